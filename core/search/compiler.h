// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/resolved_query.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace fieldframe::search {

/// SQL with the values of its parameters in their order. What was typed stands in values only.
struct Statement {
    std::string sql;
    std::vector<std::variant<std::int64_t, std::string>> values;
};

/// One column, the ids of all live assets that match, in the query's order.
[[nodiscard]] Statement compileIds(const ResolvedQuery& query);
/// One row, the number of those.
[[nodiscard]] Statement compileCount(const ResolvedQuery& query);

/// FTS5's expressions: assets that hold all of @p words and none of @p excluded, or any of @p words. Only
/// quoted words, names of columns and our own operators stand in them. @p words must not be empty.
[[nodiscard]] std::string matchAllOf(const std::vector<WordsTerm>& words,
                                     const std::vector<WordsTerm>& excluded);
[[nodiscard]] std::string matchAnyOf(const std::vector<WordsTerm>& words);

/// The text index's column; empty for None.
[[nodiscard]] std::string_view textColumn(SearchColumn column);

} // namespace fieldframe::search
