// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "app/cli/open_catalog.h"
#include "app/cli/query_options.h"
#include "core/catalog/gallery_store.h"
#include "core/search/searcher.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

Result<std::vector<AssetId>> found(const std::string& words, const catalog::Catalog& catalog,
                                   const std::stop_token& stop) {
    QueryOptions typed;
    typed.words = {words};
    return queryOf(typed, catalog).and_then([&](const search::Query& query) {
        return search::Searcher(catalog).search(query, stop);
    });
}

Result<std::vector<AssetId>> itemsOf(const std::string& title, const catalog::Catalog& catalog) {
    const auto gallery = catalog.galleries().resolve(title);
    if (!gallery) {
        return tl::unexpected(gallery.error());
    }
    return catalog.galleries().items(*gallery).map([](const std::vector<GalleryItem>& items) {
        std::vector<AssetId> assets;
        for (const GalleryItem& item : items) {
            assets.push_back(item.asset);
        }
        return assets;
    });
}

} // namespace

void addSelectionOptions(CLI::App& command, Selection& selection) {
    command.add_option("ID", selection.ids, "Assets");
    command.add_option("--gallery", selection.gallery, "All of a gallery, by title or id")
        ->type_name("TITLE");
    command.add_option("--search", selection.search, "What a search finds")->type_name("WORDS");
    command.add_flag("--all", selection.all, "All of the catalog");
}

Result<std::vector<AssetId>> selectedAssets(const Selection& selection, const catalog::Catalog& catalog,
                                            const std::stop_token& stop) {
    const int ways = (selection.ids.empty() ? 0 : 1) + (selection.gallery.empty() ? 0 : 1) +
                     (selection.search.empty() ? 0 : 1) + (selection.all ? 1 : 0);
    if (ways != 1) {
        return failure(ErrorCode::InvalidInput, "selection",
                       "one of ids, --gallery, --search or --all is wanted");
    }
    if (!selection.ids.empty()) {
        return resolveAssets(catalog, selection.ids);
    }
    return selection.gallery.empty() ? found(selection.search, catalog, stop)
                                     : itemsOf(selection.gallery, catalog);
}

} // namespace fieldframe::cli
