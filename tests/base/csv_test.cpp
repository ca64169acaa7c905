// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using text::readCsv;
using Cells = std::vector<std::string>;

TEST_CASE("rows are read with any separator, line end and quoting") {
    for (const std::string_view table :
         {"file,caption\r\na.jpg,\"one, \"\"two\"\"\nthree\"\r\n\r\nb.jpg,\r\n",
          "file;caption\na.jpg;\"one, \"\"two\"\"\nthree\"\nb.jpg;",
          "file\tcaption\ra.jpg\t\"one, \"\"two\"\"\nthree\"\rb.jpg\t",
          "sep=|\nfile|caption\na.jpg|\"one, \"\"two\"\"\nthree\"\nb.jpg|"}) {
        CAPTURE(table);
        const auto rows = readCsv(table);
        REQUIRE(rows);
        REQUIRE(rows->size() == 3);
        CHECK((*rows)[0].cells == Cells{"file", "caption"});
        CHECK((*rows)[1].cells == Cells{"a.jpg", "one, \"two\"\nthree"});
        CHECK((*rows)[2].cells == Cells{"b.jpg", ""});
    }
}

TEST_CASE("a row knows its line, and quotes that don't end name theirs") {
    const auto rows = readCsv("file,caption\na,\"x\ny\"\nb,z\n");
    REQUIRE(rows);
    CHECK((*rows)[2].line == 4);
    const auto broken = readCsv("file,caption\na,b\nc,\"d\ne");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().subject == "line 3");
    CHECK(readCsv("a,b \"c\" d\n")->front().cells == Cells{"a", "b \"c\" d"});
    CHECK(readCsv("")->empty());
}

TEST_CASE("a cell that was made harmless is taken back as it was") {
    for (const std::string_view value : {"=1+1", "-2", "@x", "'quoted'", "plain", "+41 22", "\tx", "\t=1",
                                         "a;=1+1;b", "a\"\n\"=1", "a; - b\n- c", "=1;=2\n@x", ";;=1"}) {
        const auto rows = readCsv(text::csvCell(value) + "\n");
        REQUIRE(rows);
        CHECK(text::withoutFormulaMark(rows->front().cells.front()) == value);
    }
}

TEST_CASE("files of text are read in the character set they are in") {
    CHECK(text::decodedFile("\xef\xbb\xbf"
                            "é") == "é");
    CHECK(text::decodedFile(std::string_view("\xff\xfe\xe9\x00", 4)) == "é");
    CHECK(text::decodedFile(std::string_view("\xfe\xff\x00\xe9", 4)) == "é");
    CHECK(text::decodedFile("Genève") == "Genève");
    CHECK(text::decodedFile("file;caption\nGen\xe8ve;L'\xe9t\xe9 \xe0 Gen\xe8ve, les d\xe9placements\n") ==
          "file;caption\nGenève;L'été à Genève, les déplacements\n");
    CHECK(text::decodedFile("\xc7\xe1", "windows-1256") == "ال");
    CHECK_FALSE(text::decodedFile("a", "no-such-set"));
}
