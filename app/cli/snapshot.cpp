// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

Outcome snapshot(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<std::filesystem::path> taken = (*catalog)->snapshot();
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    session.tell({{"snapshot", jsonPath(*taken)}}, "Snapshot: " + jsonPath(*taken));
    return ExitStatus::Fine;
}

} // namespace

void addSnapshot(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("snapshot", "Take a verified copy of the catalog now");
    command->callback([&session] { session.finish(snapshot(session)); });
}

} // namespace fieldframe::cli
