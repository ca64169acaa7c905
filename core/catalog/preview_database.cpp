// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/preview_database.h"

#include "core/base/date_time.h"
#include "core/catalog/catalog_folder.h"
#include "core/database/query.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::guarded;
using database::OpenMode;
using database::Query;

/// "FfPv", bytes 68–71 of the file.
constexpr std::int64_t kApplicationId = 0x46665076;
constexpr std::int64_t kVersion = 1;
constexpr int kLogPages = 1024;

/// Pages of 16 kB: most thumbnails fill one or two, without a chain of small overflow pages.
constexpr const char* kSchema = R"sql(
PRAGMA application_id = 1181110390;
CREATE TABLE thumbnails (
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    is_from_embedded INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;
CREATE TABLE packs (
    id INTEGER PRIMARY KEY,
    used_bytes INTEGER NOT NULL
) STRICT;
CREATE TABLE previews (
    hash BLOB PRIMARY KEY,
    pack_id INTEGER NOT NULL REFERENCES packs (id),
    size_bytes INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    is_from_embedded INTEGER NOT NULL,
    is_pinned INTEGER NOT NULL,
    used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX previews_by_use ON previews (used_at, hash) WHERE is_pinned = 0;
PRAGMA user_version = 1;
)sql";
static_assert(kApplicationId == 1181110390 && kVersion == 1);

constexpr std::string_view kThumbnail = "SELECT bytes FROM thumbnails WHERE hash = ?1";
constexpr std::string_view kPutThumbnail = R"sql(
INSERT INTO thumbnails (hash, width, height, is_from_embedded, bytes) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (hash) DO UPDATE SET width = excluded.width, height = excluded.height,
    is_from_embedded = excluded.is_from_embedded, bytes = excluded.bytes)sql";
constexpr std::string_view kPackOf = "SELECT pack_id FROM previews WHERE hash = ?1";
constexpr std::string_view kPlaceOf = "SELECT pack_id, size_bytes FROM previews WHERE hash = ?1";
constexpr std::string_view kPackWithRoom =
    "SELECT id FROM packs WHERE used_bytes + ?1 <= ?2 ORDER BY id DESC LIMIT 1";
constexpr std::string_view kPacks = "SELECT id FROM packs ORDER BY id";
constexpr std::string_view kAddPack = "INSERT INTO packs (used_bytes) VALUES (0)";
constexpr std::string_view kUsePack = "UPDATE packs SET used_bytes = max(0, used_bytes + ?2) WHERE id = ?1";
constexpr std::string_view kPutPreview = R"sql(
INSERT INTO previews (hash, pack_id, size_bytes, width, height, is_from_embedded, is_pinned, used_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (hash) DO UPDATE SET pack_id = excluded.pack_id, size_bytes = excluded.size_bytes, width = excluded.width,
    height = excluded.height, is_from_embedded = excluded.is_from_embedded,
    is_pinned = max(is_pinned, excluded.is_pinned), used_at = excluded.used_at)sql";
constexpr std::string_view kForgetPreview = "DELETE FROM previews WHERE hash = ?1";
constexpr std::string_view kUsedAt = "UPDATE previews SET used_at = ?2 WHERE hash = ?1";
constexpr const char* kUsedBytes = "SELECT coalesce(sum(used_bytes), 0) FROM packs";
constexpr std::string_view kLeastUsed =
    "SELECT hash, pack_id, size_bytes FROM previews WHERE is_pinned = 0 ORDER BY used_at, hash LIMIT 16";

void removeAll(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::filesystem::remove_all(folder / kPacksFolder, ignored);
    for (const std::string_view suffix : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(folder / (std::string(kPreviewsFile) + std::string(suffix)), ignored);
    }
}

Result<std::unique_ptr<Connection>> openForWriting(const std::filesystem::path& file) {
    auto connection = Connection::open(file, OpenMode::Create);
    if (!connection) {
        return connection;
    }
    return guarded([&]() -> Result<std::unique_ptr<Connection>> {
        Connection& previews = **connection;
        if (previews.integer("SELECT count(*) FROM sqlite_schema") == 0) {
            previews.execute("PRAGMA page_size = 16384");
            static_cast<void>(previews.setJournalMode(database::JournalMode::WriteAheadLog));
            previews.execute(std::string("BEGIN IMMEDIATE;") + kSchema + "COMMIT;");
        }
        if (previews.integer("PRAGMA application_id") != kApplicationId ||
            previews.integer("PRAGMA user_version") != kVersion) {
            return failure(ErrorCode::CatalogCorrupt, std::string(kPreviewsFile), "not of this version");
        }
        static_cast<void>(previews.setJournalMode(database::JournalMode::WriteAheadLog));
        return std::move(*connection);
    });
}

} // namespace

