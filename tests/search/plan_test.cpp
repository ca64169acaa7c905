// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/compiler.h"
#include "core/search/parser.h"
#include "tests/search/search_database.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::SearchDatabase;

namespace {

ResolvedQuery query(std::string_view words, SortBy sort, std::vector<ResolvedCondition> conditions = {},
                    std::optional<GalleryId> gallery = std::nullopt) {
    ResolvedQuery made;
    for (const Term& term : parseTerms(words, LastWord::Whole)) {
        (term.isExcluded ? made.excludedWords : made.words).push_back(std::get<WordsTerm>(term.what));
    }
    made.sort = sort;
    made.conditions = std::move(conditions);
    made.gallery = gallery;
    return made;
}

enum class Sorts { Never, Matches };

/// Every step finds rows by an index or walks one that holds all the query names; only matches are ever
/// sorted.
void checkPlan(SearchDatabase& database, const ResolvedQuery& asked, Sorts sorts) {
    const Statement statement = compileIds(asked);
    INFO(statement.sql);
    for (const std::string& step : database.planOf(statement)) {
        INFO(step);
        if (step.starts_with("SCAN")) {
            // The category tree and the galleries are few; VIRTUAL TABLE with an M is a MATCH.
            const bool isSmall = step == "SCAN below" || step == "SCAN c" || step.starts_with("SCAN g ");
            const bool isMatch =
                step.starts_with("SCAN asset_fts VIRTUAL TABLE INDEX 0:") && step.ends_with("M13");
            CHECK((isSmall || isMatch || step.find("USING COVERING INDEX") != std::string::npos));
        }
        if (step.find("TEMP B-TREE") != std::string::npos) {
            CHECK(sorts == Sorts::Matches);
            CHECK(step == "USE TEMP B-TREE FOR ORDER BY");
        }
    }
}

std::vector<ResolvedCondition> one(Condition condition, bool isExcluded) {
    return {ResolvedCondition{std::move(condition), isExcluded}};
}

void checkPlans(SearchDatabase& database, SortBy sort) {
    const GalleryId gallery{1};
    checkPlan(database, query("", sort), Sorts::Never);
    checkPlan(database, query("-clinic", sort), Sorts::Never);
    checkPlan(database, query("clinic", sort), Sorts::Matches);
    checkPlan(database, query("\"a clinic\" caption:x* -goma", sort, {}, gallery), Sorts::Matches);
    checkPlan(database, query("", sort, {}, gallery),
              sort == SortBy::GalleryOrder ? Sorts::Never : Sorts::Matches);

    const std::vector<Condition> many{KindTerm{MediaKind::Image},       DateTerm{1, 2},
                                      DateTerm{std::nullopt, 2},        MissingTerm{FieldId::Caption},
                                      MissingTerm{FieldId::CreditLine}, MissingTerm{FieldId::City}};
    // Of each of these one side is few: that side is sorted, the other walks the order's index.
    const std::vector<Condition> few{RatingTerm{3, 5},
                                     PickTerm{Pick::Pick},
                                     PickTerm{Pick::Reject},
                                     LabelSet{{"a", "b"}},
                                     GallerySet{{GalleryId{1}, GalleryId{2}}},
                                     CategorySet{{CategoryId{1}}}};
    const std::vector<Condition> allButFew{RatingTerm{0, 3}, PickTerm{Pick::None}};
    for (const bool isExcluded : {false, true}) {
        for (const auto& [conditions, isFew] :
             {std::pair(&many, false), std::pair(&few, !isExcluded), std::pair(&allButFew, isExcluded)}) {
            for (const Condition& condition : *conditions) {
                checkPlan(database, query("", sort, one(condition, isExcluded)),
                          isFew ? Sorts::Matches : Sorts::Never);
                checkPlan(database, query("clinic", sort, one(condition, isExcluded)), Sorts::Matches);
                checkPlan(database, query("", sort, one(condition, isExcluded), gallery), Sorts::Matches);
            }
        }
    }
}

constexpr std::initializer_list<SortBy> kSorts{SortBy::DateTaken, SortBy::Imported, SortBy::Name,
                                               SortBy::Relevance, SortBy::GalleryOrder};

} // namespace

TEST_CASE("no search reads every row or sorts everything") {
    SearchDatabase database;
    for (const SortBy sort : kSorts) {
        checkPlans(database, sort);
    }
}

TEST_CASE("the plans stay when SQLite knows how many rows there are") {
    SearchDatabase database;
    database.connection().execute("BEGIN");
    std::vector<AssetId> items;
    for (int i = 0; i < 2'000; ++i) {
        items.push_back(database.add({.caption = "clinic",
                                      .takenLocal = i,
                                      .rating = i % 50 == 0 ? 3 : 0,
                                      .pick = i % 100 == 0 ? Pick::Pick : Pick::None}));
    }
    database.file(database.addGallery("all", items), CategoryId{1});
    database.addGallery("one", {items.front()});
    database.connection().execute("COMMIT; ANALYZE");
    for (const SortBy sort : kSorts) {
        checkPlans(database, sort);
    }
}
