// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/page_document_json.h"
#include "tests/support/catch.h"

#include <string>

using namespace fieldframe;

namespace {

constexpr std::string_view kId = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";
constexpr std::string_view kOther = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c";

PageBlock block(BlockKind kind, std::string text = {}) {
    PageBlock made;
    made.kind = kind;
    made.text = std::move(text);
    return made;
}

PageDocument everything() {
    PageDocument document;
    document.id = *GlobalId::parse(kId);
    document.kind = DocumentKind::Newsletter;
    document.title = "14 December – \"News\" \\ <b>";
    document.language = "ar";
    document.date = "2018-12-14";
    document.url = "https://example.org/news?a=1&b=2#x";
    document.commentsTo = "editor@example.org";
    document.banner = *GlobalId::parse(kOther);
    document.share = {ShareService::X, ShareService::Facebook, ShareService::Email};
    document.blocks = {block(BlockKind::Heading, "Heading"),
                       block(BlockKind::Lead, "*lead*\n\nand\ttab"),
                       block(BlockKind::Text, "\u202Ebidi \U0001F4F7"),
                       block(BlockKind::Picture),
                       block(BlockKind::Gallery, "own introduction"),
                       block(BlockKind::Quote, "I think"),
                       block(BlockKind::List),
                       block(BlockKind::Links),
                       block(BlockKind::Contacts, "Press office")};
    document.blocks[0].id = *GlobalId::parse(kId);
    document.blocks[0].url = "mailto:press@example.org?subject=x";
    document.blocks[3].target = *GlobalId::parse(kOther);
    document.blocks[3].caption = "";
    document.blocks[3].credit = "IOM/Eshaebi";
    document.blocks[3].altText = "A man";
    document.blocks[3].url = "http://example.org";
    document.blocks[4].target = *GlobalId::parse(kId);
    document.blocks[5].source = "Vlada\nFrom Donetsk";
    document.blocks[6].items = {"one", "", "**three**"};
    document.blocks[6].isNumbered = true;
    document.blocks[7].links = {{"Read on", "https://example.org/1"}, {"", "https://example.org/2"}};
    document.blocks[7].shareUrl = "https://example.org/1";
    document.blocks[8].links = {{"Write", "mailto:press@example.org"}};
    return document;
}

std::string withBlocks(const std::string& blocks) {
    return R"({"format":"fieldframe.page/1","kind":"story","title":"T","blocks":[)" + blocks + "]}";
}

std::string refusal(const std::string& json) {
    const auto read = parsePageDocument(json, "page.json");
    if (read) {
        return "taken";
    }
    CHECK(read.error().subject == "page.json");
    return read.error().detail;
}

} // namespace

TEST_CASE("a document that says everything comes back exactly") {
    const PageDocument document = everything();
    CHECK(checkPageDocument(document).has_value());
    const std::string written = writePageDocument(document);
    const auto read = parsePageDocument(written, "page.json");
    REQUIRE(read.has_value());
    CHECK(*read == document);
    CHECK(writePageDocument(*read) == written);
    for (const PageBlock& block : document.blocks) {
        PageBlock content = block;
        content.id = {};
        CHECK(blockFromStored(storedBlock(block)).value() == content);
        CHECK(storedBlock(block).find('\n') == std::string::npos);
    }
}

TEST_CASE("what a page says wrongly is refused with its place") {
    CHECK(refusal("{").starts_with("/: is not JSON, near byte"));
    CHECK(refusal("[1]") == "/format: is not fieldframe.page/1");
    CHECK(refusal(R"({"format":"fieldframe.page/2"})").starts_with("/format: is of another version"));
    CHECK(refusal(withBlocks(R"({"kind":"text"},{"kind":"marquee"})")) ==
          "/blocks/1/kind: is no kind of block");
    CHECK(refusal(withBlocks(R"({"kind":"text","script":"x"})")) ==
          "/blocks/0/script: is no member of this format");
    CHECK(refusal(withBlocks(R"({"kind":"text","items":[]})")) ==
          "/blocks/0/items: is no member of this format");
    CHECK(refusal(withBlocks(R"({"kind":"picture"})")) == "/blocks/0/asset: is missing");
    CHECK(refusal(withBlocks(R"({"kind":"picture","asset":"../../etc"})")) ==
          "/blocks/0/asset: must be a UUID");
    CHECK(refusal(withBlocks(R"({"kind":"list","items":["a",7]})")) == "/blocks/0/items/1: must be a text");
    CHECK(refusal(withBlocks(R"({"kind":"links","links":[{"url":"javascript:x"}]})")) ==
          "/blocks/0/links/0/url: must be an address of http, https or mailto");
    CHECK(refusal(withBlocks(R"({"kind":"heading","text":"a\nb"})")) ==
          "/blocks/0/text: must be one line without control characters");
    CHECK(refusal(withBlocks(R"({"kind":"text","text":"a\u0000b"})")) ==
          "/blocks/0/text: has control characters");
    CHECK(refusal(withBlocks("7")) == "/blocks/0: must be an object");
    CHECK(refusal(withBlocks(R"({"kind":"text","kind":"lead"})")) == "/: has a member twice: kind");
    const std::string id = R"("id":")" + std::string(kId) + "\"";
    CHECK(refusal(withBlocks("{" + id + R"(,"kind":"text"},{)" + id + R"(,"kind":"text"})")) ==
          "/blocks/1/id: stands twice");
}

