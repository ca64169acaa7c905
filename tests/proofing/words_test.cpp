// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/words.h"
#include "tests/support/catch.h"

using namespace fieldframe::proofing;

namespace {

std::vector<std::string> wordsIn(std::string_view text, std::string_view language = "en") {
    std::vector<std::string> words;
    for (const SpelledWord& word : spelledWords(text, language, 10'000)) {
        words.push_back(word.text);
    }
    return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("words are found where they stand, in bytes") {
    const std::string_view text = "«Café» in Genève.";
    const auto words = spelledWords(text, "fr", 10'000);
    REQUIRE(words.size() == 3);
    CHECK(text.substr(words[0].begin, words[0].end - words[0].begin) == "Café");
    CHECK(text.substr(words[2].begin, words[2].end - words[2].begin) == "Genève");
}

TEST_CASE("what no dictionary can judge is left out") {
    CHECK(wordsIn("See https://example.org/wrng and www.wrng.org or mail a.wrng@example.org") ==
          Words{"See", "and", "or", "mail"});
    CHECK(wordsIn("#wrngtag @wrnghandle file_wrng.jpg C:\\wrng") == Words{});
    CHECK(wordsIn("In 2026, 3rd of COVID19 12h30") == Words{"In", "of"});
    CHECK(wordsIn("UNHCR and IOM's staff, NGOs, an iPhone") == Words{"and", "staff", "an"});
    CHECK(wordsIn("A b c word") == Words{"word"});
}

TEST_CASE("compounds and words with an apostrophe are one word") {
    CHECK(wordsIn("a well-known child's toy") == Words{"well-known", "child's", "toy"});
    CHECK(wordsIn("l’eau et l'arc-en-ciel", "fr") == Words{"l’eau", "et", "l'arc-en-ciel"});
}

TEST_CASE("words in another script than the language's are left out") {
    CHECK(wordsIn("A نازحون camp in Київ") == Words{"camp", "in"});
    CHECK(wordsIn("نازحون في camp", "ar") == Words{"نازحون", "في"});
}

TEST_CASE("Arabic words are without vowel signs and kashida") {
    CHECK(wordsIn("كَتَبَ مـدرسة", "ar") == Words{"كتب", "مدرسة"});
}

TEST_CASE("any bytes are taken, and no more than asked for") {
    CHECK(wordsIn("ok \xFF\xFE wrd \xC3").size() == 2);
    CHECK(spelledWords(std::string(1'000'000, 'a'), "en", 1000).empty());
    std::string many;
    for (int i = 0; i < 1000; ++i) {
        many += "word ";
    }
    CHECK(spelledWords(many, "en", 50).size() == 10);
}
