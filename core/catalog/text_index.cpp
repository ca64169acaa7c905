// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text_index.h"

#include "core/base/text.h"
#include "core/database/query.h"

namespace fieldframe::catalog {
namespace {

/// One edit of many assets says the same to each of them.
constexpr std::size_t kRememberedTexts = 256;

/// U+E000, of private use: the tokenizer keeps it as a word, text::words() never makes it.
constexpr std::string_view kValueEnd = " \xEE\x80\x80 ";

constexpr std::string_view kSelect = R"sql(
SELECT headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people, rights, other
FROM asset_text WHERE asset_id = ?1)sql";
constexpr std::string_view kInsertText = R"sql(
INSERT INTO asset_text
    (asset_id, headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people, rights,
     other)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))sql";
constexpr std::string_view kInsertIndex = R"sql(
INSERT INTO asset_fts
    (rowid, headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people, rights, other)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))sql";
// Not from a SELECT: that would open a savepoint for each row, at which the index writes out all it has in
// memory.
constexpr std::string_view kDeleteIndex = R"sql(
INSERT INTO asset_fts
    (asset_fts, rowid, headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people,
     rights, other)
VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))sql";
constexpr std::string_view kUpdateText = R"sql(
UPDATE asset_text
SET headline = ?2, caption = ?3, title = ?4, alt_text = ?5, credit = ?6, creator = ?7, keywords = ?8, city = ?9,
    country = ?10, place = ?11, people = ?12, rights = ?13, other = ?14
WHERE asset_id = ?1)sql";
constexpr std::string_view kDeleteText = "DELETE FROM asset_text WHERE asset_id = ?1";

std::string wordsOf(std::string_view text) {
    std::string line;
    for (const std::string& word : text::words(text)) {
        line += line.empty() ? "" : " ";
        line += word;
    }
    return line;
}

void appendWords(std::string& column, const std::string& words) {
    if (words.empty()) {
        return;
    }
    if (!column.empty()) {
        column += kValueEnd;
    }
    column += words;
}

/// The words of those of @p columns that are asked for; @p words makes them.
template <class Words>
void fill(TextIndex::Texts& columns, const TextIndex::Columns& asked, const std::vector<FieldValue>& values,
          Words&& words) {
    for (const FieldValue& value : values) {
        const auto column = static_cast<std::size_t>(metadataField(value.field).searchColumn);
        if (column == 0 || !asked.test(column - 1)) {
            continue;
        }
        if (const auto* const list = std::get_if<std::vector<std::string>>(&value.content)) {
            for (const std::string& item : *list) {
                appendWords(columns[column - 1], words(item));
            }
        } else {
            appendWords(columns[column - 1], words(displayText(value.content)));
        }
    }
}

} // namespace

std::array<std::string, kTextColumns> textColumns(const std::vector<FieldValue>& values) {
    TextIndex::Texts columns;
    fill(columns, TextIndex::Columns().set(), values, wordsOf);
    return columns;
}

const std::string& TextIndex::words(const std::string& text) {
    const auto known = m_words.find(text);
    if (known != m_words.end()) {
        return known->second;
    }
    if (m_words.size() >= kRememberedTexts) {
        m_words.clear();
    }
    return m_words.emplace(text, wordsOf(text)).first->second;
}

void TextIndex::write(std::string_view sql, AssetId asset, const TextIndex::Texts& columns) {
    database::Query query(m_connection, sql, asset);
    for (const std::string& column : columns) {
        query.bind(column);
    }
    query.run();
}

void TextIndex::add(AssetId asset, const std::vector<FieldValue>& values) {
    const auto columns = textColumns(values);
    write(kInsertText, asset, columns);
    write(kInsertIndex, asset, columns);
}

std::optional<TextIndex::Texts> TextIndex::former(AssetId asset) {
    database::Query row(m_connection, kSelect, asset);
    if (!row.next()) {
        return std::nullopt;
    }
    Texts columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i] = row.text(static_cast<int>(i));
    }
    return columns;
}

void TextIndex::replace(AssetId asset, const std::vector<FieldValue>& values, const Columns& changed) {
    const std::optional<Texts> before = former(asset);
    const Columns asked = before ? changed : Columns().set();
    Texts columns;
    fill(columns, asked, values,
         [this](const std::string& text) -> const std::string& { return words(text); });
    for (std::size_t i = 0; i < columns.size() && before; ++i) {
        if (!asked.test(i)) {
            columns[i] = (*before)[i];
        }
    }
    if (before == columns) {
        return;
    }
    if (before) {
        write(kDeleteIndex, asset, *before);
    }
    write(before ? kUpdateText : kInsertText, asset, columns);
    write(kInsertIndex, asset, columns);
}

void TextIndex::remove(AssetId asset) {
    if (const std::optional<Texts> before = former(asset)) {
        write(kDeleteIndex, asset, *before);
        database::Query(m_connection, kDeleteText, asset).run();
    }
}

} // namespace fieldframe::catalog
