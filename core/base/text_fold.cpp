// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldframe::text {
namespace {

/// Accents and vowel signs are dropped where a word is the same word without them. In the scripts of South
/// and South-East Asia, marks are vowels and stay; so do the voicing marks of kana.
bool isAccent(UChar32 codePoint) {
    if (u_charType(codePoint) != U_NON_SPACING_MARK || codePoint == 0x3099 || codePoint == 0x309A) {
        return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(codePoint, &status)) {
    case USCRIPT_INHERITED:
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
    case USCRIPT_SYRIAC:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
        return true;
    default:
        return false;
    }
}

/// Letters that no decomposition brings together although people type one for the other.
struct Replacement {
    UChar32 from;
    std::string_view to;
};
constexpr std::array kReplacements{
    Replacement{0xE6, "ae"},      Replacement{0xF0, "d"},  Replacement{0xF8, "o"},  Replacement{0xFE, "th"},
    Replacement{0x111, "d"},      Replacement{0x127, "h"}, Replacement{0x131, "i"}, Replacement{0x142, "l"},
    Replacement{0x153, "oe"},     Replacement{0x167, "t"}, Replacement{0x640, ""}, // Arabic: kashida
    Replacement{0x671, "\u0627"},                                                  // alef wasla
    Replacement{0x649, "\u064A"},                                                  // alef maksura
    Replacement{0x6CC, "\u064A"},                                                  // Farsi yeh
    Replacement{0x629, "\u0647"},                                                  // teh marbuta
    Replacement{0x6A9, "\u0643"},                                                  // keheh
};

std::optional<std::string_view> replacementOf(UChar32 codePoint) {
    for (const Replacement& replacement : kReplacements) {
        if (replacement.from == codePoint) {
            return replacement.to;
        }
    }
    return std::nullopt;
}

/// By the book, for any text: compatibility case folding, decomposition, then what is dropped or replaced one
/// code point at a time, then composition again (for Hangul and kana).
std::string foldedByNormalizers(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString source =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    // ZERO WIDTH SPACE parts words (Khmer is typed with it); case folding would drop it.
    source.findAndReplace(icu::UnicodeString(UChar32{0x200B}), icu::UnicodeString(UChar32{0x20}));
    const icu::UnicodeString decomposed = icu::Normalizer2::getNFDInstance(status)->normalize(
        icu::Normalizer2::getNFKCCasefoldInstance(status)->normalize(source, status), status);
    icu::UnicodeString kept;
    for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 codePoint = decomposed.char32At(i);
        if (isAccent(codePoint)) {
            continue;
        }
        if (const std::optional<std::string_view> replacement = replacementOf(codePoint)) {
            kept += icu::UnicodeString::fromUTF8(
                icu::StringPiece(replacement->data(), static_cast<std::int32_t>(replacement->size())));
        } else if (u_charType(codePoint) == U_DECIMAL_DIGIT_NUMBER) {
            kept += static_cast<char16_t>(u'0' + u_charDigitValue(codePoint));
        } else {
            kept += codePoint;
        }
    }
    std::string folded;
    icu::Normalizer2::getNFCInstance(status)->normalize(kept, status).toUTF8String(folded);
    return U_SUCCESS(status) ? folded : std::string(text);
}

/// Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, accented Latin and general punctuation fold one code
/// point at a time, so a table made once serves them: captions are folded a million times.
class FoldTable {
public:
    static bool covers(char32_t codePoint) {
        return codePoint < kFirstEnd || (codePoint >= kSecondBegin && codePoint < kSecondEnd);
    }

    FoldTable()
        : m_entries(kFirstEnd + kSecondEnd - kSecondBegin) {
        for (char32_t codePoint = 0; codePoint < kSecondEnd; ++codePoint) {
            if (covers(codePoint)) {
                std::string one;
                append(one, codePoint);
                m_entries[indexOf(codePoint)] = foldedByNormalizers(one);
            }
        }
    }

    [[nodiscard]] const std::string& operator[](char32_t codePoint) const {
        return m_entries[indexOf(codePoint)];
    }

private:
    static constexpr char32_t kFirstEnd = 0x780;
    static constexpr char32_t kSecondBegin = 0x1E00;
    static constexpr char32_t kSecondEnd = 0x2070;

    static std::size_t indexOf(char32_t codePoint) {
        return codePoint < kFirstEnd ? codePoint : codePoint - kSecondBegin + kFirstEnd;
    }

    std::vector<std::string> m_entries;
};

} // namespace

std::string folded(std::string_view text) {
    static const FoldTable table;
    std::string result;
    result.reserve(text.size());
    for (std::size_t position = 0; position < text.size();) {
        const CodePoint codePoint = codePointAt(text, position);
        if (codePoint.value < 0x80) {
            const char byte = text[position];
            result += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
        } else if (FoldTable::covers(codePoint.value)) {
            result += table[codePoint.value];
        } else {
            return foldedByNormalizers(toValidUtf8(text));
        }
        position = codePoint.end;
    }
    return result;
}

} // namespace fieldframe::text
