// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/characters.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace fieldframe::lint {

namespace {

UChar32 point(char32_t character) {
    return static_cast<UChar32>(character);
}

} // namespace

Character characterAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    UChar32 value = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // Inside ICU's macro.
    U8_NEXT(text.data(), end, text.size(), value);
#pragma GCC diagnostic pop
    return {value < 0 ? char32_t{0xFFFD} : static_cast<char32_t>(value), end};
}

void append(std::string& text, char32_t character) {
    icu::UnicodeString(point(character)).toUTF8String(text);
}

bool isWordCharacter(char32_t character) {
    return u_isalnum(point(character)) != 0 || isMark(character);
}

bool isMark(char32_t character) {
    return (U_GET_GC_MASK(point(character)) & U_GC_M_MASK) != 0;
}

bool isLetter(char32_t character) {
    return u_isalpha(point(character)) != 0;
}

bool isCapital(char32_t character) {
    return u_isUUppercase(point(character)) != 0;
}

bool isBlank(char32_t character) {
    return u_isUWhiteSpace(point(character)) != 0;
}

} // namespace fieldframe::lint
