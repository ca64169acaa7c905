// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_json.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

constexpr std::int64_t kEverything = -1;

Outcome list(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    search::Query query;
    query.sort = search::SortBy::Imported;
    return printAssets(session, **catalog, query, kEverything);
}

} // namespace

void addList(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("list", "List all assets, the last imported first");
    command->callback([&session] { session.finish(list(session)); });
}

} // namespace fieldframe::cli
