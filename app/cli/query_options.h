// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}
namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::cli {

/// A search as the command line has it.
struct QueryOptions {
    std::vector<std::string> words; ///< Each may hold several, and quotes.
    std::string kind = "any";
    std::string category;
    std::string sort = "date";
    bool isReversed = false;
};

/// --kind, --category, --sort, --reverse. @p options outlives the parsing.
void addQueryFilters(CLI::App& command, QueryOptions& options);

/// NotFound or Ambiguous for the category.
[[nodiscard]] Result<search::Query> queryOf(const QueryOptions& options, const catalog::Catalog& catalog);

} // namespace fieldframe::cli
