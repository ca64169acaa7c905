// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::catalog;
using test::CatalogFixture;
using test::newAsset;

namespace {

AssetId added(const CatalogFixture& fixture, int number, const std::string& date,
              const std::filesystem::path& folder = "/pictures") {
    DescriptiveMetadata metadata;
    if (!date.empty()) {
        metadata.set(test::textValue(FieldId::DateCreated, date));
    }
    return fixture.add(newAsset(number, metadata, folder)).id;
}

} // namespace

TEST_CASE("a list is grouped by day in the order in which days come up, what is undated last") {
    const CatalogFixture fixture;
    const AssetId morning = added(fixture, 1, "2021-05-03T08:00:00");
    const AssetId undated = added(fixture, 2, "");
    const AssetId before = added(fixture, 3, "1969-12-31T23:00:00");
    const AssetId evening = added(fixture, 4, "2021-05-03T23:59:59");

    const auto grouped =
        fixture.catalog().assets().grouped({evening, undated, before, morning}, GroupBy::Day);
    REQUIRE(grouped.has_value());
    CHECK(grouped->ids == std::vector{evening, morning, before, undated});
    REQUIRE(grouped->groups.size() == 3);
    CHECK(grouped->groups[0].day == 18'750);
    CHECK(grouped->groups[0].count == 2);
    CHECK(grouped->groups[1].day == -1);
    CHECK_FALSE(grouped->groups[2].day.has_value());
    CHECK(grouped->groups[2].count == 1);
}

TEST_CASE("a list is grouped by folder in the order of paths, within a folder in its own order") {
    const CatalogFixture fixture;
    const AssetId second = added(fixture, 1, "", "/pictures/b");
    const AssetId first = added(fixture, 2, "", "/pictures/a");
    const AssetId third = added(fixture, 3, "", "/pictures/b");

    const auto grouped = fixture.catalog().assets().grouped({third, first, second}, GroupBy::Folder);
    REQUIRE(grouped.has_value());
    CHECK(grouped->ids == std::vector{first, third, second});
    REQUIRE(grouped->groups.size() == 2);
    CHECK(grouped->groups[0].path.ends_with("pictures/a"));
    CHECK(grouped->groups[1].count == 2);
}

TEST_CASE("a long list is grouped as a short one is, and without a group it stays as it is") {
    const CatalogFixture fixture;
    const AssetId asset = added(fixture, 1, "2021-05-03T08:00:00");
    const std::vector<AssetId> many(5'000, asset);
    for (const GroupBy by : {GroupBy::Day, GroupBy::Folder}) {
        const auto few = fixture.catalog().assets().grouped({asset}, by);
        const auto all = fixture.catalog().assets().grouped(many, by);
        REQUIRE(all->groups.size() == 1);
        CHECK(all->groups.front().count == many.size());
        CHECK(all->groups.front().day == few->groups.front().day);
        CHECK(all->groups.front().folder == few->groups.front().folder);
    }
    const auto plain = fixture.catalog().assets().grouped(many, GroupBy::Nothing);
    CHECK(plain->groups.empty());
    CHECK(plain->ids == many);
}

TEST_CASE("originals say where files are, and names are found whatever their case") {
    const CatalogFixture fixture;
    const AssetId one = added(fixture, 1, "");
    const AssetId other = added(fixture, 12, "");
    const auto places = fixture.catalog().assets().originals(std::vector{other, one, AssetId{99}});
    REQUIRE(places.has_value());
    REQUIRE(places->size() == 2);
    CHECK(places->front().asset == other);
    CHECK(places->front().path == "/pictures/IMG_12.jpg");
    CHECK(*fixture.catalog().assets().namedLike("img_1") == std::vector{one, other});
    CHECK(*fixture.catalog().assets().namedLike("_12.") == std::vector{other});
    CHECK(fixture.catalog().assets().namedLike("%")->empty());
}

TEST_CASE("a summary names the languages of its caption") {
    const CatalogFixture fixture;
    DescriptiveMetadata metadata;
    metadata.set(test::textValue(FieldId::Caption, "A camp"));
    metadata.set(test::textValue(FieldId::Caption, "Un camp", "fr"));
    metadata.set(test::textValue(FieldId::Caption, "مخيم", "ar"));
    const auto asset = fixture.add(newAsset(1, metadata));
    CHECK(fixture.catalog().assets().summaries(std::vector{asset.id})->front().captionLanguages == "ar fr");
}
