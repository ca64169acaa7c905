// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

Outcome undo(const Session& session, const std::string& batchText) {
    const std::optional<GlobalId> batch = GlobalId::parse(batchText);
    if (!batch) {
        return tl::unexpected(
            Error{ErrorCode::InvalidInput, batchText, "the id of a change, as history shows it"});
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return tellReceipt(session, edit::EditService(**catalog).undo(*batch));
}

} // namespace

void addUndo(CLI::App& app, Session& session) {
    const auto batch = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("undo", "Take a change back, whole");
    command->add_option("BATCH", *batch, "The change's id, as it and history tell it")->required();
    command->callback([&session, batch] { session.finish(undo(session, *batch)); });
}

} // namespace fieldframe::cli
