// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/letters.h"

#include "core/base/code_points.h"
#include "core/base/text.h"
#include "core/lint/mojibake.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <optional>
#include <unordered_map>

namespace fieldframe::protection {
namespace {

/// What a character is when names are compared; empty for marks that do not count.
const std::u32string& foldedLetter(char32_t c) {
    thread_local std::unordered_map<char32_t, std::u32string> known;
    const auto found = known.find(c);
    if (found != known.end()) {
        return found->second;
    }
    std::string one;
    text::append(one, c);
    const std::string folded = text::folded(one);
    std::u32string letters;
    for (std::size_t at = 0; at < folded.size();) {
        const text::CodePoint next = text::codePointAt(folded, at);
        const auto point = static_cast<UChar32>(next.value);
        if (u_isalnum(point) != 0 || u_hasBinaryProperty(point, UCHAR_ALPHABETIC) != 0) {
            letters += next.value;
        }
        at = next.end;
    }
    return known.emplace(c, std::move(letters)).first->second;
}

bool isPartOfWord(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    return (U_GET_GC_MASK(point) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK | U_GC_NL_MASK)) != 0;
}

bool isIgnorable(char32_t c) {
    // ZERO WIDTH SPACE parts words.
    return c != 0x200B &&
           u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

int hexValue(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

struct Read {
    char32_t value = 0;
    std::size_t end = 0;
};

/// "%C3%A9".
std::optional<Read> percentEscape(std::string_view text, std::size_t at) {
    constexpr std::size_t kMostBytes = 4;
    std::string bytes;
    for (std::size_t i = at; i + 2 < text.size() && text[i] == '%' && bytes.size() < kMostBytes; i += 3) {
        const int high = hexValue(text[i + 1]);
        const int low = hexValue(text[i + 2]);
        if (high < 0 || low < 0) {
            break;
        }
        bytes += static_cast<char>(high * 16 + low);
    }
    if (bytes.empty()) {
        return std::nullopt;
    }
    const text::CodePoint first = text::codePointAt(bytes, 0);
    return first.isValid ? std::optional(Read{first.value, at + 3 * first.end}) : std::nullopt;
}

/// "&#233;", "&#xE9;".
std::optional<Read> numberedEntity(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongest = 10;
    if (text.substr(at, 2) != "&#") {
        return std::nullopt;
    }
    std::size_t i = at + 2;
    const bool isHex = i < text.size() && (text[i] == 'x' || text[i] == 'X');
    i += isHex ? 1 : 0;
    char32_t value = 0;
    const std::size_t digits = i;
    for (; i < text.size() && i < at + kLongest; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0 || (!isHex && digit > 9)) {
            break;
        }
        value = value * (isHex ? 16 : 10) + static_cast<char32_t>(digit);
    }
    const bool isEnded = i > digits && i < text.size() && text[i] == ';';
    return isEnded && value > 0 && value <= 0x10FFFF ? std::optional(Read{value, i + 1}) : std::nullopt;
}

/// "&shy;", "&nbsp;", "&eacute;".
std::optional<Read> namedEntity(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongest = 10;
    const std::size_t end = text.substr(0, at + kLongest).find(';', at);
    if (end == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view name = text.substr(at + 1, end - at - 1);
    for (const std::string_view invisible : {"shy", "zwj", "zwnj", "lrm", "rlm"}) {
        if (name == invisible) {
            return Read{0xAD, end + 1};
        }
    }
    const auto meant = lint::mendedEntities(text.substr(at, end + 1 - at));
    return meant ? std::optional(Read{text::codePointAt(meant->text, 0).value, end + 1}) : std::nullopt;
}

/// Behind "<b>" or "</span>"; @p at itself where no tag begins.
std::size_t behindTag(std::string_view text, std::size_t at) {
    constexpr std::size_t kLongest = 300;
    if (at + 2 >= text.size() || text[at] != '<') {
        return at;
    }
    const char next = text[at + 1];
    const bool isTag =
        next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    const std::size_t end = isTag ? text.substr(0, at + kLongest).find('>', at) : std::string_view::npos;
    return end == std::string_view::npos ? at : end + 1;
}

Read readAt(std::string_view text, std::size_t at) {
    if (text[at] == '%') {
        if (const auto escape = percentEscape(text, at)) {
            return *escape;
        }
    } else if (text[at] == '&') {
        const auto numbered = numberedEntity(text, at);
        if (const auto entity = numbered ? numbered : namedEntity(text, at)) {
            return *entity;
        }
    }
    const text::CodePoint plain = text::codePointAt(text, at);
    return {plain.value, plain.end};
}

enum class Class { Letter, Digit };

/// Latin for most that is written; others are looked up.
int scriptOf(char32_t c) {
    constexpr char32_t kLatinEnd = 0x250;
    UErrorCode status = U_ZERO_ERROR;
    return c < kLatinEnd ? USCRIPT_LATIN : uscript_getScript(static_cast<UChar32>(c), &status);
}

/// Gathers letters, and knows where words begin.
class Gatherer {
public:
    void separate() { m_isApart = true; }

    void take(char32_t typed, std::size_t begin, std::size_t end) {
        const auto point = static_cast<UChar32>(typed);
        const bool isMark = (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0;
        const bool isCapital = u_isupper(point) != 0 || u_istitle(point) != 0;
        const Class kind = u_isdigit(point) != 0 ? Class::Digit : Class::Letter;
        const std::u32string& folded = foldedLetter(typed);
        if (isMark && !m_letters.empty() && !m_isApart) {
            m_letters.back().end = end; // An accent goes with its letter.
        }
        const int script = kind == Class::Letter && !isMark ? scriptOf(typed) : m_script;
        bool isFirst =
            !isMark && (m_isApart || kind != m_kind || script != m_script || (isCapital && !m_wasCapital));
        for (const char32_t value : folded) {
            m_letters.push_back({value, begin, end, isFirst, isCapital});
            isFirst = false;
        }
        if (!folded.empty() && !isMark) {
            m_isApart = false;
            m_kind = kind;
            m_wasCapital = isCapital;
            m_script = script;
        }
    }

    std::vector<Letter> letters() { return std::move(m_letters); }

private:
    std::vector<Letter> m_letters;
    bool m_isApart = true;
    bool m_wasCapital = false;
    Class m_kind = Class::Letter;
    int m_script = USCRIPT_LATIN;
};

} // namespace

std::vector<Letter> lettersOf(std::string_view text) {
    Gatherer gatherer;
    std::size_t at = 0;
    while (at < text.size()) {
        if (const std::size_t behind = behindTag(text, at); behind != at) {
            gatherer.separate();
            at = behind;
            continue;
        }
        const Read next = readAt(text, at);
        if (isPartOfWord(next.value)) {
            gatherer.take(next.value, at, next.end);
        } else if (!isIgnorable(next.value)) {
            gatherer.separate();
        }
        at = next.end;
    }
    return gatherer.letters();
}

std::u32string squeezed(std::string_view text) {
    std::u32string letters;
    for (const Letter& letter : lettersOf(text)) {
        letters += letter.value;
    }
    return letters;
}

Joining joiningOf(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(letter), &status)) {
    case USCRIPT_ARABIC:
    case USCRIPT_HEBREW:
    case USCRIPT_SYRIAC:
        return Joining::Prefixed;
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL: // Particles follow a name without a blank.
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return Joining::Unspaced;
    default:
        return Joining::Spaced;
    }
}

} // namespace fieldframe::protection
