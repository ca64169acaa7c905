// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"

#include "core/base/text.h"
#include "core/database/connection_private.h"

#include <fmt/format.h>

#include <chrono>

namespace fieldframe::database {
namespace {

/// Virtual machine instructions between two looks at the stop token: well under a millisecond.
constexpr int kInstructionsPerLook = 1000;
constexpr int kBusyMilliseconds = 5000;

constexpr const char* kSettings = R"sql(
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA synchronous = FULL;
PRAGMA wal_autocheckpoint = 0;
PRAGMA temp_store = MEMORY;
)sql";

ErrorCode codeOf(int sqliteCode) {
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::CatalogBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::CatalogCorrupt;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return ErrorCode::WriteFailed;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Internal;
    }
}

/// A file name as an SQLite URI. Every byte that is not plainly safe is escaped, so '?' and '#' stay part of
/// the name.
std::string uriOf(const std::filesystem::path& file, std::string_view parameters) {
    std::string uri = "file:";
    for (const char character : file.native()) {
        const auto byte = static_cast<unsigned char>(character);
        const bool isPlain = byte < 0x80 && (std::isalnum(byte) != 0 || character == '/' ||
                                             character == '.' || character == '-' || character == '_');
        uri += isPlain ? std::string(1, character) : fmt::format("%{:02X}", byte);
    }
    return uri + "?" + std::string(parameters);
}

SQLite::Database opened(const std::filesystem::path& file, OpenMode mode) {
    switch (mode) {
    case OpenMode::Create:
        return {uriOf(file, "mode=rwc"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI,
                kBusyMilliseconds};
    case OpenMode::ReadWrite:
        return {uriOf(file, "mode=rw"), SQLite::OPEN_READWRITE | SQLite::OPEN_URI, kBusyMilliseconds};
    case OpenMode::ReadOnly:
        return {uriOf(file, "mode=ro"), SQLite::OPEN_READONLY | SQLite::OPEN_URI, kBusyMilliseconds};
    case OpenMode::Immutable:
        break;
    }
    return {uriOf(file, "mode=ro&immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI, kBusyMilliseconds};
}

void harden(SQLite::Database& database, OpenMode mode) {
    sqlite3* const handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    database.exec(kSettings);
    if (mode == OpenMode::ReadOnly || mode == OpenMode::Immutable) {
        database.exec("PRAGMA query_only = ON");
    } else {
        // An edit of ten thousand pictures comes to most of its pages twice; the usual 2 MiB would read them again.
        database.exec("PRAGMA cache_size = -32768");
    }
}

std::int64_t monotonicMilliseconds() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

Error errorOf(const SQLite::Exception& failed, const std::filesystem::path& file) {
    return Error{codeOf(failed.getErrorCode()), text::displayName(file.filename().native()),
                 fmt::format("{} (SQLite {})", failed.what(), failed.getExtendedErrorCode())};
}

Connection::Connection(std::filesystem::path file)
    : m_file(std::move(file)) {}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file, OpenMode mode) {
    try {
        // Not make_unique: the constructor is private.
        std::unique_ptr<Connection> connection(new Connection(file));
        connection->d = std::make_unique<Private>(opened(file, mode));
        harden(connection->d->database, mode);
        sqlite3_wal_hook(
            connection->d->database.getHandle(),
            [](void* self, sqlite3*, const char*, int pages) {
                static_cast<Connection*>(self)->m_logPages = pages;
                return SQLITE_OK;
            },
            connection.get());
        return connection;
    } catch (const SQLite::Exception& failed) {
        return tl::unexpected<Error>(errorOf(failed, file));
    }
}

void Connection::execute(const std::string& sql) {
    translated(m_file, [&] { d->database.exec(sql); });
}

std::int64_t Connection::integer(const std::string& sql) {
    return translated(m_file, [&] { return d->database.execAndGet(sql).getInt64(); });
}

std::string Connection::text(const std::string& sql) {
    return translated(m_file, [&] { return d->database.execAndGet(sql).getString(); });
}

JournalMode Connection::setJournalMode(JournalMode mode) {
    if (mode == JournalMode::WriteAheadLog && text("PRAGMA journal_mode = WAL") == "wal") {
        return JournalMode::WriteAheadLog;
    }
    execute("PRAGMA journal_mode = TRUNCATE");
    return JournalMode::Truncate;
}

std::int64_t Connection::lastRowId() const {
    return d->database.getLastInsertRowid();
}

std::int64_t Connection::changes() const {
    return d->database.getChanges();
}

void Connection::checkpoint(Checkpoint kind) {
    execute(kind == Checkpoint::Passive ? "PRAGMA wal_checkpoint(PASSIVE)"
                                        : "PRAGMA wal_checkpoint(TRUNCATE)");
    m_logPages = 0;
}

void Connection::setStop(std::stop_token stop) {
    d->stop = std::move(stop);
    d->deadline = 0;
    // SQLite calls the handler with the connection's own Private, which outlives the handle's use.
    const auto isStopped = [](void* self) {
        return static_cast<Private*>(self)->stop.stop_requested() ? 1 : 0;
    };
    if (d->stop.stop_possible()) {
        sqlite3_progress_handler(d->database.getHandle(), kInstructionsPerLook, isStopped, d.get());
    } else {
        sqlite3_progress_handler(d->database.getHandle(), 0, nullptr, nullptr);
    }
}

void Connection::setDeadline(std::chrono::milliseconds fromNow) {
    d->deadline = monotonicMilliseconds() + fromNow.count();
    const auto isOver = [](void* self) {
        return monotonicMilliseconds() > static_cast<Private*>(self)->deadline ? 1 : 0;
    };
    sqlite3_progress_handler(d->database.getHandle(), kInstructionsPerLook, isOver, d.get());
}

std::vector<std::string> Connection::statements() const {
    std::vector<std::string> texts;
    for (const auto& [text, cached] : d->statements) {
        texts.push_back(text);
    }
    return texts;
}

void Connection::copyInto(Connection& target) {
    translated(target.m_file, [&] {
        SQLite::Backup backup(target.d->database, d->database);
        backup.executeStep();
    });
}

} // namespace fieldframe::database
