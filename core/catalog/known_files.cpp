// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FileStore that tells what the files were, many at a time and without what they say.
#include "core/catalog/file_store.h"
#include "core/catalog/places.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::blobOf;
using database::guarded;
using database::Query;

constexpr std::string_view kKnown = R"sql(
SELECT o.id, o.asset_id, volumes.identity, folders.path, o.name, o.size_bytes, o.modified_ns, o.changed_ns, o.inode,
    o.sidecar, o.sidecar_size_bytes, o.sidecar_modified_ns, o.sidecar_changed_ns, o.sidecar_inode
FROM originals AS o
JOIN assets ON assets.id = o.asset_id AND removed_at IS NULL
JOIN folders ON folders.id = o.folder_id
JOIN volumes ON volumes.id = folders.volume_id
WHERE o.id > ?1 AND o.is_missing = 0
    AND NOT EXISTS (SELECT 1 FROM originals AS p WHERE p.asset_id = o.asset_id AND p.id < o.id AND p.is_missing = 0)
ORDER BY o.id LIMIT ?2)sql";
constexpr std::string_view kKnownIn = R"sql(
SELECT o.id, o.asset_id, volumes.identity, folders.path, o.name, o.size_bytes, o.modified_ns, o.changed_ns, o.inode,
    o.sidecar, o.sidecar_size_bytes, o.sidecar_modified_ns, o.sidecar_changed_ns, o.sidecar_inode
FROM volumes
JOIN folders ON folders.volume_id = volumes.id AND folders.path = ?2
JOIN originals AS o ON o.folder_id = folders.id AND o.is_missing = 0
JOIN assets ON assets.id = o.asset_id AND removed_at IS NULL
WHERE volumes.identity = ?1
    AND NOT EXISTS (SELECT 1 FROM originals AS p WHERE p.asset_id = o.asset_id AND p.id < o.id AND p.is_missing = 0))sql";
constexpr std::string_view kFolders = R"sql(
SELECT volumes.identity, folders.path
FROM folders JOIN volumes ON volumes.id = volume_id
ORDER BY folders.id)sql";

std::uint64_t number(const Query& row, int column) {
    return static_cast<std::uint64_t>(row.integer(column));
}

std::vector<KnownFile> filesOf(Query& row, const Places& places) {
    std::vector<KnownFile> files;
    while (row.next()) {
        KnownFile& file = files.emplace_back();
        file.row = row.integer(0);
        file.state.asset = row.id<AssetId>(1);
        if (const auto folder = places.resolve(row.view(2), row.bytes(3))) {
            file.state.path = *folder / row.bytes(4);
            file.state.isReachable = true;
        }
        file.state.version = {number(row, 5), row.integer(6), row.integer(7), number(row, 8)};
        if (!row.isNull(9)) {
            file.state.sidecar = {row.bytes(9),
                                  {number(row, 10), row.integer(11), row.integer(12), number(row, 13)}};
        }
    }
    return files;
}

} // namespace

Result<std::vector<KnownFile>> FileStore::known(std::int64_t after, int most) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<KnownFile>> {
        Query row(reader->connection(), kKnown, after, most);
        return filesOf(row, m_places);
    });
}

Result<std::vector<KnownFile>> FileStore::knownIn(const std::filesystem::path& folder) const {
    const Place place = m_places.locate(folder / "file");
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<KnownFile>> {
        Query row(reader->connection(), kKnownIn, place.folder.volume,
                  blobOf(place.folder.relative.native()));
        return filesOf(row, m_places);
    });
}

Result<std::vector<std::filesystem::path>> FileStore::folders() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<std::filesystem::path>> {
        std::vector<std::filesystem::path> folders;
        Query row(reader->connection(), kFolders);
        while (row.next()) {
            if (auto folder = m_places.resolve(row.view(0), row.bytes(1))) {
                folders.push_back(*std::move(folder));
            }
        }
        return folders;
    });
}

} // namespace fieldframe::catalog
