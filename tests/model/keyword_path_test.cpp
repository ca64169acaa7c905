// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/keyword_path.h"
#include "tests/support/catch.h"

using namespace fieldframe;

TEST_CASE("a path gives its words without blanks and empty levels") {
    CHECK(keywordWords(" Place | Africa||Kenya |") == std::vector<std::string>{"Place", "Africa", "Kenya"});
    CHECK(keywordWords("| |").empty());
}

TEST_CASE("a bar within a word becomes a broken bar and parts nothing") {
    const std::vector<std::string> words{"Place", "A|B"};
    CHECK(keywordPath(words) == "Place|A\u00A6B");
    CHECK(keywordWords(keywordPath(words)).size() == 2);
}

TEST_CASE("a path without end keeps to the levels that a tree may have") {
    std::string path;
    for (int i = 0; i < 5'000; ++i) {
        path += "a|";
    }
    CHECK(keywordWords(path).size() == kKeywordLevelsAtMost);
}

TEST_CASE("keywords are compared composed and without case but with their accents") {
    CHECK(keywordKey("Stra\u00DFe") == keywordKey("STRASSE"));
    CHECK(keywordKey("P\u00EAche") == keywordKey("pe\u0302che"));
    CHECK(keywordKey("p\u00EAche") != keywordKey("peche"));
}

TEST_CASE("a path that is added brings all its words and repeats none that is there in another case") {
    KeywordLists lists{{"africa", "boat"}, {}};
    addKeyword(lists, "Place|Africa|Kenya");
    CHECK(lists.paths == std::vector<std::string>{"Place|Africa|Kenya"});
    CHECK(lists.words == std::vector<std::string>{"africa", "boat", "Place", "Kenya"});
    const KeywordLists before = lists;
    addKeyword(lists, "place|AFRICA|kenya");
    CHECK(lists == before);
    addKeyword(lists, "Boat");
    CHECK(lists == before);
}

TEST_CASE("a path that is removed leaves the words that another path needs") {
    KeywordLists lists{{"boat"}, {}};
    addKeyword(lists, "Place|Africa|Kenya");
    addKeyword(lists, "Place|Europe");
    removeKeyword(lists, "Place|Africa|Kenya");
    CHECK(lists.paths == std::vector<std::string>{"Place|Europe"});
    CHECK(lists.words == std::vector<std::string>{"boat", "Place", "Europe"});
}

TEST_CASE("a path goes with all that is below it, and a longer word is not below it") {
    KeywordLists lists;
    addKeyword(lists, "Place|Africa|Kenya");
    addKeyword(lists, "Place|Africa");
    addKeyword(lists, "Place|African Union");
    removeKeyword(lists, "place|africa");
    CHECK(lists.paths == std::vector<std::string>{"Place|African Union"});
    CHECK(lists.words == std::vector<std::string>{"Place", "African Union"});
}

TEST_CASE("a word taken out of the keywords takes the paths that end in it along") {
    KeywordLists lists{{"Kenya", "Place"}, {"Place|Kenya", "Place|Kenya|Nairobi"}};
    removeKeywordWord(lists, "kenya");
    CHECK(lists.words == std::vector<std::string>{"Place"});
    CHECK(lists.paths == std::vector<std::string>{"Place|Kenya|Nairobi"});
}
