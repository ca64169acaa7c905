// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_json.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/catalog/gallery_store.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

void printTable(const std::vector<GallerySummary>& galleries) {
    Table table({"TITLE", "ITEMS", "PICK", "PUBLISHED", "CREDIT"});
    for (const GallerySummary& gallery : galleries) {
        table.add({gallery.title, std::to_string(gallery.count), gallery.isPicked ? "+" : "",
                   gallery.published, gallery.shownCreditLine});
    }
    table.print();
}

Outcome galleries(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto list = (*catalog)->galleries().list(catalog::GalleryList::All);
    if (!list) {
        return tl::unexpected(list.error());
    }
    if (!session.wantsJson) {
        printTable(*list);
        return ExitStatus::Fine;
    }
    nlohmann::json entries = nlohmann::json::array();
    for (const GallerySummary& gallery : *list) {
        entries.push_back(galleryJson(gallery));
    }
    printJson({{"galleries", std::move(entries)}});
    return ExitStatus::Fine;
}

} // namespace

void addGalleries(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("galleries", "List all galleries by title");
    command->callback([&session] { session.finish(galleries(session)); });
}

} // namespace fieldframe::cli
