// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Forms in which spellings of one name are the same. UTF-8; thread-safe.
namespace fieldframe::credit {

/// Without case, accents and punctuation.
[[nodiscard]] std::string plainKey(std::string_view name);
/// As plainKey(), with British spellings made American: "organisation", "centre", "labour", "programme".
[[nodiscard]] std::string americanKey(std::string_view name);
/// The words in alphabetical order; empty for a single word.
[[nodiscard]] std::string orderlessKey(std::string_view name);
/// The first letters of its great words ("International Organization for Migration": "iom"); empty for less
/// than three words.
[[nodiscard]] std::string acronymOf(std::string_view name);

/// All words but the last are single letters: "A. Cruz", "J.-M. Ferré".
[[nodiscard]] bool hasInitialsOnly(std::string_view name);
/// The family names are the same, and the initials of @p shortName are those of @p longName.
[[nodiscard]] bool initialsFit(std::string_view shortName, std::string_view longName);

/// plainKey() as code points.
[[nodiscard]] std::u32string letters(std::string_view name);
/// @p key, and @p key with each one letter left out, as UTF-8.
[[nodiscard]] std::vector<std::string> formsLessOne(const std::u32string& key);
/// One letter inserted, removed, replaced or exchanged with its neighbour.
[[nodiscard]] bool isOneEdit(const std::u32string& left, const std::u32string& right);

[[nodiscard]] bool endsInLetter(std::string_view text);
[[nodiscard]] bool beginsWithLetter(std::string_view text);

} // namespace fieldframe::credit
