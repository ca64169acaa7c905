// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/saved_search_store.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::catalog;

TEST_CASE("a catalog of the version before saved searches is brought to this one and keeps what it has") {
    test::CatalogFixture fixture;
    const auto asset = fixture.add(test::newAsset(1));
    fixture.gallery("Field", {asset.globalId});
    fixture.close();
    fixture.makeFirstVersion();
    fixture.reopen();
    const auto& notices = fixture.catalog().notices();
    CHECK(std::ranges::find(notices, OpenNotice::Kind::Migrated, &OpenNotice::kind) != notices.end());
    CHECK(fixture.catalog().savedSearches().list()->empty());
    CHECK(fixture.catalog().galleries().resolve("Field").has_value());
    const GlobalId search = GlobalId::generate();
    fixture.write([&](ChangeWriter& writer) {
        return writer.change({TargetKind::SavedSearch, search, "name", ""}, "Boats");
    });
    CHECK(fixture.catalog().savedSearches().list()->front().name == "Boats");
    fixture.requireClean();
}

TEST_CASE("assets are found in a folder and below it, not beside it") {
    const test::CatalogFixture fixture;
    const AssetId top = fixture.add(test::newAsset(1, {}, "/pictures/trip")).id;
    const AssetId below = fixture.add(test::newAsset(2, {}, "/pictures/trip/day 1")).id;
    fixture.add(test::newAsset(3, {}, "/pictures/tripod"));
    const auto folders = fixture.catalog().assets().folders();
    REQUIRE(folders->size() == 3);
    const auto trip = std::ranges::find_if(*folders, [](const FolderSummary& folder) {
        return folder.path.ends_with("/trip") || folder.path == "trip";
    });
    REQUIRE(trip != folders->end());
    auto found = fixture.catalog().assets().idsBelow(trip->volumeId, trip->path).value();
    std::ranges::sort(found);
    CHECK(found == std::vector{top, below});
    CHECK(fixture.catalog().assets().idsBelow(trip->volumeId, "")->size() == 3);
    CHECK(fixture.catalog().assets().idsBelow(trip->volumeId + 1, "")->empty());
}
