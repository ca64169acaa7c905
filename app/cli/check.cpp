// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

/// For writing where that can be had, which clears up after a kill; a catalog in use is checked as it is.
tl::expected<std::unique_ptr<catalog::Catalog>, Failure> openForCheck(const Session& session) {
    auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog && catalog.error().error.code == ErrorCode::CatalogBusy) {
        return openCatalog(session, catalog::Access::ReadOnly);
    }
    return catalog;
}

Outcome check(const Session& session) {
    const auto catalog = openForCheck(session);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto problems = (*catalog)->check();
    if (!problems) {
        return tl::unexpected(Failure(problems.error(), ExitStatus::NoCatalog));
    }
    nlohmann::json list = nlohmann::json::array();
    for (const catalog::CheckProblem& problem : *problems) {
        list.push_back({{"what", problem.what}, {"detail", problem.detail}});
        printMessage(problem.what + ": " + problem.detail);
    }
    const bool isClean = problems->empty();
    session.tell({{"clean", isClean}, {"problems", std::move(list)}},
                 isClean ? "The catalog is clean" : "The catalog is damaged");
    return isClean ? ExitStatus::Fine : ExitStatus::NoCatalog;
}

} // namespace

void addCheck(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("check", "Check the whole catalog");
    command->callback([&session] { session.finish(check(session)); });
}

} // namespace fieldframe::cli
