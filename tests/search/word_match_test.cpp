// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/search/compiler.h"
#include "core/search/word_match.h"
#include "tests/search/search_database.h"
#include "tests/support/catch.h"

#include <random>

using namespace fieldframe;
using namespace fieldframe::search;
using fieldframe::test::SearchDatabase;

TEST_CASE("words are found whole, in order, and by their beginning where asked") {
    CHECK(holds("a mobile clinic", {{"mobile"}, false, {}}));
    CHECK(holds("a mobile clinic", {{"mobile", "clinic"}, false, {}}));
    CHECK(holds("a mobile clinic", {{"mobile", "cli"}, true, {}}));
    CHECK_FALSE(holds("a mobile clinic", {{"mobile", "cli"}, false, {}}));
    CHECK_FALSE(holds("a mobile clinic", {{"obile"}, true, {}}));
    CHECK_FALSE(holds("a mobile clinic", {{"clinic", "mobile"}, false, {}}));
    CHECK(holds("automobile mobile", {{"mobile"}, false, {}}));
    CHECK_FALSE(holds("", {{"a"}, true, {}}));
}

TEST_CASE("a column is named for each place a word is found, and for no other") {
    SearchDatabase database;
    const AssetId asset =
        database.add({.caption = "the clinic", .headline = "A clinic", .creator = "Ana Clinicas"});
    const auto columns = [&](const WordsTerm& term) {
        return columnsHolding({term}, asset, database.connection());
    };
    using Columns = std::vector<SearchColumn>;
    CHECK(columns({{"clinic"}, false, {}}) == Columns{SearchColumn::Headline, SearchColumn::Caption});
    CHECK(columns({{"clinic"}, true, {}}) ==
          Columns{SearchColumn::Headline, SearchColumn::Caption, SearchColumn::Creator});
    CHECK(columns({{"clinic"}, false, SearchColumn::Caption}) == Columns{SearchColumn::Caption});
    CHECK(columns({{"the", "clinic"}, false, {}}) == Columns{SearchColumn::Caption});
    CHECK(columns({{"hospital"}, false, {}}).empty());
    CHECK(columnsHolding({{{"clinic"}, false, {}}}, AssetId{999}, database.connection()).empty());
}

TEST_CASE("the text index and the look at one text agree") {
    SearchDatabase database;
    std::mt19937 random(11); // NOLINT: the same texts at each run.
    const std::vector<std::string> vocabulary{"a", "ab", "abc", "b", "ba", "é", "ไทย", "移民"};
    const auto word = [&] { return vocabulary[random() % vocabulary.size()]; };
    for (int round = 0; round < 300; ++round) {
        std::string caption;
        for (auto length = 1 + random() % 6; length > 0; --length) {
            caption += word() + " ";
        }
        const AssetId asset = database.add({.caption = caption});
        WordsTerm term{{}, random() % 2 == 0, SearchColumn::None};
        for (auto length = 1 + random() % 3; length > 0; --length) {
            term.words.push_back(text::words(word()).front());
        }
        ResolvedQuery query;
        query.words = {term};
        const std::vector<AssetId> found = database.run(compileIds(query));
        CAPTURE(caption, term.words, term.lastIsPrefix);
        CHECK((std::ranges::count(found, asset) == 1) ==
              !columnsHolding({term}, asset, database.connection()).empty());
    }
}
