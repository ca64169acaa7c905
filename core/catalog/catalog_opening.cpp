// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/catalog/catalog_folder.h"
#include "core/catalog/catalog_private.h"
#include "core/catalog/embargo_refresh.h"
#include "core/catalog/snapshots.h"
#include "core/catalog/volume_presence.h"
#include "core/database/migrator.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"
#include "core/platform/host.h"
#include "core/platform/safe_file.h"

#include <fmt/format.h>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::OpenMode;

/// A larger catalog is checked on opening only after a run that was killed; each snapshot checks it on
/// closing.
constexpr std::uintmax_t kAlwaysCheckedBytes = 32U << 20;
constexpr auto kCheckTime = std::chrono::seconds(10);

std::uintmax_t sizeOf(const std::filesystem::path& file) {
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(file, missing);
    return missing ? 0 : size;
}

std::filesystem::path beside(const std::filesystem::path& folder, std::string_view suffix) {
    return folder / (std::string(kCatalogFile) + std::string(suffix));
}

/// A catalog that was closed in order leaves no log and no rollback journal.
bool wasInterrupted(const std::filesystem::path& folder) {
    return sizeOf(beside(folder, "-wal")) > 0 || sizeOf(beside(folder, "-journal")) > 0;
}

tl::unexpected<Error> damaged(const std::filesystem::path& folder, const std::string& how) {
    const auto snapshot = newestSnapshot(folder);
    return failure(ErrorCode::CatalogCorrupt, platform::display(folder.filename()),
                   snapshot ? fmt::format("{}; the newest verified snapshot is {}", how,
                                          platform::display(snapshot->lexically_relative(folder)))
                            : how + "; there is no verified snapshot");
}

/// Damage that SQLite meets is told like damage that the check finds.
tl::unexpected<Error> told(const std::filesystem::path& folder, const Error& error) {
    return error.code == ErrorCode::CatalogCorrupt ? damaged(folder, error.detail)
                                                   : tl::unexpected<Error>(error);
}

/// CatalogCorrupt with what is wrong. Nothing is said of a check that ran out of time.
Status quickCheck(Connection& connection) {
    connection.setDeadline(kCheckTime);
    const auto state =
        guarded([&]() -> Result<std::string> { return connection.text("PRAGMA quick_check(1)"); });
    connection.setStop({});
    if (!state && state.error().code != ErrorCode::Cancelled) {
        return tl::unexpected<Error>(state.error());
    }
    return state && *state != "ok" ? Status(failure(ErrorCode::CatalogCorrupt, {}, *state)) : Status();
}

std::string programName() {
    const std::string name = platform::executablePath().filename().native();
    return name.empty() ? "fieldframe" : text::displayName(name);
}

/// What killed runs left: temporary files, and the side files SQLite had beside them.
std::size_t removeLeftoversBelow(const std::filesystem::path& folder) {
    return platform::removeLeftovers(folder) + platform::removeLeftovers(folder / kSnapshotsFolder) +
           removeUnfinishedSnapshots(folder);
}

/// The log of an interrupted run may hold a newer version's migration; looking first keeps the writer's hands
/// off it.
Status refuseNewer(const std::filesystem::path& folder) {
    auto look = Connection::open(folder / kCatalogFile, OpenMode::ReadOnly);
    if (!look) {
        return {};
    }
    const Result<std::int64_t> version =
        guarded([&]() -> Result<std::int64_t> { return (*look)->integer("PRAGMA user_version"); });
    if (version && *version > database::currentVersion()) {
        return failure(ErrorCode::CatalogNewer, platform::display(folder.filename()),
                       "written by a newer version, which was interrupted");
    }
    return {};
}

} // namespace

Status Catalog::Private::open(const OpenOptions& options) {
    person = options.person.empty() ? platform::userName() : options.person;
    previewBudgetBytes = options.previewBudgetBytes.value_or(kPreviewBudgetBytes);
    std::error_code ignored;
    if (!std::filesystem::exists(folder / kCatalogFile, ignored)) {
        if (std::filesystem::is_directory(folder, ignored) && newestSnapshot(folder)) {
            return damaged(folder, "catalog.db is missing");
        }
        return failure(ErrorCode::NotFound, platform::display(folder.filename()), "no catalog there");
    }
    const auto header = database::readHeader(folder / kCatalogFile);
    if (!header) {
        return told(folder, header.error());
    }
    if (header->applicationId != database::kApplicationId) {
        return damaged(folder, "catalog.db is not a catalog's database");
    }
    if (header->userVersion > database::currentVersion()) {
        return openNewer();
    }
    if (options.access == Access::ReadOnly && header->userVersion < database::currentVersion()) {
        return failure(ErrorCode::ReadOnly, platform::display(folder.filename()),
                       "written by an earlier version; open it for writing once to bring it to this one");
    }
    return options.access == Access::ReadOnly ? openForReading() : openForWriting();
}

