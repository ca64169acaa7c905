// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "tests/support/catch.h"

#include <chrono>
#include <random>
#include <string>

using namespace fieldframe;
using namespace fieldframe::search;

namespace {

constexpr std::int64_t at(int year, unsigned month, unsigned day, int hour = 0, int minute = 0,
                          int second = 0) {
    using namespace std::chrono;
    const sys_days date = std::chrono::year(year) / month / day;
    return duration_cast<milliseconds>(date.time_since_epoch() + hours(hour) + minutes(minute) +
                                       seconds(second))
        .count();
}

Term only(std::string_view typed, LastWord lastWord = LastWord::Whole) {
    const std::vector<Term> terms = parseTerms(typed, lastWord);
    REQUIRE(terms.size() == 1);
    return terms.front();
}

Term words(std::vector<std::string> list, SearchColumn column = SearchColumn::None, bool isPrefix = false) {
    return Term{WordsTerm{std::move(list), isPrefix, column}, false};
}

Term without(Term term) {
    term.isExcluded = true;
    return term;
}

} // namespace

TEST_CASE("words are folded, and each is a term of its own") {
    CHECK(parseTerms("Réfugiés ENFANTS", LastWord::Whole) ==
          std::vector{words({"refugies"}), words({"enfants"})});
    CHECK(only("\"Mae La camp\"") == words({"mae", "la", "camp"}));
    CHECK(only("COVID-19") == words({"covid", "19"}));
    CHECK(parseTerms("", LastWord::Whole).empty());
    CHECK(parseTerms("- \"\" … !? * \"—\"", LastWord::Prefix).empty());
}

TEST_CASE("the last word is a prefix only while it is being typed") {
    CHECK(only("migr", LastWord::Prefix) == words({"migr"}, SearchColumn::None, true));
    CHECK(only("migr ", LastWord::Prefix) == words({"migr"}));
    CHECK(only("migr", LastWord::Whole) == words({"migr"}));
    CHECK(only("\"the migr", LastWord::Prefix) == words({"the", "migr"}, SearchColumn::None, true));
    CHECK(only("\"the migr\"", LastWord::Prefix) == words({"the", "migr"}));
    CHECK(only("caption:migr", LastWord::Prefix) == words({"migr"}, SearchColumn::Caption, true));
    CHECK(only("migr.", LastWord::Prefix) == words({"migr"}));
    CHECK(only("-migr", LastWord::Prefix) == without(words({"migr"})));
    CHECK(only("migr*", LastWord::Whole) == words({"migr"}, SearchColumn::None, true));
    CHECK(parseTerms("a b", LastWord::Prefix) ==
          std::vector{words({"a"}), words({"b"}, SearchColumn::None, true)});
}

TEST_CASE("field words name a column in any case") {
    CHECK(only("caption:x") == words({"x"}, SearchColumn::Caption));
    CHECK(only("CREDIT:IOM") == words({"iom"}, SearchColumn::Credit));
    CHECK(only("creator:\"Amanda Nero\"") == words({"amanda", "nero"}, SearchColumn::Creator));
    CHECK(only("city:Goma") == words({"goma"}, SearchColumn::City));
    CHECK(only("country:Türkiye") == words({"turkiye"}, SearchColumn::Country));
    CHECK(only("keyword:x") == words({"x"}, SearchColumn::Keywords));
    CHECK(only("headline:x") == words({"x"}, SearchColumn::Headline));
    CHECK(only("title:x") == words({"x"}, SearchColumn::Title));
    CHECK(only("place:x") == words({"x"}, SearchColumn::Place));
    CHECK(only("person:x") == words({"x"}, SearchColumn::People));
    CHECK(only("-city:Goma") == without(words({"goma"}, SearchColumn::City)));
}

TEST_CASE("what is not of a known form is searched as words") {
    CHECK(only("https://storyteller.iom.int") == words({"https", "storyteller", "iom", "int"}));
    CHECK(only("rating:lots") == words({"rating", "lots"}));
    CHECK(only("rating:9") == words({"rating", "9"}));
    CHECK(only("date:soon") == words({"date", "soon"}));
    CHECK(only("date:2017-13") == words({"date", "2017", "13"}));
    CHECK(only("pick:maybe") == words({"pick", "maybe"}));
    CHECK(only("kind:smell") == words({"kind", "smell"}));
    CHECK(only("missing:link") == words({"missing", "link"}));
    CHECK(only("caption:") == words({"caption"}));
    CHECK(parseTerms("caption: x", LastWord::Whole) == std::vector{words({"caption"}), words({"x"})});
    CHECK(parseTerms("AND OR NOT NEAR(a)", LastWord::Whole).size() == 4);
}

