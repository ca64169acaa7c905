// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/place_lookup.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::CatalogFixture;
using fieldframe::test::newAsset;
using fieldframe::test::textValue;
using places::NameLanguage;

namespace {

void addPlace(const CatalogFixture& desk, int number, const std::string& city, const std::string& country,
              const std::string& code) {
    DescriptiveMetadata metadata;
    metadata.set(textValue(FieldId::City, city));
    metadata.set(textValue(FieldId::Country, country));
    metadata.set(textValue(FieldId::CountryCode, code));
    desk.add(newAsset(number, metadata));
}

std::optional<CountryWords> follows(const CatalogFixture& desk, FieldId known, std::string_view value,
                                    NameLanguage names = NameLanguage::English) {
    const auto found = countryOf(desk.catalog(), known, value, names);
    REQUIRE(found.has_value());
    return *found;
}

using Words = CountryWords;

} // namespace

TEST_CASE("a city of the world gives its country and code, in the language asked for") {
    const CatalogFixture desk;
    CHECK(follows(desk, FieldId::City, "Mogadishu") == Words{"Somalia", "SOM"});
    CHECK(follows(desk, FieldId::City, "Genève", NameLanguage::French) == Words{"Suisse", "CHE"});
    CHECK_FALSE(follows(desk, FieldId::City, "Bossaso").has_value());
    CHECK_FALSE(follows(desk, FieldId::City, "Hyderabad").has_value());
}

TEST_CASE("the catalog's own pairs win over the world's") {
    const CatalogFixture desk;
    addPlace(desk, 1, "Bossaso", "Somalia", "SOM");
    addPlace(desk, 2, "Goma", "DR Congo", "CD");
    addPlace(desk, 3, "Paris", "United States", "USA");
    addPlace(desk, 4, "Paris", "United States", "USA");
    CHECK(follows(desk, FieldId::City, "bossaso") == Words{"Somalia", "SOM"});
    CHECK(follows(desk, FieldId::City, "Paris") == Words{"United States", "USA"});
    CHECK(follows(desk, FieldId::City, "Goma") == Words{"DR Congo", "CD"});
    CHECK(follows(desk, FieldId::Country, "DR Congo") == Words{"DR Congo", "CD"});
    CHECK(follows(desk, FieldId::CountryCode, "CD") == Words{"DR Congo", "CD"});
    CHECK(follows(desk, FieldId::City, "Mogadishu") == Words{"Somalia", "SOM"});
}

TEST_CASE("what is about to be changed is no witness of its own city") {
    const CatalogFixture desk;
    DescriptiveMetadata metadata;
    metadata.set(textValue(FieldId::City, "Mogadishu"));
    metadata.set(textValue(FieldId::Country, "France"));
    const std::vector changing{desk.add(newAsset(1, metadata)).id};
    CHECK(follows(desk, FieldId::City, "Mogadishu")->country == "France");
    const auto found = countryOf(desk.catalog(), FieldId::City, "Mogadishu", NameLanguage::English, changing);
    CHECK(found.value() == Words{"Somalia", "SOM"});
}

TEST_CASE("where the catalog has a city in two countries none is filled in") {
    const CatalogFixture desk;
    addPlace(desk, 1, "Tripoli", "Libya", "LBY");
    addPlace(desk, 2, "Tripoli", "Lebanon", "LBN");
    CHECK_FALSE(follows(desk, FieldId::City, "Tripoli").has_value());
}

TEST_CASE("a country that the catalog has without a code is completed from the tables") {
    const CatalogFixture desk;
    addPlace(desk, 1, "Bossaso", "Somalie", "");
    CHECK(follows(desk, FieldId::City, "Bossaso") == Words{"Somalie", "SOM"});
}

TEST_CASE("a country gives its code, and a code its country") {
    const CatalogFixture desk;
    CHECK(follows(desk, FieldId::Country, "Ivory Coast") == Words{"Ivory Coast", "CIV"});
    CHECK(follows(desk, FieldId::CountryCode, "SYR") == Words{"Syria", "SYR"});
    CHECK(follows(desk, FieldId::CountryCode, "SY", NameLanguage::Spanish) == Words{"Siria", "SY"});
    CHECK_FALSE(follows(desk, FieldId::Country, "Atlantis").has_value());
    CHECK_FALSE(follows(desk, FieldId::Country, "").has_value());
    CHECK_FALSE(follows(desk, FieldId::State, "Bavaria").has_value());
}
