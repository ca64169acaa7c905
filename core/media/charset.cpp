// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/charset.h"

#include "core/base/text.h"
#include "core/media/charset_guess.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

namespace fieldframe::media {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &error);
    return {U_SUCCESS(error) ? converter : nullptr, &ucnv_close};
}

std::optional<std::string> convert(UConverter* converter, std::string_view bytes) {
    if (converter == nullptr || bytes.size() > std::numeric_limits<int32_t>::max() / 4) {
        return std::nullopt;
    }
    const auto length = static_cast<int32_t>(bytes.size());
    // A byte makes at most two UTF-16 units in any converter.
    icu::UnicodeString text;
    char16_t* buffer = text.getBuffer(length * 2 + 1);
    if (buffer == nullptr) {
        return std::nullopt;
    }
    UErrorCode error = U_ZERO_ERROR;
    const int32_t written = ucnv_toUChars(converter, buffer, length * 2 + 1, bytes.data(), length, &error);
    text.releaseBuffer(U_SUCCESS(error) ? written : 0);
    if (U_FAILURE(error)) {
        return std::nullopt;
    }
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

struct Designation {
    std::string_view escape;
    const char* name;
};

/// ISO 2022 designations as 1:90 announces them: 96-character sets as G1 ("ESC -") or G2 ("ESC ."), sets of
/// two bytes as G1 ("ESC $ )"), and complete codes.
constexpr std::array kDesignations{
    Designation{"\x1b%G", "UTF-8"},       Designation{"\x1b%/G", "UTF-8"},
    Designation{"\x1b%/H", "UTF-8"},      Designation{"\x1b%/I", "UTF-8"},
    Designation{"\x1b-A", "ISO-8859-1"},  Designation{"\x1b.A", "ISO-8859-1"},
    Designation{"\x1b-B", "ISO-8859-2"},  Designation{"\x1b.B", "ISO-8859-2"},
    Designation{"\x1b-C", "ISO-8859-3"},  Designation{"\x1b.C", "ISO-8859-3"},
    Designation{"\x1b-D", "ISO-8859-4"},  Designation{"\x1b.D", "ISO-8859-4"},
    Designation{"\x1b-L", "ISO-8859-5"},  Designation{"\x1b.L", "ISO-8859-5"},
    Designation{"\x1b-G", "ISO-8859-6"},  Designation{"\x1b.G", "ISO-8859-6"},
    Designation{"\x1b-F", "ISO-8859-7"},  Designation{"\x1b.F", "ISO-8859-7"},
    Designation{"\x1b-H", "ISO-8859-8"},  Designation{"\x1b.H", "ISO-8859-8"},
    Designation{"\x1b-M", "ISO-8859-9"},  Designation{"\x1b.M", "ISO-8859-9"},
    Designation{"\x1b-b", "ISO-8859-15"}, Designation{"\x1b.b", "ISO-8859-15"},
    Designation{"\x1b-V", "ISO-8859-10"}, Designation{"\x1b.V", "ISO-8859-10"},
    Designation{"\x1b-Y", "ISO-8859-13"}, Designation{"\x1b.Y", "ISO-8859-13"},
    Designation{"\x1b-_", "ISO-8859-14"}, Designation{"\x1b._", "ISO-8859-14"},
    Designation{"\x1b-T", "TIS-620"},     Designation{"\x1b$B", "ISO-2022-JP"},
    Designation{"\x1b$)A", "GB18030"},    Designation{"\x1b$)B", "EUC-JP"},
    Designation{"\x1b$)C", "EUC-KR"},
};

const char* declaredName(std::string_view declared) {
    const auto found = std::ranges::find_if(kDesignations, [&](const Designation& entry) {
        return declared.find(entry.escape) != std::string_view::npos;
    });
    return found != kDesignations.end() ? found->name : nullptr;
}

/// The length of @p bytes without a character of UTF-8 that is cut off at their end.
std::size_t sizeWithoutCutEnd(std::string_view bytes) {
    for (std::size_t back = 1; back <= std::min<std::size_t>(bytes.size(), U8_MAX_LENGTH - 1); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (U8_IS_LEAD(byte)) {
            const std::size_t trail = U8_COUNT_TRAIL_BYTES(byte);
            return trail >= back ? bytes.size() - back : bytes.size();
        }
        if (!U8_IS_TRAIL(byte)) {
            break;
        }
    }
    return bytes.size();
}

/// A character of UTF-8, or a stray byte.
struct Piece {
    std::string_view bytes;
    bool isStray = false;
};

/// The piece at the beginning of @p text, which is not empty.
Piece firstPiece(std::string_view text) {
    std::size_t end = 0;
    UChar32 character = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // Inside ICU's macro.
    U8_NEXT(text.data(), end, text.size(), character);
#pragma GCC diagnostic pop
    return {text.substr(0, end), character < 0};
}

/// Whether stray bytes are few among characters beyond ASCII.
bool isMostlyUtf8(std::string_view text) {
    constexpr std::size_t kCharactersToAStray = 4;
    std::size_t characters = 0;
    std::size_t strays = 0;
    while (!text.empty()) {
        const Piece piece = firstPiece(text);
        strays += piece.isStray ? piece.bytes.size() : 0;
        characters += !piece.isStray && piece.bytes.size() > 1 ? 1 : 0;
        text.remove_prefix(piece.bytes.size());
    }
    return characters > 0 && characters >= strays * kCharactersToAStray;
}

/// @p text as UTF-8, each stray byte as Windows-1252 has it.
std::string withStraysDecoded(std::string_view text) {
    const Converter converter = openConverter("windows-1252");
    std::string whole;
    whole.reserve(text.size());
    while (!text.empty()) {
        const Piece piece = firstPiece(text);
        whole += piece.isStray ? convert(converter.get(), piece.bytes).value_or(std::string())
                               : std::string(piece.bytes);
        text.remove_prefix(piece.bytes.size());
    }
    return whole;
}

/// The control characters 80–9F say that a text is not of ISO 8859 but of a Windows set.
bool hasC1(std::string_view bytes) {
    return std::ranges::any_of(bytes, [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 && static_cast<unsigned char>(c) < 0xa0;
    });
}

} // namespace

