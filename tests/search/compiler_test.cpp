// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/compiler.h"
#include "core/search/parser.h"
#include "tests/search/search_database.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::SearchDatabase;
using fieldframe::test::SearchRow;

namespace {

using Ids = std::vector<AssetId>;

/// Words of @p typed as terms; conditions are given apart.
ResolvedQuery typed(std::string_view text, std::vector<ResolvedCondition> conditions = {}) {
    ResolvedQuery query;
    for (const Term& term : parseTerms(text, LastWord::Whole)) {
        (term.isExcluded ? query.excludedWords : query.words).push_back(std::get<WordsTerm>(term.what));
    }
    query.conditions = std::move(conditions);
    return query;
}

ResolvedQuery having(Condition condition, bool isExcluded = false) {
    return typed("", {ResolvedCondition{std::move(condition), isExcluded}});
}

} // namespace

TEST_CASE("an expression holds quoted words, columns and our own operators only") {
    const std::vector<WordsTerm> words{{{"a", "b"}, true, SearchColumn::Caption},
                                       {{"NEAR"}, false, SearchColumn::None},
                                       {{"x\"y"}, false, SearchColumn::None},
                                       {{"NEAR"}, false, SearchColumn::None}};
    CHECK(matchAllOf(words, {}) == R"(caption : "a b" * AND "NEAR" AND "x""y")");
    CHECK(matchAllOf({words[1]}, {words[0], words[2]}) == R"(("NEAR") NOT (caption : "a b" * OR "x""y"))");
}

TEST_CASE("words find captions in any column, phrases in order, prefixes at the end") {
    SearchDatabase database;
    const AssetId goma = database.add({.caption = "A doctor of the mobile clinic in Goma", .takenLocal = 3});
    const AssetId aden =
        database.add({.caption = "Réfugiés à Aden", .headline = "The clinic", .takenLocal = 2});
    database.add({.caption = "the clinic", .isRemoved = true});

    CHECK(database.run(compileIds(typed("clinic"))) == Ids{goma, aden});
    CHECK(database.run(compileIds(typed("refugies"))) == Ids{aden});
    CHECK(database.run(compileIds(typed("\"mobile clinic in\""))) == Ids{goma});
    CHECK(database.run(compileIds(typed("\"clinic mobile\""))).empty());
    CHECK(database.run(compileIds(typed("headline:clinic"))) == Ids{aden});
    CHECK(database.run(compileIds(typed("clinic -goma"))) == Ids{aden});
    CHECK(database.run(compileIds(typed("-goma"))) == Ids{aden});
    CHECK(database.run(compileIds(typed("-goma -aden"))).empty());
    CHECK(database.run(compileIds(typed("doc*"))) == Ids{goma});
    CHECK(database.run(compileIds(typed("doc"))).empty());
    CHECK(database.run(compileIds(typed(""))) == Ids{goma, aden});
    CHECK(database.run(compileCount(typed("clinic"))) == Ids{AssetId{2}});
    CHECK(database.run(compileCount(typed(""))) == Ids{AssetId{2}});
}

TEST_CASE("each order goes both ways") {
    SearchDatabase database;
    const AssetId a =
        database.add({.caption = "clinic", .name = "IMG_10.jpg", .takenLocal = 1, .importedAt = 30});
    const AssetId b = database.add({.caption = "x clinic y clinic",
                                    .headline = "clinic",
                                    .name = "IMG_9.jpg",
                                    .takenLocal = std::nullopt,
                                    .importedAt = 20});
    const AssetId c = database.add(
        {.caption = "the clinic of the long word", .name = "b.jpg", .takenLocal = 2, .importedAt = 10});
    const GalleryId gallery = database.addGallery("g", {b, a, c});

    const auto check = [&](SortBy sort, const Ids& expected) {
        for (const std::string_view words : {"", "clinic"}) {
            for (const std::optional<GalleryId> in :
                 {std::optional<GalleryId>(), std::optional<GalleryId>(gallery)}) {
                ResolvedQuery query = typed(words);
                query.sort = sort;
                query.gallery = sort == SortBy::GalleryOrder ? gallery : in;
                CHECK(database.run(compileIds(query)) == expected);
                query.isReversed = true;
                CHECK(database.run(compileIds(query)) == Ids(expected.rbegin(), expected.rend()));
            }
        }
    };
    check(SortBy::DateTaken, {c, a, b});
    check(SortBy::Imported, {a, b, c});
    check(SortBy::Name, {c, b, a});
    check(SortBy::GalleryOrder, {b, a, c});

    ResolvedQuery query = typed("clinic");
    query.sort = SortBy::Relevance;
    CHECK(database.run(compileIds(query)) == Ids{b, a, c});
    query.words.clear();
    CHECK(database.run(compileIds(query)) == Ids{c, a, b});
}

