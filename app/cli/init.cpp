// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/catalog/catalog.h"
#include "core/delivery/publisher_file.h"
#include "core/house/house_style.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

Outcome init(const Session& session) {
    const auto created = catalog::Catalog::create(session.catalogFolder());
    if (!created) {
        return tl::unexpected(Failure(created.error(), ExitStatus::NoCatalog));
    }
    if (const Status written = house::HouseStyle((*created)->folder()).writeDefaults(); !written) {
        return tl::unexpected(Failure(written.error()));
    }
    if (const Status written = delivery::PublisherFile((*created)->folder()).writeExample(); !written) {
        return tl::unexpected(Failure(written.error()));
    }
    const std::filesystem::path folder = std::filesystem::absolute((*created)->folder());
    session.tell({{"catalog", jsonPath(folder)}, {"id", (*created)->id().text()}},
                 "Made the catalog " + jsonPath(folder));
    return ExitStatus::Fine;
}

} // namespace

void addInit(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("init", "Make a new catalog");
    command->callback([&session] { session.finish(init(session)); });
}

} // namespace fieldframe::cli
