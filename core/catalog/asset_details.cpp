// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssetStore that reads all of one asset.
#include "core/catalog/asset_originals.h"
#include "core/catalog/asset_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kFacts = R"sql(
SELECT kind, mime, width, height, orientation, container_orients, duration_ms, size_bytes, camera, lens,
    coalesce(areas, regions)
FROM assets
WHERE id = ?1)sql";
constexpr std::string_view kValues = R"sql(
SELECT field, language, value, origin
FROM field_values
WHERE asset_id = ?1 AND value IS NOT NULL
ORDER BY field, language)sql";
/// base_state 2: the value is another than the file's.
constexpr std::string_view kReplaced = R"sql(
SELECT field, language, base, base_origin
FROM field_values
WHERE asset_id = ?1 AND base_state = 2 AND base IS NOT NULL
ORDER BY field, language)sql";
constexpr std::string_view kConflicts = R"sql(
SELECT field, language, value, origin
FROM conflicts
WHERE asset_id = ?1
ORDER BY field, language, position)sql";
constexpr std::string_view kGalleries = R"sql(
SELECT galleries.id, galleries.gid, title
FROM gallery_items JOIN galleries ON galleries.id = gallery_id
WHERE asset_id = ?1 AND removed_at IS NULL
ORDER BY title_key, galleries.id)sql";

void readValues(Query& query, std::vector<FieldValue>& values) {
    while (query.next()) {
        if (const MetadataField* const field =
                findMetadataField(static_cast<std::uint16_t>(query.integer(0)))) {
            values.push_back({field->id, query.text(1), contentFromStored(field->shape, query.view(2)),
                              static_cast<Origin>(query.integer(3))});
        }
    }
}

void readFacts(database::Connection& connection, AssetDetails& details) {
    Query row(connection, kFacts, details.summary.id);
    if (!row.next()) {
        return;
    }
    details.facts.kind = static_cast<MediaKind>(row.integer(0));
    details.facts.mime = row.text(1);
    details.facts.width = static_cast<std::uint32_t>(row.integer(2));
    details.facts.height = static_cast<std::uint32_t>(row.integer(3));
    details.facts.orientation = static_cast<int>(row.integer(4));
    details.facts.containerOrients = row.integer(5) != 0;
    details.facts.durationMilliseconds = row.optionalInteger(6);
    details.sizeBytes = static_cast<std::uint64_t>(row.integer(7));
    details.facts.camera = row.text(8);
    details.facts.lens = row.text(9);
    details.facts.regions = regionsFromStored(row.view(10)).value_or(std::vector<ImageRegion>());
}

} // namespace

Result<AssetDetails> AssetStore::details(AssetId id) const {
    auto found = summaries(std::span(&id, 1));
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (found->empty()) {
        return failure(ErrorCode::NotFound, std::to_string(id.value), "no such asset");
    }
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<AssetDetails> {
        database::Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        AssetDetails details;
        details.summary = std::move(found->front());
        readFacts(connection, details);
        Query values(connection, kValues, id);
        readValues(values, details.metadata.values);
        Query conflicts(connection, kConflicts, id);
        readValues(conflicts, details.metadata.conflicts);
        details.path = originalOf(connection, id, m_places).path;
        Query replaced(connection, kReplaced, id);
        readValues(replaced, details.replaced);
        Query galleries(connection, kGalleries, id);
        while (galleries.next()) {
            details.galleries.push_back(
                {galleries.id<GalleryId>(0), galleries.globalId(1), galleries.text(2)});
        }
        return details;
    });
}

} // namespace fieldframe::catalog
