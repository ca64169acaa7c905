// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gallery_builder.h"

#include "core/catalog/catalog.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/journal.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace fieldframe::ingest {

namespace {

using catalog::ChangeWriter;
using catalog::TargetKind;

constexpr std::string_view kItemProperty = "item:";
constexpr std::string_view kCategoryProperty = "category:";

/// What imports have set of one thing, by property: the last value each.
using Imported = std::map<std::string, std::string>;

Result<Imported> importedOf(const catalog::Catalog& catalog, const GlobalId& target) {
    auto entries = catalog.journal().ofTarget(target);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    Imported imported;
    for (const catalog::JournalEntry& entry : *entries) {
        if (entry.cause == catalog::Cause::Import && entry.after) {
            imported.emplace(entry.property, *entry.after); // Newest first: the first one met stays.
        }
    }
    return imported;
}

struct Target {
    GlobalId id;
    bool isNew = true;
    /// Whether the document's id is to be remembered: a later document with the same id is this gallery, one
    /// with another id is not.
    bool takesDocumentId = false;
};

std::optional<std::string> documentIdOf(const GalleryPlan& plan) {
    return plan.document ? plan.document->id : std::nullopt;
}

/// The gallery that is there already, or nothing. By the document's id, else by title. An id that nothing
/// here has falls to a title only where no other document has given that gallery its id: two galleries that
/// share a title stay two.
Result<std::optional<GalleryId>> knownGallery(const catalog::GalleryStore& galleries,
                                              const GalleryPlan& plan) {
    const auto id = documentIdOf(plan);
    if (!id) {
        return galleries.findByTitle(plan.title);
    }
    const auto globalId = GlobalId::parse(*id);
    auto known =
        globalId ? galleries.findByGlobalId(*globalId) : Result<std::optional<GalleryId>>(std::nullopt);
    if (known && !*known) {
        known = galleries.findByDocument(*id);
    }
    if (known && !*known) {
        known = galleries.findUndocumented(plan.title);
    }
    return known;
}

Result<Target> targetOf(const catalog::Catalog& catalog, const GalleryPlan& plan) {
    const auto id = documentIdOf(plan);
    const auto known = knownGallery(catalog.galleries(), plan);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (!*known) {
        const auto globalId = id ? GlobalId::parse(*id) : std::nullopt;
        return Target{globalId.value_or(GlobalId::generate()), true, id.has_value()};
    }
    const auto summary = catalog.galleries().summary(**known);
    if (!summary) {
        return tl::unexpected(summary.error());
    }
    const bool isItsOwn = id && GlobalId::parse(*id) == std::optional(summary->globalId);
    return Target{summary->globalId, false, id && !isItsOwn};
}

/// One gallery being brought to what its plan says, inside a transaction.
class Build {
public:
    Build(ChangeWriter& writer, const GalleryPlan& plan, const Target& target, const Imported& imported)
        : m_writer(writer)
        , m_plan(plan)
        , m_target(target)
        , m_imported(imported) {}

    Status run() {
        Status done = m_target.isNew ? makeNew() : Status();
        if (done && m_target.takesDocumentId) {
            done = change("document", *documentIdOf(m_plan));
        }
        if (done && m_plan.document) {
            done = takeTexts(*m_plan.document);
        }
        if (done && m_plan.document) {
            done = takeCategories(m_plan.document->categories);
        }
        if (done) {
            done = placeAssets();
        }
        if (done && m_plan.cover) {
            done = take("cover", m_plan.cover->text());
        }
        return done;
    }

private:
    Status change(std::string property, std::string after) {
        return m_writer.change({TargetKind::Gallery, m_target.id, std::move(property), {}}, std::move(after));
    }

    /// A gallery that was deleted comes back when its document is imported again.
    Status makeNew() {
        const auto removed = m_writer.current({TargetKind::Gallery, m_target.id, "removed", {}});
        if (removed && *removed) {
            const Status back =
                m_writer.change({TargetKind::Gallery, m_target.id, "removed", {}}, std::nullopt);
            if (!back) {
                return back;
            }
        }
        return change("title", m_plan.title);
    }

    /// Nothing where the document says nothing, or nothing new.
    Status take(const std::string& property, const std::string& value) {
        const auto before = m_imported.find(property);
        if (value.empty() || (before != m_imported.end() && before->second == value)) {
            return {};
        }
        return change(property, value);
    }

    Status takeTexts(const GalleryDocument& document) {
        const std::pair<std::string, std::string> texts[] = {
            {"title", document.title},
            {"introduction", document.introduction},
            {"credit_line", document.creditLine},
            {"published", document.published.value_or(std::string())},
            {"pick", document.pick ? "1" : ""},
        };
        for (const auto& [property, value] : texts) {
            if (const Status taken = take(property, value); !taken) {
                return taken;
            }
        }
        return {};
    }

