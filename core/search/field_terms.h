// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <optional>
#include <string_view>

namespace fieldframe::search {

/// The column that `field:words` looks in; None for a word that names no column.
[[nodiscard]] SearchColumn columnOfFieldWord(std::string_view field);

/// Whether @p field names something other than words: date, rating, pick, label, missing, in, kind,
/// category, release.
[[nodiscard]] bool isConditionWord(std::string_view field);

/// The condition `field:value`. Nothing where @p value is not of its form: it is then searched as words.
[[nodiscard]] std::optional<Term> conditionTerm(std::string_view field, std::string_view value);

/// 2017, 2017-05, 2017..2018-06, 2017.., ..2018, >2017, >=2017, <2017, <=2017; ends are inclusive.
[[nodiscard]] std::optional<DateTerm> parseDates(std::string_view value);
/// 3, 1..3, 3.., ..3, 3+, >3, >=3, <3, <=3; nothing outside 0–5.
[[nodiscard]] std::optional<RatingTerm> parseRatings(std::string_view value);

} // namespace fieldframe::search
