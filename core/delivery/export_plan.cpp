// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_plan.h"

#include "core/base/text.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/catalog/ledger.h"
#include "core/catalog/protection_store.h"
#include "core/delivery/file_naming.h"
#include "core/delivery/item_judging.h"
#include "core/delivery/leaving_texts.h"
#include "core/delivery/publisher_file.h"
#include "core/delivery/selection.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <unordered_map>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

/// Facts are read by so many: one query each, and a cancel is noticed.
constexpr std::size_t kChunk = 256;

std::int64_t nowMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

class Planning {
public:
    Planning(const catalog::Catalog& catalog, const ExportRequest& request, const std::stop_token& stop)
        : m_catalog(catalog)
        , m_request(request)
        , m_stop(stop) {}

    Result<ExportPlan> plan() {
        const Status planned = read()
                                   .and_then([this] { return readFacts(); })
                                   .and_then([this] { return judge(); })
                                   .and_then([this] { return describe(); });
        if (!planned) {
            return tl::unexpected(planned.error());
        }
        return std::move(m_plan);
    }

private:
    Status read() {
        if (const Status checked = checkPreset(m_request.preset); !checked) {
            return checked;
        }
        auto selection = selectionOf(m_catalog, m_request);
        auto publisher = PublisherFile(m_catalog.folder()).read();
        auto style = house::styleOf(m_catalog);
        auto everybody = m_catalog.protection().protectedPersons();
        for (const Error* const error :
             {selection ? nullptr : &selection.error(), publisher ? nullptr : &publisher.error(),
              style ? nullptr : &style.error(), everybody ? nullptr : &everybody.error()}) {
            if (error != nullptr) {
                return tl::unexpected<Error>(*error);
            }
        }
        m_selection = *std::move(selection);
        m_plan.publisher = *std::move(publisher);
        m_style.emplace(*std::move(style));
        m_everybody = *std::move(everybody);
        return m_selection.assets.empty() ? failure(ErrorCode::InvalidInput, "export", "nothing is selected")
                                          : Status();
    }

