// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

struct Options {
    std::string name;
    std::vector<std::string> ids;
};

} // namespace

void addLabel(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("label", "Label assets");
    command->add_option("NAME", options->name, "Such as red or \"To do\"; \"\" takes the label away")
        ->required();
    command->add_option("ID", options->ids, "Assets")->required();
    command->callback([&session, options] {
        session.finish(changeAssets(session, options->ids,
                                    [&](const edit::EditService& service, std::span<const AssetId> assets) {
                                        return service.setLabel(assets, options->name);
                                    }));
    });
}

} // namespace fieldframe::cli
