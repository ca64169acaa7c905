// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_sql.h"

#include <sqlite3.h>

#include <stdexcept>

namespace fieldframe::bench {

namespace {

constexpr std::string_view kCategories =
    "SELECT id, gid, parent_id, name, rank FROM categories WHERE removed_at IS NULL";
constexpr std::string_view kCategoriesOfGallery =
    "SELECT category_id FROM gallery_categories WHERE gallery_id = ?";
constexpr std::string_view kCreators = "SELECT creator FROM gallery_creators WHERE gallery_id = ? AND "
                                       "pictures > 0 ORDER BY pictures DESC, creator LIMIT 4";
constexpr std::string_view kPictures =
    "SELECT a.id, a.hash,"
    " (SELECT substr(value, 1, 240) FROM field_values WHERE asset_id = a.id AND field = 2 AND language = '')"
    " FROM gallery_items i JOIN assets a ON a.id = i.asset_id"
    " WHERE i.gallery_id = ? AND a.removed_at IS NULL ORDER BY i.rank, i.asset_id LIMIT 3";

} // namespace

BareSql::BareSql(const std::filesystem::path& database) {
    if (sqlite3_open_v2(database.c_str(), &m_database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
}

BareSql::~BareSql() {
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(m_database);
}

sqlite3_stmt* BareSql::prepared(std::string_view sql) {
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        return found->second;
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) !=
        SQLITE_OK) {
        throw std::runtime_error(sqlite3_errmsg(m_database));
    }
    return m_statements.emplace(sql, statement).first->second;
}

std::vector<AssetId> BareSql::ids(std::string_view sql, const std::string& match) {
    sqlite3_stmt* const statement = prepared(sql);
    if (sqlite3_bind_parameter_count(statement) > 0) {
        sqlite3_bind_text(statement, 1, match.data(), static_cast<int>(match.size()), nullptr);
    }
    std::vector<AssetId> ids;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ids.push_back(AssetId{sqlite3_column_int64(statement, 0)});
    }
    sqlite3_reset(statement);
    return ids;
}

void BareSql::copyRow(sqlite3_stmt* statement) {
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const void* const bytes = sqlite3_column_blob(statement, column);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
        m_read.emplace_back(bytes == nullptr ? "" : static_cast<const char*>(bytes), size);
    }
}

std::size_t BareSql::readAll(std::string_view sql, std::int64_t id) {
    sqlite3_stmt* const statement = prepared(sql);
    if (sqlite3_bind_parameter_count(statement) > 0) {
        sqlite3_bind_int64(statement, 1, id);
    }
    std::size_t rows = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++rows;
        copyRow(statement);
    }
    sqlite3_reset(statement);
    return rows;
}

std::size_t BareSql::home(std::string_view galleries) {
    m_read.clear();
    std::size_t rows = readAll(kCategories, 0);
    sqlite3_stmt* const statement = prepared(galleries);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        copyRow(statement);
        const std::int64_t gallery = sqlite3_column_int64(statement, 0);
        readAll(kCategoriesOfGallery, gallery);
        readAll(kCreators, gallery);
        rows += 1 + readAll(kPictures, gallery);
    }
    sqlite3_reset(statement);
    return rows;
}

std::size_t BareSql::summaries(std::span<const AssetId> page) {
    m_read.clear();
    std::size_t rows = 0;
    for (const AssetId id : page) {
        rows += readAll(kSummary, id.value);
    }
    return rows;
}

} // namespace fieldframe::bench
