// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/catalog/places.h"
#include "core/catalog/row_reading.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/model/rotation.h"

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::guarded;
using database::Query;

constexpr std::string_view kSummary = R"sql(
SELECT id, gid, kind, file_name, width, height, orientation, rating, label, pick, hash, taken_local,
    imported_at, has_caption, has_credit, embargo_until,
    (SELECT value FROM field_values
     WHERE asset_id = assets.id AND field = 1 AND value IS NOT NULL ORDER BY language LIMIT 1),
    CASE WHEN has_caption THEN
        (SELECT substr(value, 1, 240) FROM field_values
         WHERE asset_id = assets.id AND field = 2 AND value IS NOT NULL ORDER BY language LIMIT 1) END,
    CASE WHEN has_credit THEN
        (SELECT value FROM field_values
         WHERE asset_id = assets.id AND field = 8 AND value IS NOT NULL ORDER BY language LIMIT 1) END,
    EXISTS (
        SELECT 1 FROM originals
        JOIN folders ON folders.id = originals.folder_id
        JOIN volumes ON volumes.id = folders.volume_id
        WHERE originals.asset_id = assets.id AND is_missing = 0 AND is_offline = 0),
    CASE WHEN has_caption THEN
        (SELECT group_concat(language, ' ') FROM field_values
         WHERE asset_id = assets.id AND field = 2 AND language <> '' AND value IS NOT NULL) END,
    rotation
FROM assets
WHERE id = ?1 AND removed_at IS NULL)sql";
static_assert(static_cast<int>(FieldId::Headline) == 1 && static_cast<int>(FieldId::Caption) == 2 &&
              static_cast<int>(FieldId::CreditLine) == 8 && kCaptionStartBytes == 240);

constexpr std::string_view kByIdRange =
    "SELECT id FROM assets WHERE gid BETWEEN ?1 AND ?2 AND removed_at IS NULL LIMIT 2";
constexpr std::string_view kSizes = R"sql(
SELECT size_bytes FROM assets WHERE removed_at IS NULL
UNION SELECT size_bytes FROM contents)sql";
/// An asset is found by any content that its file ever had.
constexpr std::string_view kByHash = R"sql(
SELECT id
FROM assets
WHERE removed_at IS NULL AND id IN (
    SELECT id FROM assets WHERE hash = ?1 AND size_bytes = ?2
    UNION ALL SELECT asset_id FROM contents WHERE hash = ?1 AND size_bytes = ?2)
ORDER BY id
LIMIT 1)sql";
constexpr std::string_view kRotation =
    "SELECT rotation FROM assets WHERE hash = ?1 AND removed_at IS NULL ORDER BY id LIMIT 1";
constexpr std::string_view kByPath = R"sql(
SELECT assets.id, assets.gid, assets.hash, originals.size_bytes, modified_ns, changed_ns, inode
FROM volumes
JOIN folders ON folders.volume_id = volumes.id
JOIN originals ON originals.folder_id = folders.id
JOIN assets ON assets.id = originals.asset_id
WHERE volumes.identity = ?1 AND folders.path = ?2 AND originals.name = ?3 AND assets.removed_at IS NULL)sql";
constexpr std::string_view kFolders = R"sql(
SELECT folders.id, volumes.id, volumes.label, folders.display, volumes.is_offline, count(*)
FROM originals
JOIN assets ON assets.id = originals.asset_id
JOIN folders ON folders.id = originals.folder_id
JOIN volumes ON volumes.id = folders.volume_id
WHERE assets.removed_at IS NULL
GROUP BY folders.id
ORDER BY volumes.label, folders.display, folders.id)sql";
constexpr std::string_view kBelow = R"sql(
SELECT DISTINCT assets.id
FROM folders
JOIN originals ON originals.folder_id = folders.id
JOIN assets ON assets.id = originals.asset_id
WHERE folders.volume_id = ?1 AND assets.removed_at IS NULL
    AND (?2 = '' OR folders.display = ?2 OR substr(folders.display, 1, length(?2) + 1) = ?2 || '/')
ORDER BY assets.taken_local DESC, assets.id DESC)sql";
constexpr std::string_view kInFolder = R"sql(
SELECT DISTINCT assets.id
FROM originals JOIN assets ON assets.id = originals.asset_id
WHERE originals.folder_id = ?1 AND assets.removed_at IS NULL
ORDER BY assets.name_key, assets.id)sql";
// A name is short and the table is walked along the index of names; no index helps to look inside of one.
constexpr std::string_view kNamedLike = R"sql(
SELECT id FROM assets WHERE file_name LIKE ?1 ESCAPE '\' AND removed_at IS NULL ORDER BY name_key, id)sql";
constexpr std::string_view kLastImport = R"sql(
SELECT id FROM assets
WHERE import_id = (SELECT max(import_id) FROM assets WHERE removed_at IS NULL) AND removed_at IS NULL
ORDER BY id DESC)sql";

