// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::lint {

/// A word of a text and where it stands.
struct Token {
    std::size_t begin = 0; ///< Bytes.
    std::size_t end = 0;
    std::string folded;
    bool isCapitalised = false;
};

/// Letters, marks and digits in a row; "l'eau" and "well-known" are two words.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view text);
/// The words of @p text as they are compared.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);
/// Position in @p tokens from @p from on at which all of @p words stand in a row; tokens.size() where they
/// don't. No words stand nowhere.
[[nodiscard]] std::size_t findWords(const std::vector<Token>& tokens, const std::vector<std::string>& words,
                                    std::size_t from = 0);

/// User-perceived characters.
[[nodiscard]] std::size_t characterCount(std::string_view text);

} // namespace fieldframe::lint
