// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/output.h"
#include "core/batch/batch_folder.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace fieldframe::cli {
namespace {

using batch::CodeStore;
using nlohmann::json;

Outcome list(const Session& session, const std::string&) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const CodeStore store(**catalog);
    const auto files = store.files();
    const auto table = store.load();
    if (!files || !table) {
        return tl::unexpected(!files ? files.error() : table.error());
    }
    json problems = json::array();
    for (const batch::CodeProblem& problem : table->problems()) {
        problems.push_back({{"file", problem.file}, {"line", problem.line}, {"detail", problem.why}});
        if (!session.wantsJson) {
            printMessage(fmt::format("{}, line {}: {}", problem.file, problem.line, problem.why));
        }
    }
    const std::string delimiter(1, table->delimiter());
    session.tell(
        {{"files", *files}, {"codes", table->size()}, {"delimiter", delimiter}, {"problems", problems}},
        fmt::format("{} codes in {} files, written {}code{}", table->size(), files->size(), delimiter,
                    delimiter));
    return table->problems().empty() ? ExitStatus::Fine : ExitStatus::SomeFailed;
}

Outcome changing(const Session& session, const std::string& word,
                 const std::function<Status(const CodeStore&)>& verb) {
    const auto catalog = openCatalog(session, catalog::Access::ReadWrite);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    if (const Status done = verb(CodeStore(**catalog)); !done) {
        return tl::unexpected(done.error());
    }
    session.tell({{"done", word}}, "done: " + word);
    return ExitStatus::Fine;
}

Outcome bringIn(const Session& session, const std::string& file) {
    return changing(session, file, [&](const CodeStore& store) { return store.importFrom(file); });
}

Outcome erase(const Session& session, const std::string& file) {
    return changing(session, file, [&](const CodeStore& store) { return store.remove(file); });
}

Outcome setDelimiter(const Session& session, const std::string& mark) {
    return changing(session, mark, [&](const CodeStore& store) { return store.setDelimiter(mark); });
}

Outcome expand(const Session& session, const std::string& text) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const auto table = CodeStore(**catalog).load();
    if (!table) {
        return tl::unexpected(table.error());
    }
    const std::string expanded = table->expanded(text);
    session.tell({{"text", expanded}}, expanded);
    return ExitStatus::Fine;
}

using Run = Outcome (*)(const Session&, const std::string&);

void addVerb(CLI::App& parent, Session& session, const std::string& name, const std::string& description,
             const std::string& argument, Run run) {
    const auto word = std::make_shared<std::string>();
    CLI::App* command = parent.add_subcommand(name, description);
    if (!argument.empty()) {
        command->add_option(argument, *word)->required();
    }
    command->callback([&session, word, run] { session.finish(run(session, *word)); });
}

} // namespace

void addCodes(CLI::App& app, Session& session) {
    CLI::App* parent = app.add_subcommand("codes", "Keep code replacements: =code= for a text");
    parent->require_subcommand(1);
    addVerb(*parent, session, "list", "List the files of codes, and what is wrong in them", "", list);
    addVerb(*parent, session, "import", "Bring a tab-separated file of codes in", "FILE", bringIn);
    addVerb(*parent, session, "remove", "Remove a file of codes", "FILE", erase);
    addVerb(*parent, session, "delimiter", "Set the mark around codes", "MARK", setDelimiter);
    addVerb(*parent, session, "expand", "Print a text with its codes replaced", "TEXT", expand);
}

} // namespace fieldframe::cli
