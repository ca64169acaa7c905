// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/lexer.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace fieldframe::search {

namespace {

constexpr UChar32 kByteOrderMark = 0xFEFF;
constexpr UChar32 kReplacement = 0xFFFD;
constexpr std::size_t kLongestFieldWord = 32;
/// A pasted book is cut here; a search field is not where it belongs.
constexpr std::size_t kMostBytes = 1U << 20U;
/// Keeps hostile text from making the search for a closing quote quadratic.
constexpr int kMostQuotesInPhrase = 64;

bool isTypographicQuote(UChar32 c) {
    return c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F;
}

/// The text with every kind of blank as one ' ', and only straight quotes.
std::string plainText(std::string_view typed) {
    const bool hasStraightQuotes = typed.find('"') != std::string_view::npos;
    const auto source = icu::UnicodeString::fromUTF8(
        {typed.data(), static_cast<std::int32_t>(std::min(typed.size(), kMostBytes))});
    icu::UnicodeString plain;
    for (std::int32_t at = 0; at < source.length(); at = source.moveIndex32(at, 1)) {
        const UChar32 c = source.char32At(at);
        if (c == kReplacement || u_charType(c) == U_CONTROL_CHAR || u_isUWhiteSpace(c)) {
            plain += u' ';
        } else if (!hasStraightQuotes && isTypographicQuote(c)) {
            plain += u'"';
        } else if (c != kByteOrderMark && !u_hasBinaryProperty(c, UCHAR_BIDI_CONTROL)) {
            plain += c;
        }
    }
    std::string bytes;
    plain.toUTF8String(bytes);
    return bytes;
}

bool isOneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

bool isFieldCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

enum class QuoteRole { Opens, Closes, Stands, Character };

class Lexer {
public:
    explicit Lexer(std::string text)
        : m_text(std::move(text)) {}

    std::vector<Piece> run() {
        while (skipBlanks()) {
            Piece piece = prefix();
            if (atQuote()) {
                quoted(std::move(piece));
            } else {
                plain(std::move(piece));
            }
        }
        std::vector<Piece> pieces;
        pieces.reserve(m_found.size());
        for (Found& found : m_found) {
            found.piece.value = m_text.substr(found.begin, found.end - found.begin);
            pieces.push_back(std::move(found.piece));
        }
        return pieces;
    }

private:
    /// A piece and where in the text its value stands.
    struct Found {
        Piece piece;
        std::size_t begin;
        std::size_t end;
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atQuote() const { return !atEnd() && m_text[m_at] == '"'; }

    bool skipBlanks() {
        while (!atEnd() && m_text[m_at] == ' ') {
            ++m_at;
        }
        return !atEnd();
    }

    /// Reads '(', '-' and `field:` before a value.
    Piece prefix() {
        Piece piece;
        while (!atEnd() && isOneOf(m_text[m_at], "([")) {
            ++m_at;
        }
        const bool hasValueAfter = m_at + 1 < m_text.size() && !isOneOf(m_text[m_at + 1], " -");
        if (!atEnd() && m_text[m_at] == '-' && hasValueAfter) {
            piece.isExcluded = true;
            ++m_at;
        }
        std::size_t end = m_at;
        while (end < m_text.size() && end - m_at <= kLongestFieldWord && isFieldCharacter(m_text[end])) {
            ++end;
        }
        const bool hasField =
            end > m_at && end + 1 < m_text.size() && m_text[end] == ':' && m_text[end + 1] != ' ';
        if (hasField) {
            for (; m_at < end; ++m_at) {
                piece.field += static_cast<char>(m_text[m_at] | ('_' == m_text[m_at] ? 0 : 0x20));
            }
            ++m_at;
        }
        return piece;
    }

    /// Length of the run of quotes at @p at.
    [[nodiscard]] std::size_t quotesAt(std::size_t at) const {
        const std::size_t end = m_text.find_first_not_of('"', at);
        return (end == std::string::npos ? m_text.size() : end) - at;
    }

    [[nodiscard]] QuoteRole roleOfQuotes(std::size_t at, std::size_t count) const {
        const bool isAfterBreak = at == 0 || isOneOf(m_text[at - 1], " -:([");
        const bool isBeforeBreak = at + count >= m_text.size() || isOneOf(m_text[at + count], " ),.;:!?]");
        if (isAfterBreak) {
            return isBeforeBreak ? QuoteRole::Stands : QuoteRole::Opens;
        }
        return isBeforeBreak ? QuoteRole::Closes : QuoteRole::Character;
    }

    void quoted(Piece piece) {
        const std::size_t count = quotesAt(m_at);
        const bool isEmptyPair = count > 1 && roleOfQuotes(m_at, count) == QuoteRole::Stands;
        m_at += count;
        if (isEmptyPair) {
            return;
        }
        const std::size_t begin = m_at;
        const std::size_t end = endOfPhrase(begin, count);
        piece.isQuoted = true;
        piece.isOpen = end == m_text.size();
        m_at = end + (piece.isOpen ? 0 : quotesAt(end));
        m_lastPhrase = m_found.size();
        m_found.push_back({std::move(piece), begin, end});
    }

    /// Offset of the quotes that close a phrase opened by @p opening quotes, or the end of the text.
    [[nodiscard]] std::size_t endOfPhrase(std::size_t begin, std::size_t opening) const {
        std::optional<std::size_t> insideWord;
        std::size_t depth = opening;
        std::size_t at = m_text.find('"', begin);
        for (int quotes = 0; at != std::string::npos && quotes < kMostQuotesInPhrase; ++quotes) {
            const std::size_t count = quotesAt(at);
            const QuoteRole role = roleOfQuotes(at, count);
            if (role == QuoteRole::Opens) {
                depth += count;
            } else if (role == QuoteRole::Character) {
                insideWord = insideWord.value_or(at);
            } else if (count >= depth) {
                return at +
                       (depth > opening ? depth - opening : 0); // What closes inner quotes is of the phrase.
            } else {
                depth -= count;
            }
            at = m_text.find('"', at + count);
        }
        return insideWord.value_or(m_text.size());
    }

    void plain(Piece piece) {
        const std::size_t begin = m_at;
        while (!atEnd() && m_text[m_at] != ' ') {
            const std::size_t count = quotesAt(m_at);
            if (count > 0 && m_lastPhrase && roleOfQuotes(m_at, count) == QuoteRole::Closes) {
                prolongLastPhrase(count);
                return;
            }
            m_at += count > 0 ? count : 1;
        }
        piece.isOpen = atEnd();
        m_found.push_back({std::move(piece), begin, m_at});
    }

    void prolongLastPhrase(std::size_t closingQuotes) {
        m_found.erase(m_found.begin() + static_cast<std::ptrdiff_t>(*m_lastPhrase) + 1, m_found.end());
        m_found.back().end = m_at;
        m_at += closingQuotes;
    }

    std::string m_text;
    std::size_t m_at = 0;
    std::vector<Found> m_found;
    std::optional<std::size_t>
        m_lastPhrase; ///< Index in m_found: a later, surplus quote may still prolong it.
};

} // namespace

std::vector<Piece> pieces(std::string_view typed) {
    return Lexer(plainText(typed)).run();
}

} // namespace fieldframe::search
