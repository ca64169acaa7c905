// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <clocale>

namespace {

using namespace fieldframe::cli;

void addCommands(CLI::App& app, Session& session) {
    addInspect(app, session);
    addInit(app, session);
    addImport(app, session);
    addList(app, session);
    addShow(app, session);
    addSearch(app, session);
    addGalleries(app, session);
    addGallery(app, session);
    addCategory(app, session);
    addSet(app, session);
    addRemove(app, session);
    addPick(app, session);
    addRate(app, session);
    addLabel(app, session);
    addDocument(app, session);
    addExport(app, session);
    addPresets(app, session);
    addProtect(app, session);
    addPerson(app, session);
    addConsent(app, session);
    addLedger(app, session);
    addCredit(app, session);
    addLint(app, session);
    addWrite(app, session);
    addRefresh(app, session);
    addConflicts(app, session);
    addResolve(app, session);
    addHistory(app, session);
    addUndo(app, session);
    addRevert(app, session);
    addTemplate(app, session);
    addReplace(app, session);
    addTable(app, session);
    addCodes(app, session);
    addCheck(app, session);
    addStats(app, session);
    addSnapshot(app, session);
}

ExitStatus wrongUse(const CLI::App& app, const CLI::ParseError& error, const Session& session) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
        app.exit(error); // --help and --version, to standard output.
        return ExitStatus::Fine;
    }
    printMessage(std::string("fieldframe-cli: ") + error.what() + "\nTry fieldframe-cli --help.");
    if (session.wantsJson) {
        printJson({{"error", {{"code", "invalid_input"}, {"subject", ""}, {"detail", error.what()}}}});
    }
    return ExitStatus::WrongUse;
}

ExitStatus run(std::vector<std::string> arguments) {
    const Interrupt interrupt;
    Session session(interrupt.token());
    CLI::App app("Fieldframe: pictures of a photo desk, captioned, credited and in galleries",
                 "fieldframe-cli");
    app.set_help_flag("--help", "Print this help"); // No -h: "-health" is an exclusion of a search.
    app.set_help_all_flag("--help-all", "Print the help of all commands");
    app.set_version_flag("--version", "fieldframe-cli " FIELDFRAME_VERSION, "Print the version");
    app.add_option(
           "--catalog", session.catalogOption,
           "The catalog's folder; else FIELDFRAME_CATALOG, else Fieldframe.fieldframe in the pictures folder")
        ->type_name("DIR");
    app.add_flag("--json", session.wantsJson, "Print one JSON object; may stand anywhere");
    app.require_subcommand(1);
    addCommands(app, session);
    try {
        arguments = withGlobalOptionsFirst(std::move(arguments));
        std::reverse(arguments.begin(), arguments.end()); // As the parser takes them.
        app.parse(std::move(arguments));
    } catch (const CLI::ParseError& error) {
        return wrongUse(app, error, session);
    }
    return session.status();
}

} // namespace

int main(int argc, char* argv[]) {
    std::setlocale(LC_CTYPE, ""); // Widths of characters in tables.
    try {
        return static_cast<int>(run({argv + 1, argv + argc}));
    } catch (const std::exception& error) {
        printMessage(std::string("fieldframe-cli: internal error (") + error.what() + ")");
        return static_cast<int>(ExitStatus::SomeFailed);
    }
}
