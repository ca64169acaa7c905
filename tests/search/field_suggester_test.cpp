// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/field_suggester.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::CatalogFixture;
using fieldframe::test::listValue;
using fieldframe::test::newAsset;
using fieldframe::test::textValue;

namespace {

void addPicture(const CatalogFixture& desk, int number, const std::vector<FieldValue>& values) {
    DescriptiveMetadata metadata;
    for (const FieldValue& value : values) {
        metadata.set(value);
    }
    desk.add(newAsset(number, metadata));
}

using Texts = std::vector<std::string>;

Texts suggested(const CatalogFixture& desk, FieldId field, std::string_view typed, std::size_t limit = 8,
                std::string_view language = {}) {
    const auto found = FieldSuggester(desk.catalog()).suggest(field, language, typed, limit);
    REQUIRE(found.has_value());
    Texts texts;
    for (const FieldSuggestion& one : *found) {
        texts.push_back(one.text);
    }
    return texts;
}

} // namespace

TEST_CASE("values of the catalog are suggested by the beginning of any of their words") {
    const CatalogFixture desk;
    addPicture(desk, 1,
               {textValue(FieldId::CreditLine, "© IOM 2024/Muse Mohammed"),
                listValue(FieldId::Creator, {"Muse Mohammed", "Álvaro Núñez"})});
    addPicture(desk, 2,
               {textValue(FieldId::Event, "Flood response in Bossaso"),
                listValue(FieldId::Keywords, {"shelter", "Eastern Route"})});

    CHECK(suggested(desk, FieldId::CreditLine, "moh") == Texts{"© IOM 2024/Muse Mohammed"});
    CHECK(suggested(desk, FieldId::Creator, "muse m") == Texts{"Muse Mohammed"});
    CHECK(suggested(desk, FieldId::Creator, "nunez") == Texts{"Álvaro Núñez"});
    CHECK(suggested(desk, FieldId::Keywords, "rou") == Texts{"Eastern Route"});
    CHECK(suggested(desk, FieldId::Event, "resp") == Texts{"Flood response in Bossaso"});
    CHECK(suggested(desk, FieldId::Source, "muse").empty());
}

TEST_CASE("the most used value stands first, and a rare one is still found") {
    const CatalogFixture desk;
    for (int i = 0; i < 300; ++i) {
        addPicture(desk, i, {textValue(FieldId::Source, "International Organization for Migration")});
    }
    addPicture(desk, 900, {textValue(FieldId::Source, "International Rescue Committee")});
    for (int i = 0; i < 3; ++i) {
        addPicture(desk, 1000 + i, {textValue(FieldId::Source, "Internews")});
    }
    CHECK(suggested(desk, FieldId::Source, "inter") ==
          Texts{"International Organization for Migration", "Internews", "International Rescue Committee"});
    CHECK(suggested(desk, FieldId::Source, "inter", 2).size() == 2);
}

TEST_CASE("with nothing typed the latest values are suggested, of one letter too") {
    const CatalogFixture desk;
    addPicture(desk, 1, {textValue(FieldId::City, "Goma")});
    addPicture(desk, 2, {textValue(FieldId::City, "Bossaso")});
    CHECK(suggested(desk, FieldId::City, "") == Texts{"Bossaso", "Goma"});
    CHECK(suggested(desk, FieldId::City, "b", 1) == Texts{"Bossaso"});
}

TEST_CASE("what is typed already is not suggested, and other fields' values are not") {
    const CatalogFixture desk;
    addPicture(desk, 1, {textValue(FieldId::State, "Bari"), textValue(FieldId::Sublocation, "Bari camp")});
    CHECK(suggested(desk, FieldId::State, "Bari").empty());
    CHECK(suggested(desk, FieldId::Sublocation, "bari") == Texts{"Bari camp"});
}

TEST_CASE("a language's values are its own") {
    const CatalogFixture desk;
    addPicture(desk, 1,
               {textValue(FieldId::UsageTerms, "Usage libre"),
                textValue(FieldId::UsageTerms, "Usage is free", "en")});
    CHECK(suggested(desk, FieldId::UsageTerms, "usage") == Texts{"Usage libre"});
    CHECK(suggested(desk, FieldId::UsageTerms, "usage", 8, "en") == Texts{"Usage is free"});
}

TEST_CASE("after the catalog's values come cities, countries and codes of the world") {
    const CatalogFixture desk;
    addPicture(desk, 1, {textValue(FieldId::City, "Mogadiscio"), textValue(FieldId::Country, "DR Congo")});
    const auto cities = FieldSuggester(desk.catalog()).suggest(FieldId::City, "", "mogad", 8);
    REQUIRE(cities.has_value());
    REQUIRE(cities->size() == 2);
    CHECK((*cities)[0] == FieldSuggestion{"Mogadiscio", "", true});
    CHECK((*cities)[1] == FieldSuggestion{"Mogadishu", "Somalia", false});

    CHECK(suggested(desk, FieldId::City, "san")[0] == "Santiago");

    CHECK(suggested(desk, FieldId::Country, "congo").front() == "DR Congo");
    CHECK(suggested(desk, FieldId::Country, "somal") == Texts{"Somalia"});
    CHECK(suggested(desk, FieldId::Country, "Allem") == Texts{"Allemagne"});
    CHECK(suggested(desk, FieldId::CountryCode, "somal") == Texts{"SOM"});
    CHECK(suggested(desk, FieldId::CountryCode, "so").front() == "SOM");
}

TEST_CASE("a text too long for a name and words that mean something to the index do no harm") {
    const CatalogFixture desk;
    addPicture(desk, 1, {textValue(FieldId::City, "Goma")});
    for (const std::string_view typed : {"\"", "a\" OR \"b", "NEAR(", "*", "city:goma", "\xFF\xFE"}) {
        INFO(typed);
        CHECK(FieldSuggester(desk.catalog()).suggest(FieldId::City, "", typed, 8).has_value());
    }
    CHECK(suggested(desk, FieldId::City, std::string(5000, 'g')).empty());
}
