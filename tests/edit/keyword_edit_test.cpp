// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_service.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::edit;
using test::CatalogFixture;
using test::listValue;
using test::newAsset;
using test::textValue;

namespace {

using Words = std::vector<std::string>;

Words listOf(const CatalogFixture& fixture, AssetId asset, FieldId field) {
    return fixture.catalog().assets().details(asset)->metadata.list(field);
}

std::string textOf(const CatalogFixture& fixture, AssetId asset, FieldId field) {
    return fixture.catalog().assets().details(asset)->metadata.text(field);
}

} // namespace

TEST_CASE("a keyword of the tree is given to many pictures in both lists, and undone as one") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const AssetId bare = fixture.add(newAsset(1)).id;
    const AssetId tagged =
        fixture.add(newAsset(2, {{listValue(FieldId::Keywords, {"africa", "boat"})}, {}})).id;
    const std::vector assets{bare, tagged};
    const auto receipt = edits.changeKeywords(assets, {{"Place|Africa|Kenya"}, {}, {}});
    REQUIRE(receipt.has_value());
    CHECK(listOf(fixture, bare, FieldId::Keywords) == Words{"Place", "Africa", "Kenya"});
    CHECK(listOf(fixture, tagged, FieldId::Keywords) == Words{"africa", "boat", "Place", "Kenya"});
    CHECK(listOf(fixture, tagged, FieldId::HierarchicalKeywords) == Words{"Place|Africa|Kenya"});
    REQUIRE(edits.undo(receipt->batch).has_value());
    CHECK(listOf(fixture, tagged, FieldId::Keywords) == Words{"africa", "boat"});
    CHECK(listOf(fixture, bare, FieldId::HierarchicalKeywords).empty());
    fixture.requireClean();
}

TEST_CASE("a keyword taken away goes out of both lists of each picture by what that picture has") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const AssetId one = fixture.add(newAsset(1)).id;
    const AssetId other = fixture.add(newAsset(2)).id;
    REQUIRE(edits.changeKeywords(std::vector{one, other}, {{"Place|Africa|Kenya"}, {}, {}}).has_value());
    REQUIRE(edits.changeKeywords(std::vector{other}, {{"Place|Africa|Uganda"}, {}, {}}).has_value());
    REQUIRE(edits.changeKeywords(std::vector{one, other}, {{}, {"Place|Africa|Kenya"}, {}}).has_value());
    CHECK(listOf(fixture, one, FieldId::Keywords).empty());
    CHECK(listOf(fixture, one, FieldId::HierarchicalKeywords).empty());
    CHECK(listOf(fixture, other, FieldId::Keywords) == Words{"Place", "Africa", "Uganda"});
    fixture.requireClean();
}

TEST_CASE("a plain keyword taken away leaves no path that would bring it back") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const AssetId asset = fixture.add(newAsset(1)).id;
    REQUIRE(edits.changeKeywords(std::vector{asset}, {{"Place|Kenya"}, {}, {}}).has_value());
    REQUIRE(edits.changeKeywords(std::vector{asset}, {{}, {}, {"Kenya"}}).has_value());
    CHECK(listOf(fixture, asset, FieldId::Keywords) == Words{"Place"});
    CHECK(listOf(fixture, asset, FieldId::HierarchicalKeywords).empty());
}

TEST_CASE("a keyword without a letter is refused") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const AssetId asset = fixture.add(newAsset(1)).id;
    const auto receipt = edits.changeKeywords(std::vector{asset}, {{" | "}, {}, {}});
    REQUIRE_FALSE(receipt.has_value());
    CHECK(receipt.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("the country of a city comes to those that have none and never over another") {
    const CatalogFixture fixture;
    const EditService edits(fixture.catalog());
    const AssetId bare = fixture.add(newAsset(1)).id;
    const AssetId elsewhere = fixture.add(newAsset(2, {{textValue(FieldId::Country, "France")}, {}})).id;
    const AssetId half = fixture.add(newAsset(3, {{textValue(FieldId::CountryCode, "KE")}, {}})).id;
    const std::vector assets{bare, elsewhere, half};
    const auto receipt = edits.fillCountry(assets, {"Kenya", "KEN"});
    REQUIRE(receipt.has_value());
    CHECK(textOf(fixture, bare, FieldId::Country) == "Kenya");
    CHECK(textOf(fixture, bare, FieldId::CountryCode) == "KEN");
    CHECK(textOf(fixture, elsewhere, FieldId::Country) == "France");
    CHECK(textOf(fixture, elsewhere, FieldId::CountryCode).empty());
    CHECK(textOf(fixture, half, FieldId::Country) == "Kenya");
    CHECK(textOf(fixture, half, FieldId::CountryCode) == "KE");
    REQUIRE(edits.undo(receipt->batch).has_value());
    CHECK(textOf(fixture, bare, FieldId::Country).empty());
}
