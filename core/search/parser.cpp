// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"

#include "core/base/text.h"
#include "core/search/field_terms.h"
#include "core/search/lexer.h"

#include <optional>

namespace fieldframe::search {

namespace {

/// Conditions past this many are searched as words: each costs SQL text, and nobody means more.
constexpr std::size_t kMostConditions = 64;

/// Nothing where @p typed has no word in it (only punctuation).
std::optional<Term> wordsTerm(std::string_view typed, SearchColumn column, bool isExcluded, bool isPrefix) {
    WordsTerm term{text::words(typed), isPrefix, column};
    if (term.words.empty()) {
        return std::nullopt;
    }
    return Term{std::move(term), isExcluded};
}

bool endsInWord(std::string_view value) {
    const char last = value.empty() ? ' ' : value.back();
    return static_cast<unsigned char>(last) >= 0x80 || (last >= '0' && last <= '9') ||
           ((last | 0x20) >= 'a' && (last | 0x20) <= 'z');
}

std::optional<Term> termOfWords(const Piece& piece, LastWord lastWord) {
    const bool isStarred = !piece.isQuoted && piece.value.size() > 1 && piece.value.ends_with('*');
    // What is left out must be typed to its end: "-a" would otherwise leave out nearly everything.
    const bool isBeingTyped = lastWord == LastWord::Prefix && piece.isOpen && !piece.isExcluded;
    const bool isPrefix = isStarred || (isBeingTyped && endsInWord(piece.value));
    const SearchColumn column = columnOfFieldWord(piece.field);
    if (piece.field.empty() || column != SearchColumn::None) {
        return wordsTerm(piece.value, column, piece.isExcluded, isPrefix);
    }
    return wordsTerm(piece.field + ":" + piece.value, SearchColumn::None, piece.isExcluded, isPrefix);
}

} // namespace

std::vector<Term> parseTerms(std::string_view typed, LastWord lastWord) {
    std::vector<Term> terms;
    std::size_t conditions = 0;
    for (const Piece& piece : pieces(typed)) {
        if (piece.field == "kind" && piece.value == "any") {
            continue;
        }
        std::optional<Term> term;
        if (conditions < kMostConditions && isConditionWord(piece.field)) {
            term = conditionTerm(piece.field, piece.value);
        }
        if (term) {
            term->isExcluded = piece.isExcluded;
            ++conditions;
        } else {
            term = termOfWords(piece, lastWord);
        }
        if (term) {
            terms.push_back(std::move(*term));
        }
    }
    return terms;
}

std::vector<Doubt> doubts(std::string_view typed) {
    std::vector<Doubt> found;
    for (const Piece& piece : pieces(typed)) {
        const bool isAnyKind = piece.field == "kind" && piece.value == "any";
        if (piece.field.empty() || isAnyKind) {
            continue;
        }
        if (isConditionWord(piece.field)) {
            if (!conditionTerm(piece.field, piece.value)) {
                found.push_back({Doubt::Kind::BadValue, piece.field, piece.value});
            }
        } else if (columnOfFieldWord(piece.field) == SearchColumn::None) {
            found.push_back({Doubt::Kind::UnknownField, piece.field, piece.value});
        }
    }
    return found;
}

} // namespace fieldframe::search
