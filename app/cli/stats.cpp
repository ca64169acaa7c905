// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

Outcome stats(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<catalog::Statistics> counted = (*catalog)->statistics();
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    const nlohmann::ordered_json values{{"images", counted->images},
                                        {"videos", counted->videos},
                                        {"audio", counted->audio},
                                        {"galleries", counted->galleries},
                                        {"categories", counted->categories},
                                        {"picked_assets", counted->pickedAssets},
                                        {"picked_galleries", counted->pickedGalleries},
                                        {"thumbnails", counted->thumbnails},
                                        {"journal_entries", counted->journalEntries},
                                        {"size_bytes", counted->sizeBytes}};
    if (session.wantsJson) {
        printJson(values);
        return ExitStatus::Fine;
    }
    Table table({"CATALOG", jsonPath((*catalog)->folder())});
    for (const auto& [name, value] : values.items()) {
        std::string words = name;
        std::replace(words.begin(), words.end(), '_', ' ');
        table.add({words, value.dump()});
    }
    table.print();
    return ExitStatus::Fine;
}

} // namespace

void addStats(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("stats", "Count what the catalog holds");
    command->callback([&session] { session.finish(stats(session)); });
}

} // namespace fieldframe::cli
