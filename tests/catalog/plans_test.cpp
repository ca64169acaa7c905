// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/document_store.h"
#include "core/catalog/saved_search_store.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::catalog;

namespace {

/// Every step of the plans of the statements that the stores have used.
std::vector<std::pair<std::string, std::string>> plansOf(database::ReaderPool& readers) {
    auto lease = readers.lease();
    REQUIRE(lease.has_value());
    std::vector<std::pair<std::string, std::string>> steps;
    for (const std::string& sql : lease->connection().statements()) {
        if (sql.find("SELECT") == std::string::npos) {
            continue;
        }
        database::Query plan(lease->connection(), "EXPLAIN QUERY PLAN " + sql);
        while (plan.next()) {
            steps.emplace_back(sql, plan.text(3));
        }
    }
    return steps;
}

/// The category tree is read whole: it is what people made by hand.
bool isOfCategories(const std::string& sql) {
    return sql.find("FROM categories") != std::string::npos;
}

} // namespace

TEST_CASE("no store's query walks through a table or sorts what an index could have ordered") {
    const test::CatalogFixture fixture;
    const auto added = fixture.add(test::newAsset(1));
    fixture.gallery("Field", {added.globalId});
    const Catalog& catalog = fixture.catalog();
    const GalleryId gallery = catalog.galleries().resolve("Field").value();
    CHECK(catalog.assets().summaries(std::vector{added.id})->size() == 1);
    CHECK(catalog.assets().details(added.id).has_value());
    CHECK(catalog.assets().resolve(added.globalId.text()).has_value());
    CHECK(catalog.assets().findByHash(test::newAsset(1).hash, 1000).has_value());
    CHECK(catalog.assets().findByPath("/pictures/IMG_1.jpg").has_value());
    CHECK(catalog.assets().lastImport()->size() == 1);
    CHECK(catalog.assets().originals(std::vector{added.id})->size() == 1);
    CHECK(catalog.assets().namedLike("img_")->size() == 1);
    for (const GroupBy by : {GroupBy::Day, GroupBy::Folder}) {
        CHECK(catalog.assets().grouped({added.id}, by)->groups.size() == 1);
        // As many as need all days and places at once.
        CHECK(catalog.assets().grouped(std::vector(2'000, added.id), by)->groups.size() == 1);
    }
    CHECK(catalog.savedSearches().list()->empty());
    CHECK(catalog.documents().list()->empty());
    CHECK_FALSE(catalog.documents().document(added.globalId));
    CHECK_FALSE(catalog.documents().resolve("0123456789"));
    CHECK(catalog.galleries().list(GalleryList::All)->size() == 1);
    CHECK(catalog.galleries().list(GalleryList::Picked)->empty());
    CHECK(catalog.galleries().list(GalleryList::Latest)->empty());
    CHECK(catalog.galleries().items(gallery)->size() == 1);
    CHECK(catalog.galleries().findByGlobalId(added.globalId).has_value());
    CHECK(catalog.journal().ofTarget(added.globalId)->size() == 1);
    const auto steps = plansOf(catalog.readers());
    REQUIRE(steps.size() > 20);
    for (const auto& [sql, step] : steps) {
        INFO(sql << "\n" << step);
        // A walk along an index in its order is what a list is; a walk along a table is not.
        const bool walksTable = step.starts_with("SCAN") && step.find("USING") == std::string::npos &&
                                step.find("CONSTANT ROW") == std::string::npos;
        const bool sortsMany =
            step.find("TEMP B-TREE") != std::string::npos && sql.find("asset_id = ?1") == std::string::npos;
        CHECK((isOfCategories(sql) || !walksTable));
        CHECK((isOfCategories(sql) || !sortsMany));
    }
}
