// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/connection.h"
#include "core/database/sql_failure.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <unordered_map>

namespace fieldframe::database {

/// Only for connection.cpp and query.cpp: nobody else sees SQLiteCpp.
class Connection::Private {
public:
    explicit Private(SQLite::Database opened)
        : database(std::move(opened)) {}

    struct Cached {
        std::unique_ptr<SQLite::Statement> statement;
        bool isInUse = false;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    SQLite::Database database;
    std::unordered_map<std::string, Cached, TextHash, std::equal_to<>> statements;
    std::stop_token stop;
    std::int64_t deadline = 0; ///< Monotonic milliseconds; 0 = none.
};

/// @p failed as a value that names @p file.
[[nodiscard]] Error errorOf(const SQLite::Exception& failed, const std::filesystem::path& file);

/// Runs @p work; SQLiteCpp's exception becomes ours.
template <class Work>
auto translated(const std::filesystem::path& file, Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& failed) {
        throw SqlFailure(errorOf(failed, file));
    }
}

} // namespace fieldframe::database
