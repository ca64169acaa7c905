// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/value_uses.h"

#include "core/catalog/catalog.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/model/descriptive_metadata.h"

namespace fieldframe::catalog {

namespace {

using database::guarded;
using database::Query;

constexpr std::string_view kValues = R"sql(
SELECT language, value, count(*)
FROM field_values JOIN assets ON assets.id = asset_id
WHERE field = ?1 AND value IS NOT NULL AND removed_at IS NULL
GROUP BY language, value
ORDER BY count(*) DESC, value)sql";
/// Of several fields in one pass; as few rows as there are different values come out of it.
constexpr std::string_view kDistinct = R"sql(
SELECT DISTINCT field, value
FROM field_values
WHERE field IN (SELECT value FROM json_each(?1)) AND value IS NOT NULL
    AND asset_id NOT IN (SELECT id FROM assets WHERE removed_at IS NOT NULL))sql";
constexpr std::string_view kHolders = R"sql(
SELECT asset_id
FROM field_values JOIN assets ON assets.id = asset_id
WHERE field = ?1 AND language = ?2 AND value = ?3 AND removed_at IS NULL
ORDER BY asset_id)sql";
constexpr std::string_view kCredits = R"sql(
SELECT credit.value, creator.value, count(*)
FROM assets
JOIN field_values AS credit ON credit.asset_id = assets.id AND credit.field = ?1 AND credit.language = ''
JOIN field_values AS creator ON creator.asset_id = assets.id AND creator.field = ?2 AND creator.language = ''
WHERE removed_at IS NULL AND credit.value IS NOT NULL AND creator.value IS NOT NULL
GROUP BY credit.value, creator.value)sql";
constexpr std::string_view kWithCredit = R"sql(
SELECT id FROM assets JOIN field_values ON asset_id = id AND field = ?1 AND language = '' AND value IS NOT NULL
WHERE removed_at IS NULL
ORDER BY id)sql";
constexpr std::string_view kAll = "SELECT id FROM assets WHERE removed_at IS NULL ORDER BY id";

/// @p read with a connection of its own.
template <class Value, class Read>
Result<Value> reading(const Catalog& catalog, const Read& read) {
    auto reader = catalog.readers().lease();
    if (!reader) {
        return tl::unexpected<Error>(reader.error());
    }
    return guarded([&]() -> Result<Value> { return read(reader->connection()); });
}

std::vector<AssetId> idsOf(Query& query) {
    std::vector<AssetId> ids;
    while (query.next()) {
        ids.push_back(query.id<AssetId>(0));
    }
    return ids;
}

} // namespace

Result<std::vector<ValueUse>> valuesInUse(const Catalog& catalog, std::span<const FieldId> fields,
                                          const std::stop_token& stop) {
    using Values = std::vector<ValueUse>;
    return reading<Values>(catalog, [&](database::Connection& connection) -> Result<Values> {
        Values values;
        for (const FieldId field : fields) {
            Query query(connection, kValues, field);
            while (query.next()) {
                if (stop.stop_requested()) {
                    return failure(ErrorCode::Cancelled, {});
                }
                values.push_back({field, query.text(0), query.text(1), query.integer(2)});
            }
        }
        return values;
    });
}

Result<std::vector<SaidValue>> valuesSaid(const Catalog& catalog, std::span<const FieldId> fields,
                                          const std::stop_token& stop) {
    std::string numbers;
    for (const FieldId field : fields) {
        numbers += (numbers.empty() ? "[" : ",") + std::to_string(static_cast<std::uint16_t>(field));
    }
    using Values = std::vector<SaidValue>;
    return reading<Values>(catalog, [&](database::Connection& connection) -> Result<Values> {
        Values values;
        Query query(connection, kDistinct, numbers.empty() ? "[]" : numbers + "]");
        while (query.next()) {
            if (stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, {});
            }
            values.push_back({static_cast<FieldId>(query.integer(0)), query.text(1)});
        }
        return values;
    });
}

Result<std::vector<AssetId>> assetsWith(const Catalog& catalog, const ValueUse& value) {
    return reading<std::vector<AssetId>>(catalog, [&](database::Connection& connection) {
        Query query(connection, kHolders, value.field, value.language, value.stored);
        return idsOf(query);
    });
}

Result<std::vector<CreditUse>> creditsInUse(const Catalog& catalog, const std::stop_token& stop) {
    using Credits = std::vector<CreditUse>;
    return reading<Credits>(catalog, [&](database::Connection& connection) -> Result<Credits> {
        Credits credits;
        Query query(connection, kCredits, FieldId::CreditLine, FieldId::Creator);
        while (query.next()) {
            if (stop.stop_requested()) {
                return failure(ErrorCode::Cancelled, {});
            }
            const FieldContent creators = contentFromStored(FieldShape::OrderedList, query.view(1));
            credits.push_back(
                {query.text(0), std::get<std::vector<std::string>>(creators), query.integer(2)});
        }
        return credits;
    });
}

Result<std::vector<AssetId>> assetsWithCreditLine(const Catalog& catalog) {
    return reading<std::vector<AssetId>>(catalog, [](database::Connection& connection) {
        Query query(connection, kWithCredit, FieldId::CreditLine);
        return idsOf(query);
    });
}

Result<std::vector<AssetId>> allAssets(const Catalog& catalog) {
    return reading<std::vector<AssetId>>(catalog, [](database::Connection& connection) {
        Query query(connection, kAll);
        return idsOf(query);
    });
}

} // namespace fieldframe::catalog
