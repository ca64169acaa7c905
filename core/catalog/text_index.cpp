// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/text_index.h"

#include "core/base/text.h"
#include "core/database/query.h"

namespace fieldframe::catalog {
namespace {

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
constexpr std::string_view kDeleteIndex = R"sql(
INSERT INTO asset_fts
    (asset_fts, rowid, headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people,
     rights, other)
SELECT 'delete', asset_id, headline, caption, title, alt_text, credit, creator, keywords, city, country, place, people,
    rights, other
FROM asset_text WHERE asset_id = ?1)sql";
constexpr std::string_view kDeleteText = "DELETE FROM asset_text WHERE asset_id = ?1";

void appendWords(std::string& column, std::string_view text) {
    const std::vector<std::string> words = text::words(text);
    if (words.empty()) {
        return;
    }
    if (!column.empty()) {
        column += kValueEnd;
    }
    bool isFirst = true;
    for (const std::string& word : words) {
        if (!isFirst) {
            column += ' ';
        }
        column += word;
        isFirst = false;
    }
}

} // namespace

std::array<std::string, kTextColumns> textColumns(const std::vector<FieldValue>& values) {
    std::array<std::string, kTextColumns> columns;
    for (const FieldValue& value : values) {
        const SearchColumn column = metadataField(value.field).searchColumn;
        if (column == SearchColumn::None) {
            continue;
        }
        std::string& words = columns[static_cast<std::size_t>(column) - 1];
        if (const auto* const list = std::get_if<std::vector<std::string>>(&value.content)) {
            for (const std::string& item : *list) {
                appendWords(words, item);
            }
        } else {
            appendWords(words, displayText(value.content));
        }
    }
    return columns;
}

void TextIndex::insert(AssetId asset, const std::array<std::string, kTextColumns>& columns) {
    for (const std::string_view sql : {kInsertText, kInsertIndex}) {
        database::Query query(m_connection, sql, asset);
        for (const std::string& column : columns) {
            query.bind(column);
        }
        query.run();
    }
}

void TextIndex::add(AssetId asset, const std::vector<FieldValue>& values) {
    insert(asset, textColumns(values));
}

void TextIndex::replace(AssetId asset, const std::vector<FieldValue>& values) {
    const auto columns = textColumns(values);
    {
        database::Query former(m_connection, kSelect, asset);
        if (former.next()) {
            bool isSame = true;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                isSame = isSame && former.view(static_cast<int>(i)) == columns[i];
            }
            if (isSame) {
                return;
            }
        }
    }
    remove(asset);
    insert(asset, columns);
}

void TextIndex::remove(AssetId asset) {
    database::Query(m_connection, kDeleteIndex, asset).run();
    database::Query(m_connection, kDeleteText, asset).run();
}

} // namespace fieldframe::catalog
