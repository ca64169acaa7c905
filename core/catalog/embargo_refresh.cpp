// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/embargo_refresh.h"

#include "core/catalog/asset_changes.h"
#include "core/catalog/asset_derivation.h"
#include "core/database/query.h"

#include <algorithm>
#include <vector>

namespace fieldframe::catalog {
namespace {

using database::Query;

constexpr std::string_view kLatest = "SELECT latest_seen FROM clock WHERE id = 1";
constexpr std::string_view kRemember = "UPDATE clock SET latest_seen = ?1 WHERE id = 1";
constexpr std::string_view kConcerned =
    "SELECT DISTINCT asset_id FROM field_values WHERE field IN (?1, ?2) ORDER BY asset_id";
constexpr std::string_view kCleared = "SELECT cleared_instructions FROM assets WHERE id = ?1";
constexpr std::string_view kSetEmbargo = "UPDATE assets SET embargo_until = ?2 WHERE id = ?1";

} // namespace

void refreshEmbargoes(database::Connection& connection, std::int64_t now) {
    if (connection.integer(std::string(kLatest)) > 0) {
        return;
    }
    database::Transaction transaction(connection, database::Transaction::Kind::Write);
    std::vector<AssetId> assets;
    {
        Query row(connection, kConcerned, FieldId::EmbargoUntil, FieldId::Instructions);
        while (row.next()) {
            assets.push_back(row.id<AssetId>(0));
        }
    }
    for (const AssetId id : assets) {
        Query cleared(connection, kCleared, id);
        cleared.next();
        const DerivedColumns derived = derivedFrom(storedValues(connection, id), cleared.text(0));
        Query(connection, kSetEmbargo, id, derived.embargoUntil).run();
    }
    Query(connection, kRemember, now).run();
    transaction.commit();
}

std::int64_t rememberTime(database::Connection& connection, std::int64_t now) {
    const std::int64_t latest = connection.integer(std::string(kLatest));
    if (now > latest) {
        Query(connection, kRemember, now).run();
    }
    return std::max(now, latest);
}

} // namespace fieldframe::catalog
