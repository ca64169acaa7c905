// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/query.h"

#include "core/database/connection_private.h"

namespace fieldframe::database {
namespace {

/// Searches compile many different statements; beyond this the idle ones are let go.
constexpr std::size_t kCachedStatements = 256;

} // namespace

void Query::Finalizer::operator()(SQLite::Statement* statement) const {
    const std::unique_ptr<SQLite::Statement> owner(statement);
}

void Query::prepare(std::string_view sql) {
    translated(m_connection->m_file, [&] {
        auto& cache = m_connection->d->statements;
        auto found = cache.find(sql);
        if (found == cache.end()) {
            if (cache.size() >= kCachedStatements) {
                std::erase_if(cache, [](const auto& entry) { return !entry.second.isInUse; });
            }
            auto statement = std::make_unique<SQLite::Statement>(m_connection->d->database, std::string(sql));
            found = cache.emplace(std::string(sql), Connection::Private::Cached{std::move(statement)}).first;
        }
        if (found->second.isInUse) {
            m_own.reset(
                std::make_unique<SQLite::Statement>(m_connection->d->database, std::string(sql)).release());
            m_statement = m_own.get();
            return;
        }
        // References to an unordered_map's values stay valid while other entries come and go.
        m_statement = found->second.statement.get();
        m_isInUse = &found->second.isInUse;
        *m_isInUse = true;
    });
}

Query::~Query() {
    if (m_statement != nullptr) {
        // A failure of the last step comes again from reset; it has been reported.
        static_cast<void>(m_statement->tryReset());
        try {
            m_statement->clearBindings();
        } catch (const SQLite::Exception&) {
            // sqlite3_clear_bindings never fails.
        }
    }
    if (m_isInUse != nullptr) {
        *m_isInUse = false;
    }
}

Query& Query::bindInteger(std::int64_t number) {
    translated(m_connection->m_file, [&] { m_statement->bind(++m_bound, number); });
    return *this;
}

Query& Query::bind(std::string_view text) {
    translated(m_connection->m_file, [&] { m_statement->bind(++m_bound, std::string(text)); });
    return *this;
}

Query& Query::bind(std::span<const std::uint8_t> blob) {
    // A null pointer would bind NULL; an empty blob is still a blob.
    static constexpr std::uint8_t kNothing = 0;
    const void* const bytes = blob.empty() ? &kNothing : blob.data();
    translated(m_connection->m_file,
               [&] { m_statement->bind(++m_bound, bytes, static_cast<int>(blob.size())); });
    return *this;
}

Query& Query::bind(double number) {
    translated(m_connection->m_file, [&] { m_statement->bind(++m_bound, number); });
    return *this;
}

Query& Query::bind(std::nullopt_t) {
    translated(m_connection->m_file, [&] { m_statement->bind(++m_bound); });
    return *this;
}

bool Query::next() {
    return translated(m_connection->m_file, [&] { return m_statement->executeStep(); });
}

void Query::run() {
    while (next()) {
    }
}

void Query::reset() {
    translated(m_connection->m_file, [&] {
        m_statement->reset();
        m_statement->clearBindings();
    });
    m_bound = 0;
}

bool Query::isNull(int column) const {
    return translated(m_connection->m_file, [&] { return m_statement->isColumnNull(column); });
}

std::int64_t Query::integer(int column) const {
    return translated(m_connection->m_file, [&] { return m_statement->getColumn(column).getInt64(); });
}

double Query::real(int column) const {
    return translated(m_connection->m_file, [&] { return m_statement->getColumn(column).getDouble(); });
}

std::string_view Query::view(int column) const {
    return translated(m_connection->m_file, [&]() -> std::string_view {
        const SQLite::Column value = m_statement->getColumn(column);
        // The text first, then its length: SQLite may convert.
        const char* const text = value.getText();
        return {text, static_cast<std::size_t>(value.getBytes())};
    });
}

std::span<const std::uint8_t> Query::blob(int column) const {
    return translated(m_connection->m_file, [&]() -> std::span<const std::uint8_t> {
        const SQLite::Column value = m_statement->getColumn(column);
        const auto* const bytes = static_cast<const std::uint8_t*>(value.getBlob());
        return {bytes, bytes == nullptr ? 0 : static_cast<std::size_t>(value.getBytes())};
    });
}

std::string Query::bytes(int column) const {
    const auto stored = blob(column);
    return {reinterpret_cast<const char*>(stored.data()), stored.size()};
}

std::optional<std::int64_t> Query::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Query::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

GlobalId Query::globalId(int column) const {
    GlobalId::Bytes bytes{};
    const auto stored = blob(column);
    if (stored.size() == bytes.size()) {
        std::copy(stored.begin(), stored.end(), bytes.begin());
    }
    return GlobalId(bytes);
}

ContentHash Query::hash(int column) const {
    ContentHash hash;
    const auto stored = blob(column);
    if (stored.size() == hash.bytes.size()) {
        std::copy(stored.begin(), stored.end(), hash.bytes.begin());
    }
    return hash;
}

Transaction::Transaction(Connection& connection, Kind kind)
    : m_connection(connection) {
    // The immediate form takes the write lock now, so that no later statement finds it taken.
    Query(connection, kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction() {
    if (m_isOpen) {
        try {
            Query(m_connection, "ROLLBACK").run();
        } catch (const SqlFailure&) {
            // SQLite has rolled back by itself, as it does after a full disk or an I/O error.
        }
    }
}

void Transaction::commit() {
    Query(m_connection, "COMMIT").run();
    m_isOpen = false;
}

} // namespace fieldframe::database
