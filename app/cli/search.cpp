// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asset_json.h"
#include "app/cli/commands.h"
#include "app/cli/open_catalog.h"
#include "app/cli/query_options.h"
#include "app/cli/session.h"

#include <CLI/CLI.hpp>

#include <limits>

namespace fieldframe::cli {
namespace {

constexpr std::int64_t kUsualLimit = 100;

struct Options {
    QueryOptions query;
    std::int64_t limit = kUsualLimit;
};

/// "-without" looks like an option to the parser, which hands over what it doesn't know.
void addUnknownWords(const CLI::App& command, std::vector<std::string>& words) {
    for (const std::string& word : command.remaining()) {
        if (word == "--") {
            continue; // All that follows are words, which they are anyway.
        }
        if (word.starts_with("--")) {
            throw CLI::ExtrasError(std::vector<std::string>{word});
        }
        words.push_back(word);
    }
}

Outcome search(const Session& session, const Options& options) {
    const auto catalog = openCatalog(session, catalog::Access::ReadOnly);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    const Result<search::Query> query = queryOf(options.query, **catalog);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return printAssets(session, **catalog, *query, options.limit);
}

} // namespace

void addSearch(CLI::App& app, Session& session) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("search", "Find assets; without words, all of them");
    command->add_option("WORDS", options->query.words,
                        "Words, \"a phrase\", -without, caption: credit: creator: city: country: keyword: "
                        "date:2017..2018 rating:>=3 pick:yes missing:caption in:\"Gallery\"");
    addQueryFilters(*command, options->query);
    command->add_option("--limit", options->limit, "Print at most so many; all are counted")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t{0}, std::numeric_limits<std::int64_t>::max()))
        ->capture_default_str();
    command->allow_extras();
    command->callback([&session, options, command] {
        addUnknownWords(*command, options->query.words);
        session.finish(search(session, *options));
    });
}

} // namespace fieldframe::cli
