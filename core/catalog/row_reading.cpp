// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/row_reading.h"

#include "core/base/text.h"

namespace fieldframe::catalog {
namespace {

int hexDigit(char character) {
    if (character >= '0' && character <= '9') {
        return character - '0';
    }
    if (character >= 'a' && character <= 'f') {
        return character - 'a' + 10;
    }
    if (character >= 'A' && character <= 'F') {
        return character - 'A' + 10;
    }
    return -1;
}

} // namespace

std::string captionStart(std::string_view caption) {
    return std::string(text::cutAtGrapheme(caption, kCaptionStartBytes));
}

std::optional<IdRange> idsBeginningWith(std::string_view beginning) {
    GlobalId::Bytes first{};
    GlobalId::Bytes last;
    last.fill(0xff);
    std::size_t digits = 0;
    for (const char character : beginning) {
        if (character == '-') {
            continue;
        }
        const int digit = hexDigit(character);
        if (digit < 0 || digits >= 2 * GlobalId::kSize) {
            return std::nullopt;
        }
        const bool isHigh = digits % 2 == 0;
        const auto bits = static_cast<std::uint8_t>(isHigh ? digit << 4 : digit);
        const auto kept = static_cast<std::uint8_t>(isHigh ? 0x0f : 0xf0);
        first[digits / 2] = static_cast<std::uint8_t>(first[digits / 2] | bits);
        last[digits / 2] = static_cast<std::uint8_t>((last[digits / 2] & kept) | bits);
        ++digits;
    }
    if (digits == 0) {
        return std::nullopt;
    }
    return IdRange{GlobalId(first), GlobalId(last)};
}

} // namespace fieldframe::catalog
