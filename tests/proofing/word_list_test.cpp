// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/word_list.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace fieldframe;
using namespace fieldframe::proofing;
using fieldframe::test::bytesOf;
using fieldframe::test::TemporaryFolder;

using Words = std::vector<std::string>;

TEST_CASE("a word is added to a file that a person can read and write") {
    const TemporaryFolder folder;
    const WordFile file(folder.path());
    CHECK(file.words() == Words{});
    CHECK(file.add(" Bossaso ").has_value());
    CHECK(file.add("لاجئات").has_value());
    CHECK(file.add("Bossaso").has_value());
    CHECK(file.words() == Words{"Bossaso", "لاجئات"});
    CHECK(bytesOf(file.file()) == "# Words that are right here, one a line.\nBossaso\nلاجئات\n");
}

TEST_CASE("what a person wrote into the file stays") {
    const TemporaryFolder folder;
    folder.write("words.txt", "# ours\r\nIom\r\n\nreturnee # at home again\nlast");
    const WordFile file(folder.path());
    CHECK(file.words() == Words{"Iom", "returnee", "last"});
    CHECK(file.add("next").has_value());
    CHECK(bytesOf(file.file()) == "# ours\r\nIom\r\n\nreturnee # at home again\nlast\nnext\n");
}

TEST_CASE("what is no word is not added, and a file that is no text is told with its line") {
    const TemporaryFolder folder;
    const WordFile file(folder.path());
    for (const std::string_view word : {"", "  ", "#", "two\nlines", "--"}) {
        INFO(word);
        CHECK(file.add(word).error().code == ErrorCode::InvalidInput);
    }
    folder.write("words.txt", "good\n\xFF\xFE\n");
    CHECK(file.words().error().code == ErrorCode::InvalidInput);
    CHECK(file.words().error().subject == "words.txt:2");
    CHECK(file.add("more").error().subject == "words.txt:2");
    CHECK(bytesOf(file.file()) == "good\n\xFF\xFE\n");
}

TEST_CASE("names are known by each of their words, with an ending or an article too") {
    KnownWords known;
    known.add("Muse Mohammed");
    known.add("Bossaso");
    for (const std::string_view word : {"Muse", "muse's", "MOHAMMED", "l’Bossaso", "Bossasó"}) {
        INFO(word);
        CHECK(known.contains(word));
    }
    for (const std::string_view word : {"Mus", "s", "", "Bossaso-wrng"}) {
        INFO(word);
        CHECK_FALSE(known.contains(word));
    }
}
