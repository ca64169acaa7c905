// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of how a text is written.
#include "core/base/text.h"
#include "core/lint/characters.h"
#include "core/lint/checks.h"
#include "core/lint/mojibake.h"
#include "core/lint/tokens.h"

#include <algorithm>

namespace fieldframe::lint {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::size_t kMostOfOneText = 100; ///< Findings; more tell nobody anything.

/// What is wrong with the characters of one text; nothing where nothing is.
std::optional<std::pair<Matter, Mended>> misread(std::string_view text) {
    if (auto mended = mendedEncoding(text)) {
        return std::pair(Matter::Misread, std::move(*mended));
    }
    if (auto plain = mendedEntities(text)) {
        return std::pair(Matter::Entity, std::move(*plain));
    }
    return std::nullopt;
}

void checkLost(const Check& check, const FieldValue& value, const std::string& text, std::size_t offset) {
    if (const std::size_t at = text.find(kReplacement); at != std::string::npos) {
        check.addAt(Matter::Lost, value, offset + at, offset + at + kReplacement.size());
    }
}

void addMisread(const Check& check, const FieldValue& value, const std::pair<Matter, Mended>& found,
                std::size_t offset) {
    const Mended& mended = found.second;
    check.addAt(found.first, value, offset + mended.begin, offset + mended.end, {mended.found, mended.meant});
}

/// A list's items; all that are wrong have one fix.
void checkItems(const Check& check, const FieldValue& value, const std::vector<std::string>& items) {
    std::vector<std::string> all = items;
    const std::size_t first = check.findings.size();
    std::size_t offset = 0;
    for (std::string& item : all) {
        const std::size_t size = item.size();
        const bool isTold = check.findings.size() - first >= kMostOfOneText;
        if (!isTold) {
            checkLost(check, value, item, offset);
        }
        if (const auto found = misread(item)) {
            if (!isTold) {
                addMisread(check, value, *found, offset);
            }
            item = found->second.text;
        }
        offset += size + 2; // As displayText() joins them.
    }
    for (std::size_t i = first; i < check.findings.size(); ++i) {
        if (check.findings[i].matter != Matter::Lost) {
            check.findings[i].fix = all;
        }
    }
}

/// @p text with @p token's words replaced; a capital stays a capital.
std::string withCapitalOf(std::string replacement, bool isCapitalised) {
    if (isCapitalised && !replacement.empty() && replacement.front() >= 'a' && replacement.front() <= 'z') {
        replacement.front() = static_cast<char>(replacement.front() - 'a' + 'A');
    }
    return replacement;
}

bool isOfLanguage(const WordList& list, const std::string& language, const HouseRules& rules) {
    const std::string& spoken = language.empty() ? rules.defaultLanguage : language;
    return list.language.empty() ||
           text::folded(spoken.substr(0, spoken.find('-'))) == text::folded(list.language);
}

struct Place {
    std::size_t begin;
    std::size_t end;
    std::string with;
};

/// @p text with @p places, which do not overlap and are in order, replaced.
std::string replaced(const std::string& text, const std::vector<Place>& places) {
    std::string out;
    std::size_t from = 0;
    for (const Place& place : places) {
        out.append(text, from, place.begin - from).append(place.with);
        from = place.end;
    }
    return out.append(text, from);
}

void checkList(const Check& check, const FieldValue& value, const std::string& text,
               const std::vector<Token>& tokens, const WordList& list) {
    std::vector<Place> places;
    const std::size_t first = check.findings.size();
    for (const WordList::Entry& entry : list.entries) {
        for (std::size_t at = findWords(tokens, entry.folded);
             at < tokens.size() && places.size() < kMostOfOneText;
             at = findWords(tokens, entry.folded, at + 1)) {
            const std::size_t begin = tokens[at].begin;
            const std::size_t end = tokens[at + entry.folded.size() - 1].end;
            const std::string use = withCapitalOf(list.use, tokens[at].isCapitalised);
            check.addAt(Matter::Word, value, begin, end, {text.substr(begin, end - begin), use}).severity =
                list.severity;
            places.push_back({begin, end, use});
        }
    }
    std::ranges::sort(places, {}, &Place::begin);
    const auto overlap = std::ranges::adjacent_find(
        places, [](const Place& left, const Place& right) { return right.begin < left.end; });
    if (list.use.empty() || overlap != places.end()) {
        return;
    }
    for (std::size_t i = first; i < check.findings.size(); ++i) {
        check.findings[i].fix = replaced(text, places);
    }
}

bool isNameTwice(const Token& left, const Token& right) {
    return left.isCapitalised && right.isCapitalised; // "Bora Bora", "Duran Duran".
}

/// Only blanks between the two.
bool areNeighbours(const std::string& text, const Token& left, const Token& right) {
    for (std::size_t at = left.end; at < right.begin;) {
        const Character one = characterAt(text, at);
        if (!isBlank(one.value)) {
            return false;
        }
        at = one.end;
    }
    return left.end < right.begin;
}

bool hasDigit(const std::string& word) {
    return std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Straight and curly marks in a text, and the text in either way.
struct QuoteMarks {
    std::size_t straight = 0;
    std::size_t curly = 0;
    std::size_t firstStraight = std::string::npos;
    std::size_t firstCurly = std::string::npos;
    std::size_t curlyEnd = 0;
    std::string asCurly;
    std::string asStraight;
};

QuoteMarks quotesOf(const std::string& text) {
    QuoteMarks marks;
    char32_t before = U' ';
    for (std::size_t at = 0; at < text.size();) {
        const Character one = characterAt(text, at);
        const std::string_view bytes = std::string_view(text).substr(at, one.end - at);
        const bool isDouble = one.value == U'"';
        // 5'10" is feet and inches.
        const bool isMeasure = before >= U'0' && before <= U'9';
        const bool isCurly =
            one.value == 0x2018 || one.value == 0x2019 || one.value == 0x201C || one.value == 0x201D;
        if ((isDouble || one.value == U'\'') && !isMeasure) {
            const bool opens = isBlank(before) || before == U'(' || before == U'[' || before == U'\n' ||
                               before == 0x2014 || before == 0x2013;
            append(marks.asCurly, isDouble ? (opens ? 0x201C : 0x201D) : (opens ? 0x2018 : 0x2019));
            marks.asStraight += bytes;
            marks.firstStraight = std::min(marks.firstStraight, at);
            ++marks.straight;
        } else if (isCurly) {
            marks.asCurly += bytes;
            marks.asStraight += one.value >= 0x201C ? '"' : '\'';
            if (marks.firstCurly == std::string::npos) {
                marks.firstCurly = at;
                marks.curlyEnd = one.end;
            }
            ++marks.curly;
        } else {
            marks.asCurly += bytes;
            marks.asStraight += bytes;
        }
        before = one.value;
        at = one.end;
    }
    return marks;
}

} // namespace

void checkMojibake(const Check& check) {
    forEachText(check.subject, [&](const FieldValue& value, const std::string& text) {
        if (const auto found = misread(text)) {
            addMisread(check, value, *found, 0);
            check.findings.back().fix = found->second.text;
        }
        checkLost(check, value, text, 0);
    });
    for (const FieldValue& value : check.subject.metadata.values) {
        if (const auto* const items = std::get_if<std::vector<std::string>>(&value.content)) {
            checkItems(check, value, *items);
        }
    }
}

void checkWords(const Check& check) {
    forEachText(check.subject, [&](const FieldValue& value, const std::string& text) {
        const std::vector<Token> tokens = tokensOf(text);
        for (const WordList& list : check.rules.words) {
            if (list.severity != Severity::Off && isOfLanguage(list, value.language, check.rules)) {
                checkList(check, value, text, tokens, list);
            }
        }
    });
}

void checkRepeatedWords(const Check& check) {
    forEachText(check.subject, [&](const FieldValue& value, const std::string& text) {
        const std::vector<Token> tokens = tokensOf(text);
        std::vector<Place> places;
        const std::size_t first = check.findings.size();
        for (std::size_t i = 1; i < tokens.size() && places.size() < kMostOfOneText; ++i) {
            const Token& left = tokens[i - 1];
            const Token& right = tokens[i];
            const bool mayRepeat =
                std::ranges::find(check.rules.mayRepeat, right.folded) != check.rules.mayRepeat.end();
            if (left.folded == right.folded && !mayRepeat && !hasDigit(right.folded) &&
                !isNameTwice(left, right) && areNeighbours(text, left, right)) {
                check.addAt(Matter::RepeatedWord, value, left.begin, right.end,
                            {text.substr(right.begin, right.end - right.begin)});
                places.push_back({left.end, right.end, ""});
            }
        }
        for (std::size_t i = first; i < check.findings.size(); ++i) {
            check.findings[i].fix = replaced(text, places);
        }
    });
}

void checkDoubleSpaces(const Check& check) {
    forEachText(check.subject, [&](const FieldValue& value, const std::string& text) {
        std::vector<Place> places;
        const std::size_t first = check.findings.size();
        for (std::size_t at = text.find("  "); at != std::string::npos && places.size() < kMostOfOneText;) {
            const std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
            // Blanks at the beginning of a line are somebody's layout.
            if (at > 0 && text[at - 1] != '\n') {
                check.addAt(Matter::DoubleSpace, value, at, end);
                places.push_back({at, end, end == text.size() || text[end] == '\n' ? "" : " "});
            }
            at = text.find("  ", end);
        }
        for (std::size_t i = first; i < check.findings.size(); ++i) {
            check.findings[i].fix = replaced(text, places);
        }
    });
}

void checkQuotes(const Check& check) {
    forEachText(check.subject, [&](const FieldValue& value, const std::string& text) {
        const QuoteMarks marks = quotesOf(text);
        const bool wantsCurly =
            check.rules.quotes == QuoteStyle::Curly ||
            (check.rules.quotes == QuoteStyle::Consistent && marks.curly >= marks.straight);
        const bool isMixed = marks.straight > 0 && marks.curly > 0;
        const bool isStraightWrong = marks.straight > 0 && wantsCurly;
        const bool isCurlyWrong = marks.curly > 0 && !wantsCurly;
        const bool isWrong =
            check.rules.quotes == QuoteStyle::Consistent ? isMixed : isStraightWrong || isCurlyWrong;
        if (!isWrong) {
            return;
        }
        const std::size_t begin = wantsCurly ? marks.firstStraight : marks.firstCurly;
        const std::size_t end = wantsCurly ? begin + 1 : marks.curlyEnd;
        check.addAt(Matter::MixedQuotes, value, begin, end, {text.substr(begin, end - begin)}).fix =
            wantsCurly ? marks.asCurly : marks.asStraight;
    });
}

} // namespace fieldframe::lint
