// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "core/search/searcher.h"
#include "core/search/suggester.h"
#include "tests/support/catalog_fixture.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::CatalogFixture;
using fieldframe::test::listValue;
using fieldframe::test::newAsset;
using fieldframe::test::textValue;

namespace {

GlobalId addPicture(const CatalogFixture& desk, int number, const std::string& creator,
                    const std::vector<std::string>& keywords, const std::string& city,
                    const std::string& release = {}) {
    DescriptiveMetadata metadata;
    metadata.set(listValue(FieldId::Creator, {creator}));
    metadata.set(listValue(FieldId::Keywords, keywords));
    metadata.set(textValue(FieldId::City, city));
    metadata.set(textValue(FieldId::ModelReleaseStatus, release));
    return desk.add(newAsset(number, metadata)).globalId;
}

std::vector<std::string> queries(const CatalogFixture& desk, std::string_view typed) {
    const auto found = Suggester(desk.catalog()).suggest(typed, 12);
    REQUIRE(found.has_value());
    std::vector<std::string> texts;
    for (const Suggestion& suggestion : *found) {
        texts.push_back(suggestion.query);
    }
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("names of the catalog are suggested for what is being typed") {
    CatalogFixture desk;
    const GlobalId first = addPicture(desk, 1, "Muse Mohammed", {"shelter", "Eastern Route"}, "Bossaso");
    addPicture(desk, 2, "Safa Msheli", {"children"}, "Mae La");
    desk.gallery("Assisting Migrants", {first});

    CHECK(queries(desk, "mus") == Texts{"creator:\"Muse Mohammed\" "});
    CHECK(queries(desk, "tents muse moh") == Texts{"tents muse creator:\"Muse Mohammed\" "});
    CHECK(queries(desk, "muse moh") == Texts{"creator:\"Muse Mohammed\" "});
    CHECK(queries(desk, "creator:ms") == Texts{"creator:\"Safa Msheli\" "});
    CHECK(queries(desk, "route") == Texts{"keyword:\"Eastern Route\" "});
    CHECK(queries(desk, "nurse boss") == Texts{"nurse city:Bossaso "});
    CHECK(queries(desk, "assisting") == Texts{"in:\"Assisting Migrants\" "});
    CHECK(queries(desk, "category:hea") == Texts{"category:Health "});
}

TEST_CASE("nothing is suggested for what is finished, left out or unknown") {
    CatalogFixture desk;
    addPicture(desk, 1, "Muse Mohammed", {"shelter"}, "Bossaso");
    for (const std::string_view typed : {"", "muse ", "-mus", "zzz", "rating:3", "\"", "creator:bos"}) {
        INFO(typed);
        CHECK(queries(desk, typed).empty());
    }
}

TEST_CASE("a name that few have is suggested beside one that many have") {
    CatalogFixture desk;
    for (int i = 0; i < 200; ++i) {
        addPicture(desk, i, "Muse Mohammed", {"a"}, "x");
    }
    addPicture(desk, 900, "Musa Bello", {"a"}, "x");
    CHECK(queries(desk, "creator:mus") == Texts{"creator:\"Muse Mohammed\" ", "creator:\"Musa Bello\" "});
}

TEST_CASE("names that nothing has are told") {
    CatalogFixture desk;
    const GlobalId first = addPicture(desk, 1, "Muse", {"a"}, "x");
    desk.gallery("Title 42", {first});
    Query query;
    query.terms = parseTerms("in:\"title 42\" in:Nowhere category:Health category:Cooking label:red x",
                             LastWord::Whole);
    const auto unknown = Searcher(desk.catalog()).unknownNames(query);
    REQUIRE(unknown.has_value());
    CHECK(*unknown == std::vector<Term>{query.terms[1], query.terms[3], query.terms[4]});
}

TEST_CASE("pictures are found by their model release") {
    CatalogFixture desk;
    addPicture(desk, 1, "A", {"a"}, "x", "http://ns.useplus.org/ldf/vocab/MR-UMR");
    addPicture(desk, 2, "A", {"a"}, "x", "MR-LPR");
    addPicture(desk, 3, "A", {"a"}, "x", "MR-NON");
    addPicture(desk, 4, "A", {"a"}, "x");
    const Searcher searcher(desk.catalog());
    const auto count = [&](std::string_view typed) {
        Query query;
        query.terms = parseTerms(typed, LastWord::Whole);
        return searcher.count(query).value_or(-1);
    };
    CHECK(count("release:yes") == 1);
    CHECK(count("release:limited") == 1);
    CHECK(count("release:no") == 1);
    CHECK(count("release:na") == 0);
    CHECK(count("release:missing") == 1);
    CHECK(count("-release:missing") == 3);
    CHECK(count("-release:yes") == 3);
    CHECK(count("release:yes a") == 1);
}
