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
SELECT count(*)
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
        return shared;
    });
}

} // namespace fieldframe::catalog
