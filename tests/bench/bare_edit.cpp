// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_edit.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace fieldframe::bench {

namespace {

constexpr std::string_view kColumns = "headline, caption, title, alt_text, credit, creator, keywords, city, "
                                      "country, place, people, rights, other";

struct Names {
    int field;
    std::string column;
};

Names namesOf(BareColumn column) {
    return column == BareColumn::Credit ? Names{8, "credit"} : Names{2, "caption"};
}

/// Enough for the letters that the benchmark writes.
std::string wordsOf(const std::string& text) {
    std::string words;
    for (const char character : text) {
        if (std::isalnum(static_cast<unsigned char>(character)) != 0) {
            words += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
        } else if (!words.empty() && words.back() != ' ') {
            words += ' ';
        }
    }
    return words;
}

} // namespace

BareEdit::BareEdit(const std::filesystem::path& database) {
    if (sqlite3_open(database.c_str(), &m_database) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    for (const char* const setting :
         {"PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0",
          "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 0",
          "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -32768"}) {
        run(setting);
    }
}

BareEdit::~BareEdit() {
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_database);
}

sqlite3_stmt* BareEdit::prepared(const std::string& sql) {
    sqlite3_stmt*& statement = m_statements[sql];
    if (statement == nullptr &&
        sqlite3_prepare_v2(m_database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    sqlite3_reset(statement);
    return statement;
}

void BareEdit::run(const std::string& sql) {
    if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
}

void BareEdit::write(BareColumn column, const std::vector<Row>& rows) {
    const Names names = namesOf(column);
    const std::string list(kColumns);
    sqlite3_stmt* const value = prepared(
        "UPDATE field_values SET value = ?2 WHERE asset_id = ?1 AND field = " + std::to_string(names.field) +
        " AND language = ''");
    sqlite3_stmt* const words =
        prepared("UPDATE asset_text SET " + names.column + " = ?2 WHERE asset_id = ?1");
    run("BEGIN IMMEDIATE");
    // All of the index in one statement each: by far the quickest way SQLite has.
    run("INSERT INTO asset_fts (asset_fts, rowid, " + list + ") SELECT 'delete', asset_id, " + list +
        " FROM asset_text");
    for (const Row& row : rows) {
        for (const auto& [statement, text] : {std::pair(value, &row.value), std::pair(words, &row.words)}) {
            sqlite3_bind_int64(statement, 1, row.id);
            sqlite3_bind_text(statement, 2, text->data(), static_cast<int>(text->size()), nullptr);
            if (sqlite3_step(statement) != SQLITE_DONE) {
                throw std::runtime_error(sqlite3_errmsg(m_database));
            }
            sqlite3_reset(statement);
        }
    }
    run("INSERT INTO asset_fts (rowid, " + list + ") SELECT asset_id, " + list + " FROM asset_text");
    run("COMMIT");
}

void BareEdit::settle() {
    sqlite3_wal_checkpoint_v2(m_database, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void BareEdit::remember(BareColumn column) {
    m_former.clear();
    sqlite3_stmt* const former =
        prepared("SELECT asset_id, value FROM field_values WHERE language = '' AND field = " +
                 std::to_string(namesOf(column).field));
    while (sqlite3_step(former) == SQLITE_ROW) {
        std::string value(reinterpret_cast<const char*>(sqlite3_column_text(former, 1)));
        std::string words = wordsOf(value);
        m_former.push_back({sqlite3_column_int64(former, 0), std::move(value), std::move(words)});
    }
    sqlite3_reset(former);
}

void BareEdit::edit(BareColumn column, const std::string& text) {
    std::vector<Row> rows = m_former;
    std::ranges::for_each(rows, [&, words = wordsOf(text)](Row& row) {
        row.value = text;
        row.words = words;
    });
    write(column, rows);
}

void BareEdit::undo(BareColumn column) {
    write(column, m_former);
}

} // namespace fieldframe::bench
