// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mojibake.h"

#include "core/base/text.h"
#include "core/lint/characters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fieldframe::lint {

namespace {

constexpr int kMostTimes = 4; ///< Read wrongly one after another.

/// Windows-1252, 0x80 to 0x9F; 0 where a byte is none (it was read as the control of its number).
constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// Windows-1256, 0xC0 to 0xFF (The Unicode Consortium, CP1256.TXT).
constexpr std::array<char32_t, 64> kWindows1256{
    0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627, 0x0628, 0x0629, 0x062A, 0x062B, 0x062C,
    0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633, 0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638,
    0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643, 0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648,
    0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E,
    0x00F4, 0x064F, 0x0650, 0x00F7, 0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2};

/// The byte that Windows-1252 would read as @p character; -1 where none.
int byteOf(char32_t character) {
    if (character < 0x100) {
        return static_cast<int>(character);
    }
    const auto* const found = std::ranges::find(kWindows1252, character);
    return found == kWindows1252.end() ? -1 : 0x80 + static_cast<int>(found - kWindows1252.begin());
}

/// A sequence of UTF-8 read as letters.
struct Sequence {
    std::size_t end = 0; ///< 0: none begins here.
    char32_t meant = 0;
};

std::size_t lengthOf(int lead) {
    return lead >= 0xC2 && lead <= 0xDF   ? 2U
           : lead >= 0xE0 && lead <= 0xEF ? 3U
           : lead >= 0xF0 && lead <= 0xF4 ? 4U
                                          : 0U;
}

Sequence sequenceAt(std::string_view text, std::size_t at) {
    const Character first = characterAt(text, at);
    const int lead = byteOf(first.value);
    const std::size_t length = lengthOf(lead);
    std::string bytes(1, static_cast<char>(lead));
    std::size_t end = first.end;
    while (length > 0 && bytes.size() < length && end < text.size()) {
        const Character next = characterAt(text, end);
        const int byte = byteOf(next.value);
        if (byte < 0x80 || byte > 0xBF) {
            return {};
        }
        bytes += static_cast<char>(byte);
        end = next.end;
    }
    if (length == 0 || bytes.size() != length || !text::isValidUtf8(bytes)) {
        return {};
    }
    return {end, characterAt(bytes, 0).value};
}

/// One sequence is proof where a letter or sign of western Europe comes of it, in the way most often seen;
/// else it takes two in a row: "ATENCIÓ»" has one by chance.
bool isProofAlone(char32_t meant) {
    return (meant >= 0xA0 && meant <= 0xFF) || (meant >= 0x2010 && meant <= 0x203A) || meant == 0x20AC ||
           meant == 0x2122 || meant > 0xFFFF;
}

struct Pass {
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isChanged = false;
};

/// One wrong reading taken back.
Pass readAgain(std::string_view text) {
    Pass pass;
    for (std::size_t at = 0; at < text.size();) {
        std::string run;
        std::size_t end = at;
        std::size_t count = 0;
        bool isProof = false;
        for (Sequence next = sequenceAt(text, at); next.end != 0;
             next = end < text.size() ? sequenceAt(text, end) : Sequence()) {
            append(run, next.meant);
            isProof = isProof || isProofAlone(next.meant);
            end = next.end;
            ++count;
        }
        if (isProof || count > 1) {
            pass.begin = pass.isChanged ? pass.begin : at;
            pass.end = pass.isChanged ? pass.end : end;
            pass.isChanged = true;
            pass.text += run;
        } else {
            end = characterAt(text, at).end;
            pass.text += text.substr(at, end - at);
        }
        at = end;
    }
    return pass;
}

/// Arabic read as western letters: words of four and more that have no letter of ASCII.
Pass readAsArabic(std::string_view text) {
    constexpr std::size_t kSure = 4;
    Pass pass;
    for (std::size_t at = 0; at < text.size();) {
        std::string word;
        std::size_t end = at;
        std::size_t arabic = 0;
        bool isAll = true;
        while (end < text.size()) {
            const Character one = characterAt(text, end);
            if (one.value < 0xC0 || one.value > 0xFF) {
                isAll = isAll && !isLetter(one.value);
                break;
            }
            const char32_t meant = kWindows1256[one.value - 0xC0];
            arabic += meant >= 0x0600 && meant <= 0x06FF ? 1 : 0;
            append(word, meant);
            end = one.end;
        }
        const std::size_t letters = (end - at) / 2; // Each is two bytes.
        const bool isAfterLetter = at > 0 && (static_cast<unsigned char>(text[at - 1]) | 0x20U) >= 'a' &&
                                   (static_cast<unsigned char>(text[at - 1]) | 0x20U) <= 'z';
        if (isAll && !isAfterLetter && letters >= kSure && arabic == letters) {
            pass.begin = pass.isChanged ? pass.begin : at;
            pass.end = pass.isChanged ? pass.end : end;
            pass.isChanged = true;
            pass.text += word;
        } else {
            end = end == at ? characterAt(text, at).end : end;
            pass.text += text.substr(at, end - at);
        }
        at = end;
    }
    return pass;
}

std::optional<Mended> mended(std::string_view original, std::string text, const Pass& first) {
    Mended result;
    result.begin = first.begin;
    result.end = first.end;
    result.found = std::string(original.substr(first.begin, first.end - first.begin));
    result.text = std::move(text);
    // What became of that place: everything before it is as it was.
    std::size_t tail = 0;
    while (tail < original.size() - first.end && tail < result.text.size() - first.begin &&
           original[original.size() - 1 - tail] == result.text[result.text.size() - 1 - tail]) {
        ++tail;
    }
    const std::string_view changed =
        std::string_view(result.text).substr(first.begin, result.text.size() - tail - first.begin);
    constexpr std::size_t kShown = 60;
    result.meant = std::string(text::cutAtGrapheme(changed, kShown));
    return result;
}

struct Entity {
    std::string_view name;
    char32_t character;
};
constexpr auto kEntities = std::to_array<Entity>(
    {{"amp", U'&'},      {"quot", U'"'},    {"apos", U'\''},   {"lt", U'<'},      {"gt", U'>'},
     {"nbsp", 0xA0},     {"copy", 0xA9},    {"reg", 0xAE},     {"eacute", 0xE9},  {"egrave", 0xE8},
     {"ecirc", 0xEA},    {"euml", 0xEB},    {"aacute", 0xE1},  {"agrave", 0xE0},  {"acirc", 0xE2},
     {"auml", 0xE4},     {"aring", 0xE5},   {"iacute", 0xED},  {"icirc", 0xEE},   {"iuml", 0xEF},
     {"oacute", 0xF3},   {"ocirc", 0xF4},   {"ouml", 0xF6},    {"oslash", 0xF8},  {"uacute", 0xFA},
     {"ugrave", 0xF9},   {"ucirc", 0xFB},   {"uuml", 0xFC},    {"ntilde", 0xF1},  {"ccedil", 0xE7},
     {"Eacute", 0xC9},   {"Egrave", 0xC8},  {"Agrave", 0xC0},  {"Ccedil", 0xC7},  {"Ntilde", 0xD1},
     {"Ouml", 0xD6},     {"Uuml", 0xDC},    {"Auml", 0xC4},    {"szlig", 0xDF},   {"ndash", 0x2013},
     {"mdash", 0x2014},  {"lsquo", 0x2018}, {"rsquo", 0x2019}, {"ldquo", 0x201C}, {"rdquo", 0x201D},
     {"hellip", 0x2026}, {"bull", 0x2022},  {"laquo", 0xAB},   {"raquo", 0xBB},   {"euro", 0x20AC},
     {"iexcl", 0xA1},    {"iquest", 0xBF},  {"deg", 0xB0},     {"trade", 0x2122}, {"oelig", 0x0153}});

/// 0 for what is no entity.
char32_t entityOf(std::string_view name) {
    if (name.starts_with('#')) {
        const bool isHex = name.starts_with("#x") || name.starts_with("#X");
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        std::uint32_t number = 0;
        const auto read =
            std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
        const bool isCharacter = read.ec == std::errc() && read.ptr == digits.data() + digits.size() &&
                                 number >= 0x20 && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
        return isCharacter ? number : 0;
    }
    const auto* const found = std::ranges::find(kEntities, name, &Entity::name);
    return found == kEntities.end() ? 0 : found->character;
}

} // namespace

