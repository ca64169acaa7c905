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
constexpr std::size_t kLabelGraphemes = 24;

json optionalJson(const std::optional<std::string>& value) {
    return value ? json(*value) : json(nullptr);
}

json entryJson(const catalog::JournalEntry& entry) {
    return {{"time", isoUtc(entry.timeMilliseconds)},
            {"person", entry.person},
            {"cause", catalog::causeName(entry.cause)},
            {"label", entry.label},
            {"batch", entry.batch.text()},
            {"field", entry.property},
            {"language", entry.language},
            {"before", optionalJson(entry.before)},
            {"after", optionalJson(entry.after)}};
}

std::string byWhat(catalog::Cause cause, const std::string& label) {
    const std::string name(catalog::causeName(cause));
    return label.empty() ? name : name + ": " + firstLine(label, kLabelGraphemes);
}

void printEntries(const std::vector<catalog::JournalEntry>& entries) {
    Table table({"TIME", "PERSON", "CAUSE", "FIELD", "BEFORE", "AFTER", "BATCH"});
    for (const catalog::JournalEntry& entry : entries) {
        table.add({isoUtc(entry.timeMilliseconds), entry.person, byWhat(entry.cause, entry.label),
                   entry.language.empty() ? entry.property : entry.property + "[" + entry.language + "]",
                   firstLine(entry.before.value_or(""), kValueGraphemes),
                   firstLine(entry.after.value_or(""), kValueGraphemes), entry.batch.text()});
    }
    table.print();
}

struct Options {
    std::string id;
    std::string field;
    std::size_t limit = 20;
};

Outcome lastChanges(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto batches = (*catalog)->journal().lastBatches(options.limit);
    if (!batches) {
        return tl::unexpected(batches.error());
    }
    json listed = json::array();
    Table table({"TIME", "PERSON", "CAUSE", "CHANGES", "OF", "FIELD", "BATCH"});
    for (const catalog::BatchSummary& batch : *batches) {
        listed.push_back({{"time", isoUtc(batch.timeMilliseconds)},
                          {"person", batch.person},
                          {"cause", catalog::causeName(batch.cause)},
                          {"label", batch.label},
                          {"changes", batch.changes},
                          {"targets", batch.targets},
                          {"field", batch.property},
                          {"batch", batch.id.text()}});
        table.add({isoUtc(batch.timeMilliseconds), batch.person, byWhat(batch.cause, batch.label),
                   std::to_string(batch.changes), std::to_string(batch.targets), batch.property,
                   batch.id.text()});
    }
    if (session.wantsJson) {
        printJson({{"batches", std::move(listed)}});
    } else {
        table.print();
    }
    return ExitStatus::Fine;
}

/// Only those of the field that was asked for.
Status keepField(std::vector<catalog::JournalEntry>& entries, const std::string& typed) {
    if (typed.empty()) {
        return {};
    }
    const MetadataField* const field = findMetadataField(typed);
    const std::string property = field != nullptr ? std::string(field->key) : typed;
    if (field == nullptr && typed != "pick" && typed != "rotation") {
        return failure(ErrorCode::InvalidInput, typed, "no field of that name");
    }
    std::erase_if(entries, [&](const catalog::JournalEntry& entry) { return entry.property != property; });
    return {};
}

Outcome history(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<AssetDetails> asset = (*catalog)->assets().resolve(options.id).and_then([&](AssetId found) {
        return (*catalog)->assets().details(found);
    });
    if (!asset) {
        return tl::unexpected(asset.error());
    }
    auto entries = (*catalog)->journal().ofTarget(asset->summary.globalId);
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    if (const Status kept = keepField(*entries, options.field); !kept) {
        return tl::unexpected(kept.error());
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
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "history", "Show every change of an asset, or the last changes of all, newest first");
    CLI::Option* id = command->add_option("ID", options->id,
                                          "Its id or the beginning of it; without, the last changes of all");
    command->add_option("--field", options->field, "Only of this field")->type_name("FIELD")->needs(id);
    command->add_option("--limit", options->limit, "Of all: how many")
        ->type_name("N")
        ->excludes(id)
        ->capture_default_str();
    command->callback([&session, options] {
        session.finish(options->id.empty() ? lastChanges(session, *options) : history(session, *options));
    });
}

} // namespace fieldframe::cli
