// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/delivery/preset_shelf.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using delivery::PresetEntry;
using nlohmann::json;

json entryJson(const PresetEntry& entry) {
    json result{{"id", entry.id},
                {"name", entry.name},
                {"description", entry.description},
                {"target", entry.isChain ? "chain" : delivery::targetName(entry.target)},
                {"own", entry.isOwn},
                {"file", jsonPath(entry.file)}};
    if (entry.problem) {
        result["problem"] = errorJson(*entry.problem);
        result["problem"]["subject"] = entry.problem->subject;
    }
    return result;
}

Outcome list(const Session& session, const delivery::PresetShelf& shelf) {
    json presets = json::array();
    Table table({"preset", "what it makes", "whose"});
    bool areAllFine = true;
    for (const PresetEntry& entry : shelf.list()) {
        presets.push_back(entryJson(entry));
        table.add({entry.id, entry.problem ? sentence(*entry.problem) : entry.description,
                   entry.isOwn ? "own" : "shipped"});
        areAllFine = areAllFine && !entry.problem;
    }
    if (session.wantsJson) {
        printJson({{"presets", std::move(presets)}});
    } else {
        table.print();
    }
    return areAllFine ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

Outcome show(const Session& session, const delivery::PresetShelf& shelf, const std::string& name) {
    const auto preset = shelf.load(name);
    if (!preset) {
        return tl::unexpected(preset.error());
    }
    const std::string text = writePreset(*preset);
    session.tell({{"id", preset->id}, {"name", preset->name}, {"text", text}}, text);
    return ExitStatus::Fine;
}

} // namespace

void addPresets(CLI::App& app, Session& session) {
    const auto name = std::make_shared<std::string>();
    CLI::App* const command =
        app.add_subcommand("presets", "List what `export` can make, or show one preset as a file");
    command->add_option("NAME", *name, "A preset, or the file of one");
    command->callback([&session, name] {
        const delivery::PresetShelf shelf(session.catalogFolder());
        session.finish(name->empty() ? list(session, shelf) : show(session, shelf, *name));
    });
}

} // namespace fieldframe::cli
