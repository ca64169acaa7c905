// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/file_store.h"

#include "core/catalog/asset_originals.h"
#include "core/catalog/places.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kAsset =
    "SELECT gid, mime, kind, hash FROM assets WHERE id = ?1 AND removed_at IS NULL";
constexpr std::string_view kOriginal = R"sql(
SELECT originals.size_bytes, modified_ns, changed_ns, inode, sidecar, sidecar_size_bytes, sidecar_modified_ns,
    sidecar_changed_ns, sidecar_inode, originals.id
FROM volumes
JOIN folders ON folders.volume_id = volumes.id
JOIN originals ON originals.folder_id = folders.id
WHERE volumes.identity = ?1 AND folders.path = ?2 AND originals.name = ?3 AND asset_id = ?4)sql";
/// A copy that was away says something else than the base.
constexpr std::string_view kValues = R"sql(
SELECT v.field, v.language, value, origin,
    CASE WHEN late.field IS NULL THEN base_state = 2 OR (base_state = 0 AND value IS NOT NULL)
        ELSE said IS NOT value END
FROM field_values AS v
LEFT JOIN late_values AS late
    ON late.original_id = ?2 AND late.field = v.field AND late.language = v.language
WHERE asset_id = ?1
ORDER BY v.field, v.language)sql";
constexpr std::string_view kConflicting = "SELECT DISTINCT field FROM file_conflicts WHERE asset_id = ?1";
/// The words of the partial index, which then holds the answer.
constexpr std::string_view kUnwritten = R"sql(
SELECT DISTINCT asset_id
FROM field_values JOIN assets ON assets.id = asset_id
WHERE (base_state = 2 OR (base_state = 0 AND value IS NOT NULL)) AND removed_at IS NULL
ORDER BY asset_id)sql";
constexpr std::string_view kIsUnwritten = R"sql(
SELECT 1
FROM field_values JOIN assets ON assets.id = asset_id
WHERE asset_id = ?1 AND (base_state = 2 OR (base_state = 0 AND value IS NOT NULL)) AND removed_at IS NULL
LIMIT 1)sql";
constexpr std::string_view kLate = R"sql(
SELECT DISTINCT o.asset_id, volumes.identity, folders.path, o.name
FROM late_values AS late
JOIN originals AS o ON o.id = late.original_id AND o.is_missing = 0
JOIN assets ON assets.id = o.asset_id AND removed_at IS NULL
JOIN field_values AS v ON v.asset_id = o.asset_id AND v.field = late.field AND v.language = late.language
JOIN folders ON folders.id = o.folder_id
JOIN volumes ON volumes.id = folders.volume_id
WHERE late.said IS NOT v.value)sql";
constexpr std::string_view kAll = "SELECT id FROM assets WHERE removed_at IS NULL ORDER BY id";
constexpr std::string_view kConflicts = R"sql(
SELECT asset_id, gid, file_name, file_conflicts.field, file_conflicts.language, base_state, base, base_origin, value,
    origin, theirs, theirs_origin, found_at
FROM file_conflicts
JOIN assets ON assets.id = file_conflicts.asset_id
LEFT JOIN field_values USING (asset_id, field, language)
WHERE removed_at IS NULL AND (?1 IS NULL OR asset_id = ?1)
ORDER BY asset_id, file_conflicts.field, file_conflicts.language)sql";

std::uint64_t number(const Query& query, int column) {
    return static_cast<std::uint64_t>(query.integer(column));
}

/// Row of the original; 0: there is none.
std::int64_t readVersion(database::Connection& connection, const Places& places, FileState& state) {
    const Place place = places.locate(state.path);
    Query row(connection, kOriginal, place.folder.volume, database::blobOf(place.folder.relative.native()),
              database::blobOf(place.name), state.asset);
    if (!row.next()) {
        return 0;
    }
    state.version = {number(row, 0), row.integer(1), row.integer(2), number(row, 3)};
    if (!row.isNull(4)) {
        state.sidecar = {row.bytes(4), {number(row, 5), row.integer(6), row.integer(7), number(row, 8)}};
    }
    return row.integer(9);
}

/// Of the copy in row @p original.
void readValues(database::Connection& connection, std::int64_t original, FileState& state) {
    Query row(connection, kValues, state.asset, original);
    while (row.next()) {
        const MetadataField* const field = findMetadataField(static_cast<std::uint16_t>(row.integer(0)));
        if (field == nullptr) {
            continue;
        }
        if (!row.isNull(2)) {
            state.metadata.values.push_back({field->id, row.text(1),
                                             contentFromStored(field->shape, row.view(2)),
                                             static_cast<Origin>(row.integer(3))});
        }
        if (row.integer(4) != 0) {
            state.unwritten.insert(field->id);
        }
    }
    Query conflicting(connection, kConflicting, state.asset);
    while (conflicting.next()) {
        state.conflicting.insert(static_cast<FieldId>(conflicting.integer(0)));
    }
}