Result<std::unique_ptr<PreviewDatabase>> PreviewDatabase::open(const std::filesystem::path& folder,
                                                               OpenMode mode, std::uint64_t budgetBytes) {
    const std::filesystem::path file = folder / kPreviewsFile;
    // Not make_unique: the constructor is private.
    std::unique_ptr<PreviewDatabase> store(new PreviewDatabase(folder));
    store->m_budgetBytes = budgetBytes;
    if (mode == OpenMode::Create) {
        auto writer = openForWriting(file);
        if (!writer && writer.error().code == ErrorCode::CatalogCorrupt) {
            removeAll(folder);
            writer = openForWriting(file);
        }
        if (!writer) {
            return tl::unexpected<Error>(writer.error());
        }
        store->m_writer = std::move(*writer);
    }
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored)) {
        store->m_readers = std::make_unique<database::ReaderPool>(
            file, mode == OpenMode::Create ? OpenMode::ReadOnly : mode);
    }
    return store;
}

PreviewDatabase::~PreviewDatabase() {
    m_readers.reset();
    m_packs.close();
    if (m_writer) {
        const Status closed = guarded([&]() -> Status {
            keepUseTimes();
            m_writer->checkpoint(Connection::Checkpoint::Truncate);
            return {};
        });
        // The log is read at the next opening where it could not be copied back now.
        static_cast<void>(closed);
    }
}

Result<std::optional<std::vector<std::uint8_t>>> PreviewDatabase::thumbnail(const ContentHash& hash) const {
    if (!m_readers) {
        return std::nullopt;
    }
    auto reader = m_readers->lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::optional<std::vector<std::uint8_t>>> {
        Query query(reader->connection(), kThumbnail, hash);
        if (!query.next()) {
            return std::nullopt;
        }
        const auto bytes = query.blob(0);
        return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
    });
}

Result<std::optional<std::vector<std::uint8_t>>> PreviewDatabase::preview(const ContentHash& hash) const {
    if (!m_readers) {
        return std::nullopt;
    }
    auto reader = m_readers->lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::optional<std::vector<std::uint8_t>>> {
        Query query(reader->connection(), kPackOf, hash);
        if (!query.next()) {
            return std::nullopt;
        }
        const std::scoped_lock lock(m_mutex);
        m_usedAt[hash] = nowMilliseconds();
        return m_packs.get(query.integer(0), hash, m_writer ? OpenMode::Create : OpenMode::ReadOnly);
    });
}

Result<std::vector<ContentHash>> PreviewDatabase::withoutPreview(std::span<const ContentHash> hashes) const {
    if (!m_readers) {
        return std::vector<ContentHash>(hashes.begin(), hashes.end());
    }
    auto reader = m_readers->lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<ContentHash>> {
        std::vector<ContentHash> missing;
        Query query(reader->connection(), kPackOf);
        for (const ContentHash& hash : hashes) {
            query.reset();
            query.bind(hash);
            if (!query.next()) {
                missing.push_back(hash);
            }
        }
        return missing;
    });
}

Status PreviewDatabase::putThumbnails(std::span<const Entry> entries) {
    if (!m_writer) {
        return failure(ErrorCode::ReadOnly, std::string(kPreviewsFile), "open for reading only");
    }
    const std::scoped_lock lock(m_mutex);
    return guarded([&]() -> Status {
        m_writer->execute("PRAGMA synchronous = FULL");
        database::Transaction transaction(*m_writer, database::Transaction::Kind::Write);
        for (const Entry& entry : entries) {
            Query(*m_writer, kPutThumbnail, entry.hash, entry.rendition.width, entry.rendition.height,
                  entry.rendition.isFromEmbedded, entry.rendition.bytes)
                .run();
        }
        transaction.commit();
        checkpointWhenUseful();
        return {};
    });
}

Status PreviewDatabase::putPreview(const Entry& entry, bool isPinned) {
    if (!m_writer) {
        return failure(ErrorCode::ReadOnly, std::string(kPreviewsFile), "open for reading only");
    }
    const std::scoped_lock lock(m_mutex);
    return guarded([&] { return writePreview(entry, isPinned); });
}

