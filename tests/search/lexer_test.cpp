// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/lexer.h"
#include "tests/support/catch.h"

#include <chrono>
#include <string>

using fieldframe::search::Piece;
using fieldframe::search::pieces;

namespace {

std::vector<std::string> valuesOf(std::string_view typed) {
    std::vector<std::string> values;
    for (const Piece& piece : pieces(typed)) {
        values.push_back(piece.value);
    }
    return values;
}

using Values = std::vector<std::string>;

std::string repeated(std::string_view part, std::size_t bytes) {
    std::string text;
    while (text.size() < bytes) {
        text += part;
    }
    return text;
}

} // namespace

TEST_CASE("blanks of every script part words") {
    CHECK(valuesOf("a b\tc\nd\u00A0e\u3000f\u2028g") == Values{"a", "b", "c", "d", "e", "f", "g"});
    CHECK(valuesOf("").empty());
    CHECK(valuesOf(" \t ").empty());
}

TEST_CASE("a NUL, a control character or a byte that is not UTF-8 parts words") {
    CHECK(valuesOf(std::string_view("a\0b\x01"
                                    "c\xff"
                                    "d",
                                    7)) == Values{"a", "b", "c", "d"});
}

TEST_CASE("direction marks and byte order marks are ignored") {
    const std::vector<Piece> found = pieces("\uFEFF\u200F-\u202Aabc\u202C");
    REQUIRE(found.size() == 1);
    CHECK(found.front().isExcluded);
    CHECK(found.front().value == "abc");
    CHECK(valuesOf("می\u200Cخواهم") == Values{"می\u200Cخواهم"});
}

TEST_CASE("quotes make one piece of several words") {
    const std::vector<Piece> found = pieces(R"(one "two three" four)");
    REQUIRE(found.size() == 3);
    CHECK_FALSE(found[0].isQuoted);
    CHECK(found[1].isQuoted);
    CHECK_FALSE(found[1].isOpen);
    CHECK(found[1].value == "two three");
    CHECK(found[2].isOpen);
}

TEST_CASE("typographic quotes work where no straight quote is typed") {
    CHECK(valuesOf("“two three” four") == Values{"two three", "four"});
    CHECK(valuesOf("„zwei drei“ vier") == Values{"zwei drei", "vier"});
    CHECK(valuesOf("\"“I’ve already lost\"") == Values{"“I’ve already lost"});
}

TEST_CASE("an unbalanced quote runs to the end") {
    const std::vector<Piece> found = pieces(R"(one "two three)");
    REQUIRE(found.size() == 2);
    CHECK(found[1].value == "two three");
    CHECK(found[1].isOpen);
}

TEST_CASE("words of a caption that holds quotes can be typed as a phrase") {
    CHECK(valuesOf(R"("of the "Jesús")") == Values{R"(of the "Jesús")"});
    CHECK(valuesOf(R"("the "Jesús Está")") == Values{R"(the "Jesús Está")"});
    CHECK(valuesOf(R"(""Jesús Está Vivo"")") == Values{R"(Jesús Está Vivo)"});
    CHECK(valuesOf(R"(""a" b" c)") == Values{R"(a" b)", "c"});
    CHECK(valuesOf(R"("a "b"" c)") == Values{R"(a "b")", "c"});
    CHECK(valuesOf(R"("Está Vivo" shelter")") == Values{R"(Está Vivo" shelter)"});
    CHECK(valuesOf(R"("Vivo" -shelter in")") == Values{R"(Vivo" -shelter in)"});
    CHECK(valuesOf(R"("said "yes" -he")") == Values{R"(said "yes" -he)"});
    CHECK(valuesOf(R"("a 5"x7 frame")") == Values{R"(a 5"x7 frame)"});
}

TEST_CASE("phrases that touch other characters still end") {
    CHECK(valuesOf(R"("a b", c)") == Values{"a b", ",", "c"});
    CHECK(valuesOf(R"(("a b") c)") == Values{"a b", ")", "c"});
    CHECK(valuesOf(R"("a b"c d)") == Values{"a b", "c", "d"});
    CHECK(valuesOf(R"("" a "" b)") == Values{"a", "b"});
}

TEST_CASE("a minus before a word leaves it out, elsewhere it is a character") {
    const std::vector<Piece> found = pieces(R"(-a b-c - -- --d -"e f" -caption:g)");
    REQUIRE(found.size() == 7);
    CHECK(found[0] == Piece{"", "a", true, false, false});
    CHECK(found[1].value == "b-c");
    CHECK(found[2].value == "-");
    CHECK(found[3].value == "--");
    CHECK(found[4].value == "--d");
    CHECK_FALSE(found[4].isExcluded);
    CHECK(found[5] == Piece{"", "e f", true, true, false});
    CHECK(found[6] == Piece{"caption", "g", true, false, true});
}

TEST_CASE("a field word is read in any case and only right before its value") {
    const std::vector<Piece> found = pieces(R"(Caption:a CREDIT_line:"b c" city: d :e 1x:f)");
    REQUIRE(found.size() == 6);
    CHECK(found[0].field == "caption");
    CHECK(found[1].field == "credit_line");
    CHECK(found[1].value == "b c");
    CHECK(found[2].field.empty());
    CHECK(found[2].value == "city:");
    CHECK(found[4].value == ":e");
    CHECK(found[5].value == "1x:f");
}

TEST_CASE("hostile quotes cost no more than the text is long") {
    for (const std::string_view part :
         {R"("a"b )", R"("a" b" )", R"(""")", R"( "a)", R"(a" )", R"(-"()", R"(" )"}) {
        const std::string typed = repeated(part, 1'000'000);
        const auto start = std::chrono::steady_clock::now();
        CHECK_NOTHROW(pieces(typed));
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(5));
    }
}
