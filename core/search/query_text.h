// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/lexer.h"
#include "core/search/query.h"

#include <span>
#include <string>
#include <string_view>

namespace fieldframe::search {

/// A text of which parseTerms(…, LastWord::Whole) makes @p terms again.
[[nodiscard]] std::string textOf(std::span<const Term> terms);

/// A text that pieces() cuts into @p written again, quoted only where that is needed. What can't be quoted
/// (an odd straight quote inside) gets a typographic one instead: searched for, they are the same.
[[nodiscard]] std::string textOf(std::span<const Piece> written);

/// The word a column is asked for by: "keyword" of `keyword:x`. Empty for None.
[[nodiscard]] std::string_view fieldWord(SearchColumn column);

} // namespace fieldframe::search
