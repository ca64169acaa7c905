// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

constexpr int kBest = 5;

struct Options {
    int rating = 0;
    std::vector<std::string> ids;
};

} // namespace

void addRate(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("rate", "Rate assets");
    command->add_option("N", options->rating, "0 (none) to 5")->required()->check(CLI::Range(0, kBest));
    command->add_option("ID", options->ids, "Assets")->required();
    command->callback([&session, options] {
        session.finish(changeAssets(session, options->ids,
                                    [&](const edit::EditService& service, std::span<const AssetId> assets) {
                                        return service.setRating(assets, options->rating);
                                    }));
    });
}

} // namespace fieldframe::cli
