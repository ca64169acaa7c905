// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/markdown.h"
#include "tests/support/catch.h"

using namespace fieldframe::pages;

TEST_CASE("Markdown becomes paragraphs, emphasis, lists and links") {
    CHECK(markdownHtml("One *two*\nthree\n\n- a\n- **b**", {}) ==
          "<p>One <em>two</em><br>\nthree</p>\n<ul>\n<li>a</li>\n<li><strong>b</strong></li>\n</ul>\n");
    CHECK(markdownHtml("[x](https://example.org/?a=1&b=2)", {}) ==
          "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>\n");
    CHECK(markdownHtml("3. c", {}) == "<ol start=\"3\">\n<li>c</li>\n</ol>\n");
    MarkdownStyle style;
    style.paragraph = "margin:0";
    style.headingLevel = 6;
    CHECK(markdownHtml("## h\n\np", style) == "<h6>h</h6>\n<p style=\"margin:0\">p</p>\n");
    CHECK(markdownLineHtml("**one** line", {}) == "<strong>one</strong> line");
    CHECK(markdownLineHtml("two\n\nparagraphs", {}) == "<p>two</p>\n<p>paragraphs</p>\n");
}

TEST_CASE("nothing in Markdown acts") {
    for (const char* hostile :
         {"<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "[x](javascript:alert(1))",
          "[x](JAVASCRIPT:alert(1))", "[x](data:text/html,<script>)", "![x](https://evil.example/track.gif)",
          "<https://ok.example/\"onclick=x>", "[x](<https://e.example/ onmouseover=x>)",
          "[a]: javascript:x\n\n[a]", "`<script>`", "```\n</code><script>\n```", "<!-- --><script>x</script>",
          "[x](vbscript:x \"t\")", "&lt;script&gt;", "<a href='javascript:x'>y</a>"}) {
        const std::string html = markdownHtml(hostile, {});
        INFO(hostile << "\n" << html);
        CHECK(html.find("<script") == std::string::npos);
        CHECK(html.find("<img") == std::string::npos);
        CHECK(html.find("href=\"j") == std::string::npos);
        CHECK(html.find("href=\"d") == std::string::npos);
        CHECK(html.find("href=\"v") == std::string::npos);
        CHECK(html.find("\" on") == std::string::npos);
    }
    CHECK(markdownHtml("<b>x</b>", {}) == "<p>&lt;b&gt;x&lt;/b&gt;</p>\n");
    CHECK(markdownHtml("![A man](https://evil.example/t.gif)", {}) == "<p>A man</p>\n");
    CHECK(markdownHtml("[w](javascript:x)", {}) == "<p>w</p>\n");
}

TEST_CASE("Markdown made to be slow or deep comes to an end") {
    const auto repeated = [](std::string_view part, std::size_t times) {
        std::string all;
        for (std::size_t i = 0; i < times; ++i) {
            all += part;
        }
        return all;
    };
    const std::string deep = markdownHtml(repeated(">", 60'000), {});
    CHECK(deep.size() < 100'000);
    for (const char* part :
         {"[", "![", "*a_", "`a``", "- ", "<!--", "[a](b", "\\", "&#", "[x]: y\n", "a\n> "}) {
        INFO(part);
        const std::string text = repeated(part, 60'000 / std::string_view(part).size());
        CHECK(markdownHtml(text, {}).size() < 20 * text.size());
    }
}

TEST_CASE("plain text of Markdown numbers its links") {
    std::vector<Link> links;
    CHECK(markdownText("Read [on](https://example.org/1), *now*.\n\n1. a\n2. [b](javascript:x)", links) ==
          "Read on [1], now.\n\n1. a\n2. b");
    CHECK(markdownText("<https://example.org/2>", links) == "https://example.org/2");
    REQUIRE(links.size() == 1);
    CHECK(links[0].url == "https://example.org/1");
}

TEST_CASE("plain text made Markdown shows what it was") {
    for (const char* plain : {"# 1 <b>*x*</b> [a](b) &amp; `c` \\ _d_", "1. a\n2) b", "- a\n+ b\n> c",
                              "    code?", "===\n---", "~~~\nx", "![x](y)", "مرحبا *بكم*", "a\nb"}) {
        std::vector<Link> links;
        INFO(plain << "\n" << markdownOfPlainText(plain));
        std::string expected = plain;
        expected.erase(0, expected.find_first_not_of(' '));
        CHECK(markdownText(markdownOfPlainText(plain), links) == expected);
        CHECK(links.empty());
    }
}
