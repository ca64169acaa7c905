// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <string_view>
#include <vector>

namespace fieldframe::database {
class Connection;
}

namespace fieldframe::search {

/// Whether @p folded (words parted by blanks, as the text index keeps them) holds @p term's words one after
/// another. Says what FTS5 would say, for one text at hand; the term's column is not looked at.
[[nodiscard]] bool holds(std::string_view folded, const WordsTerm& term);

/// Columns of @p asset's text in which any of @p terms is found, in the order of SearchColumn. Failures of
/// @p connection are SqlFailure.
[[nodiscard]] std::vector<SearchColumn> columnsHolding(const std::vector<WordsTerm>& terms, AssetId asset,
                                                       database::Connection& connection);

} // namespace fieldframe::search