AssetSummary readSummary(const Query& row, std::int64_t now) {
    AssetSummary asset;
    asset.id = row.id<AssetId>(0);
    asset.globalId = row.globalId(1);
    asset.kind = static_cast<MediaKind>(row.integer(2));
    asset.fileName = row.text(3);
    asset.width = static_cast<std::uint32_t>(row.integer(4));
    asset.height = static_cast<std::uint32_t>(row.integer(5));
    asset.rotation = static_cast<int>(row.integer(21));
    // Stored lying on its side, or turned onto it.
    if ((row.integer(6) >= 5) != swapsSides(asset.rotation)) {
        std::swap(asset.width, asset.height);
    }
    asset.rating = static_cast<int>(row.integer(7));
    asset.label = row.text(8);
    asset.pick = static_cast<Pick>(row.integer(9));
    asset.hash = row.hash(10);
    asset.takenLocalMilliseconds = row.optionalInteger(11);
    asset.importedMilliseconds = row.integer(12);
    asset.hasCaption = row.integer(13) != 0;
    asset.hasCredit = row.integer(14) != 0;
    asset.isEmbargoed = !row.isNull(15) && row.integer(15) > now;
    asset.headline = row.text(16);
    asset.captionStart = captionStart(row.view(17));
    asset.creditLine = row.text(18);
    asset.isOffline = row.integer(19) == 0;
    asset.captionLanguages = row.text(20);
    return asset;
}

Result<std::vector<AssetId>> idsOf(Query& query) {
    std::vector<AssetId> ids;
    while (query.next()) {
        ids.push_back(query.id<AssetId>(0));
    }
    return ids;
}

} // namespace

Result<std::vector<AssetSummary>> AssetStore::summaries(std::span<const AssetId> ids) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetSummary>> {
        const std::int64_t now = nowMilliseconds();
        std::vector<AssetSummary> assets;
        assets.reserve(ids.size());
        database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
        Query query(reader->connection(), kSummary);
        for (const AssetId id : ids) {
            query.reset();
            query.bind(id);
            if (query.next()) {
                assets.push_back(readSummary(query, now));
            }
        }
        return assets;
    });
}

Result<AssetId> AssetStore::resolve(std::string_view idOrBeginning) const {
    const auto range = idsBeginningWith(idOrBeginning);
    if (!range) {
        return failure(ErrorCode::NotFound, std::string(idOrBeginning), "no asset has such an id");
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<AssetId> {
        Query query(reader->connection(), kByIdRange, range->first, range->last);
        const auto ids = idsOf(query);
        if (ids->empty()) {
            return failure(ErrorCode::NotFound, std::string(idOrBeginning), "no asset has such an id");
        }
        if (ids->size() > 1) {
            return failure(ErrorCode::Ambiguous, std::string(idOrBeginning), "several assets' ids begin so");
        }
        return ids->front();
    });
}

Result<std::optional<AssetId>> AssetStore::findByHash(const ContentHash& hash,
                                                      std::uint64_t sizeBytes) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::optional<AssetId>> {
        Query query(reader->connection(), kByHash, hash, sizeBytes);
        return query.next() ? std::optional(query.id<AssetId>(0)) : std::nullopt;
    });
}

Result<std::unordered_set<std::uint64_t>> AssetStore::contentSizes() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::unordered_set<std::uint64_t>> {
        std::unordered_set<std::uint64_t> sizes;
        Query query(reader->connection(), kSizes);
        while (query.next()) {
            sizes.insert(static_cast<std::uint64_t>(query.integer(0)));
        }
        return sizes;
    });
}

Result<int> AssetStore::rotation(const ContentHash& hash) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<int> {
        Query query(reader->connection(), kRotation, hash);
        return query.next() ? static_cast<int>(query.integer(0)) : 0;
    });
}

Result<std::optional<KnownOriginal>> AssetStore::findByPath(const std::filesystem::path& path) const {
    const Place place = m_places.locate(path);
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::optional<KnownOriginal>> {
        Query query(reader->connection(), kByPath, place.folder.volume,
                    blobOf(place.folder.relative.native()), blobOf(place.name));
        if (!query.next()) {
            return std::nullopt;
        }
        KnownOriginal known;
        known.asset = query.id<AssetId>(0);
        known.globalId = query.globalId(1);
        known.hash = query.hash(2);
        known.sizeBytes = static_cast<std::uint64_t>(query.integer(3));
        known.modifiedNanoseconds = query.integer(4);
        known.changedNanoseconds = query.integer(5);
        known.inode = static_cast<std::uint64_t>(query.integer(6));
        return known;
    });
}

Result<std::vector<FolderSummary>> AssetStore::folders() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<FolderSummary>> {
        std::vector<FolderSummary> folders;
        Query query(reader->connection(), kFolders);
        while (query.next()) {
            folders.push_back({query.integer(0), query.integer(1), query.text(2), query.text(3),
                               query.integer(5), query.integer(4) != 0});
        }
        return folders;
    });
}

Result<std::vector<AssetId>> AssetStore::idsInFolder(std::int64_t folder) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&] {
        Query query(reader->connection(), kInFolder, folder);
        return idsOf(query);
    });
}

Result<std::vector<AssetId>> AssetStore::namedLike(std::string_view part) const {
    std::string pattern = "%";
    for (const char letter : part) {
        if (letter == '%' || letter == '_' || letter == '\\') {
            pattern += '\\';
        }
        pattern += letter;
    }
    pattern += '%';
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&] {
        Query query(reader->connection(), kNamedLike, pattern);
        return idsOf(query);
    });
}

Result<std::vector<AssetId>> AssetStore::idsBelow(std::int64_t volume, std::string_view path) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&] {
        Query query(reader->connection(), kBelow, volume, path);
        return idsOf(query);
    });
}

Result<std::vector<AssetId>> AssetStore::lastImport() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&] {
        Query query(reader->connection(), kLastImport);
        return idsOf(query);
    });
}

} // namespace fieldframe::catalog
