// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/hex.h"
#include "core/base/text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace fieldframe::text {
namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool isBlank(char32_t codePoint) {
    return codePoint == 0 || u_isUWhiteSpace(static_cast<UChar32>(codePoint)) != 0;
}

std::string_view trimmedView(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        const CodePoint codePoint = codePointAt(text, begin);
        if (!isBlank(codePoint.value)) {
            break;
        }
        begin = codePoint.end;
    }
    std::size_t end = text.size();
    while (end > begin) {
        const std::size_t start = codePointStart(text, end - 1);
        if (!isBlank(codePointAt(text, start).value)) {
            break;
        }
        end = start;
    }
    return text.substr(begin, end - begin);
}

/// Controls, line and paragraph separators, and the invisible marks that turn the direction of what follows:
/// all of them can make a name look like another.
bool isUnshowable(char32_t codePoint) {
    return codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0) ||
           (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
}

} // namespace

bool isValidUtf8(std::string_view bytes) {
    for (std::size_t position = 0; position < bytes.size();) {
        const CodePoint codePoint = codePointAt(bytes, position);
        if (!codePoint.isValid) {
            return false;
        }
        position = codePoint.end;
    }
    return true;
}

std::string toValidUtf8(std::string_view bytes) {
    if (isValidUtf8(bytes)) {
        return std::string(bytes);
    }
    std::string valid;
    valid.reserve(bytes.size());
    for (std::size_t position = 0; position < bytes.size();) {
        const CodePoint codePoint = codePointAt(bytes, position);
        append(valid, codePoint.value);
        position = codePoint.end;
    }
    return valid;
}

std::string normalized(std::string_view text) {
    if (isAscii(text)) {
        return std::string(text);
    }
    const std::string valid = toValidUtf8(text);
    UErrorCode status = U_ZERO_ERROR;
    std::string composed;
    icu::StringByteSink<std::string> sink(&composed, static_cast<std::int32_t>(valid.size()));
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, valid, sink, nullptr, status);
    return U_SUCCESS(status) ? composed : valid;
}

std::string trimmed(std::string_view text) {
    return toValidUtf8(trimmedView(text));
}

std::string cleaned(std::string_view text) {
    const std::string valid = trimmed(text.substr(0, text.find('\0')));
    std::string clean;
    clean.reserve(valid.size());
    for (std::size_t i = 0; i < valid.size(); ++i) {
        if (valid[i] != '\r') {
            clean += valid[i];
        } else if (i + 1 == valid.size() || valid[i + 1] != '\n') {
            clean += '\n';
        }
    }
    return clean;
}

std::string displayName(std::string_view nameBytes) {
    std::string shown;
    shown.reserve(nameBytes.size());
    for (std::size_t position = 0; position < nameBytes.size();) {
        const CodePoint codePoint = codePointAt(nameBytes, position);
        const std::string_view bytes = nameBytes.substr(position, codePoint.end - position);
        position = codePoint.end;
        if (codePoint.isValid && !isUnshowable(codePoint.value)) {
            shown += bytes;
            continue;
        }
        for (const char byte : bytes) {
            shown += "\\x" + toHex(std::array{static_cast<std::uint8_t>(byte)});
        }
    }
    return shown;
}

} // namespace fieldframe::text
