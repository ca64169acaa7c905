// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Characters of UTF-8 text, one at a time.
namespace fieldframe::lint {

struct Character {
    char32_t value = 0xFFFD; ///< U+FFFD for bytes that are no UTF-8.
    std::size_t end = 0;
};
/// @p at is below the text's size.
[[nodiscard]] Character characterAt(std::string_view text, std::size_t at);
void append(std::string& text, char32_t character);

[[nodiscard]] bool isWordCharacter(char32_t character); ///< Letter, mark or digit.
[[nodiscard]] bool isMark(char32_t character);
[[nodiscard]] bool isLetter(char32_t character);
[[nodiscard]] bool isCapital(char32_t character);
[[nodiscard]] bool isBlank(char32_t character);

} // namespace fieldframe::lint
