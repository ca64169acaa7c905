// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "core/base/date_time.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/journal.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

constexpr std::size_t kValueGraphemes = 40;

json optionalJson(const std::optional<std::string>& value) {
    return value ? json(*value) : json(nullptr);
}

json entryJson(const catalog::JournalEntry& entry) {
    return {{"time", isoUtc(entry.timeMilliseconds)},
            {"person", entry.person},
            {"cause", catalog::causeName(entry.cause)},
            {"batch", entry.batch.text()},
            {"field", entry.property},
            {"language", entry.language},
            {"before", optionalJson(entry.before)},
            {"after", optionalJson(entry.after)}};
}

void printEntries(const std::vector<catalog::JournalEntry>& entries) {
    Table table({"TIME", "PERSON", "CAUSE", "FIELD", "BEFORE", "AFTER", "BATCH"});
    for (const catalog::JournalEntry& entry : entries) {
        table.add({isoUtc(entry.timeMilliseconds), entry.person, std::string(catalog::causeName(entry.cause)),
                   entry.language.empty() ? entry.property : entry.property + "[" + entry.language + "]",
                   firstLine(entry.before.value_or(""), kValueGraphemes),
                   firstLine(entry.after.value_or(""), kValueGraphemes), entry.batch.text()});
    }
    table.print();
}

Outcome history(const Session& session, const std::string& id) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<AssetDetails> asset = (*catalog)->assets().resolve(id).and_then(
        [&](AssetId found) { return (*catalog)->assets().details(found); });
    if (!asset) {
        return tl::unexpected(asset.error());
    }
    const auto entries = (*catalog)->journal().ofTarget(asset->summary.globalId);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    if (!session.wantsJson) {
        printEntries(*entries);
        return ExitStatus::Fine;
    }
    json changes = json::array();
    for (const catalog::JournalEntry& entry : *entries) {
        changes.push_back(entryJson(entry));
    }
    printJson({{"id", asset->summary.globalId.text()}, {"changes", std::move(changes)}});
    return ExitStatus::Fine;
}

} // namespace

void addHistory(CLI::App& app, Session& session) {
    const auto id = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("history", "Show every change of an asset, newest first");
    command->add_option("ID", *id, "Its id or the beginning of it")->required();
    command->callback([&session, id] { session.finish(history(session, *id)); });
}

} // namespace fieldframe::cli
