// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/snapshots.h"

#include "core/base/date_time.h"
#include "core/catalog/catalog_folder.h"
#include "core/catalog/snapshot_file.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/platform/safe_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;

constexpr std::uintmax_t kLargeBytes = 64U << 20;
constexpr std::int64_t kLargeIntervalMilliseconds = 15 * 60 * 1000;
constexpr std::int64_t kDay = 24LL * 3600 * 1000;
constexpr std::size_t kNewest = 10;
constexpr std::size_t kDays = 7;
constexpr std::size_t kWeeks = 4;

/// The copy is made under a temporary name; SQLite may have had side files beside it.
void removeSideFiles(const std::filesystem::path& copy) {
    std::error_code ignored;
    for (const std::string_view suffix : {"-wal", "-shm", "-journal"}) {
        std::filesystem::remove(copy.native() + std::string(suffix), ignored);
    }
}

Result<SnapshotManifest> copyTo(Connection& source, const std::filesystem::path& file) {
    auto copy = Connection::open(file, database::OpenMode::Create);
    if (!copy) {
        return tl::unexpected<Error>(copy.error());
    }
    return guarded([&]() -> Result<SnapshotManifest> {
        database::Transaction snapshot(source, database::Transaction::Kind::Read);
        SnapshotManifest manifest = contentsOf(source);
        source.copyInto(**copy);
        // One file without a log, whatever mode the catalog is in.
        (*copy)->execute("PRAGMA journal_mode = DELETE");
        return manifest;
    });
}

Status verify(const std::filesystem::path& file, const SnapshotManifest& expected) {
    auto copy = Connection::open(file, database::OpenMode::Immutable);
    if (!copy) {
        return tl::unexpected<Error>(copy.error());
    }
    return guarded([&]() -> Status {
        const auto fail = [&](const std::string& why) {
            return failure(ErrorCode::WriteFailed, "snapshot", why);
        };
        if (const std::string state = (*copy)->text("PRAGMA quick_check(1)"); state != "ok") {
            return fail(state);
        }
        database::Query broken(**copy, "PRAGMA foreign_key_check");
        if (broken.next()) {
            return fail("a row of " + broken.text(0) + " refers to nothing");
        }
        const SnapshotManifest found = contentsOf(**copy);
        return found.tables == expected.tables && found.journalEnd == expected.journalEnd
                   ? Status()
                   : Status(fail("the copy has not all the rows"));
    });
}

std::filesystem::path freeName(const std::filesystem::path& snapshots, std::int64_t now) {
    std::string stamp = isoUtc(now);
    std::erase_if(stamp, [](char character) { return character == ':' || character == '-'; });
    return snapshots / fmt::format("catalog-{}-{:03}.db", stamp, now % 1000);
}

void prune(const std::filesystem::path& folder) {
    std::vector<SnapshotEntry> entries = snapshotEntries(folder);
    std::vector<std::int64_t> times;
    std::ranges::transform(entries, std::back_inserter(times),
                           [](const SnapshotEntry& entry) { return entry.manifest.madeAt; });
    const std::vector<std::int64_t> kept = snapshotsToKeep(std::move(times));
    for (const SnapshotEntry& entry : entries) {
        if (!std::ranges::binary_search(kept, entry.manifest.madeAt)) {
            removeSnapshot(entry);
        }
    }
}

/// The book of exports grows without the journal.
constexpr std::array kLedgerTables{"exports", "export_files", "export_decisions"};

std::int64_t ledgerRows(Connection& connection) {
    std::int64_t rows = 0;
    for (const char* const table : kLedgerTables) {
        rows += connection.integer(std::string("SELECT count(*) FROM ") + table);
    }
    return rows;
}

std::int64_t ledgerRows(const SnapshotManifest& manifest) {
    std::int64_t rows = 0;
    for (const char* const table : kLedgerTables) {
        const auto found = manifest.tables.find(table);
        rows += found == manifest.tables.end() ? 0 : found->second;
    }
    return rows;
}

} // namespace

Result<std::filesystem::path> takeSnapshot(Connection& source, const std::filesystem::path& folder) {
    const std::filesystem::path snapshots = folder / kSnapshotsFolder;
    std::error_code failed;
    std::filesystem::create_directories(snapshots, failed);
    const std::int64_t now = nowMilliseconds();
    const std::filesystem::path target = freeName(snapshots, now);
    auto file = platform::SafeFile::create(target);
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const std::filesystem::path temporary = file->temporaryPath();
    auto manifest = copyTo(source, temporary);
    removeSideFiles(temporary);
    if (!manifest) {
        return tl::unexpected<Error>(manifest.error());
    }
    if (const Status sound = verify(temporary, *manifest); !sound) {
        return tl::unexpected<Error>(sound.error());
    }
    const auto hash = blake2bOf(temporary);
    if (!hash) {
        return tl::unexpected<Error>(hash.error());
    }
    manifest->madeAt = now;
    manifest->blake2b = *hash;
    manifest->sizeBytes = std::filesystem::file_size(temporary, failed);
    if (const Status placed = file->commit(platform::Replace::Never); !placed) {
        return tl::unexpected<Error>(placed.error());
    }
    if (const Status written = writeManifest(target, *manifest); !written) {
        std::filesystem::remove(target, failed);
        return tl::unexpected<Error>(written.error());
    }
    prune(folder);
    return target;
}

Result<std::optional<std::filesystem::path>> snapshotIfChanged(Connection& source,
                                                               const std::filesystem::path& folder) {
    const auto now = guarded([&]() -> Result<SnapshotManifest> { return positionOf(source); });
    if (!now) {
        return tl::unexpected<Error>(now.error());
    }
    const std::vector<SnapshotEntry> entries = snapshotEntries(folder);
    if (!entries.empty()) {
        const SnapshotManifest& newest = entries.back().manifest;
        const auto ledger = guarded([&]() -> Result<std::int64_t> { return ledgerRows(source); });
        if (!ledger) {
            return tl::unexpected<Error>(ledger.error());
        }
        const bool isSame = newest.journalEnd == now->journalEnd && newest.version == now->version &&
                            ledgerRows(newest) == *ledger;
        const bool isRecent = nowMilliseconds() - newest.madeAt < kLargeIntervalMilliseconds;
        std::error_code ignored;
        const bool isLarge = std::filesystem::file_size(folder / kCatalogFile, ignored) > kLargeBytes;
        if (isSame || (isLarge && isRecent)) {
            return std::nullopt;
        }
    }
    auto taken = takeSnapshot(source, folder);
    if (!taken) {
        return tl::unexpected<Error>(taken.error());
    }
    return std::optional(std::move(*taken));
}

std::optional<std::filesystem::path> newestSnapshot(const std::filesystem::path& folder) {
    const std::vector<SnapshotEntry> entries = snapshotEntries(folder);
    return entries.empty() ? std::nullopt : std::optional(entries.back().file);
}

std::vector<std::int64_t> snapshotsToKeep(std::vector<std::int64_t> times) {
    std::ranges::sort(times, std::greater());
    std::set<std::int64_t> kept(times.begin(),
                                times.begin() + static_cast<std::ptrdiff_t>(std::min(kNewest, times.size())));
    const auto keepNewestOfEach = [&](std::int64_t period, std::size_t count) {
        std::set<std::int64_t> periods;
        for (const std::int64_t time : times) {
            if (periods.size() < count && periods.insert(time / period).second) {
                kept.insert(time);
            }
        }
    };
    keepNewestOfEach(kDay, kDays);
    keepNewestOfEach(7 * kDay, kWeeks);
    return {kept.begin(), kept.end()};
}

} // namespace fieldframe::catalog
