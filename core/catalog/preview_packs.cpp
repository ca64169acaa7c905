// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/preview_packs.h"

#include "core/catalog/catalog_folder.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/platform/descriptors.h"

#include <fmt/format.h>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::OpenMode;
using database::Query;

constexpr std::size_t kOpenPacks = 8;
constexpr int kLogPages = 1024;

constexpr const char* kSchema = R"sql(
CREATE TABLE IF NOT EXISTS blobs (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL
) STRICT)sql";
constexpr std::string_view kPut = R"sql(
INSERT INTO blobs (hash, bytes) VALUES (?1, ?2) ON CONFLICT (hash) DO UPDATE SET bytes = excluded.bytes)sql";
constexpr std::string_view kGet = "SELECT bytes FROM blobs WHERE hash = ?1";
constexpr std::string_view kRemove = "DELETE FROM blobs WHERE hash = ?1";

std::unique_ptr<Connection> opened(const std::filesystem::path& file, OpenMode mode) {
    auto connection = Connection::open(file, mode);
    if (!connection) {
        throw database::SqlFailure(connection.error());
    }
    return std::move(*connection);
}

} // namespace

PreviewPacks::PreviewPacks(const std::filesystem::path& catalogFolder)
    : m_folder(catalogFolder / kPacksFolder) {}

std::filesystem::path PreviewPacks::fileOf(std::int64_t pack) const {
    return m_folder / fmt::format("pack-{:04}.db", pack);
}

Connection& PreviewPacks::writable(std::int64_t pack) {
    if (const auto found = m_open.find(pack); found != m_open.end()) {
        return *found->second;
    }
    if (m_open.size() >= kOpenPacks) {
        close();
    }
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed) {
        throw database::SqlFailure(platform::systemError(failed.value(), m_folder, "make the folder"));
    }
    auto connection = opened(fileOf(pack), OpenMode::Create);
    static_cast<void>(connection->setJournalMode(database::JournalMode::WriteAheadLog));
    // A preview lost with the power is made again; it is not worth a wait for the disk each time.
    connection->execute("PRAGMA synchronous = NORMAL");
    connection->execute(kSchema);
    return *m_open.emplace(pack, std::move(connection)).first->second;
}

void PreviewPacks::put(std::int64_t pack, const ContentHash& hash, std::span<const std::uint8_t> bytes) {
    Connection& connection = writable(pack);
    Query(connection, kPut, hash, bytes).run();
    if (connection.logPages() > kLogPages) {
        connection.checkpoint(Connection::Checkpoint::Passive);
    }
}

std::optional<std::vector<std::uint8_t>> PreviewPacks::get(std::int64_t pack, const ContentHash& hash,
                                                           OpenMode mode) {
    auto found = m_open.find(pack);
    if (found == m_open.end()) {
        std::error_code ignored;
        if (!std::filesystem::exists(fileOf(pack), ignored)) {
            return std::nullopt;
        }
        if (m_open.size() >= kOpenPacks) {
            close();
        }
        if (mode == OpenMode::Create) {
            static_cast<void>(writable(pack));
            found = m_open.find(pack);
        } else {
            found = m_open.emplace(pack, opened(fileOf(pack), mode)).first;
        }
    }
    Query query(*found->second, kGet, hash);
    if (!query.next()) {
        return std::nullopt;
    }
    const auto bytes = query.blob(0);
    return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
}

void PreviewPacks::remove(std::int64_t pack, const ContentHash& hash) {
    std::error_code ignored;
    if (std::filesystem::exists(fileOf(pack), ignored)) {
        Query(writable(pack), kRemove, hash).run();
    }
}

void PreviewPacks::shrink(std::int64_t pack) {
    std::error_code ignored;
    if (!std::filesystem::exists(fileOf(pack), ignored)) {
        return;
    }
    Connection& connection = writable(pack);
    constexpr std::int64_t kWorthIt =
        4; // A quarter of the file: below that the copying costs more than it gives.
    if (connection.integer("PRAGMA freelist_count") * kWorthIt >= connection.integer("PRAGMA page_count")) {
        connection.execute("VACUUM");
        connection.checkpoint(Connection::Checkpoint::Truncate);
    }
}

std::vector<std::string> PreviewPacks::problems(OpenMode mode) {
    std::vector<std::string> problems;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored)) {
        if (entry.path().extension() != ".db") {
            continue;
        }
        const auto found = database::guarded([&]() -> Result<std::string> {
            return opened(entry.path(), mode == OpenMode::Create ? OpenMode::ReadOnly : mode)
                ->text("PRAGMA quick_check(1)");
        });
        const std::string state = found ? *found : found.error().detail;
        if (state != "ok") {
            problems.push_back(platform::display(entry.path().filename()) + ": " + state);
        }
    }
    return problems;
}

void PreviewPacks::close() {
    m_open.clear();
}

} // namespace fieldframe::catalog
