// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AssetStore that reads several assets as one.
#include "core/catalog/asset_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fieldframe::catalog {
namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kCount = R"sql(
SELECT count(*), count(*) FILTER (WHERE pick = 1), count(*) FILTER (WHERE pick = -1)
FROM json_each(?1) AS wanted JOIN assets ON assets.id = wanted.value
WHERE removed_at IS NULL)sql";
constexpr std::string_view kShared = R"sql(
SELECT field, language, min(field_values.value), count(DISTINCT field_values.value), count(*)
FROM json_each(?1) AS wanted
JOIN assets ON assets.id = wanted.value
JOIN field_values ON asset_id = assets.id
WHERE removed_at IS NULL AND field_values.value IS NOT NULL
GROUP BY field, language
ORDER BY field, language)sql";

/// What is no list, as a hostile or newer catalog may have it, counts as a list of one.
constexpr std::string_view kItems = R"sql(
SELECT item.value, count(DISTINCT assets.id)
FROM json_each(?1) AS wanted
JOIN assets ON assets.id = wanted.value
JOIN field_values ON asset_id = assets.id AND field = ?2 AND language = ''
JOIN json_each(CASE WHEN json_valid(field_values.value) AND json_type(field_values.value) = 'array'
    THEN field_values.value ELSE json_array(field_values.value) END) AS item
WHERE removed_at IS NULL AND field_values.value IS NOT NULL AND item.type = 'text'
GROUP BY item.value
ORDER BY count(DISTINCT assets.id) DESC, min(item.key), item.value
LIMIT 1000)sql";
constexpr std::string_view kGalleries = R"sql(
SELECT galleries.id, galleries.gid, title, count(*)
FROM json_each(?1) AS wanted
JOIN assets ON assets.id = wanted.value
JOIN gallery_items ON asset_id = assets.id
JOIN galleries ON galleries.id = gallery_id
WHERE assets.removed_at IS NULL AND galleries.removed_at IS NULL
GROUP BY galleries.id
ORDER BY title_key, galleries.id)sql";

bool isTextList(FieldShape shape) {
    return shape == FieldShape::OrderedList || shape == FieldShape::UnorderedList;
}

void readItems(database::Connection& connection, const std::string& wanted, SharedFields& shared) {
    for (const SharedValue& value : shared.values) {
        if (!isTextList(metadataField(value.field).shape)) {
            continue;
        }
        Query query(connection, kItems, wanted, value.field);
        while (query.next()) {
            shared.items.push_back({value.field, query.text(0), query.integer(1)});
        }
    }
}

/// Each id once.
std::string asJson(std::span<const AssetId> ids) {
    std::vector<std::int64_t> rows(ids.size());
    std::ranges::transform(ids, rows.begin(), &AssetId::value);
    std::ranges::sort(rows);
    const auto repeats = std::ranges::unique(rows);
    rows.erase(repeats.begin(), repeats.end());
    return nlohmann::json(rows).dump();
}

} // namespace

bool SharedFields::says(FieldId field) const {
    return std::ranges::find(values, field, &SharedValue::field) != values.end() ||
           std::ranges::find(items, field, &SharedItem::field) != items.end();
}

const SharedValue* SharedFields::find(FieldId field, std::string_view language) const {
    const auto found = std::ranges::find_if(
        values, [&](const SharedValue& value) { return value.field == field && value.language == language; });
    return found == values.end() ? nullptr : &*found;
}

Result<SharedFields> AssetStore::sharedFields(std::span<const AssetId> ids) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<SharedFields> {
        database::Connection& connection = reader->connection();
        database::Transaction snapshot(connection, database::Transaction::Kind::Read);
        const std::string wanted = asJson(ids);
        SharedFields shared;
        Query count(connection, kCount, wanted);
        count.next();
        shared.assets = count.integer(0);
        shared.picked = count.integer(1);
        shared.rejected = count.integer(2);
        Query query(connection, kShared, wanted);
        while (query.next()) {
            const MetadataField* const field =
                findMetadataField(static_cast<std::uint16_t>(query.integer(0)));
            if (!field) {
                continue;
            }
            const bool isMissingSomewhere = query.integer(4) < shared.assets;
            shared.values.push_back({field->id, query.text(1), contentFromStored(field->shape, query.view(2)),
                                     query.integer(3) + (isMissingSomewhere ? 1 : 0)});
        }
        readItems(connection, wanted, shared);
        return shared;
    });
}

Result<std::vector<SharedGallery>> AssetStore::sharedGalleries(std::span<const AssetId> ids) const {
    auto reader = m_readers.lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&] {
        std::vector<SharedGallery> galleries;
        Query query(reader->connection(), kGalleries, asJson(ids));
        while (query.next()) {
            galleries.push_back(
                {{query.id<GalleryId>(0), query.globalId(1), query.text(2)}, query.integer(3)});
        }
        return Result<std::vector<SharedGallery>>(std::move(galleries));
    });
}

} // namespace fieldframe::catalog
