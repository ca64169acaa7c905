// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/compiler.h"

#include <set>

namespace fieldframe::search {

namespace {

std::string quoted(const std::vector<std::string>& words) {
    std::string text = "\"";
    for (const std::string& word : words) {
        if (text.size() > 1) {
            text += ' ';
        }
        for (const char c : word) {
            text.append(c == '"' ? 2 : 1, c);
        }
    }
    return text + '"';
}

std::string phrase(const WordsTerm& term) {
    std::string text;
    if (const std::string_view column = textColumn(term.column); !column.empty()) {
        text.append(column).append(" : ");
    }
    text += quoted(term.words);
    return term.lastIsPrefix ? text + " *" : text;
}

/// Each phrase once: a pasted text repeats its words.
std::string joined(const std::vector<WordsTerm>& terms, std::string_view separator) {
    std::set<std::string> seen;
    std::string text;
    for (const WordsTerm& term : terms) {
        std::string next = phrase(term);
        if (seen.contains(next)) {
            continue;
        }
        if (!text.empty()) {
            text += separator;
        }
        text += next;
        seen.insert(std::move(next));
    }
    return text;
}

} // namespace

std::string matchAllOf(const std::vector<WordsTerm>& words, const std::vector<WordsTerm>& excluded) {
    const std::string wanted = joined(words, " AND ");
    return excluded.empty() ? wanted : "(" + wanted + ") NOT (" + matchAnyOf(excluded) + ")";
}

std::string matchAnyOf(const std::vector<WordsTerm>& words) {
    return joined(words, " OR ");
}

std::string_view textColumn(SearchColumn column) {
    switch (column) {
    case SearchColumn::None:
        return {};
    case SearchColumn::Headline:
        return "headline";
    case SearchColumn::Caption:
        return "caption";
    case SearchColumn::Title:
        return "title";
    case SearchColumn::AltText:
        return "alt_text";
    case SearchColumn::Credit:
        return "credit";
    case SearchColumn::Creator:
        return "creator";
    case SearchColumn::Keywords:
        return "keywords";
    case SearchColumn::City:
        return "city";
    case SearchColumn::Country:
        return "country";
    case SearchColumn::Place:
        return "place";
    case SearchColumn::People:
        return "people";
    case SearchColumn::Rights:
        return "rights";
    case SearchColumn::Other:
        return "other";
    }
    return {};
}

} // namespace fieldframe::search
