// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace fieldframe::bench {

inline constexpr std::string_view kPickedGalleries =
    "SELECT id, gid, title, introduction, credit_line, published, cover_id, pick, item_count FROM galleries"
    " WHERE removed_at IS NULL AND pick = 1 ORDER BY published_at DESC, id DESC";
inline constexpr std::string_view kLatestGalleries =
    "SELECT id, gid, title, introduction, credit_line, published, cover_id, pick, item_count FROM galleries"
    " WHERE removed_at IS NULL AND published_at IS NOT NULL ORDER BY published_at DESC, id DESC";
inline constexpr std::string_view kAllGalleries =
    "SELECT id, gid, title, introduction, credit_line, published, cover_id, pick, item_count FROM galleries"
    " WHERE removed_at IS NULL ORDER BY title_key, id";
inline constexpr std::string_view kSummary =
    "SELECT a.id, a.gid, a.kind, a.file_name, a.width, a.height, a.rating, a.label, a.pick, a.hash, "
    "a.taken_local,"
    " a.imported_at, a.has_caption, a.has_credit, a.embargo_until,"
    " (SELECT value FROM field_values WHERE asset_id = a.id AND field = 1 AND language = ''),"
    " (SELECT substr(value, 1, 240) FROM field_values WHERE asset_id = a.id AND field = 2 AND language = ''),"
    " (SELECT value FROM field_values WHERE asset_id = a.id AND field = 8 AND language = ''),"
    " (SELECT v.is_offline FROM originals o JOIN folders f ON f.id = o.folder_id JOIN volumes v ON v.id = "
    "f.volume_id"
    " WHERE o.asset_id = a.id),"
    " (SELECT group_concat(language, ' ') FROM field_values WHERE asset_id = a.id AND field = 2 AND language "
    "<> '')"
    " FROM assets a WHERE a.id = ? AND a.removed_at IS NULL";

/// What the views need, asked of SQLite with nothing in between: statements prepared once, every column read
/// and copied.
class BareSql {
public:
    explicit BareSql(const std::filesystem::path& database);
    ~BareSql();
    BareSql(const BareSql&) = delete;
    BareSql& operator=(const BareSql&) = delete;

    [[nodiscard]] std::vector<AssetId> ids(std::string_view sql, const std::string& match);
    /// Categories, galleries and their pictures; returns how many of all.
    [[nodiscard]] std::size_t home(std::string_view galleries);
    [[nodiscard]] std::size_t summaries(std::span<const AssetId> page);

private:
    sqlite3_stmt* prepared(std::string_view sql);
    void copyRow(sqlite3_stmt* statement);
    std::size_t readAll(std::string_view sql, std::int64_t id);

    sqlite3* m_database = nullptr;
    std::map<std::string, sqlite3_stmt*, std::less<>> m_statements;
    std::vector<std::string> m_read;
};

} // namespace fieldframe::bench
