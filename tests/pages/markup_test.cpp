// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/markup.h"
#include "core/pages/web_library_addresses.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace fieldframe;
using namespace fieldframe::pages;

namespace {

std::string linkTo(const std::string& address, const std::string& shown) {
    return "<a href=\"" + address + "\" rel=\"noopener noreferrer nofollow\">" + shown + "</a>";
}

} // namespace

TEST_CASE("Paragraphs and line breaks stay as typed") {
    CHECK(htmlParagraphs("One\ntwo\n\n\nThree") == "<p>One<br>\ntwo</p>\n<p>Three</p>");
    CHECK(htmlParagraphs(" \n\n ").empty());
    CHECK(htmlParagraphs("One\r\n\r\nTwo") == "<p>One</p>\n<p>Two</p>");
}

TEST_CASE("Addresses in a text become links without the sentence's punctuation") {
    CHECK(htmlParagraphs("Read more: https://iom.int/a?b=1&c=2.") ==
          "<p>Read more: " + linkTo("https://iom.int/a?b=1&amp;c=2", "https://iom.int/a?b=1&amp;c=2") +
              ".</p>");
    CHECK(htmlParagraphs("(see http://a.org/x_(y))") ==
          "<p>(see " + linkTo("http://a.org/x_(y)", "http://a.org/x_(y)") + ")</p>");
    CHECK(htmlParagraphs("Write to desk@example.org, please") ==
          "<p>Write to " + linkTo("mailto:desk@example.org", "desk@example.org") + ", please</p>");
}

TEST_CASE("Nothing but web and mail addresses becomes a link, and nothing becomes markup") {
    CHECK(htmlParagraphs("javascript:alert(1)") == "<p>javascript:alert(1)</p>");
    CHECK(htmlParagraphs("data:text/html,<b>") == "<p>data:text/html,&lt;b&gt;</p>");
    CHECK(htmlParagraphs("https://a.org/\"onclick=\"x") == "<p>https://a.org/&quot;onclick=&quot;x</p>");
    CHECK(htmlParagraphs("<script>x</script>") == "<p>&lt;script&gt;x&lt;/script&gt;</p>");
    CHECK(htmlParagraphs("a@ @b a@b@c").find("<a") == std::string::npos);
}

TEST_CASE("A shortened text ends between words where it can") {
    CHECK(shortened("A short one", 40) == "A short one");
    CHECK(shortened("one two three four", 12) == "one two…");
    CHECK(shortened("难民营地的家庭在黎明时", 5) == "难民营地的…");
    CHECK(shortened("line\nbreak", 40) == "line break");
}

TEST_CASE("A value of a script ends neither the script nor its line") {
    CHECK(scriptValue("</script><!--&\u2028\u202E") ==
          "\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u202e\"");
    const nlohmann::ordered_json value{{"a", "b\"c\\\n"}, {"é", "难"}};
    CHECK(nlohmann::ordered_json::parse(scriptValue(value)) == value);
    CHECK(scriptValue(std::string("\xFF")) == "\"\uFFFD\"");
}

TEST_CASE("A slug is plain whatever the title is") {
    CHECK(slug("Türkiye-Syria Earthquake Response") == "turkiye-syria-earthquake-response");
    CHECK(slug("../../etc/passwd") == "etc-passwd");
    CHECK(slug("<script>") == "script");
    CHECK(slug("***").empty());
    CHECK_FALSE(slug("عائلات عند الفجر").empty());
    CHECK(slug(std::string(500, 'a')).size() <= 60);
    CHECK(slug("\xFF\xFE").find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
}
