// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_changes.h"
#include "core/catalog/asset_derivation.h"
#include "core/catalog/check.h"
#include "core/database/query.h"

#include <fmt/format.h>

#include <map>

namespace fieldframe::catalog {
namespace {

using database::Connection;
using database::Query;

constexpr std::string_view kAssets = R"sql(
SELECT id, taken_local, rating, label, has_caption, has_credit, embargo_until, cleared_instructions FROM assets)sql";
constexpr std::string_view kItems = "SELECT gallery_id, asset_id FROM gallery_items";
constexpr std::string_view kCreators =
    "SELECT gallery_id, creator, pictures FROM gallery_creators WHERE pictures <> 0";

void checkColumns(Connection& connection, std::vector<CheckProblem>& problems) {
    std::int64_t wrong = 0;
    Query asset(connection, kAssets);
    while (asset.next()) {
        const DerivedColumns expected =
            derivedFrom(storedValues(connection, asset.id<AssetId>(0)), asset.view(7));
        const DerivedColumns found{asset.optionalInteger(1),
                                   static_cast<int>(asset.integer(2)),
                                   asset.text(3),
                                   asset.integer(4) != 0,
                                   asset.integer(5) != 0,
                                   asset.optionalInteger(6)};
        wrong += found == expected ? 0 : 1;
    }
    if (wrong > 0) {
        problems.push_back(
            {"derived", fmt::format("assets whose columns differ from their values: {}", wrong)});
    }
}

void checkCreators(Connection& connection, std::vector<CheckProblem>& problems) {
    using Counts = std::map<std::pair<std::int64_t, std::string>, std::int64_t>;
    Counts expected;
    Query item(connection, kItems);
    while (item.next()) {
        for (const std::string& creator : creatorsOf(connection, item.id<AssetId>(1))) {
            ++expected[{item.integer(0), creator}];
        }
    }
    Counts found;
    Query row(connection, kCreators);
    while (row.next()) {
        found[{row.integer(0), row.text(1)}] = row.integer(2);
    }
    if (found != expected) {
        problems.push_back({"counts", "creators of galleries differ from those of their items"});
    }
}

} // namespace

void checkDerived(Connection& connection, std::vector<CheckProblem>& problems) {
    checkColumns(connection, problems);
    checkCreators(connection, problems);
}

} // namespace fieldframe::catalog
