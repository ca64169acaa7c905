// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/charset_guess.h"

#include "core/media/charset.h"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>
#include <memory>
#include <string>

namespace fieldframe::media {
namespace {

constexpr const char* kWestern = "windows-1252";

bool isHigh(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

/// How the bytes above 7F stand: alone among ASCII letters (Western languages) or in long runs (other
/// scripts).
struct HighBytes {
    std::size_t count = 0;
    std::size_t inRuns = 0; ///< Of those, in runs of at least three.
};

HighBytes countHigh(std::string_view text) {
    HighBytes high;
    std::size_t run = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isHigh(text[i])) {
            ++run;
            continue;
        }
        high.count += run;
        high.inRuns += run >= 3 ? run : 0;
        run = 0;
    }
    return high;
}

std::string detectedByIcu(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error),
                                                                              &ucsdet_close);
    ucsdet_setText(detector.get(), text.data(), static_cast<int32_t>(text.size()), &error);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &error);
    const char* name = match != nullptr ? ucsdet_getName(match, &error) : nullptr;
    return U_SUCCESS(error) && name != nullptr ? name : std::string();
}

/// Kana or Han make a Japanese or Chinese text, but half-width kana are what any bytes A1–DF look like.
bool isJapanese(std::string_view text) {
    const std::optional<std::string> decodedText = decodedStrictly(text, "Shift_JIS");
    if (!decodedText) {
        return false;
    }
    std::size_t kana = 0;
    const icu::UnicodeString characters = icu::UnicodeString::fromUTF8(*decodedText);
    for (int32_t i = 0; i < characters.length(); ++i) {
        const UChar32 character = characters.char32At(i);
        if (character >= 0xff61 && character <= 0xff9f) {
            return false;
        }
        UErrorCode error = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(character, &error);
        kana += script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? 1 : 0;
    }
    return kana >= 3;
}

UChar32 characterOf(char byte, const char* charset) {
    return icu::UnicodeString::fromUTF8(decoded(std::string_view(&byte, 1), charset)).char32At(0);
}

bool isAsciiLower(char c) {
    return c >= 'a' && c <= 'z';
}

/// Within or at the end of a word that goes on in small letters stand small letters and apostrophes, not
/// capitals or symbols: "Jos\x8e" is "José" in Mac Roman and "JosŽ" in Windows-1252.
bool fitsAfterSmallLetter(UChar32 character, char next) {
    if (u_islower(character)) {
        return true;
    }
    const bool endsWord = !isAsciiLower(next);
    const bool isQuote = character == 0x2019 || character == 0x2018;
    return isQuote || (endsWord && !u_isupper(character) && !u_iscntrl(character) && character != 0xfffd);
}

bool isMacRoman(std::string_view text) {
    std::size_t misfitsWestern = 0;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (!isHigh(text[i]) || !isAsciiLower(text[i - 1])) {
            continue;
        }
        const char next = i + 1 < text.size() ? text[i + 1] : ' ';
        if (!fitsAfterSmallLetter(characterOf(text[i], "macintosh"), next)) {
            return false;
        }
        misfitsWestern += fitsAfterSmallLetter(characterOf(text[i], kWestern), next) ? 0 : 1;
    }
    return misfitsWestern > 0;
}

struct Detected {
    std::string_view name;
    const char* converter;
};

/// What ICU's detector may be believed, where the bytes stand as such a script's do. ISO sets go as their
/// Windows supersets.
constexpr std::array kBelievable{
    Detected{"windows-1251", "windows-1251"},
    Detected{"ISO-8859-5", "ISO-8859-5"},
    Detected{"KOI8-R", "KOI8-R"},
    Detected{"windows-1256", "windows-1256"},
    Detected{"ISO-8859-6", "windows-1256"},
    Detected{"ISO-8859-7", "windows-1253"},
    Detected{"windows-1253", "windows-1253"},
    Detected{"ISO-8859-8", "windows-1255"},
    Detected{"ISO-8859-8-I", "windows-1255"},
    Detected{"windows-1255", "windows-1255"},
    Detected{"GB18030", "GB18030"},
    Detected{"Big5", "Big5"},
    Detected{"EUC-JP", "EUC-JP"},
    Detected{"EUC-KR", "EUC-KR"},
};

} // namespace

const char* guessedCharset(std::string_view text) {
    constexpr std::size_t kFewest = 8;
    const HighBytes high = countHigh(text);
    if (isJapanese(text)) {
        return "Shift_JIS";
    }
    if (high.count >= kFewest && high.inRuns * 10 >= high.count * 7) {
        const std::string name = detectedByIcu(text);
        for (const Detected& entry : kBelievable) {
            if (entry.name == name && decodedStrictly(text, entry.converter)) {
                return entry.converter;
            }
        }
    }
    return isMacRoman(text) ? "macintosh" : kWestern;
}

} // namespace fieldframe::media