TEST_CASE("dates cover all of the ends they name") {
    CHECK(only("date:2017") == Term{DateTerm{at(2017, 1, 1), at(2018, 1, 1)}, false});
    CHECK(only("date:2017-12") == Term{DateTerm{at(2017, 12, 1), at(2018, 1, 1)}, false});
    CHECK(only("date:2020-02-29") == Term{DateTerm{at(2020, 2, 29), at(2020, 3, 1)}, false});
    CHECK(only("date:2017..2018-06") == Term{DateTerm{at(2017, 1, 1), at(2018, 7, 1)}, false});
    CHECK(only("date:2018-06..2017") == Term{DateTerm{at(2017, 1, 1), at(2018, 7, 1)}, false});
    CHECK(only("date:2017..") == Term{DateTerm{at(2017, 1, 1), std::nullopt}, false});
    CHECK(only("date:..2018") == Term{DateTerm{std::nullopt, at(2019, 1, 1)}, false});
    CHECK(only("date:>2017") == Term{DateTerm{at(2018, 1, 1), std::nullopt}, false});
    CHECK(only("date:>=2017") == Term{DateTerm{at(2017, 1, 1), std::nullopt}, false});
    CHECK(only("date:<2017") == Term{DateTerm{std::nullopt, at(2017, 1, 1)}, false});
    CHECK(only("date:<=2017") == Term{DateTerm{std::nullopt, at(2018, 1, 1)}, false});
    CHECK(only("date:2018-04-02T09:15") ==
          Term{DateTerm{at(2018, 4, 2, 9, 15), at(2018, 4, 2, 9, 16)}, false});
    CHECK(only("date:..") == words({"date"}));
}

TEST_CASE("ratings are one number or a range within 0 to 5") {
    CHECK(only("rating:3") == Term{RatingTerm{3, 3}, false});
    CHECK(only("rating:>=3") == Term{RatingTerm{3, 5}, false});
    CHECK(only("rating:>3") == Term{RatingTerm{4, 5}, false});
    CHECK(only("rating:<3") == Term{RatingTerm{0, 2}, false});
    CHECK(only("rating:<=3") == Term{RatingTerm{0, 3}, false});
    CHECK(only("rating:1..3") == Term{RatingTerm{1, 3}, false});
    CHECK(only("rating:3..1") == Term{RatingTerm{1, 3}, false});
    CHECK(only("rating:3..") == Term{RatingTerm{3, 5}, false});
    CHECK(only("rating:4+") == Term{RatingTerm{4, 5}, false});
    CHECK(only("rating:٣") == Term{RatingTerm{3, 3}, false});
    CHECK(only("-rating:0") == without(Term{RatingTerm{0, 0}, false}));
}

TEST_CASE("the other conditions") {
    CHECK(only("pick:yes") == Term{PickTerm{Pick::Pick}, false});
    CHECK(only("pick:no") == Term{PickTerm{Pick::None}, false});
    CHECK(only("PICK:Rejected") == Term{PickTerm{Pick::Reject}, false});
    CHECK(only("label:Red") == Term{LabelTerm{"Red"}, false});
    CHECK(only("missing:caption") == Term{MissingTerm{FieldId::Caption}, false});
    CHECK(only("missing:credit") == Term{MissingTerm{FieldId::CreditLine}, false});
    CHECK(only("missing:copyright_notice") == Term{MissingTerm{FieldId::CopyrightNotice}, false});
    CHECK(only("in:\"Title 42\"") == Term{GalleryTerm{"Title 42"}, false});
    CHECK(only("kind:video") == Term{KindTerm{MediaKind::Video}, false});
    CHECK(only("kind:images") == Term{KindTerm{MediaKind::Image}, false});
    CHECK(parseTerms("kind:any", LastWord::Whole).empty());
    CHECK(only("category:Health") == Term{CategoryTerm{"Health"}, false});
}

TEST_CASE("any bytes at all are a query") {
    std::mt19937 random(20261121); // NOLINT: the same texts at each run.
    const std::vector<std::string> tokens{"\"",     "-",
                                          ":",      "*",
                                          "(",      ")",
                                          " ",      "..",
                                          ">=",     "caption:",
                                          "date:",  "rating:",
                                          "in:",    "missing:",
                                          "kind:",  "AND",
                                          "OR",     "NEAR",
                                          "2017",   "é",
                                          "ผู้",      "أ",
                                          "移民",   "😀",
                                          "\u202E", std::string(1, '\0'),
                                          "\xff",   "'",
                                          ";",      "{",
                                          "}",      "^",
                                          "+",      "a"};
    for (int round = 0; round < 5'000; ++round) {
        std::string typed;
        for (auto length = random() % 24; length > 0; --length) {
            typed += random() % 4 == 0 ? std::string(1, static_cast<char>(random() % 256))
                                       : tokens[random() % tokens.size()];
        }
        for (const LastWord lastWord : {LastWord::Whole, LastWord::Prefix}) {
            for (const Term& term : parseTerms(typed, lastWord)) {
                if (const auto* found = std::get_if<WordsTerm>(&term.what)) {
                    REQUIRE_FALSE(found->words.empty());
                }
            }
        }
    }
}

TEST_CASE("a hundred kilobytes of conditions end as words, not as endless SQL") {
    std::string typed;
    for (int i = 0; typed.size() < 100'000; ++i) {
        typed += "label:l" + std::to_string(i) + " ";
    }
    std::size_t conditions = 0;
    for (const Term& term : parseTerms(typed, LastWord::Whole)) {
        conditions += std::holds_alternative<WordsTerm>(term.what) ? 0 : 1;
    }
    CHECK(conditions > 0);
    CHECK(conditions <= 64);
}