std::optional<Mended> mendedEncoding(std::string_view text) {
    const bool isAscii =
        std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii) {
        return std::nullopt;
    }
    Pass pass = readAgain(text);
    if (!pass.isChanged) {
        pass = readAsArabic(text);
        return pass.isChanged ? mended(text, pass.text, pass) : std::nullopt;
    }
    const Pass first = pass;
    for (int i = 1; i < kMostTimes && pass.isChanged; ++i) {
        Pass again = readAgain(pass.text);
        if (!again.isChanged) {
            break;
        }
        pass = std::move(again);
    }
    return mended(text, pass.text, first);
}

std::optional<Mended> mendedEntities(std::string_view text) {
    constexpr std::size_t kLongest = 10;
    Mended result;
    bool isChanged = false;
    for (std::size_t at = 0; at < text.size();) {
        // Only a little way: a text full of "&" is not looked through to its end for each.
        const std::size_t semicolon =
            text[at] == '&' ? text.substr(at, kLongest + 1).find(';') : std::string_view::npos;
        const std::size_t end = semicolon == std::string_view::npos ? semicolon : at + semicolon;
        const char32_t meant =
            end == std::string_view::npos ? 0 : entityOf(text.substr(at + 1, end - at - 1));
        if (meant == 0) {
            result.text += text[at++];
            continue;
        }
        if (!isChanged) {
            result.begin = at;
            result.end = end + 1;
            result.found = std::string(text.substr(at, end + 1 - at));
            append(result.meant, meant);
        }
        isChanged = true;
        append(result.text, meant);
        at = end + 1;
    }
    return isChanged ? std::optional(std::move(result)) : std::nullopt;
}

} // namespace fieldframe::lint