TEST_CASE("conditions hold, and leave out what holds them where excluded") {
    SearchDatabase database;
    const AssetId a = database.add({.caption = "one",
                                    .kind = MediaKind::Video,
                                    .takenLocal = 100,
                                    .rating = 3,
                                    .label = "Red",
                                    .pick = Pick::Pick});
    const AssetId b = database.add(
        {.caption = "two", .takenLocal = 90, .rating = 5, .pick = Pick::Reject, .hasCredit = true});
    const AssetId c = database.add({.caption = "", .takenLocal = std::nullopt, .label = "Approved"});

    const auto check = [&](const Condition& condition, const Ids& expected) {
        const Ids all{a, b, c};
        Ids rest;
        std::ranges::copy_if(all, std::back_inserter(rest),
                             [&](AssetId id) { return std::ranges::count(expected, id) == 0; });
        CHECK(database.run(compileIds(having(condition))) == expected);
        CHECK(database.run(compileIds(having(condition, true))) == rest);
    };
    check(KindTerm{MediaKind::Video}, {a});
    check(KindTerm{MediaKind::Audio}, {});
    check(DateTerm{95, 101}, {a});
    check(DateTerm{90, 100}, {b});
    check(DateTerm{std::nullopt, 100}, {b});
    check(DateTerm{}, {a, b});
    check(RatingTerm{3, 5}, {a, b});
    check(RatingTerm{0, 3}, {a, c});
    check(RatingTerm{0, 0}, {c});
    check(RatingTerm{5, 5}, {b});
    check(RatingTerm{6, 5}, {});
    check(RatingTerm{0, -1}, {});
    check(PickTerm{Pick::Pick}, {a});
    check(PickTerm{Pick::Reject}, {b});
    check(PickTerm{Pick::None}, {c});
    check(LabelSet{{"Red", "Approved"}}, {a, c});
    check(LabelSet{}, {});
    check(MissingTerm{FieldId::Caption}, {c});
    check(MissingTerm{FieldId::CreditLine}, {a, c});
    check(MissingTerm{FieldId::City}, {a, b, c});
    check(GallerySet{{database.addGallery("g", {c, a})}}, {a, c});
    check(GallerySet{}, {});
    CHECK(database.run(compileIds(typed("one", {{PickTerm{Pick::Pick}, false}, {RatingTerm{0, 2}, true}}))) ==
          Ids{a});
    CHECK(database.run(compileIds(typed("one", {{PickTerm{Pick::None}, false}}))).empty());
}

TEST_CASE("a category holds what its galleries and those below it hold") {
    SearchDatabase database;
    const AssetId a = database.add({.caption = "a", .takenLocal = 3});
    const AssetId b = database.add({.caption = "b", .takenLocal = 2});
    database.add({.caption = "c", .takenLocal = 1});
    const CategoryId parent = database.addCategory("Migration", std::nullopt);
    const CategoryId child = database.addCategory("Return", parent);
    database.file(database.addGallery("one", {a}), parent);
    database.file(database.addGallery("two", {b, a}), child);
    const GalleryId removed = database.addGallery("gone", {b});
    database.file(removed, database.addCategory("Gone", std::nullopt));
    database.connection().execute("UPDATE galleries SET removed_at = 1 WHERE title = 'gone'");

    CHECK(database.run(compileIds(having(CategorySet{{parent}}))) == Ids{a, b});
    CHECK(database.run(compileIds(having(CategorySet{{child}}))) == Ids{a, b});
    CHECK(database.run(compileIds(having(CategorySet{{child}}, true))).size() == 1);
    CHECK(database.run(compileIds(having(CategorySet{{CategoryId{child.value + 1}}}))).empty());
    CHECK(database.run(compileIds(having(CategorySet{}))).empty());
}
