// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_json.h"

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "core/search/searcher.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

constexpr std::size_t kHeadlineGraphemes = 60;

json contentJson(const FieldContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        return *text;
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&content)) {
        return *list;
    }
    json structs = json::array();
    for (const StructContent& members : std::get<std::vector<StructContent>>(content)) {
        json object = json::object();
        for (const auto& [name, text] : members) {
            object[name] = text;
        }
        structs.push_back(std::move(object));
    }
    return structs;
}

/// "caption" and, for other languages, "caption[fr]": as `set` takes them.
std::string fieldName(const FieldValue& value) {
    const std::string key(metadataField(value.field).key);
    return value.language.empty() ? key : key + "[" + value.language + "]";
}

json conflictJson(const FieldValue& value) {
    return {{"field", fieldName(value)},
            {"value", contentJson(value.content)},
            {"origin", originName(value.origin)}};
}

json matchedJson(const search::Match& match) {
    json columns = json::array();
    for (const SearchColumn column : match.columns) {
        columns.push_back(searchColumnName(column));
    }
    return columns;
}

std::string pickMark(Pick pick) {
    return pick == Pick::Pick ? "+" : pick == Pick::Reject ? "x" : "";
}

Result<std::vector<AssetDetails>> detailsOf(const catalog::Catalog& catalog, std::span<const AssetId> ids) {
    std::vector<AssetDetails> assets;
    assets.reserve(ids.size());
    for (const AssetId id : ids) {
        Result<AssetDetails> details = catalog.assets().details(id);
        if (!details && details.error().code == ErrorCode::NotFound) {
            continue; // Removed since the search.
        }
        if (!details) {
            return tl::unexpected(details.error());
        }
        assets.push_back(std::move(*details));
    }
    return assets;
}

Outcome printAsJson(const catalog::Catalog& catalog, const search::Query& query,
                    std::span<const AssetId> page, std::size_t total) {
    const auto matches = search::Searcher(catalog).matches(query, page);
    const auto assets = detailsOf(catalog, page);
    if (!matches || !assets) {
        return tl::unexpected(!matches ? matches.error() : assets.error());
    }
    std::unordered_map<AssetId, json> matched;
    for (const search::Match& match : *matches) {
        matched[match.asset] = matchedJson(match);
    }
    json list = json::array();
    for (const AssetDetails& asset : *assets) {
        json entry = listedAssetJson(asset);
        const auto found = matched.find(asset.summary.id);
        entry["matched"] = found != matched.end() ? found->second : json::array();
        list.push_back(std::move(entry));
    }
    printJson({{"total", total}, {"assets", std::move(list)}});
    return ExitStatus::Fine;
}

Outcome printAsTable(const catalog::Catalog& catalog, std::span<const AssetId> page, std::size_t total) {
    const auto assets = catalog.assets().summaries(page);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    Table table({"ID", "FILE", "PICK", "RATING", "HEADLINE", "CREDIT"});
    for (const AssetSummary& asset : *assets) {
        const std::string& said = asset.headline.empty() ? asset.captionStart : asset.headline;
        table.add({asset.globalId.text(), asset.fileName, pickMark(asset.pick),
                   asset.rating > 0 ? std::to_string(asset.rating) : "", firstLine(said, kHeadlineGraphemes),
                   asset.creditLine});
    }
    if (!assets->empty()) {
        table.print();
    }
    printLine(fmt::format("{} of {}", assets->size(), total));
    return ExitStatus::Fine;
}

} // namespace

std::string pickWord(Pick pick) {
    return pick == Pick::Pick ? "pick" : pick == Pick::Reject ? "reject" : "none";
}

json listedAssetJson(const AssetDetails& asset) {
    json value{{"id", asset.summary.globalId.text()},
               {"file", jsonPath(asset.path)},
               {"kind", kindName(asset.summary.kind)},
               {"headline", asset.metadata.text(FieldId::Headline)},
               {"caption", asset.metadata.text(FieldId::Caption)},
               {"credit_line", asset.metadata.text(FieldId::CreditLine)},
               {"rating", asset.summary.rating},
               {"label", asset.summary.label},
               {"pick", pickWord(asset.summary.pick)}};
    if (const std::string date = asset.metadata.text(FieldId::DateCreated); !date.empty()) {
        value["date"] = date;
    }
    return value;
}

json fullAssetJson(const AssetDetails& asset) {
    json value = listedAssetJson(asset);
    value["mime"] = asset.facts.mime;
    value["width"] = asset.summary.width;
    value["height"] = asset.summary.height;
    if (asset.summary.rotation != 0) {
        value["rotation"] = asset.summary.rotation;
    }
    value["size"] = asset.sizeBytes;
    value["hash"] = asset.summary.hash.hex();
    value["imported"] = isoUtc(asset.summary.importedMilliseconds);
    value["offline"] = asset.summary.isOffline;
    json fields = json::object();
    for (const FieldValue& field : asset.metadata.values) {
        fields[fieldName(field)] = {{"value", contentJson(field.content)},
                                    {"origin", originName(field.origin)}};
    }
    value["metadata"] = std::move(fields);
    value["conflicts"] = json::array();
    for (const FieldValue& conflict : asset.metadata.conflicts) {
        value["conflicts"].push_back(conflictJson(conflict));
    }
    value["galleries"] = json::array();
    for (const AssetGallery& gallery : asset.galleries) {
        value["galleries"].push_back({{"id", gallery.globalId.text()}, {"title", gallery.title}});
    }
    return value;
}

json galleryJson(const GallerySummary& gallery) {
    return {{"id", gallery.globalId.text()},
            {"title", gallery.title},
            {"count", gallery.count},
            {"introduction", gallery.introduction},
            {"credit_line", gallery.creditLine},
            {"shown_credit_line", gallery.shownCreditLine},
            {"categories", gallery.categories},
            {"pick", gallery.isPicked},
            {"published", gallery.published.empty() ? json(nullptr) : json(gallery.published)}};
}

Outcome printAssets(const Session& session, const catalog::Catalog& catalog, const search::Query& query,
                    std::int64_t limit) {
    const auto found = search::Searcher(catalog).search(query, session.stop());
    if (!found) {
        return tl::unexpected(found.error());
    }
    const std::size_t shown =
        limit < 0 ? found->size() : std::min(found->size(), static_cast<std::size_t>(limit));
    const std::span<const AssetId> page(found->data(), shown);
    return session.wantsJson ? printAsJson(catalog, query, page, found->size())
                             : printAsTable(catalog, page, found->size());
}

} // namespace fieldframe::cli
