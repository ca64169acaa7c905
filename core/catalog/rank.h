// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Rank keys: texts whose bytewise order is the order of a gallery's items or of sibling categories. A key is
/// a number of six digits to the base 62, which appending counts up, and digits of a fraction where something
/// was put between. See core/decisions/0002-rank-keys.md.
namespace fieldframe::catalog {

/// A longer key than this asks for the whole list to be numbered anew.
inline constexpr std::size_t kMaxRankLength = 40;

/// @p count ascending keys between @p before and @p after (each may be absent: the beginning, the end). Keys
/// of other origin than ours are taken as they are. Empty where no key fits between (equal or reversed
/// bounds).
[[nodiscard]] std::vector<std::string> ranksBetween(const std::optional<std::string>& before,
                                                    const std::optional<std::string>& after,
                                                    std::size_t count);

} // namespace fieldframe::catalog
