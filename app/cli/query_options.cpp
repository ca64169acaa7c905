// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query_options.h"

#include "core/catalog/catalog.h"
#include "core/catalog/category_store.h"
#include "core/search/parser.h"

#include <CLI/CLI.hpp>

namespace fieldframe::cli {
namespace {

const std::map<std::string, search::SortBy>& sortWords() {
    static const std::map<std::string, search::SortBy> kWords{{"date", search::SortBy::DateTaken},
                                                              {"imported", search::SortBy::Imported},
                                                              {"name", search::SortBy::Name},
                                                              {"relevance", search::SortBy::Relevance}};
    return kWords;
}

} // namespace

void addQueryFilters(CLI::App& command, QueryOptions& options) {
    command.add_option("--kind", options.kind, "any, image, video or audio")
        ->type_name("KIND")
        ->check(CLI::IsMember({"any", "image", "video", "audio"}))
        ->capture_default_str();
    command
        .add_option("--category", options.category, "Only what is in a gallery of this category, or below it")
        ->type_name("NAME");
    command.add_option("--sort", options.sort, "date, imported, name or relevance")
        ->type_name("ORDER")
        ->check(CLI::IsMember(&sortWords()))
        ->capture_default_str();
    command.add_flag("--reverse", options.isReversed, "The other way round");
}

Result<search::Query> queryOf(const QueryOptions& options, const catalog::Catalog& catalog) {
    std::string typed;
    for (const std::string& word : options.words) {
        typed += word + " ";
    }
    search::Query query;
    query.terms = search::parseTerms(typed, search::LastWord::Whole);
    query.kind = kindFromName(options.kind);
    query.sort = sortWords().at(options.sort);
    query.isReversed = options.isReversed;
    if (!options.category.empty()) {
        const Result<CategoryId> category = catalog.categories().resolve(options.category);
        if (!category) {
            return tl::unexpected(category.error());
        }
        query.category = *category;
    }
    return query;
}

} // namespace fieldframe::cli
