// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_choice.h"
#include "app/cli/assignment.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "app/cli/plan_output.h"
#include "core/batch/batch_folder.h"
#include "core/batch/template_work.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using batch::Mode;
using batch::TemplateStore;
using nlohmann::json;

struct Options {
    std::string name;
    std::string file;
    std::vector<std::string> words;
    AssetChoice choice;
    bool replaces = false;
    bool isDryRun = false;

    [[nodiscard]] TemplateStore::Existing existing() const {
        return replaces ? TemplateStore::Existing::Replace : TemplateStore::Existing::Keep;
    }
};

constexpr std::size_t kValueGraphemes = 60;

std::string nameOf(const batch::TemplateRow& row) {
    const std::string key(metadataField(row.field).key);
    return row.language.empty() ? key : key + "[" + row.language + "]";
}

/// "city?=Geneva": the sign before "=" is the mode.
Result<batch::TemplateRow> rowOf(const std::string& word) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0) {
        return failure(ErrorCode::InvalidInput, word, "FIELD=VALUE is wanted, or ?=, += or ^=");
    }
    const char sign = word[equals - 1];
    const Mode mode = sign == '?'   ? Mode::IfEmpty
                      : sign == '+' ? Mode::Append
                      : sign == '^' ? Mode::Prepend
                                    : Mode::Replace;
    const std::string name = word.substr(0, mode == Mode::Replace ? equals : equals - 1);
    const Result<Assignment> assignment = parseAssignment(name + word.substr(equals));
    if (!assignment) {
        return tl::unexpected(assignment.error());
    }
    const MetadataField* const field = findMetadataField(assignment->name);
    if (field == nullptr) {
        return failure(ErrorCode::InvalidInput, assignment->name, "no field of that name");
    }
    batch::TemplateRow row{field->id, assignment->language, mode, true, assignment->value};
    if (field->shape == FieldShape::OrderedList || field->shape == FieldShape::UnorderedList) {
        // Their parts are texts with variables: only the separators are looked at here.
        row.value = batch::itemsOfTyped(assignment->value);
    } else if (isList(field->shape)) {
        row.value = std::vector<StructContent>();
        if (!assignment->value.empty()) {
            return failure(ErrorCode::InvalidInput, assignment->name, "has parts, which one text can't give");
        }
    }
    if (assignment->value.empty()) {
        row.mode = Mode::Clear;
    }
    return row;
}

Outcome list(const Session& session, const Options&) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto entries = TemplateStore(**catalog).list();
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    json listed = json::array();
    bool areAllRight = true;
    for (const TemplateStore::Entry& entry : *entries) {
        areAllRight = areAllRight && !entry.error;
        json one{{"name", entry.name}, {"file", jsonPath(entry.file)}};
        if (entry.error) {
            one["error"] = errorJson(*entry.error);
        }
        listed.push_back(std::move(one));
        if (!session.wantsJson) {
            printLine(harmless(entry.name));
            if (entry.error) {
                printMessage(sentence(*entry.error));
            }
        }
    }
    if (session.wantsJson) {
        printJson({{"templates", std::move(listed)}});
    }
    return areAllRight ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

Outcome show(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto loaded = TemplateStore(**catalog).load(options.name);
    if (!loaded) {
        return tl::unexpected(loaded.error());
    }
    if (session.wantsJson) {
        printJson(json::parse(batch::jsonOf(*loaded)));
        return ExitStatus::Fine;
    }
    Table table({"TICK", "FIELD", "MODE", "VALUE"});
    for (const batch::TemplateRow& row : loaded->rows) {
        table.add({row.isTicked ? "x" : " ", nameOf(row), std::string(batch::modeName(row.mode)),
                   firstLine(displayText(row.value), kValueGraphemes)});
    }
    table.print();
    return ExitStatus::Fine;
}

/// A verb that changes the catalog's templates, and what is told of it.
Outcome changing(const Session& session, std::string_view did, const std::string& name,
                 const std::function<Status(const TemplateStore&)>& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    if (const Status done = verb(TemplateStore(**catalog)); !done) {
        return tl::unexpected(done.error());
    }
    session.tell({{"template", name}}, fmt::format("{}: {}", did, name));
    return ExitStatus::Fine;
}

