// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::terms {

/// A word, number or mark of an instruction.
struct TermWord {
    enum class Kind { Word, Number, Mark };
    Kind kind = Kind::Word;
    std::string folded; ///< Digits as ASCII, letters without case and accents; a mark as it is.
    std::string typed;
    int value = 0; ///< Of a number; of one with more than 8 digits -1.

    [[nodiscard]] bool is(std::string_view word) const { return folded == word; }
    [[nodiscard]] bool isNumber() const { return kind == Kind::Number; }
    [[nodiscard]] bool beginsWith(std::string_view beginning) const { return folded.starts_with(beginning); }
};

/// Letters and digits part ("18h00" is three); blanks are left out, line feeds are the mark "\n".
[[nodiscard]] std::vector<TermWord> termWords(std::string_view text);

/// Where the clause that holds the word at @p index ends: behind it, at a semicolon, a line feed, or a full
/// stop that ends a sentence.
[[nodiscard]] std::size_t clauseEnd(const std::vector<TermWord>& words, std::size_t index);
[[nodiscard]] std::size_t clauseBegin(const std::vector<TermWord>& words, std::size_t index);

} // namespace fieldframe::terms
