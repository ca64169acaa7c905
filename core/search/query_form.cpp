// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_form.h"

#include "core/base/text.h"
#include "core/search/field_terms.h"
#include "core/search/query_text.h"

#include <algorithm>

namespace fieldframe::search {

namespace {

/// Whether @p piece is searched as words in @p column.
bool isIn(const Piece& piece, SearchColumn column) {
    if (isConditionWord(piece.field)) {
        return false;
    }
    return column == SearchColumn::None
               ? piece.field.empty() || columnOfFieldWord(piece.field) == SearchColumn::None
               : columnOfFieldWord(piece.field) == column;
}

/// The same thing in the same words, however it was typed.
bool saysSame(std::string_view field, std::string_view left, std::string_view right) {
    const auto one = conditionTerm(field, left);
    return one ? one == conditionTerm(field, right) : text::folded(left) == text::folded(right);
}

} // namespace

QueryForm::QueryForm(std::string_view typed)
    : m_pieces(pieces(typed)) {}

std::string QueryForm::text() const {
    return textOf(m_pieces);
}

std::string QueryForm::words(SearchColumn column) const {
    std::vector<Piece> shown;
    for (const Piece& piece : m_pieces) {
        if (isIn(piece, column)) {
            shown.push_back(piece);
            if (column != SearchColumn::None) {
                shown.back().field.clear();
            }
        }
    }
    return textOf(shown);
}

void QueryForm::setWords(SearchColumn column, std::string_view typed) {
    std::vector<Piece> wanted = pieces(typed);
    if (column != SearchColumn::None) {
        for (Piece& piece : wanted) {
            // "a:b" typed for a caption is meant as it stands, not as another field.
            piece.value = piece.field.empty() ? piece.value : piece.field + ":" + piece.value;
            piece.field = fieldWord(column);
        }
    }
    auto first = std::ranges::find_if(m_pieces, [&](const Piece& piece) { return isIn(piece, column); });
    auto at = first - m_pieces.begin();
    std::erase_if(m_pieces, [&](const Piece& piece) { return isIn(piece, column); });
    // Words of any field come last, where someone goes on typing.
    const auto where = column == SearchColumn::None ? m_pieces.end() : m_pieces.begin() + at;
    m_pieces.insert(std::min(where, m_pieces.end()), wanted.begin(), wanted.end());
}

std::string QueryForm::value(std::string_view field) const {
    const auto found = std::ranges::find_if(
        m_pieces, [&](const Piece& piece) { return piece.field == field && !piece.isExcluded; });
    return found == m_pieces.end() ? std::string() : found->value;
}

void QueryForm::setValue(std::string_view field, std::string_view value) {
    const auto isOld = [&](const Piece& piece) { return piece.field == field && !piece.isExcluded; };
    const auto first = std::ranges::find_if(m_pieces, isOld) - m_pieces.begin();
    const bool isNew = std::cmp_equal(first, m_pieces.size());
    std::erase_if(m_pieces, isOld);
    if (!value.empty()) {
        Piece piece;
        piece.field = field;
        piece.value = value;
        // Before what is being typed, so that the last word stays the last.
        m_pieces.insert(m_pieces.begin() + (isNew ? 0 : first), std::move(piece));
    }
}

bool QueryForm::has(std::string_view field, std::string_view value) const {
    return std::ranges::any_of(m_pieces, [&](const Piece& piece) {
        return piece.field == field && !piece.isExcluded && saysSame(field, piece.value, value);
    });
}

void QueryForm::set(std::string_view field, std::string_view value, bool isWanted) {
    if (has(field, value) == isWanted) {
        return;
    }
    if (isWanted) {
        Piece piece;
        piece.field = field;
        piece.value = value;
        m_pieces.insert(m_pieces.begin(), std::move(piece));
        return;
    }
    std::erase_if(m_pieces, [&](const Piece& piece) {
        return piece.field == field && !piece.isExcluded && saysSame(field, piece.value, value);
    });
}

std::pair<std::string, std::string> QueryForm::dates() const {
    const std::string typed = value("date");
    if (const std::size_t dots = typed.find(".."); dots != std::string::npos) {
        return {typed.substr(0, dots), typed.substr(dots + 2)};
    }
    if (typed.starts_with(">=")) {
        return {typed.substr(2), {}};
    }
    if (typed.starts_with("<=")) {
        return {{}, typed.substr(2)};
    }
    if (typed.starts_with('>') || typed.starts_with('<')) {
        // "after 2017" begins with what comes next.
        if (const auto term = parseDates(typed)) {
            const std::string plain = textOf(std::vector{Term{*term, false}});
            QueryForm normal(plain);
            return normal.value("date") == typed ? std::pair(typed, std::string()) : normal.dates();
        }
    }
    return {typed, typed};
}

void QueryForm::setDates(std::string_view from, std::string_view to) {
    if (from.empty() && to.empty()) {
        setValue("date", {});
    } else {
        setValue("date", from == to ? std::string(from) : std::string(from) + ".." + std::string(to));
    }
}

} // namespace fieldframe::search