    Status readFacts() {
        const std::span<const AssetId> all(m_selection.assets);
        for (std::size_t at = 0; at < all.size(); at += kChunk) {
            if (m_stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, "export");
            }
            auto facts = m_catalog.protection().facts(all.subspan(at, std::min(kChunk, all.size() - at)));
            if (!facts) {
                return tl::unexpected(facts.error());
            }
            std::ranges::move(*facts, std::back_inserter(m_facts));
        }
        return {};
    }

    Status judge() {
        const std::int64_t now = nowMilliseconds();
        const auto latest = m_catalog.ledger().latestTime(now);
        auto texts = LeavingTexts::of(m_request.preset, m_style->agencies, m_style->rules.agency);
        if (!latest || !texts) {
            return tl::unexpected(latest ? texts.error() : latest.error());
        }
        m_texts.emplace(*std::move(texts));
        const ItemJudging judging(m_request, m_everybody, *m_style, {now, *latest});
        for (const AssetFacts& facts : m_facts) {
            if (m_stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, "export");
            }
            if (const Status added = addItem(judging, facts); !added) {
                return added;
            }
        }
        m_plan.unneededOverrides = judging.unneededOverrides(m_plan.items);
        return {};
    }

    Status addItem(const ItemJudging& judging, const AssetFacts& facts) {
        auto details = m_catalog.assets().details(facts.id);
        if (!details) {
            m_plan.failed.push_back({{}, facts.globalId, details.error()});
            return {};
        }
        PlannedItem item;
        if (const Status judged = judging.judge(facts, *details, item); !judged) {
            return judged;
        }
        forbid(item.leaving);
        const auto stamp = platform::stampOf(details->path);
        if (!stamp && item.verdict.leaves()) {
            Error error = stamp.error();
            if (error.code == ErrorCode::NotFound) {
                error.detail = "the original is offline";
            }
            m_plan.failed.push_back({details->path, facts.globalId, std::move(error)});
            return {};
        }
        if (item.verdict.leaves()) {
            item.creditLine = m_texts->creditLine(item.leaving.metadata);
            item.pageTexts = item.leaving.metadata;
            item.leaving.metadata = m_texts->inFiles(std::move(item.leaving.metadata));
            m_times.push_back(stamp->modifiedNanoseconds / 1'000'000);
        } else {
            m_times.push_back(0);
        }
        item.summary = std::move(details->summary);
        item.original = std::move(details->path);
        item.facts = std::move(details->facts);
        m_places[facts.id] = m_plan.items.size();
        m_plan.items.push_back(std::move(item));
        return {};
    }

    void forbid(const protection::RedactedItem& item) {
        for (const std::string& text : item.forbiddenAnywhere) {
            if (m_forbidden.insert(text).second) {
                m_plan.forbiddenAnywhere.push_back(text);
            }
        }
    }

    Status describe() {
        protection::SharedTexts shared(m_facts, m_request.preset.policy, m_everybody);
        for (const AssetFacts& facts : m_facts) {
            const auto place = m_places.find(facts.id);
            if (place != m_places.end() && protection::isHeldForPeople(m_plan.items[place->second].verdict)) {
                shared.hidePeople(facts);
            }
        }
        addCategories(shared);
        for (const Selection::Gallery& gallery : m_selection.galleries) {
            addGallery(gallery, shared);
        }
        if (m_selection.galleries.empty()) {
            addSelection(shared);
        }
        if (m_request.document) {
            m_plan.document = m_request.document;
            eachText(*m_plan.document,
                     [&](std::string& text) { text = shared.cleaned(text, m_request.document->language); });
            eachAddress(*m_plan.document, [&](std::string& text) { text = shared.withoutNames(text); });
        }
        return nameFiles(m_plan, m_request, m_times);
    }

    void addCategories(const protection::SharedTexts& shared) {
        std::unordered_map<CategoryId, std::size_t> places;
        for (const Category& category : m_selection.categories) {
            pages::DeliveredCategory& added = m_plan.categories.emplace_back();
            added.id = category.globalId.text();
            added.name = shared.cleaned(category.name);
            if (const auto parent = category.parent ? places.find(*category.parent) : places.end();
                parent != places.end()) {
                added.parent = parent->second;
            }
            places[category.id] = m_plan.categories.size() - 1;
            m_categoryPlaces[category.id] = m_plan.categories.size() - 1;
        }
    }

    void addGallery(const Selection::Gallery& gallery, const protection::SharedTexts& shared) {
        const GallerySummary& summary = gallery.summary;
        PlannedGallery& planned = m_plan.galleries.emplace_back();
        planned.globalId = summary.globalId;
        // Others know it by what a document called it.
        planned.id =
            summary.documentId.empty() ? summary.globalId.text() : shared.withoutNames(summary.documentId);
        planned.title = shared.cleaned(summary.title);
        planned.introduction = shared.cleaned(summary.introduction);
        planned.typedCreditLine = shared.withoutNames(summary.creditLine);
        planned.creditLine = shared.withoutNames(summary.shownCreditLine);
        planned.published = summary.published;
        planned.isPicked = summary.isPicked;
        for (const CategoryId category : summary.categoryIds) {
            if (const auto place = m_categoryPlaces.find(category); place != m_categoryPlaces.end()) {
                planned.categories.push_back(place->second);
            }
        }
        for (const AssetId asset : gallery.assets) {
            if (const auto place = m_places.find(asset); place != m_places.end()) {
                planned.items.push_back(place->second);
            }
        }
        if (const auto cover = summary.cover ? m_places.find(*summary.cover) : m_places.end();
            cover != m_places.end()) {
            planned.cover = cover->second;
        }
    }

    /// A selection is a gallery without a name of its own: it gets its package's.
    void addSelection(const protection::SharedTexts& shared) {
        PlannedGallery& planned = m_plan.galleries.emplace_back();
        const fs::path& target = m_request.target;
        planned.title = shared.cleaned(text::toValidUtf8(
            (m_request.preset.packing == Packing::Zip ? target.stem() : target.filename()).native()));
        for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
            planned.items.push_back(i);
        }
    }

    const catalog::Catalog& m_catalog;
    const ExportRequest& m_request;
    const std::stop_token& m_stop;
    Selection m_selection;
    std::optional<house::Style> m_style;
    std::vector<Person> m_everybody;
    std::vector<AssetFacts> m_facts;
    std::optional<LeavingTexts> m_texts;
    std::set<std::string> m_forbidden;
    std::vector<std::int64_t> m_times; ///< Of the originals, by item: UTC milliseconds.
    std::unordered_map<AssetId, std::size_t> m_places;
    std::unordered_map<CategoryId, std::size_t> m_categoryPlaces;
    ExportPlan m_plan;
};

} // namespace

Result<ExportPlan> planExport(const catalog::Catalog& catalog, const ExportRequest& request,
                              const std::stop_token& stop) {
    return Planning(catalog, request, stop).plan();
}

} // namespace fieldframe::delivery