Status PreviewDatabase::setBudget(std::uint64_t bytes) {
    if (!m_writer) {
        return failure(ErrorCode::ReadOnly, std::string(kPreviewsFile), "open for reading only");
    }
    const std::scoped_lock lock(m_mutex);
    m_budgetBytes = bytes;
    return guarded([&]() -> Status {
        database::Transaction transaction(*m_writer, database::Transaction::Kind::Write);
        keepUseTimes();
        dropLeastUsed();
        transaction.commit();
        std::vector<std::int64_t> packs;
        Query query(*m_writer, kPacks);
        while (query.next()) {
            packs.push_back(query.integer(0));
        }
        for (const std::int64_t pack : packs) {
            m_packs.shrink(pack);
        }
        return {};
    });
}

/// The bytes first, then the row that names them: a kill between leaves bytes that the next try replaces.
Status PreviewDatabase::writePreview(const Entry& entry, bool isPinned) {
    m_writer->execute("PRAGMA synchronous = NORMAL");
    database::Transaction transaction(*m_writer, database::Transaction::Kind::Write);
    const auto size = static_cast<std::int64_t>(entry.rendition.bytes.size());
    std::int64_t pack = 0;
    {
        Query known(*m_writer, kPlaceOf, entry.hash);
        Query roomy(*m_writer, kPackWithRoom, size, kPackBytes);
        if (known.next()) {
            pack = known.integer(0);
            Query(*m_writer, kUsePack, pack, -known.integer(1)).run();
        } else if (roomy.next()) {
            pack = roomy.integer(0);
        } else {
            Query(*m_writer, kAddPack).run();
            pack = m_writer->lastRowId();
        }
    }
    m_packs.put(pack, entry.hash, entry.rendition.bytes);
    Query(*m_writer, kPutPreview, entry.hash, pack, size, entry.rendition.width, entry.rendition.height,
          entry.rendition.isFromEmbedded, isPinned, nowMilliseconds())
        .run();
    Query(*m_writer, kUsePack, pack, size).run();
    keepUseTimes();
    dropLeastUsed();
    transaction.commit();
    checkpointWhenUseful();
    return {};
}

void PreviewDatabase::keepUseTimes() {
    for (const auto& [hash, time] : m_usedAt) {
        Query(*m_writer, kUsedAt, hash, time).run();
    }
    m_usedAt.clear();
}

void PreviewDatabase::dropLeastUsed() {
    struct Dropped {
        ContentHash hash;
        std::int64_t pack;
        std::int64_t size;
    };
    while (static_cast<std::uint64_t>(m_writer->integer(kUsedBytes)) > m_budgetBytes) {
        std::vector<Dropped> dropped;
        {
            Query query(*m_writer, kLeastUsed);
            while (query.next()) {
                dropped.push_back({query.hash(0), query.integer(1), query.integer(2)});
            }
        }
        if (dropped.empty()) {
            return; // All that is left is pinned.
        }
        for (const Dropped& preview : dropped) {
            if (static_cast<std::uint64_t>(m_writer->integer(kUsedBytes)) <= m_budgetBytes) {
                return;
            }
            m_packs.remove(preview.pack, preview.hash);
            Query(*m_writer, kForgetPreview, preview.hash).run();
            Query(*m_writer, kUsePack, preview.pack, -preview.size).run();
        }
    }
}

void PreviewDatabase::checkpointWhenUseful() {
    if (m_writer->logPages() > kLogPages) {
        m_writer->checkpoint(Connection::Checkpoint::Passive);
    }
}

Result<std::int64_t> PreviewDatabase::thumbnailCount() const {
    if (!m_readers) {
        return 0;
    }
    auto reader = m_readers->lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::int64_t> {
        return reader->connection().integer("SELECT count(*) FROM thumbnails");
    });
}

Result<std::vector<std::string>> PreviewDatabase::problems() const {
    if (!m_readers) {
        return std::vector<std::string>();
    }
    auto reader = m_readers->lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<std::string>> {
        const std::scoped_lock lock(m_mutex);
        std::vector<std::string> problems =
            m_packs.problems(m_writer ? OpenMode::Create : OpenMode::ReadOnly);
        const std::string state = reader->connection().text("PRAGMA quick_check(1)");
        if (state != "ok") {
            problems.push_back(std::string(kPreviewsFile) + ": " + state);
        }
        return problems;
    });
}

} // namespace fieldframe::catalog
