// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/house/known_words.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using fieldframe::test::CatalogFixture;
using fieldframe::test::listValue;
using fieldframe::test::newAsset;
using fieldframe::test::textValue;

TEST_CASE("the names that a catalog holds are no mistakes, nor are the desk's own words") {
    const CatalogFixture desk;
    DescriptiveMetadata metadata;
    metadata.set(listValue(FieldId::Creator, {"Muse Mohammed"}));
    metadata.set(listValue(FieldId::PersonShown, {"Halima Ali"}));
    metadata.set(textValue(FieldId::City, "Bossaso"));
    metadata.set(textValue(FieldId::Caption, "A mistaek"));
    desk.add(newAsset(1, metadata));
    REQUIRE(proofing::WordFile(desk.folder()).add("returnee").has_value());

    const auto words = house::knownWords(desk.catalog());
    REQUIRE(words.has_value());
    for (const std::string_view word : {"Muse", "Halima", "Bossaso", "returnee", "Somalie", "UNHCR"}) {
        INFO(word);
        CHECK(words->contains(word));
    }
    CHECK_FALSE(words->contains("mistaek"));
}

TEST_CASE("a list of words that can not be read is told") {
    const CatalogFixture desk;
    REQUIRE(proofing::WordFile(desk.folder()).add("good").has_value());
    std::filesystem::remove(desk.folder() / "words.txt");
    std::filesystem::create_directory(desk.folder() / "words.txt");
    CHECK_FALSE(house::knownWords(desk.catalog()).has_value());
}
