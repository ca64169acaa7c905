// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/protection_json.h"
#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::cli {
namespace {

using nlohmann::json;

struct Options {
    std::string who;
    std::string name;
    std::vector<std::string> otherNames;
    std::string level;
    std::string guardian;
    std::string note;
    std::vector<std::string> replacements;
    bool isMinor = false;
    bool isAdult = false;
    CLI::App* command = nullptr;

    [[nodiscard]] bool has(const char* option) const { return command->count(option) > 0; }
};

/// "a girl" for any language, "fr=une fille" for one.
std::pair<std::string, std::string> replacementFrom(const std::string& typed) {
    constexpr std::size_t kLongestTag = 12;
    const std::size_t equals = typed.find('=');
    const std::string tag = typed.substr(0, equals);
    const bool isTag =
        equals != std::string::npos && tag.size() <= kLongestTag && std::ranges::all_of(tag, [](char c) {
            return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        });
    return isTag ? std::pair(tag, typed.substr(equals + 1)) : std::pair(std::string(), typed);
}

Result<edit::PersonEdit> editFrom(const Options& options) {
    edit::PersonEdit edit;
    if (options.has("--other-name")) {
        edit.otherNames = options.otherNames;
    }
    if (options.has("--level")) {
        edit.level = protectionFromName(options.level);
        if (!edit.level) {
            return failure(ErrorCode::InvalidInput, options.level,
                           "a level is none, no-place, no-name or no-face");
        }
    }
    if (options.has("--guardian")) {
        edit.guardian = options.guardian;
    }
    if (options.has("--note")) {
        edit.note = options.note;
    }
    if (options.isMinor || options.isAdult) {
        edit.isMinor = options.isMinor;
    }
    std::ranges::transform(options.replacements, std::back_inserter(edit.replacements), replacementFrom);
    return edit;
}

Outcome add(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    auto edit = editFrom(options);
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    edit->name = options.who;
    const auto made = edit::ProtectionEdits(**catalog).addPerson(*edit);
    if (!made) {
        return tl::unexpected(made.error());
    }
    const auto person = (*catalog)->protection().person(*made);
    if (!person) {
        return tl::unexpected(person.error());
    }
    session.tell(personJson(*person), "Added " + person->name + " (" + person->globalId.text() + ")");
    return ExitStatus::Fine;
}

Outcome change(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto person = (*catalog)->protection().resolvePerson(options.who);
    auto edit = editFrom(options);
    if (!person || !edit) {
        return tl::unexpected(!person ? person.error() : edit.error());
    }
    if (options.has("--name")) {
        edit->name = options.name;
    }
    return tellReceipt(session, edit::ProtectionEdits(**catalog).editPerson(*person, *edit));
}

Outcome remove(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto person = (*catalog)->protection().resolvePerson(options.who);
    if (!person) {
        return tl::unexpected(person.error());
    }
    return tellReceipt(session, edit::ProtectionEdits(**catalog).removePerson(*person));
}

Outcome list(const Session& session) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto persons = (*catalog)->protection().persons();
    if (!persons) {
        return tl::unexpected(persons.error());
    }
    json listed = json::array();
    Table table({"ID", "NAME", "LEVEL", "MINOR", "ASSETS"});
    for (const Person& person : *persons) {
        listed.push_back(personJson(person));
        table.add({person.globalId.text(), person.name, std::string(protectionName(person.level)),
                   person.isMinor ? "yes" : "", std::to_string(person.assets)});
    }
    if (session.wantsJson) {
        printJson({{"persons", std::move(listed)}});
    } else {
        table.print();
    }
    return ExitStatus::Fine;
}

void addProperties(CLI::App& command, Options& options) {
    options.command = &command;
    command
        .add_option("--other-name", options.otherNames, "Another spelling, script or nickname; all of them")
        ->type_name("NAME")
        ->take_all();
    command.add_option("--level", options.level, "none, no-place, no-name or no-face")->type_name("LEVEL");
    command
        .add_option("--replacement", options.replacements, "What stands for the name: TEXT, or LANGUAGE=TEXT")
        ->type_name("TEXT")
        ->take_all();
    auto* const minor = command.add_flag("--minor", options.isMinor, "Is under 18");
    command.add_flag("--adult", options.isAdult, "Is not under 18")->excludes(minor);
    command.add_option("--guardian", options.guardian, "Who decides for a minor")->type_name("NAME");
    command.add_option("--note", options.note, "For the desk; never leaves")->type_name("TEXT");
}

} // namespace

void addPerson(CLI::App& app, Session& session) {
    CLI::App* command = app.add_subcommand("person", "Keep who is shown, and how each is protected");
    command->require_subcommand(1);
    CLI::App* listing = command->add_subcommand("list", "All of them");
    listing->callback([&session] { session.finish(list(session)); });

    const auto added = std::make_shared<Options>();
    CLI::App* adding = command->add_subcommand("add", "Add one");
    adding->add_option("NAME", added->who, "As captions write it")->required();
    addProperties(*adding, *added);
    adding->callback([&session, added] { session.finish(add(session, *added)); });

    const auto changed = std::make_shared<Options>();
    CLI::App* changing = command->add_subcommand("set", "Change one; an empty text takes away");
    changing->add_option("WHO", changed->who, "Name, or the beginning of an id")->required();
    changing->add_option("--name", changed->name, "The new name")->type_name("NAME");
    addProperties(*changing, *changed);
    changing->callback([&session, changed] { session.finish(change(session, *changed)); });

    const auto removed = std::make_shared<Options>();
    CLI::App* removing = command->add_subcommand("remove", "Forget one; undo brings everything back");
    removing->add_option("WHO", removed->who, "Name, or the beginning of an id")->required();
    removing->callback([&session, removed] { session.finish(remove(session, *removed)); });
}

} // namespace fieldframe::cli