/// Byte for byte as it is: no lock, no log, no shared memory.
Status Catalog::Private::openNewer() {
    if (wasInterrupted(folder) || sizeOf(beside(folder, "-shm")) > 0) {
        return failure(ErrorCode::CatalogNewer, platform::display(folder.filename()),
                       "written by a newer version, which has it open or was interrupted");
    }
    if (const Status opened = openStores(OpenMode::Immutable); !opened) {
        return opened;
    }
    notices.push_back({OpenNotice::Kind::NewerReadOnly, ""});
    return {};
}

Status Catalog::Private::openForReading() {
    if (const Status opened = openStores(OpenMode::ReadOnly); opened || wasInterrupted(folder)) {
        return opened;
    }
    // On a medium that can't be written to SQLite has nowhere to keep its side files.
    return openStores(OpenMode::Immutable);
}

Status Catalog::Private::openForWriting() {
    auto held = platform::FileLock::acquire(folder / kLockFile, programName());
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    lock = std::move(*held);
    const bool isAfterKill = wasInterrupted(folder);
    if (isAfterKill) {
        if (const Status known = refuseNewer(folder); !known) {
            return known;
        }
    }
    auto connection = Connection::open(folder / kCatalogFile, OpenMode::ReadWrite);
    if (!connection) {
        return told(folder, connection.error());
    }
    Connection& catalog = **connection;
    const Status ready = guarded([&]() -> Status {
        const bool canLog = platform::canShareMemory(folder).value_or(false);
        const auto asked = canLog ? database::JournalMode::WriteAheadLog : database::JournalMode::Truncate;
        if (catalog.setJournalMode(asked) == database::JournalMode::Truncate) {
            notices.push_back({OpenNotice::Kind::NoWriteAheadLog, ""});
        }
        if (isAfterKill || sizeOf(folder / kCatalogFile) <= kAlwaysCheckedBytes) {
            if (const Status sound = quickCheck(catalog); !sound) {
                return sound;
            }
        }
        std::string taken;
        const auto migrated = database::migrate(catalog, database::migrations(), [&]() -> Status {
            const auto snapshot = takeSnapshot(catalog, folder);
            if (!snapshot) {
                return tl::unexpected<Error>(snapshot.error());
            }
            taken = platform::display(snapshot->filename());
            return {};
        });
        if (!migrated) {
            return tl::unexpected<Error>(migrated.error());
        }
        if (*migrated) {
            notices.push_back({OpenNotice::Kind::Migrated, taken});
        }
        refreshEmbargoes(catalog, nowMilliseconds());
        noticeVolumes(catalog, places);
        return {};
    });
    if (!ready) {
        return told(folder, ready.error());
    }
    const std::size_t leftovers = removeLeftoversBelow(folder);
    if (isAfterKill || leftovers > 0) {
        notices.push_back({OpenNotice::Kind::Recovered, fmt::format("{}", leftovers)});
    }
    writer = std::make_unique<database::Writer>(std::move(*connection));
    return openStores(OpenMode::Create);
}

Status Catalog::Private::openStores(OpenMode mode) {
    const OpenMode reading = mode == OpenMode::Create ? OpenMode::ReadOnly : mode;
    readers = std::make_unique<database::ReaderPool>(folder / kCatalogFile, reading);
    auto reader = readers->lease();
    if (!reader) {
        return told(folder, reader.error());
    }
    const auto found = guarded([&]() -> Result<GlobalId> {
        database::Query query(reader->connection(), "SELECT gid FROM catalog WHERE id = 1");
        if (!query.next()) {
            return failure(ErrorCode::CatalogCorrupt, std::string(kCatalogFile), "the catalog has no id");
        }
        return query.globalId(0);
    });
    if (!found) {
        return told(folder, found.error());
    }
    id = *found;
    auto opened = PreviewDatabase::open(folder, mode, previewBudgetBytes);
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    previews = std::move(*opened);
    assets = std::make_unique<AssetStore>(*readers, places);
    galleries = std::make_unique<GalleryStore>(*readers);
    categories = std::make_unique<CategoryStore>(*readers);
    files = std::make_unique<FileStore>(*readers, places);
    savedSearches = std::make_unique<SavedSearchStore>(*readers);
    documents = std::make_unique<DocumentStore>(*readers);
    journal = std::make_unique<Journal>(*readers);
    protection = std::make_unique<ProtectionStore>(*readers);
    ledger = std::make_unique<Ledger>(*readers, writer.get());
    return {};
}

} // namespace fieldframe::catalog
