// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::protection {

/// A letter or digit of a text as names are compared.
struct Letter {
    char32_t value = 0;    ///< Folded: without case, accents and forms.
    std::size_t begin = 0; ///< Bytes of the text that it was made from.
    std::size_t end = 0;
    bool startsWord =
        false; ///< Behind a separator, where digits or scripts meet, or a capital after a small letter.
    bool isCapital = false;
};

/// The letters and digits of @p text, without what stands between or breaks them: blanks, punctuation, line
/// breaks, soft hyphens, tags, marks that turn the direction of reading. Percent escapes and entities
/// of XML and HTML are read as what they stand for. Any bytes.
[[nodiscard]] std::vector<Letter> lettersOf(std::string_view text);

/// The same letters as one text.
[[nodiscard]] std::u32string squeezed(std::string_view text);

/// How a script joins words; decides where a name may begin and end.
enum class Joining {
    Spaced,   ///< Words stand apart.
    Prefixed, ///< Little words are written onto the front: Arabic, Hebrew.
    Unspaced, ///< No blanks between words: Chinese, Thai and others.
};
[[nodiscard]] Joining joiningOf(char32_t letter);

} // namespace fieldframe::protection