TEST_CASE("a page's head is as strict as its blocks") {
    const auto head = [](const std::string& members) {
        return refusal(R"({"format":"fieldframe.page/1","blocks":[],)" + members + "}");
    };
    CHECK(head(R"("kind":"poster","title":"T")") == "/kind: must be story, news or newsletter");
    CHECK(head(R"("kind":"story","title":" \t")") == "/title: must not be empty");
    CHECK(head(R"("kind":"story","title":"T","language":"en\" onload=")").starts_with("/language:"));
    CHECK(head(R"("kind":"story","title":"T","date":"yesterday")") == "/date: must be a date of ISO 8601");
    CHECK(head(R"("kind":"story","title":"T","comments_to":"a@b\r\nBcc: c@d")").starts_with("/comments_to:"));
    CHECK(head(R"("kind":"story","title":"T","share":["x","x"])") == "/share/1: stands twice");
    CHECK(head(R"("kind":"story","title":"T","share":["myspace"])") == "/share/0: is no service to share on");
    CHECK(head(R"("kind":"story","title":"T","a/b~":1)") == "/a~1b~0: is no member of this format");
    CHECK(refusal(R"({"format":"fieldframe.page/1","kind":"story","title":"T"})") == "/blocks: is missing");
}

TEST_CASE("hostile sizes and depths are refused without being taken in") {
    CHECK(refusal(std::string(200'000, '[')) == "/: is nested too deep");
    CHECK(parsePageDocument(std::string(kMaxDocumentBytes + 1, ' '), "p").error().code ==
          ErrorCode::TooLarge);
    CHECK(refusal(withBlocks(R"({"kind":"text","text":")" + std::string(kMaxBlockTextBytes + 1, 'a') +
                             "\"}")) == "/blocks/0/text: is too long");
    std::string many = R"({"kind":"text"})";
    for (std::size_t i = 0; i < kMaxBlocks; ++i) {
        many += R"(,{"kind":"text"})";
    }
    CHECK(refusal(withBlocks(many)) == "/blocks: has more than 2000 entries");
    CHECK(refusal(withBlocks("{\"kind\":\"text\",\"text\":\"\xFF\"}")).starts_with("/: is not JSON"));
}

TEST_CASE("line ends of other systems become line feeds") {
    const auto read = parsePageDocument(withBlocks(R"({"kind":"text","text":"a\r\nb\rc"})"), "p");
    CHECK(read.value().blocks.front().text == "a\nb\nc");
}

TEST_CASE("a value that its kind of block can't say is refused") {
    PageDocument document = everything();
    document.blocks[1].url = "https://example.org";
    CHECK_FALSE(checkPageDocument(document));
    document = everything();
    document.blocks[3].target = {};
    CHECK_FALSE(checkPageDocument(document));
}

TEST_CASE("every text and address of a document is visited") {
    PageDocument document = everything();
    int texts = 0;
    eachText(document, [&](std::string& text) {
        ++texts;
        text = "x";
    });
    // Nine blocks with text and source, three of the picture, three items, three links, the title.
    CHECK(texts == 1 + 9 * 2 + 3 + 3 + 3);
    std::vector<std::string> addresses;
    eachAddress(document, [&](std::string& address) {
        if (!address.empty()) {
            addresses.push_back(address);
        }
    });
    CHECK(addresses.size() == 8);
    CHECK(assetsOf(document).size() == 1);
    CHECK(galleriesOf(document).size() == 1);
}

TEST_CASE("languages know the direction of their script") {
    CHECK(isRightToLeft("ar"));
    CHECK(isRightToLeft("AR-EG"));
    CHECK(isRightToLeft("fa"));
    CHECK(isRightToLeft("az-Arab"));
    CHECK_FALSE(isRightToLeft("en"));
    CHECK_FALSE(isRightToLeft("ar-Latn"));
    CHECK_FALSE(isRightToLeft(""));
    CHECK_FALSE(isRightToLeft("arn"));
}