std::optional<std::string> decodedStrictly(std::string_view bytes, const char* name) {
    if (std::string_view(name) == "UTF-8") {
        return text::isValidUtf8(bytes) ? std::optional(std::string(bytes)) : std::nullopt;
    }
    if (std::string_view(name).starts_with("ISO-8859") && hasC1(bytes)) {
        return std::nullopt;
    }
    const Converter converter = openConverter(name);
    if (converter) {
        UErrorCode error = U_ZERO_ERROR;
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }
    return convert(converter.get(), bytes);
}

std::string decoded(std::string_view bytes, const char* name) {
    const Converter converter = openConverter(name);
    return convert(converter.get(), bytes).value_or(text::toValidUtf8(bytes));
}

std::optional<std::string> mendedUtf8(std::string_view bytes) {
    if (text::isValidUtf8(bytes)) {
        return std::string(bytes);
    }
    const std::string_view whole = bytes.substr(0, sizeWithoutCutEnd(bytes));
    return isMostlyUtf8(whole) ? std::optional(withStraysDecoded(whole)) : std::nullopt;
}

std::string decodedUndeclared(std::string_view bytes) {
    std::optional<std::string> utf8 = mendedUtf8(bytes);
    return utf8 ? *std::move(utf8) : decoded(bytes, "windows-1252");
}

IimCharset::IimCharset(std::string_view declared, std::string_view allText)
    : m_declared(declaredName(declared)) {
    if (m_declared != nullptr || text::isValidUtf8(allText)) {
        return;
    }
    // Only what is not UTF-8 itself speaks for another set.
    std::string otherText;
    while (!allText.empty()) {
        const std::string_view line = allText.substr(0, allText.find('\n'));
        allText.remove_prefix(std::min(line.size() + 1, allText.size()));
        if (!mendedUtf8(line)) {
            otherText += line;
            otherText += '\n';
        }
    }
    m_fallback = guessedCharset(otherText);
}

std::string IimCharset::decode(std::string_view bytes) const {
    if (m_declared != nullptr) {
        if (std::optional<std::string> text = decodedStrictly(bytes, m_declared)) {
            return *text;
        }
    }
    std::optional<std::string> utf8 = mendedUtf8(bytes);
    return utf8 ? *std::move(utf8) : decoded(bytes, m_fallback);
}

} // namespace fieldframe::media
