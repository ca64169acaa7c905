// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssetStore that says where the files are.
#include "core/catalog/asset_originals.h"

#include "core/catalog/places.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

/// One that can be reached first.
constexpr std::string_view kOriginals = R"sql(
SELECT volumes.identity, folders.path, folders.last_path, originals.name, is_missing
FROM originals
JOIN folders ON folders.id = originals.folder_id
JOIN volumes ON volumes.id = folders.volume_id
WHERE asset_id = ?1
ORDER BY is_missing, is_offline, originals.id)sql";

} // namespace

OriginalPlace originalOf(database::Connection& connection, AssetId asset, const Places& places) {
    OriginalPlace last{asset, {}, false};
    Query row(connection, kOriginals, asset);
    while (row.next()) {
        const std::string name = row.bytes(3);
        if (const auto folder = places.resolve(row.view(0), row.bytes(1))) {
            return {asset, *folder / name, row.integer(4) == 0};
        }
        if (last.path.empty()) {
            last.path = std::filesystem::path(row.bytes(2)) / name;
        }
    }
    return last;
}

std::vector<OriginalPlace> reachableOriginals(database::Connection& connection, AssetId asset,
                                              const Places& places) {
    std::vector<OriginalPlace> reachable;
    Query row(connection, kOriginals, asset);
    while (row.next()) {
        const auto folder = row.integer(4) == 0 ? places.resolve(row.view(0), row.bytes(1)) : std::nullopt;
        if (folder) {
            reachable.push_back({asset, *folder / row.bytes(3), true});
        }
    }
    return reachable;
}

Result<std::vector<OriginalPlace>> AssetStore::originals(std::span<const AssetId> ids) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<OriginalPlace>> {
        std::vector<OriginalPlace> found;
        found.reserve(ids.size());
        database::Transaction snapshot(reader->connection(), database::Transaction::Kind::Read);
        for (const AssetId id : ids) {
            if (OriginalPlace place = originalOf(reader->connection(), id, m_places); !place.path.empty()) {
                found.push_back(std::move(place));
            }
        }
        return found;
    });
}

} // namespace fieldframe::catalog
