// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "core/catalog/file_store.h"
#include "core/writeback/settlement.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::cli {
namespace {

using catalog::FileConflict;
using nlohmann::json;

constexpr std::size_t kTextGraphemes = 40;

std::string fieldName(const FileConflict& conflict) {
    const std::string key(metadataField(conflict.field).key);
    return conflict.language.empty() ? key : key + "[" + conflict.language + "]";
}

json sideJson(const std::optional<FieldContent>& content, Origin origin) {
    return content ? json{{"text", displayText(*content)}, {"origin", originName(origin)}} : json(nullptr);
}

std::string sideText(const std::optional<FieldContent>& content) {
    return content ? firstLine(displayText(*content), kTextGraphemes) : std::string("–");
}

/// Of all assets where none is named.
Result<std::vector<FileConflict>> conflictsOf(const catalog::Catalog& catalog,
                                              const std::vector<std::string>& ids) {
    if (ids.empty()) {
        return catalog.files().conflicts();
    }
    const auto assets = resolveAssets(catalog, ids);
    if (!assets) {
        return tl::unexpected(assets.error());
    }
    std::vector<FileConflict> all;
    for (const AssetId asset : *assets) {
        auto found = catalog.files().conflicts(asset);
        if (!found) {
            return found;
        }
        std::ranges::move(*found, std::back_inserter(all));
    }
    return all;
}

void tellConflicts(const Session& session, const std::vector<FileConflict>& conflicts) {
    if (session.wantsJson) {
        json list = json::array();
        for (const FileConflict& conflict : conflicts) {
            list.push_back({{"id", conflict.globalId.text()},
                            {"file", conflict.fileName},
                            {"field", metadataField(conflict.field).key},
                            {"language", conflict.language},
                            {"base", sideJson(conflict.base, conflict.baseOrigin)},
                            {"mine", sideJson(conflict.mine, conflict.mineOrigin)},
                            {"theirs", sideJson(conflict.theirs, conflict.theirsOrigin)}});
        }
        return printJson({{"conflicts", std::move(list)}});
    }
    Table table({"id", "file", "field", "was", "mine", "theirs", "where"});
    for (const FileConflict& conflict : conflicts) {
        table.add({conflict.globalId.text(), conflict.fileName, fieldName(conflict), sideText(conflict.base),
                   sideText(conflict.mine), sideText(conflict.theirs),
                   std::string(originName(conflict.theirsOrigin))});
    }
    table.print();
    printLine(fmt::format("{} conflicts", conflicts.size()));
}

Outcome list(const Session& session, const std::vector<std::string>& ids) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto conflicts = conflictsOf(**catalog, ids);
    if (!conflicts) {
        return tl::unexpected(conflicts.error());
    }
    tellConflicts(session, *conflicts);
    return ExitStatus::Fine;
}

struct ResolveOptions {
    std::vector<std::string> ids;
    std::vector<std::string> fields;
    bool isMine = false;
    bool isTheirs = false;
    bool isAll = false;
};

bool isChosen(const FileConflict& conflict, const std::vector<std::string>& fields) {
    return fields.empty() || std::ranges::any_of(fields, [&](const std::string& field) {
               return field == fieldName(conflict) ||
                      findMetadataField(field) == &metadataField(conflict.field);
           });
}

Outcome resolve(const Session& session, const ResolveOptions& options) {
    if (options.isAll == !options.ids.empty() || options.isMine == options.isTheirs) {
        return tl::unexpected(
            Error{ErrorCode::InvalidInput, "resolve", "ids or --all, and --mine or --theirs are wanted"});
    }
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto conflicts = conflictsOf(**catalog, options.ids);
    if (!conflicts) {
        return tl::unexpected(conflicts.error());
    }
    std::vector<writeback::ConflictChoice> choices;
    for (const FileConflict& conflict : *conflicts) {
        if (isChosen(conflict, options.fields)) {
            choices.push_back({conflict.globalId, conflict.field, conflict.language,
                               options.isMine ? catalog::Settlement::Mine : catalog::Settlement::Theirs});
        }
    }
    if (choices.empty()) {
        return tl::unexpected(Error{ErrorCode::NotFound, "resolve", "there is no such conflict"});
    }
    const auto receipt = writeback::settleConflicts(**catalog, choices);
    if (!receipt) {
        return tl::unexpected(receipt.error());
    }
    session.tell(
        {{"resolved", choices.size()}, {"changed", receipt->changes}, {"batch", receipt->batch.text()}},
        fmt::format("{} resolved", choices.size()));
    return ExitStatus::Fine;
}

} // namespace

void addConflicts(CLI::App& app, Session& session) {
    const auto ids = std::make_shared<std::vector<std::string>>();
    CLI::App* command =
        app.add_subcommand("conflicts", "List fields that were changed here and by another program");
    command->add_option("ID", *ids, "Of these assets; without, of all");
    command->callback([&session, ids] { session.finish(list(session, *ids)); });
}

void addResolve(CLI::App& app, Session& session) {
    const auto options = std::make_shared<ResolveOptions>();
    CLI::App* command = app.add_subcommand("resolve", "End conflicts between the catalog and its files");
    command->add_option("ID", options->ids, "Assets");
    command->add_flag("--all", options->isAll, "All assets that have conflicts");
    command->add_flag("--mine", options->isMine,
                      "Keep the catalog's value; the next write brings it into the file");
    command->add_flag("--theirs", options->isTheirs, "Take what the file says");
    command->add_option("--field", options->fields, "Only these fields, such as caption or caption[fr]")
        ->type_name("FIELD");
    command->callback([&session, options] { session.finish(resolve(session, *options)); });
}

} // namespace fieldframe::cli