Result<FileState> readState(database::Connection& connection, const Places& places, AssetId asset) {
    Query row(connection, kAsset, asset);
    if (!row.next()) {
        return failure(ErrorCode::NotFound, std::to_string(asset.value), "no such asset");
    }
    FileState state;
    state.asset = asset;
    state.globalId = row.globalId(0);
    state.mime = row.text(1);
    state.kind = static_cast<MediaKind>(row.integer(2));
    state.pictureHash = row.hash(3);
    const OriginalPlace place = originalOf(connection, asset, places);
    state.path = place.path;
    state.isReachable = place.isReachable;
    readValues(connection, readVersion(connection, places, state), state);
    return state;
}

/// Those that can be reached now: one that stays away waits, and nobody is told of it.
std::set<AssetId> lateOnes(database::Connection& connection, const Places& places) {
    std::set<AssetId> ids;
    Query row(connection, kLate);
    while (row.next()) {
        const auto folder = places.resolve(row.view(1), row.bytes(2));
        std::error_code failed;
        if (folder && std::filesystem::exists(*folder / row.bytes(3), failed)) {
            ids.insert(row.id<AssetId>(0));
        }
    }
    return ids;
}

std::optional<FieldContent> contentAt(const Query& row, int column, const MetadataField& field) {
    return row.isNull(column) ? std::nullopt
                              : std::optional(contentFromStored(field.shape, row.view(column)));
}

} // namespace

Result<FileState> FileStore::state(AssetId asset) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<FileState> {
        database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
        return readState(reader->connection(), m_places, asset);
    });
}

Result<std::vector<FileState>> FileStore::states(AssetId asset) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<FileState>> {
        database::Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        const Result<FileState> first = readState(connection, m_places, asset);
        if (!first) {
            return tl::unexpected<Error>(first.error());
        }
        std::vector<FileState> states{*first};
        for (const OriginalPlace& place : reachableOriginals(connection, asset, m_places)) {
            if (place.path != first->path) {
                FileState& other = states.emplace_back(*first);
                other.path = place.path;
                other.isReachable = true;
                other.version = {};
                other.sidecar.reset();
                other.metadata.values.clear();
                other.unwritten.clear();
                const std::int64_t row = readVersion(connection, m_places, other);
                readValues(connection, row, other);
            }
        }
        return states;
    });
}

Result<std::vector<AssetId>> FileStore::unwritten() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetId>> {
        std::set<AssetId> ids = lateOnes(reader->connection(), m_places);
        Query row(reader->connection(), kUnwritten);
        while (row.next()) {
            ids.insert(ids.end(), row.id<AssetId>(0));
        }
        return std::vector<AssetId>(ids.begin(), ids.end());
    });
}

Result<std::vector<AssetId>> FileStore::late() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetId>> {
        const std::set<AssetId> ids = lateOnes(reader->connection(), m_places);
        return std::vector<AssetId>(ids.begin(), ids.end());
    });
}

Result<std::int64_t> FileStore::unwrittenCount() const {
    const auto ids = unwritten();
    if (!ids) {
        return tl::unexpected<Error>(ids.error());
    }
    return std::ssize(*ids);
}

Result<std::vector<AssetId>> FileStore::unwrittenAmong(std::span<const AssetId> assets) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetId>> {
        std::vector<AssetId> ids;
        const std::set<AssetId> late = lateOnes(reader->connection(), m_places);
        for (const AssetId asset : assets) {
            Query row(reader->connection(), kIsUnwritten, asset);
            if (late.contains(asset) || row.next()) {
                ids.push_back(asset);
            }
        }
        return ids;
    });
}

Result<std::vector<AssetId>> FileStore::all() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetId>> {
        std::vector<AssetId> ids;
        Query row(reader->connection(), kAll);
        while (row.next()) {
            ids.push_back(row.id<AssetId>(0));
        }
        return ids;
    });
}

Result<std::vector<FileConflict>> FileStore::conflicts(std::optional<AssetId> asset) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<FileConflict>> {
        std::vector<FileConflict> conflicts;
        Query row(reader->connection(), kConflicts, asset);
        while (row.next()) {
            const MetadataField* const field = findMetadataField(static_cast<std::uint16_t>(row.integer(3)));
            if (field == nullptr) {
                continue;
            }
            FileConflict conflict;
            conflict.asset = row.id<AssetId>(0);
            conflict.globalId = row.globalId(1);
            conflict.fileName = row.text(2);
            conflict.field = field->id;
            conflict.language = row.text(4);
            const bool hasBase = row.integer(5) == 2;
            conflict.base = hasBase ? contentAt(row, 6, *field) : std::nullopt;
            conflict.baseOrigin = hasBase ? static_cast<Origin>(row.integer(7)) : Origin::Xmp;
            conflict.mine = contentAt(row, 8, *field);
            conflict.mineOrigin = row.isNull(9) ? Origin::Hand : static_cast<Origin>(row.integer(9));
            conflict.theirs = contentAt(row, 10, *field);
            conflict.theirsOrigin = static_cast<Origin>(row.integer(11));
            conflict.foundMilliseconds = row.integer(12);
            conflicts.push_back(std::move(conflict));
        }
        return conflicts;
    });
}

} // namespace fieldframe::catalog
