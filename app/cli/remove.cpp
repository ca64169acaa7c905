// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {

void addRemove(CLI::App& app, Session& session) {
    const auto ids = std::make_shared<std::vector<std::string>>();
    CLI::App* command = app.add_subcommand("remove", "Take assets out of the catalog; their files stay");
    command->add_option("ID", *ids, "Assets")->required();
    command->callback([&session, ids] {
        session.finish(changeAssets(session, *ids,
                                    [](const edit::EditService& service, std::span<const AssetId> assets) {
                                        return service.removeAssets(assets);
                                    }));
    });
}

} // namespace fieldframe::cli
