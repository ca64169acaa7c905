// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"

#include "core/base/code_points.h"
#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <string_view>
#include <unordered_map>

namespace fieldframe::text {
namespace {

constexpr char32_t kSoftBreak = 0xFFFE;

/// Windows-1252 where it is not Latin-1.
constexpr std::array<char16_t, 32> kWestern{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                            0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                            0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                            0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

char32_t western(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? kWestern[byte - 0x80U] : byte;
}

/// How a code point takes part in words.
enum class Part : std::uint8_t { Letter, Digit, Nothing, Line, Hyphen, Soft, Other };

struct Known {
    Part part = Part::Other;
    std::string folded;
    bool isUpper = false;
    bool isLower = false;
    bool standsAlone = false; ///< Of a script that parts no words.
    bool isLittleWord = false;
};

bool standsAlone(UChar32 codePoint) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(codePoint, &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

/// Letters that are "and", "in", "to", "the" before a word of Arabic or Hebrew.
bool isLittleWord(char32_t codePoint) {
    constexpr std::u32string_view kLittle = U"\u0648\u0641\u0628\u0644\u0643\u0627"
                                            U"\u05D5\u05D1\u05DC\u05DE\u05E9\u05D4\u05DB";
    return kLittle.find(codePoint) != std::u32string_view::npos;
}

Known known(char32_t codePoint) {
    Known result;
    const auto point = static_cast<UChar32>(codePoint);
    if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028) {
        result.part = Part::Line;
    } else if (codePoint == '-' || codePoint == 0x2010) {
        result.part = Part::Hyphen;
    } else if (codePoint == kSoftBreak) {
        result.part = Part::Soft;
    } else if (u_charType(point) == U_FORMAT_CHAR) {
        result.part = Part::Nothing;
    } else if (u_isalnum(point) != 0 || (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0) {
        std::string one;
        append(one, codePoint);
        result.folded = folded(one);
        result.part = result.folded.empty()   ? Part::Nothing
                      : u_isdigit(point) != 0 ? Part::Digit
                                              : Part::Letter;
        result.isUpper = u_isupper(point) != 0;
        result.isLower = u_islower(point) != 0;
        result.standsAlone = standsAlone(point);
        result.isLittleWord = isLittleWord(codePoint);
    }
    return result;
}

const Known& lookUp(char32_t codePoint) {
    thread_local std::unordered_map<char32_t, Known> table;
    constexpr std::size_t kMostKnown = 20'000;
    const auto found = table.find(codePoint);
    if (found != table.end()) {
        return found->second;
    }
    if (table.size() > kMostKnown) {
        table.clear(); // Noise, not a language.
    }
    return table.emplace(codePoint, known(codePoint)).first->second;
}

/// Puts letters together, with what parts them.
class Joiner {
public:
    void add(const Known& what, std::uint32_t offset) {
        switch (what.part) {
        case Part::Nothing:
            return;
        case Part::Line:
            m_isHyphenated = m_isHyphenated || m_pending == Pending::Hyphen;
            m_pending =
                m_pending == Pending::Nothing || m_pending == Pending::Line ? Pending::Line : m_pending;
            return;
        case Part::Hyphen:
            m_pending = m_pending == Pending::Nothing ? Pending::Hyphen : Pending::Hard;
            return;
        case Part::Soft:
            m_pending = m_pending == Pending::Nothing ? Pending::Soft : m_pending;
            return;
        case Part::Other:
            m_pending = Pending::Hard;
            return;
        default:
            addLetter(what, offset);
        }
    }
    [[nodiscard]] Letters take() && { return std::move(m_letters); }

private:
    enum class Pending : std::uint8_t { Nothing, Soft, Line, Hyphen, Hard };

    [[nodiscard]] Break breakBefore(const Known& what) const {
        switch (m_pending) {
        case Pending::Hard:
            return Break::Hard;
        case Pending::Hyphen:
            return m_isHyphenated ? Break::Soft : Break::Hard;
        case Pending::Line:
            return Break::Line;
        case Pending::Soft:
            return Break::Soft;
        default:
            break;
        }
        if (m_letters.bytes.empty()) {
            return Break::Hard;
        }
        const bool changesCase = m_last.isLower && what.isUpper;
        const bool changesKind = m_last.part != what.part;
        return changesCase || changesKind || m_last.standsAlone || what.standsAlone ? Break::Soft
                                                                                    : Break::None;
    }

    void addLetter(const Known& what, std::uint32_t offset) {
        constexpr int kMostLittleWords = 3;
        const Break before = breakBefore(what);
        m_littleWords = before != Break::None ? 0 : m_littleWords;
        for (std::size_t i = 0; i < what.folded.size(); ++i) {
            const bool isFirst = i == 0;
            m_letters.breaks.push_back(isFirst ? before : Break::None);
            m_letters.mayBegin.push_back(isFirst && (before != Break::None || m_littleWords > 0));
            m_letters.offsets.push_back(offset);
        }
        m_letters.bytes += what.folded;
        const bool isStillLittle =
            what.isLittleWord && m_littleWords >= 0 && m_littleWords < kMostLittleWords;
        m_littleWords = isStillLittle ? m_littleWords + 1 : -1;
        m_last = {what.part, {}, what.isUpper, what.isLower, what.standsAlone, what.isLittleWord};
        m_pending = Pending::Nothing;
        m_isHyphenated = false;
    }

    Letters m_letters;
    Known m_last;
    Pending m_pending = Pending::Nothing;
    bool m_isHyphenated = false;
    int m_littleWords = 0; ///< Since the word began; -1: something else stood there.
};

} // namespace

Letters lettersOf(const PlacedBytes& text, bool isWestern) {
    Joiner joiner;
    const Known stray;
    for (std::size_t at = 0; at < text.bytes.size();) {
        const CodePoint point = codePointAt(text.bytes, at);
        const std::uint32_t offset = text.offsets[at];
        if (point.isValid) {
            joiner.add(lookUp(point.value), offset);
            at = point.end;
        } else if (isWestern) {
            joiner.add(lookUp(western(static_cast<unsigned char>(text.bytes[at]))), offset);
            ++at;
        } else {
            joiner.add(stray, offset);
            at = point.end;
        }
    }
    return std::move(joiner).take();
}

PlacedBytes placed(std::string_view bytes) {
    PlacedBytes result{std::string(bytes), std::vector<std::uint32_t>(bytes.size())};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        result.offsets[i] = static_cast<std::uint32_t>(i);
    }
    return result;
}

PlacedBytes fromUtf16(std::string_view bytes, bool isBigEndian, std::size_t first) {
    PlacedBytes result;
    const auto unit = [&](std::size_t at) {
        const auto left = static_cast<unsigned char>(bytes[at]);
        const auto right = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isBigEndian ? left << 8 | right : right << 8 | left);
    };
    for (std::size_t at = first; at + 1 < bytes.size(); at += 2) {
        char32_t point = unit(at);
        const std::size_t begin = at;
        const bool isHigh = point >= 0xD800 && point < 0xDC00;
        if (isHigh && at + 3 < bytes.size() && unit(at + 2) >= 0xDC00 && unit(at + 2) < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
            at += 2;
        }
        const bool isStray = point >= 0xD800 && point < 0xE000;
        append(result.bytes, isStray || point == kSoftBreak ? kReplacement : point);
        result.offsets.resize(result.bytes.size(), static_cast<std::uint32_t>(begin));
    }
    return result;
}

} // namespace fieldframe::text
