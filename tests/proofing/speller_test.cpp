// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/speller.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

using namespace fieldframe;
using namespace fieldframe::proofing;
using fieldframe::test::TemporaryFolder;

namespace {

using Words = std::vector<std::string>;

/// Null, said in the test's output, where the system has no dictionary of @p language.
const Speller* speller(std::string_view language) {
    static Spellers kSpellers;
    const auto found = kSpellers.forLanguage(language);
    if (!found) {
        WARN("skipped: no dictionary for " << language);
        return nullptr;
    }
    return *found;
}

Words wrongIn(const Speller& speller, std::string_view text, const KnownWords& known = {}) {
    Words words;
    for (const Misspelling& wrong : speller.check(text, known).wrong) {
        CHECK(text.substr(wrong.begin, wrong.end - wrong.begin) == wrong.word);
        words.push_back(wrong.word);
    }
    return words;
}

bool suggests(const Speller& speller, std::string_view word, const std::string& meant) {
    const Words found = speller.suggest(word, 8);
    return found.size() <= 8 && std::ranges::find(found, meant) != found.end();
}

} // namespace

TEST_CASE("English text: what is wrong, and what was meant") {
    if (const Speller* const english = speller("en")) {
        CHECK(wrongIn(*english, "A nurse weighs a child at the well-known clinic, she’s from the camp.")
                  .empty());
        CHECK(wrongIn(*english, "A nurce wieghs a child.") == Words{"nurce", "wieghs"});
        CHECK(wrongIn(*english, "A water-trck arrives") == Words{"trck"});
        CHECK(suggests(*english, "nurce", "nurse"));
    }
}

TEST_CASE("French text: what is wrong, and what was meant") {
    if (const Speller* const french = speller("fr")) {
        CHECK(wrongIn(*french, "L’eau potable arrive à l'école d'un village près de l’arc-en-ciel.").empty());
        CHECK(wrongIn(*french, "Une infirmiére pèse un enfent.") == Words{"infirmiére", "enfent"});
        CHECK(suggests(*french, "infirmiére", "infirmière"));
    }
}

TEST_CASE("Spanish text: what is wrong, and what was meant") {
    if (const Speller* const spanish = speller("es")) {
        CHECK(wrongIn(*spanish, "Una enfermera pesa a un niño en el campamento.").empty());
        CHECK(wrongIn(*spanish, "Una enfermmera pesa a un nino.") == Words{"enfermmera", "nino"});
        CHECK(suggests(*spanish, "enfermmera", "enfermera"));
    }
}

TEST_CASE("Arabic text: what is wrong, with vowel signs or without") {
    if (const Speller* const arabic = speller("ar")) {
        CHECK(wrongIn(*arabic, "كَتَبَ الولد الدرس في المدرسة").empty());
        CHECK(wrongIn(*arabic, "المدرررسة") == Words{"المدرررسة"});
    }
}

TEST_CASE("names of the catalog, acronyms, numbers and addresses are no mistakes") {
    if (const Speller* const english = speller("en")) {
        KnownWords known;
        known.add("Muse Mohammed");
        known.add("Bossaso");
        CHECK(wrongIn(*english, "Muse's photo of UNHCR in Bossaso, 3rd day, https://iom.int/wrng", known)
                  .empty());
        CHECK(wrongIn(*english, "Bossaso", KnownWords()) == Words{"Bossaso"});
    }
}

TEST_CASE("a check ends early when it is asked to, and in a text that is too long") {
    if (const Speller* const english = speller("en")) {
        std::stop_source stop;
        stop.request_stop();
        CHECK_FALSE(english->check("wrng", {}, stop.get_token()).isWhole);
        CHECK(english->check("right", {}).isWhole);
        std::string huge;
        while (huge.size() < 2 * Speller::kMostBytes) {
            huge += "plain words ";
        }
        const Spelling spelling = english->check(huge, {});
        CHECK_FALSE(spelling.isWhole);
        CHECK(spelling.wrong.empty());
        CHECK(english->suggest(std::string(10'000, 'x'), 8).empty());
    }
}

TEST_CASE("a language without a dictionary says so, and so does a file that is none") {
    const TemporaryFolder folder;
    folder.write("xx.aff", "SET UTF-8\n");
    folder.write("xx.dic", "<html>no dictionary</html>");
    Spellers spellers({folder.path()});
    CHECK(spellers.forLanguage("en").error().code == ErrorCode::NotFound);
    CHECK(spellers.forLanguage("xx").error().code == ErrorCode::UnreadableFile);
}

TEST_CASE("a dictionary in an older character set knows its words") {
    const TemporaryFolder folder;
    folder.write("fr.aff", "SET ISO8859-1\nTRY \xE9"
                           "aeiou\n");
    folder.write("fr.dic", "2\n\xE9"
                           "cole\nmaison\n");
    Spellers spellers({folder.path()});
    const auto french = spellers.forLanguage("fr");
    REQUIRE(french.has_value());
    CHECK(wrongIn(**french, "école maison ecole") == Words{"ecole"});
    CHECK(suggests(**french, "ecole", "école"));
}
