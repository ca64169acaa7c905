// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"

#include "app/cli/open_catalog.h"
#include "app/cli/query_options.h"
#include "core/catalog/gallery_store.h"
#include "core/catalog/value_uses.h"
#include "core/search/searcher.h"

#include <CLI/CLI.hpp>

#include <unordered_set>

namespace fieldframe::cli {
namespace {

Result<std::vector<AssetId>> inGallery(const std::string& title, const catalog::Catalog& catalog) {
    const Result<GalleryId> gallery = catalog.galleries().resolve(title);
    if (!gallery) {
        return tl::unexpected(gallery.error());
    }
    const Result<std::vector<GalleryItem>> items = catalog.galleries().items(*gallery);
    if (!items) {
        return tl::unexpected(items.error());
    }
    std::vector<AssetId> assets;
    for (const GalleryItem& item : *items) {
        assets.push_back(item.asset);
    }
    return assets;
}

Result<std::vector<AssetId>> found(const std::vector<std::string>& words, const catalog::Catalog& catalog,
                                   const std::stop_token& stop) {
    QueryOptions options;
    options.words = words;
    return queryOf(options, catalog).and_then([&](const search::Query& query) {
        return search::Searcher(catalog).search(query, stop);
    });
}

} // namespace

void addAssetChoice(CLI::App& command, AssetChoice& choice) {
    command.add_option("ID", choice.ids, "Assets");
    command.add_option("--gallery", choice.gallery, "The pictures of a gallery, by title or id")
        ->type_name("TITLE");
    command.add_option("--search", choice.search, "What a search finds, in the form of `search`")
        ->type_name("WORDS")
        ->expected(1)
        ->take_all();
    command.add_flag("--all", choice.isAll, "All assets");
}

Result<std::vector<AssetId>> chosenAssets(const AssetChoice& choice, const catalog::Catalog& catalog,
                                          const std::stop_token& stop) {
    if (choice.isEmpty()) {
        return failure(ErrorCode::InvalidInput, {}, "ID..., --gallery, --search or --all is wanted");
    }
    std::vector<Result<std::vector<AssetId>>> parts;
    if (!choice.ids.empty()) {
        parts.push_back(resolveAssets(catalog, choice.ids));
    }
    if (!choice.gallery.empty()) {
        parts.push_back(inGallery(choice.gallery, catalog));
    }
    if (!choice.search.empty()) {
        parts.push_back(found(choice.search, catalog, stop));
    }
    if (choice.isAll) {
        parts.push_back(catalog::allAssets(catalog));
    }
    std::vector<AssetId> assets;
    std::unordered_set<AssetId> seen;
    for (const Result<std::vector<AssetId>>& part : parts) {
        if (!part) {
            return tl::unexpected(part.error());
        }
        for (const AssetId asset : *part) {
            if (seen.insert(asset).second) {
                assets.push_back(asset);
            }
        }
    }
    return assets;
}

} // namespace fieldframe::cli
