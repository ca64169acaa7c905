// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace fieldframe::bench {

enum class BareColumn : std::uint8_t { Credit, Caption };

/// What an edit of all assets has to write at the least, asked of SQLite with nothing in between: the values
/// and the text index, in one durable transaction. No journal, no history, no undo but the values kept in
/// memory.
class BareEdit {
public:
    /// With the settings of a catalog's own writer.
    explicit BareEdit(const std::filesystem::path& database);
    ~BareEdit();
    BareEdit(const BareEdit&) = delete;
    BareEdit& operator=(const BareEdit&) = delete;

    /// Keeps in memory what each asset says now, and its words: what undo() writes. Not part of what is
    /// timed.
    void remember(BareColumn column);
    /// Every remembered asset's field becomes @p text.
    void edit(BareColumn column, const std::string& text);
    /// They become what they were.
    void undo(BareColumn column);
    /// Copies the log back, as a catalog does between its commits. Not part of what is timed.
    void settle();

private:
    struct Row {
        std::int64_t id = 0;
        std::string value;
        std::string words;
    };
    sqlite3_stmt* prepared(const std::string& sql);
    void run(const std::string& sql);
    void write(BareColumn column, const std::vector<Row>& rows);

    sqlite3* m_database = nullptr;
    std::map<std::string, sqlite3_stmt*, std::less<>> m_statements;
    std::vector<Row> m_former;
};

} // namespace fieldframe::bench
