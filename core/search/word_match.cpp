// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/word_match.h"

#include "core/database/query.h"

#include <algorithm>

namespace fieldframe::search {

namespace {

constexpr std::string_view kText = "SELECT headline, caption, title, alt_text, credit, creator, keywords, "
                                   "city, country, place, people, rights, other"
                                   " FROM asset_text WHERE asset_id = ?";
constexpr int kColumns = 13;

bool isBlank(char c) {
    return c == ' ' || c == '\n';
}

} // namespace

bool holds(std::string_view folded, const WordsTerm& term) {
    std::string phrase;
    for (const std::string& word : term.words) {
        phrase += phrase.empty() ? word : " " + word;
    }
    for (std::size_t at = folded.find(phrase); at != std::string_view::npos;
         at = folded.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        const bool isWordBegin = at == 0 || isBlank(folded[at - 1]);
        const bool isWordEnd = end == folded.size() || isBlank(folded[end]);
        if (isWordBegin && (isWordEnd || term.lastIsPrefix)) {
            return true;
        }
    }
    return false;
}

std::vector<SearchColumn> columnsHolding(const std::vector<WordsTerm>& terms, AssetId asset,
                                         database::Connection& connection) {
    std::vector<SearchColumn> columns;
    database::Query row(connection, kText, asset);
    if (!row.next()) {
        return columns;
    }
    for (int index = 0; index < kColumns; ++index) {
        const auto column = static_cast<SearchColumn>(index + 1);
        const std::string_view folded = row.view(index);
        const bool isFound = std::ranges::any_of(terms, [&](const WordsTerm& term) {
            return (term.column == SearchColumn::None || term.column == column) && holds(folded, term);
        });
        if (isFound) {
            columns.push_back(column);
        }
    }
    return columns;
}

} // namespace fieldframe::search
