// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gallery_document.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::ingest;

namespace {

GalleryDocument whole() {
    GalleryDocument document;
    document.id = "01931f0a-7c3e-7aaa-8bbb-0123456789ab";
    document.title = "Réponse à la crise – \"Nord\"";
    document.introduction = "First paragraph.\n\nSecond, with العربية and 中文.";
    document.creditLine = "IOM 2022/Majed MOHAMMED";
    document.categories = {"Health", "Crisis Response/Floods"};
    document.pick = true;
    document.published = "2023-11-02T09:00:00Z";
    document.cover = "sub/b.jpg";
    document.items = {{"a.jpg", true}, {"sub/b.jpg", false}, {"odd name…\n.jpg", false}};
    return document;
}

ErrorCode refusal(std::string_view json) {
    const auto parsed = parseGalleryDocument(json);
    REQUIRE_FALSE(parsed);
    return parsed.error().code;
}

std::string withItem(std::string_view file) {
    return R"({"format":"fieldframe.gallery/1","title":"t","items":[{"file":")" + std::string(file) +
           R"("}]})";
}

} // namespace

TEST_CASE("What was written as a gallery document is read back the same") {
    const auto parsed = parseGalleryDocument(writeGalleryDocument(whole()));
    REQUIRE(parsed);
    CHECK(*parsed == whole());

    GalleryDocument least;
    least.title = "Only a title";
    const auto parsedLeast = parseGalleryDocument(writeGalleryDocument(least));
    REQUIRE(parsedLeast);
    CHECK(*parsedLeast == least);
}

TEST_CASE("A gallery document is written readable, in a fixed order, with a newline at the end") {
    const std::string json = writeGalleryDocument(whole());
    CHECK(json.starts_with("{\n  \"format\": \"fieldframe.gallery/1\",\n  \"id\": "));
    CHECK(json.ends_with("\n}\n"));
    CHECK(json.find("\"title\"") < json.find("\"introduction\""));
    CHECK(json.find("\"cover\"") < json.find("\"items\""));
    CHECK(json.find("العربية") != std::string::npos);
}

TEST_CASE("Only format, title and items are required, and unknown members are ignored") {
    const auto parsed =
        parseGalleryDocument(R"({"format":"fieldframe.gallery/1","title":"T","items":[],"later":{"x":[1]}})");
    REQUIRE(parsed);
    CHECK(parsed->title == "T");
    CHECK_FALSE(parsed->pick);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","items":[]})") == ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"  ","items":[]})") == ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T"})") == ErrorCode::InvalidInput);
}

TEST_CASE("Another program's gallery.json is not taken for ours") {
    CHECK(refusal(R"({"title":"T","items":[]})") == ErrorCode::UnsupportedFormat);
    CHECK(refusal(R"([1,2])") == ErrorCode::UnsupportedFormat);
    CHECK(refusal(R"({"format":7})") == ErrorCode::UnsupportedFormat);
    CHECK(refusal(R"({"format":"fieldframe.gallery/2","title":"T","items":[]})") == ErrorCode::InvalidInput);
}

TEST_CASE("Text that is no JSON, or nested without end, is refused") {
    CHECK(refusal("") == ErrorCode::InvalidInput);
    CHECK(refusal("{\"format\":") == ErrorCode::InvalidInput);
    CHECK(refusal(std::string(200'000, '[')) == ErrorCode::InvalidInput);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) {
        deep += "{\"a\":";
    }
    CHECK(refusal(deep) == ErrorCode::InvalidInput);
    CHECK(refusal("{\"format\":\"fieldframe.gallery/1\",\"title\":\"\xff\",\"items\":[]}") ==
          ErrorCode::InvalidInput);
}

TEST_CASE("No item can name a file outside the folder") {
    for (const std::string_view bad : {"", "/etc/passwd", "../a.jpg", "a/../../b.jpg", "a//b.jpg", "a/",
                                       "./a.jpg", "..", "a\\\\b.jpg", "a\\u0000b.jpg"}) {
        CAPTURE(bad);
        CHECK(refusal(withItem(bad)) == ErrorCode::InvalidInput);
    }
    CHECK(parseGalleryDocument(withItem("a/..b/c.jpg")));
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","cover":"../x.jpg","items":[]})") ==
          ErrorCode::InvalidInput);
}

TEST_CASE("Members of the wrong kind are refused with their place") {
    const auto parsed = parseGalleryDocument(
        R"({"format":"fieldframe.gallery/1","title":"T","items":[{"file":"a.jpg"},{"file":"b.jpg","pick":"yes"}]})");
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().detail.starts_with("items[1].pick"));
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":5,"items":[]})") == ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","items":[],"categories":"x"})") ==
          ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","items":[],"categories":[" "]})") ==
          ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","items":[],"published":"soon"})") ==
          ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","items":[],"id":12})") ==
          ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","items":[],"id":")" +
                  std::string(201, 'x') + R"("})") == ErrorCode::InvalidInput);
    CHECK(refusal(R"({"format":"fieldframe.gallery/1","title":"T","items":["a.jpg"]})") ==
          ErrorCode::InvalidInput);
}
