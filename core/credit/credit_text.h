// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The small parts of which a credit line is read. UTF-8; thread-safe.
namespace fieldframe::credit {

/// One kind of ©, one kind of blank, no parentheses around all, no dots or "all rights reserved" at its end.
[[nodiscard]] std::string tidied(std::string_view line);

/// What stands between blanks.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text);
/// @p text at every @p separator, each part trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string> split(std::string_view text, std::string_view separator);
/// Position of @p needle (ASCII, lower case) in @p text whatever its case; npos where it is not there.
[[nodiscard]] std::size_t findFolded(std::string_view text, std::string_view needle);

/// Two or more letters, all capitals.
[[nodiscard]] bool isCapitals(std::string_view word);
/// Begins with a capital, or a letter of a script that has none.
[[nodiscard]] bool beginsCapital(std::string_view word);

/// An agency's number for a picture (imageSupplierImageID): digits among capitals, "UN0123456",
/// "NYHQ1996-1165".
[[nodiscard]] bool isAssetCode(std::string_view text);

/// A country by its name in English, French, Spanish or Arabic.
[[nodiscard]] bool isPlace(std::string_view text);

/// A year taken out of @p text, the last where there are several or a range.
struct YearFound {
    std::optional<int> year;
    bool several = false;
    std::string rest; ///< @p text without it.
};
[[nodiscard]] YearFound withoutYear(std::string_view text, int latest);

} // namespace fieldframe::credit
