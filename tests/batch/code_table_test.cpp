// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/code_table.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using batch::CodeTable;

namespace {

CodeTable teams() {
    CodeTable table;
    table.add("// the home side\r\nh7\tAna Díaz\tforward\r\nH9\tBo Li\r\n\r\nbroken\r\nh7\tTwice\r\na "
              "b\tblank inside\r\n",
              "teams.txt");
    return table;
}

} // namespace

TEST_CASE("codes stand for their texts, and for the column asked for") {
    const CodeTable table = teams();
    CHECK(table.expanded("=h7= scores") == "Ana Díaz scores");
    CHECK(table.expanded("=h7#2= =h7=") == "forward Ana Díaz");
    CHECK(table.expanded("=h9= and =a b=") == "Bo Li and blank inside");
}

TEST_CASE("what is no code stays as it is") {
    const CodeTable table = teams();
    for (const std::string_view text :
         {"a = b", "==", "=nobody=", "=h7#3=", "=h7#0=", "=h7#x=", "= h7 =", "=h7", "1=2=3", ""}) {
        CHECK(table.expanded(text) == text);
    }
    CHECK(table.expanded("x=y=h7=") == "x=yAna Díaz");
    CHECK(CodeTable().expanded("=h7=") == "=h7=");
}

TEST_CASE("what a code brings is not looked into again") {
    CodeTable table;
    table.add("a\t=b=\nb\t=a=\n", "ring.txt");
    CHECK(table.expanded("=a=") == "=b=");
}

TEST_CASE("lines that say nothing are problems with file and line, and the rest goes on") {
    const CodeTable table = teams();
    CHECK(table.size() == 3);
    REQUIRE(table.problems().size() == 2);
    CHECK(table.problems()[0].file == "teams.txt");
    CHECK(table.problems()[0].line == 5);
    CHECK(table.problems()[1].line == 6);
}

TEST_CASE("the delimiter can be changed to a mark, and to nothing else") {
    CodeTable table = teams();
    REQUIRE(table.setDelimiter("\\"));
    CHECK(table.expanded("\\h7\\ =h7=") == "Ana Díaz =h7=");
    for (const std::string_view bad : {"", "#", "a", " ", "==", "é", "\n"}) {
        CHECK_FALSE(table.setDelimiter(bad));
    }
    CHECK(table.delimiter() == '\\');
}

TEST_CASE("a code that was just closed is known from what stands before the cursor") {
    const CodeTable table = teams();
    const auto ending = table.ending("The ball to =h7#2=");
    REQUIRE(ending);
    CHECK(ending->bytes == 6);
    CHECK(ending->text == "forward");
    for (const std::string_view none : {"=h7", "=h7= ", "h7=", "=nobody=", "=", "=="}) {
        CHECK_FALSE(table.ending(none));
    }
}

TEST_CASE("files in any character set are read") {
    CodeTable table;
    table.add(std::string_view("\xff\xfe"
                               "g\0\t\0\xe9\0\n\0",
                               10),
              "utf16.txt");
    CHECK(table.expanded("=g=") == "é");
}
