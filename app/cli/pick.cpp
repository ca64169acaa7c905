// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

void addVerb(CLI::App& app, Session& session, const std::string& name, const std::string& description,
             Pick pick) {
    const auto ids = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand(name, description);
    command->add_option("ID", *ids, "Assets")->required();
    command->callback([&session, ids, pick] {
        session.finish(changeAssets(
            session, *ids, [pick](const edit::EditService& service, std::span<const AssetId> assets) {
                return service.setPick(assets, pick);
            }));
    });
}

} // namespace

void addPick(CLI::App& app, Session& session) {
    addVerb(app, session, "pick", "Make assets editors' picks", Pick::Pick);
    addVerb(app, session, "unpick", "Take back a pick or a reject", Pick::None);
    addVerb(app, session, "reject", "Reject assets", Pick::Reject);
}

} // namespace fieldframe::cli