    Status takeCategories(const std::vector<std::string>& paths) {
        const auto known = std::ranges::count_if(
            m_imported, [](const auto& entry) { return entry.first.starts_with(kCategoryProperty); });
        // Taken before: a category the desk has renamed since must not be made again under its old name.
        if (std::cmp_greater_equal(known, paths.size())) {
            return {};
        }
        std::size_t place = 0;
        for (const std::string& path : paths) {
            const auto category = m_writer.ensureCategory(path);
            if (!category) {
                return tl::unexpected(category.error());
            }
            if (const Status taken =
                    take(std::string(kCategoryProperty) + category->text(), std::to_string(++place));
                !taken) {
                return taken;
            }
        }
        return {};
    }

    Status placeAssets() {
        const auto existing = m_writer.galleryItems(m_target.id);
        if (!existing) {
            return tl::unexpected(existing.error());
        }
        for (const Placement& placement : placementsFor(*existing, m_plan.assets)) {
            const Status placed = placement.before
                                      ? m_writer.placeItems(m_target.id, placement.assets, placement.before)
                                      : m_writer.appendItems(m_target.id, placement.assets);
            if (!placed) {
                return placed;
            }
        }
        return m_plan.document && saysNewOrder() ? order() : Status();
    }

    /// Whether the document's order is another than the one an import took before.
    [[nodiscard]] bool saysNewOrder() const {
        std::map<std::string, std::string> byRank;
        for (const auto& [property, rank] : m_imported) {
            if (property.starts_with(kItemProperty)) {
                byRank.emplace(rank, property.substr(kItemProperty.size()));
            }
        }
        std::vector<std::string> before;
        std::ranges::transform(byRank, std::back_inserter(before),
                               [](const auto& entry) { return entry.second; });
        std::vector<std::string> now;
        for (const GlobalId& asset : m_plan.assets) {
            if (m_imported.contains(std::string(kItemProperty) + asset.text())) {
                now.push_back(asset.text());
            }
        }
        const std::unordered_set<std::string> kept(now.begin(), now.end());
        std::erase_if(before, [&](const std::string& asset) { return !kept.contains(asset); });
        return before.empty() || before != now;
    }

    Status order() {
        auto items = m_writer.galleryItems(m_target.id);
        if (!items) {
            return tl::unexpected(items.error());
        }
        const std::unordered_set<GlobalId> wanted(m_plan.assets.begin(), m_plan.assets.end());
        std::erase_if(*items, [&](const GlobalId& asset) { return !wanted.contains(asset); });
        return *items == m_plan.assets ? Status()
                                       : m_writer.placeItems(m_target.id, m_plan.assets, std::nullopt);
    }

    ChangeWriter& m_writer;
    const GalleryPlan& m_plan;
    const Target& m_target;
    const Imported& m_imported;
};

/// Those of the document's picks that no import has set before.
Result<std::vector<GlobalId>> newPicks(const catalog::Catalog& catalog, const GalleryPlan& plan) {
    std::vector<GlobalId> fresh;
    for (const GlobalId& asset : plan.picked) {
        const auto imported = importedOf(catalog, asset);
        if (!imported) {
            return tl::unexpected(imported.error());
        }
        if (!imported->contains("pick")) {
            fresh.push_back(asset);
        }
    }
    return fresh;
}

} // namespace

Status buildGallery(const catalog::Catalog& catalog, const GalleryPlan& plan, const GlobalId& batch) {
    const auto target = targetOf(catalog, plan);
    if (!target) {
        return tl::unexpected(target.error());
    }
    const auto imported = target->isNew ? Result<Imported>(Imported()) : importedOf(catalog, target->id);
    if (!imported) {
        return tl::unexpected(imported.error());
    }
    const auto picks = newPicks(catalog, plan);
    if (!picks) {
        return tl::unexpected(picks.error());
    }
    const auto work = [&](ChangeWriter& writer) -> Status {
        if (const Status built = Build(writer, plan, *target, *imported).run(); !built) {
            return built;
        }
        for (const GlobalId& asset : *picks) {
            const Status picked = writer.change({TargetKind::Asset, asset, "pick", {}}, "1");
            if (!picked) {
                return picked;
            }
        }
        return {};
    };
    const auto receipt = catalog.write(catalog::Cause::Import, catalog::Catalog::Lane::Bulk, work, batch);
    return receipt ? Status() : Status(tl::unexpected(receipt.error()));
}

} // namespace fieldframe::ingest
