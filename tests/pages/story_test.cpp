// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/story.h"
#include "core/platform/whole_file.h"
#include "tests/pages/made_document.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <regex>

using namespace fieldframe;
using namespace fieldframe::pages;

namespace {

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++found;
    }
    return found;
}

void checkOrder(const std::string& html, const std::vector<std::string>& parts) {
    std::size_t last = html.find("<body");
    for (const std::string& part : parts) {
        const std::size_t at = html.find(part, last);
        INFO(part);
        REQUIRE(at != std::string::npos);
        last = at;
    }
}

} // namespace

TEST_CASE("a story shows its blocks in their order, with pictures, captions and credits") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Story);
    PageNotices notices;
    const std::string html = storyHtml(made.document, made.delivered, notices).value();
    CHECK(notices.empty());
    checkOrder(html, {"<h1>title",      "<h2>heading",    "class=\"lead\"",
                      "class=\"text\"", "caption &lt;",   "Photo: credit &lt;",
                      "own caption",    "own credit",     "<h2>gallery",
                      "introduction",   "gallery credit", "quote &lt;",
                      "source &lt;",    "<li>item",       "<strong>two</strong>",
                      "link &lt;",      "Share on",       "For further information",
                      "contacts",       "terms"});
    CHECK(html.find("not shown") > html.find("<h2>gallery"));
    CHECK(count(html, "<img ") == 4);
    CHECK(count(html, "srcset=") == 4);
    CHECK(count(html, "loading=\"lazy\"") == 3);
    CHECK(html.find("files/" + test::madeId(1) + "-600.jpg 600w, ") != std::string::npos);
}

TEST_CASE("nothing hostile acts in a story or in news") {
    for (const DocumentKind kind : {DocumentKind::Story, DocumentKind::News}) {
        const test::MadeDocument made = test::hostileDocument(kind);
        PageNotices notices;
        const std::string html = storyHtml(made.document, made.delivered, notices).value();
        CHECK(count(html, "<script") == 1); // JSON-LD
        CHECK(count(html, "</script") == 1);
        CHECK(html.find("<img src=x") == std::string::npos);
        CHECK(html.find("javascript:") == std::string::npos);
        // Outside of what is quoted.
        const std::string tags = std::regex_replace(html, std::regex("\"[^\"]*\""), "");
        CHECK_FALSE(std::regex_search(tags, std::regex("<[a-z][^<>]*\\son[a-z]+=")));
        CHECK(html.find("script-src 'none'") != std::string::npos);
    }
}

TEST_CASE("a page says its language, direction and what it is for others") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::News);
    made.document.language = "ar";
    made.delivered.publisher.baseUrl = "https://example.org/news";
    PageNotices notices;
    const std::string html = storyHtml(made.document, made.delivered, notices).value();
    CHECK(html.find("<html lang=\"ar\" dir=\"rtl\">") != std::string::npos);
    CHECK(html.find("property=\"og:image\" content=\"https://example.org/news/files/") != std::string::npos);
    CHECK(html.find("\"@type\":\"NewsArticle\"") != std::string::npos);
    CHECK(html.find("لمزيد") != std::string::npos);
    made.document.language = "pt";
    CHECK(storyHtml(made.document, made.delivered, notices).value().find("For further information") !=
          std::string::npos);
}

TEST_CASE("what was not delivered is left out and told") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Story);
    made.delivered.items.clear();
    made.delivered.galleries.clear();
    const test::TemporaryFolder folder;
    const auto notices = writeStory(made.document, made.delivered, folder.path());
    REQUIRE(notices.has_value());
    CHECK(*notices == PageNotices{{"picture_missing", test::madeId(1)},
                                  {"picture_missing", test::madeId(2)},
                                  {"gallery_missing", test::madeId(3)}});
    CHECK(platform::readWholeFile(folder.path() / "index.html", 1U << 20U)->find("<img") ==
          std::string::npos);
    CHECK(writeNews(made.document, made.delivered, folder.path()).error().code == ErrorCode::AlreadyExists);
}

TEST_CASE("captions speak the document's language where they know it") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Story);
    made.document.language = "fr";
    made.document.blocks = {test::pictureBlock(test::madeId(1))};
    made.delivered.items[0].metadata.set({FieldId::Caption, "fr", std::string("Une légende"), Origin::Hand});
    made.delivered.items[0].metadata.set({FieldId::Caption, "ar", std::string("تعليق"), Origin::Hand});
    PageNotices notices;
    CHECK(storyHtml(made.document, made.delivered, notices)
              ->find("<div lang=\"fr\" dir=\"ltr\"><p>Une légende") != std::string::npos);
    made.delivered.languages.show = LanguagePolicy::Show::Stacked;
    made.delivered.languages.languages = {"ar", "fr"};
    checkOrder(storyHtml(made.document, made.delivered, notices).value(),
               {"lang=\"ar\" dir=\"rtl\"", "تعليق", "lang=\"fr\"", "Une légende"});
}
