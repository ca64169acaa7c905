// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/html.h"
#include "tests/support/catch.h"

using namespace fieldframe::pages;

TEST_CASE("text in a page is text") {
    CHECK(htmlText("<a href=\"x\" b='y'>&amp;") == "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;");
    CHECK(htmlText(std::string_view("a\0b\x1B\x7F\xFF\tc\n", 9)) == "a\uFFFDb\uFFFD\uFFFD\uFFFD\tc\n");
    CHECK(htmlLines("a\nb") == "a<br>\nb");
}

TEST_CASE("addresses are links or nothing") {
    CHECK(htmlAddress("https://example.org/?a=1&b=2") == "https://example.org/?a=1&amp;b=2");
    CHECK(htmlAddress("javascript:alert(1)").empty());
    CHECK(addressOfPath("files/a b#c?d:e%.jpg") == "files/a%20b%23c%3Fd%3Ae%25.jpg");
    CHECK(addressOfPath("javascript:x") == "javascript%3Ax");
    CHECK(queryValue("a b&c=d/é") == "a%20b%26c%3Dd%2F%C3%A9");
}

TEST_CASE("data in a script element can't end it") {
    const std::string safe = scriptSafeJson(R"({"a":"</script><!--<script>&"})");
    CHECK(safe.find('<') == std::string::npos);
    CHECK(safe.find("\\u003c/script\\u003e") != std::string::npos);
}
