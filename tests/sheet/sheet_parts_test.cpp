// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a sheet that no reader of PDF is needed for.
#include "core/base/text.h"
#include "core/sheet/bare_jpeg.h"
#include "core/sheet/item_picture.h"
#include "core/sheet/item_texts.h"
#include "core/sheet/link_spans.h"
#include "core/sheet/sheet_pages.h"
#include "core/sheet/sheet_words.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_images.h"

#include <array>

using namespace fieldframe;
using namespace fieldframe::sheet;

TEST_CASE("A bare JPEG is the picture without what is said about it") {
    const std::string file = test::tinyJpeg({40, 30, 1, "a secret", "", "", ""});
    const auto bare = bareJpeg(file + "what follows");
    REQUIRE(bare.has_value());
    CHECK(bare->width == 40);
    CHECK(bare->height == 30);
    CHECK(bare->bytes.find("a secret") == std::string::npos);
    CHECK(bare->bytes.find("what follows") == std::string::npos);
    CHECK(bare->bytes.size() < file.size());
    const auto again = bareJpeg(bare->bytes);
    REQUIRE(again.has_value());
    CHECK(again->bytes == bare->bytes);
}

TEST_CASE("A JPEG cut or spoilt anywhere is refused or stays a whole one") {
    const std::string file = test::tinyJpeg({40, 30, 1, "caption", "", "", ""});
    for (std::size_t size = 0; size < file.size(); ++size) {
        CHECK(!bareJpeg(std::string_view(file).substr(0, size)).has_value());
    }
    for (std::size_t at = 0; at < std::min<std::size_t>(file.size(), 2000); ++at) {
        for (const char wrong : {'\x00', '\xFF', '\x01'}) {
            std::string spoilt = file;
            spoilt[at] = wrong;
            if (const auto bare = bareJpeg(spoilt)) {
                CHECK(bare->bytes.starts_with("\xFF\xD8"));
                CHECK(bare->bytes.ends_with("\xFF\xD9"));
            }
        }
    }
}

TEST_CASE("The smallest file that is sharp in print is taken") {
    pages::DeliveredItem item;
    const auto add = [&](int width, std::string type = "image/jpeg") {
        item.files.push_back(
            {std::to_string(width), pages::FileRole::Screen, std::move(type), width, width, 0});
    };
    CHECK(pictureFileFor(item, 72, 72) == nullptr);
    add(100);
    add(400);
    add(210, "image/webp");
    add(2000);
    REQUIRE(pictureFileFor(item, 72, 72) != nullptr); // One inch: 200 pixels.
    CHECK(pictureFileFor(item, 72, 72)->width == 400);
    CHECK(pictureFileFor(item, 7200, 7200)->width == 2000);
    CHECK(pictureFileFor(item, 36, 36)->width == 100);
}

TEST_CASE("A line holds what can be read and nothing that acts") {
    CHECK(oneLine("  two\r\n\r\n words\t ", 100) == "two words");
    CHECK(oneLine("a\u202Eb\u202Cc", 100) == "abc");
    CHECK(oneLine("line\u2028break", 100) == "line break");
    CHECK(oneLine("12345678", 4) == "1234…");
    CHECK(oneLine("1234", 4) == "1234");
    CHECK(oneLine("e\u0301e\u0301e\u0301", 2) == "e\u0301e\u0301…");
    CHECK(oneLine(std::string(1'000'000, 'x'), 3) == "xxx…");
    CHECK(text::isValidUtf8(oneLine("\xED\xA0\x80\xFF\xC3", 100)));
    CHECK(oneLine("👩‍👩‍👧 family", 1) == "👩‍👩‍👧…");
}

TEST_CASE("Addresses are found as a reader sees them") {
    const std::string text =
        "(see https://example.org/a(b)), www.un.org. x.www.no.org http://nodot HTTPS://Up.org/?q=1#f!";
    std::vector<std::string> found;
    for (const LinkSpan& span : linkSpans(text)) {
        found.push_back(text.substr(span.begin, span.end - span.begin));
    }
    CHECK(found ==
          std::vector<std::string>{"https://example.org/a(b)", "www.un.org", "HTTPS://Up.org/?q=1#f"});
    CHECK(!safeAddress("file:///etc/passwd"));
    CHECK(!safeAddress("javascript:alert(1)"));
    CHECK(!safeAddress("https://a@b.org/"));
    CHECK(!safeAddress("https://b.org'/"));
    CHECK(safeAddress("https://b.org/'\\\n") == "https://b.org/%27%5C%0A");
}

TEST_CASE("Pages begin anew with each gallery, and what is in none comes last") {
    pages::Delivered delivered;
    delivered.items.resize(30);
    delivered.galleries.resize(3);
    for (std::size_t item = 0; item < 25; ++item) {
        delivered.galleries[item < 13 ? 0 : 2].items.push_back(item);
    }
    delivered.galleries[2].items.push_back(999);
    const auto groups = groupsOf(delivered);
    REQUIRE(groups.size() == 3);
    CHECK(groups[1].gallery == 2U);
    CHECK(groups[1].items.size() == 12);
    CHECK(!groups[2].gallery.has_value());
    CHECK(groups[2].items.size() == 5);
    const auto pages = pagesOf(groups, {});
    REQUIRE(pages.size() == 4);
    CHECK(pages[1].end - pages[1].begin == 1);
    CHECK(!pages[1].opensGroup);
    CHECK(pages[2].opensGroup);
}

TEST_CASE("Cells fill the page without touching, from the side where reading begins") {
    SheetStyle style;
    style.columns = 5;
    style.rows = 3;
    const Box body = bodyBox(style);
    const Box first = cellBox(style, body, 0, false);
    const Box last = cellBox(style, body, 14, false);
    CHECK(first.x == Approx(body.x));
    CHECK(last.x + last.width == Approx(body.x + body.width));
    CHECK(last.y + last.height == Approx(body.y + body.height));
    CHECK(cellBox(style, body, 1, false).x > first.x + first.width);
    CHECK(cellBox(style, body, 0, true).x == Approx(cellBox(style, body, 4, false).x));
}

TEST_CASE("Numbers and dates are written as the language does") {
    CHECK(SheetWords("en").pageOf(3, 1234) == "3 / 1,234");
    CHECK(SheetWords("es").date("2026-05-04T10:00:00+02:00") == "4 de mayo de 2026");
    CHECK(SheetWords("fr").date("2026-05") == "mai 2026");
    CHECK(SheetWords("en").date("1998") == "1998");
    CHECK(SheetWords("en").date("last week") == "last week");
    CHECK(SheetWords("ar").isRightToLeft());
    CHECK(!SheetWords("").isRightToLeft());
    CHECK(SheetWords("no such language").day(0) == "January 1, 1970");
}
