// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/utf8.h>

#include <cstddef>
#include <string>
#include <string_view>

/// Steps through UTF-8 for the text functions; private to the room.
namespace fieldframe::text {

inline constexpr char32_t kReplacement = 0xFFFD;

/// A code point and where it stands.
struct CodePoint {
    char32_t value = kReplacement;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isValid = true; ///< False: the bytes are no UTF-8 and `value` is U+FFFD.
};

/// The code point that begins at @p position, which must be below the text's size. An invalid sequence is
/// taken as a whole (Unicode 15 §3.9, "maximal subpart").
[[nodiscard]] inline CodePoint codePointAt(std::string_view text, std::size_t position) {
    const char first = text[position];
    if (static_cast<unsigned char>(first) < 0x80) {
        return CodePoint{static_cast<char32_t>(first), position, position + 1, true};
    }
    std::size_t end = position;
    UChar32 value = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // Inside ICU's macro.
    U8_NEXT(text.data(), end, text.size(), value);
#pragma GCC diagnostic pop
    return CodePoint{value < 0 ? kReplacement : static_cast<char32_t>(value), position, end, value >= 0};
}

/// Where the code point begins that the byte at @p position belongs to; @p position itself for a stray byte.
[[nodiscard]] inline std::size_t codePointStart(std::string_view text, std::size_t position) {
    std::size_t start = position;
    while (start > 0 && position - start < U8_MAX_LENGTH - 1 && U8_IS_TRAIL(text[start])) {
        --start;
    }
    return codePointAt(text, start).end > position ? start : position;
}

inline void append(std::string& text, char32_t codePoint) {
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
        return;
    }
    char bytes[U8_MAX_LENGTH] = {};
    std::size_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, codePoint);
    text.append(bytes, length);
}

} // namespace fieldframe::text
