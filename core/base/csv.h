// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Tables as text (RFC 4180).
namespace fieldframe::text {

/// @p value as a cell: quoted where it needs to be; where a spreadsheet program would read it as a formula
/// (it begins with =, +, -, @, TAB or CR, or the full-width form of one) with a "'" before it, which such
/// programs don't show. The same inside of it, where a cell would begin for a program that splits at ";" or
/// TAB.
[[nodiscard]] std::string csvCell(std::string_view value);
/// @p cell, unquoted, without each "'" that csvCell() puts before what looks like a formula.
[[nodiscard]] std::string withoutFormulaMark(std::string_view cell);

struct CsvRow {
    std::size_t line = 0; ///< Where it begins, from 1.
    std::vector<std::string> cells;
};

/// The rows of @p text, which is UTF-8; empty lines are none. The separator is the one of ",", ";" and TAB
/// that the first line has most of outside of quotes; a line "sep=;" before it, as spreadsheet programs
/// write, says it. Line ends of any system; quotes inside of an unquoted cell stand for themselves.
/// InvalidInput (detail: the line) for quotes that don't end; TooLarge beyond 200,000 rows or 2,000 cells in
/// one.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(std::string_view text);

} // namespace fieldframe::text
