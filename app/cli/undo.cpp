// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

struct Options {
    std::string batch;
    bool keepsLater = false;

    [[nodiscard]] edit::Later later() const { return keepsLater ? edit::Later::Keep : edit::Later::Refuse; }
};

Outcome undo(const Session& session, const Options& options) {
    const std::optional<GlobalId> batch = GlobalId::parse(options.batch);
    if (!options.batch.empty() && !batch) {
        return tl::unexpected(
            Error{ErrorCode::InvalidInput, options.batch, "the id of a change, as history shows it"});
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const edit::EditService edits(**catalog);
    return tellReceipt(session,
                       batch ? edits.undo(*batch, options.later()) : edits.undoLast(options.later()));
}

Outcome redo(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return tellReceipt(session, edit::EditService(**catalog).redoLast(options.later()));
}

void addKeepLater(CLI::App& command, Options& options) {
    command.add_flag("--keep-later", options.keepsLater, "Leave alone what was changed again since");
}

} // namespace

void addUndo(CLI::App& app, Session& session) {
    const auto undone = std::make_shared<Options>();
    CLI::App* undoing = app.add_subcommand("undo", "Take a change back, whole");
    undoing->add_option("BATCH", undone->batch,
                        "The change's id, as it and history tell it; without, the last that holds");
    addKeepLater(*undoing, *undone);
    undoing->callback([&session, undone] { session.finish(undo(session, *undone)); });
    const auto redone = std::make_shared<Options>();
    CLI::App* redoing = app.add_subcommand("redo", "Do again what was taken back last");
    addKeepLater(*redoing, *redone);
    redoing->callback([&session, redone] { session.finish(redo(session, *redone)); });
}

} // namespace fieldframe::cli
