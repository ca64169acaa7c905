// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace fieldframe::pages {

/// Words of many texts and in which of them they stand, for scripts that can only load files: words in order,
/// in parts of about the same size, so that all words with one beginning are in few parts.
///
/// Words are those of text::words(). Scripts written without spaces are indexed by each three characters in a
/// row (and the fewer at the end), so that any piece of their text is found, wherever a dictionary would part
/// it.
class WordIndex {
public:
    /// Adds @p text of document @p document, a number not below those before; @p column from 0 to 30.
    void add(std::size_t document, unsigned column, std::string_view text);

    struct Part {
        std::string first; ///< Its first word.
        std::string script; ///< A JSON object, word → [document, columns, …]; documents as the step from the
                            ///< one before, columns as bits.
    };
    /// Parts of about @p partBytes, in order of code points.
    [[nodiscard]] std::vector<Part> parts(std::size_t partBytes) const;

private:
    struct Posting {
        std::uint32_t document = 0;
        std::uint32_t columns = 0;
    };
    void addWord(const std::string& word, std::size_t document, unsigned column);

    std::unordered_map<std::string, std::vector<Posting>> m_words;
};

/// Characters of a word that are indexed; what is longer is found by its beginning.
inline constexpr std::size_t kMostWordCharacters = 48;

} // namespace fieldframe::pages
