// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssetStore that reads the texts of many assets.
#include "core/catalog/asset_changes.h"
#include "core/catalog/asset_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kAsset = R"sql(
SELECT gid, file_name,
    (SELECT title FROM gallery_items JOIN galleries ON galleries.id = gallery_id
     WHERE asset_id = assets.id AND galleries.removed_at IS NULL ORDER BY title_key, galleries.id LIMIT 1)
FROM assets
WHERE id = ?1 AND removed_at IS NULL)sql";
constexpr std::string_view kNames = "SELECT id, file_name FROM assets WHERE removed_at IS NULL ORDER BY id";

} // namespace

Result<std::vector<AssetTexts>> AssetStore::texts(std::span<const AssetId> ids) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<AssetTexts>> {
        database::Connection& connection = reader->connection();
        const database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        std::vector<AssetTexts> assets;
        assets.reserve(ids.size());
        for (const AssetId id : ids) {
            Query row(connection, kAsset, id);
            if (row.next()) {
                assets.push_back({id, row.globalId(0), row.text(1), row.text(2),
                                  DescriptiveMetadata{storedValues(connection, id), {}}});
            }
        }
        return assets;
    });
}

Result<std::vector<std::pair<AssetId, std::string>>> AssetStore::names() const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<std::vector<std::pair<AssetId, std::string>>> {
        std::vector<std::pair<AssetId, std::string>> names;
        Query row(reader->connection(), kNames);
        while (row.next()) {
            names.emplace_back(row.id<AssetId>(0), row.text(1));
        }
        return names;
    });
}

} // namespace fieldframe::catalog