Outcome save(const Session& session, const Options& options) {
    batch::MetadataTemplate made{options.name, {}};
    for (const std::string& word : options.words) {
        auto row = rowOf(word);
        if (!row) {
            return tl::unexpected(row.error());
        }
        made.rows.push_back(std::move(*row));
    }
    return changing(session, "saved", options.name,
                    [&](const TemplateStore& store) { return store.save(made, options.existing()); });
}

Outcome erase(const Session& session, const Options& options) {
    return changing(session, "removed", options.name,
                    [&](const TemplateStore& store) { return store.remove(options.name); });
}

Outcome bringIn(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto read = TemplateStore(**catalog).importFrom(options.file, options.existing());
    if (!read) {
        return tl::unexpected(read.error());
    }
    session.tell({{"template", read->name}}, "imported: " + read->name);
    return ExitStatus::Fine;
}

Outcome giveOut(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    if (const Status done = TemplateStore(**catalog).exportTo(options.name, options.file); !done) {
        return tl::unexpected(done.error());
    }
    session.tell({{"template", options.name}, {"file", jsonPath(options.file)}},
                 fmt::format("exported: {}", jsonPath(options.file)));
    return ExitStatus::Fine;
}

Outcome apply(const Session& session, const Options& options) {
    const auto catalog =
        openCatalog(session, options.isDryRun ? catalog::Access::ReadOnly : catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto loaded = TemplateStore(**catalog).load(options.name);
    const auto codes = batch::CodeStore(**catalog).load();
    const auto assets = chosenAssets(options.choice, **catalog, session.stop());
    if (!loaded || !codes || !assets) {
        return tl::unexpected(!loaded ? loaded.error() : !codes ? codes.error() : assets.error());
    }
    const auto work = batch::TemplateWork::of(*loaded, *codes);
    if (!work) {
        return tl::unexpected(work.error());
    }
    const auto plan = batch::planTemplate(**catalog, *work, *assets, std::nullopt, session.stop());
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    return finishPlan(session, **catalog, *plan, options.isDryRun, {{"template", loaded->name}});
}

using Run = Outcome (*)(const Session&, const Options&);

std::pair<CLI::App*, std::shared_ptr<Options>> addVerb(CLI::App& parent, Session& session,
                                                       const std::string& name,
                                                       const std::string& description, Run run) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand(name, description);
    command->callback([&session, options, run] { session.finish(run(session, *options)); });
    return {command, options};
}

void addName(CLI::App& command, Options& options) {
    command.add_option("NAME", options.name, "The template's name")->required();
}

} // namespace

void addTemplate(CLI::App& app, Session& session) {
    CLI::App* parent = app.add_subcommand("template", "Keep and apply templates of captions and credits");
    parent->require_subcommand(1);
    addVerb(*parent, session, "list", "List the catalog's templates", list);
    const auto [showing, shown] = addVerb(*parent, session, "show", "Print a template", show);
    addName(*showing, *shown);
    const auto [saving, saved] = addVerb(*parent, session, "save", "Make a template", save);
    addName(*saving, *saved);
    saving
        ->add_option("WORDS", saved->words,
                     "FIELD=VALUE replaces, ?= fills where empty, += appends, ^= prepends, FIELD= clears")
        ->required();
    saving->add_flag("--replace", saved->replaces, "In place of one that has this name");
    const auto [removing, removed] = addVerb(*parent, session, "remove", "Remove a template", erase);
    addName(*removing, *removed);
    const auto [applying, applied] = addVerb(*parent, session, "apply", "Apply a template to assets", apply);
    addName(*applying, *applied);
    addAssetChoice(*applying, applied->choice);
    applying->add_flag("--dry-run", applied->isDryRun, "Print every change and make none");
    const auto [exporting, exported] =
        addVerb(*parent, session, "export", "Write a template to a file", giveOut);
    addName(*exporting, *exported);
    exporting->add_option("FILE", exported->file, "A new file")->required();
    const auto [importing, imported] =
        addVerb(*parent, session, "import", "Bring a template's file in", bringIn);
    importing->add_option("FILE", imported->file, "The file")->required();
    importing->add_flag("--replace", imported->replaces, "In place of one that has its name");
}

} // namespace fieldframe::cli
