// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/contact_sheet.h"
#include "tests/sheet/sheet_package.h"
#include "tests/support/catch.h"
#include "tests/support/small_disk.h"

#include <array>
#include <iostream>
#include <limits>
#include <thread>

using namespace fieldframe;
using namespace fieldframe::sheet;
using fieldframe::test::count;
using fieldframe::test::poppler;
using fieldframe::test::SheetPackage;

TEST_CASE("A sheet has each picture once, with its caption, its credit and the page's number") {
    SheetPackage package;
    package.addGallery("Floods in the Delta").published = "2026-05-04";
    for (int item = 0; item < 7; ++item) {
        package.add("Caption number " + std::to_string(item), "© Agency/Person " + std::to_string(item));
    }
    SheetStyle style;
    style.columns = 2;
    style.rows = 2;
    const Result<SheetReport> report = writeContactSheet(package.delivered, style, package.path());
    REQUIRE(report.has_value());
    CHECK(report->pages == 2);
    CHECK(report->withoutPicture.empty());
    CHECK(report->missingLetters.empty());
    if (const auto text = poppler("pdftotext", package.pdf())) {
        for (int item = 0; item < 7; ++item) {
            CHECK(count(*text, "Caption number " + std::to_string(item)) == 1);
            CHECK(count(*text, "© Agency/Person " + std::to_string(item)) == 1);
        }
        // The reader doesn't always give blanks back.
        const std::size_t first = count(*text, "1 / 2") + count(*text, "1/2");
        const std::size_t second = count(*text, "2 / 2") + count(*text, "2/2");
        CHECK(first == 1);
        CHECK(second == 1);
        CHECK(count(*text, "Floods in the Delta") == 2);
        CHECK(count(*text, "May 4, 2026") == 2);
        CHECK(count(*text, "Organización de Prueba") == 2);
    }
    if (const auto images = poppler("pdfimages -list", package.pdf())) {
        CHECK(count(*images, " jpeg ") == 7);
    }
}

TEST_CASE("Every font stands in the document") {
    SheetPackage package;
    package.add("Latin, العربية, ไทย and Ελληνικά", "©");
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    const auto fonts = poppler("pdffonts", package.pdf());
    if (!fonts) {
        return;
    }
    // Two lines of heading, then one a font: name, type, encoding, "yes yes yes" for embedded, subset,
    // Unicode.
    const std::size_t lines = count(*fonts, "\n");
    REQUIRE(lines > 2);
    CHECK(count(*fonts, " yes yes yes ") == lines - 2);
}

TEST_CASE("The document says who made it, what it is called and where its galleries begin") {
    SheetPackage package;
    package.addGallery("First (with \\ brackets))");
    for (int item = 0; item < 13; ++item) {
        package.add("a", "b");
    }
    package.addGallery("الثاني");
    package.add("c", "d");
    package.addGallery("Nothing in it");
    SheetStyle style;
    style.title = "Selection <for> 'print'";
    const Result<SheetReport> report = writeContactSheet(package.delivered, style, package.path());
    REQUIRE(report.has_value());
    CHECK(report->pages == 3);
    if (const auto info = poppler("pdfinfo", package.pdf())) {
        CHECK(count(*info, "Selection <for> 'print'") == 1);
        CHECK(count(*info, "Organización de Prueba") == 1);
        CHECK(count(*info, "Pages:           3") == 1);
        CHECK(count(*info, "(A4)") == 1);
    }
    // The outline's entries stand in the clear: UTF-16BE where they are not ASCII.
    const std::string bytes = test::bytesOf(package.pdf());
    CHECK(count(bytes, "/Dest [") == 2);
    CHECK(count(bytes, "FEFF062706440") == 1); // "ال"
}

TEST_CASE("Papers, both ways up") {
    SheetPackage package;
    package.add("a", "b");
    const auto sizeOf = [&](Paper paper, bool isLandscape) {
        SheetStyle style;
        style.paper = paper;
        style.isLandscape = isLandscape;
        REQUIRE(writeContactSheet(package.delivered, style, package.path()).has_value());
        const auto info = poppler("pdfinfo", package.pdf());
        const std::size_t at = info ? info->find("Page size:") + 17 : 0;
        return info ? info->substr(at, info->find(" pts", at) - at) : std::string();
    };
    if (const std::string a4 = sizeOf(Paper::A4, false); !a4.empty()) {
        CHECK(a4 == "595.276 x 841.89");
        CHECK(sizeOf(Paper::A4, true) == "841.89 x 595.276");
        CHECK(sizeOf(Paper::Letter, false) == "612 x 792");
        CHECK(sizeOf(Paper::A3, false) == "841.89 x 1190.55");
    }
}

TEST_CASE("A caption without an end is cut at a number of lines, and the credit stays whole") {
    SheetPackage package;
    std::string endless;
    while (endless.size() < 100'000) {
        endless += "Words that never stop because nobody edited them. ";
    }
    package.add(endless, "© Whole Credit 2026");
    package.add(std::string(100'000, 'x'), "© Other Credit 2026");
    const Result<SheetReport> report = writeContactSheet(package.delivered, {}, package.path());
    REQUIRE(report.has_value());
    if (const auto text = poppler("pdftotext", package.pdf())) {
        CHECK(text->size() < 3000);
        CHECK(count(*text, "…") == 2);
        CHECK(count(*text, "© Whole Credit 2026") == 1);
        CHECK(count(*text, "© Other Credit 2026") == 1);
    }
}

TEST_CASE("Hostile captions stand as letters and change nothing around them") {
    SheetPackage package;
    package.add("<b>bold</b> &amp; <span foreground='red'>red</span>", "C1");
    package.add("a\x01\x07\x1b[31mz\x7f", "C2");
    package.add("high \xED\xA0\x80 low \xFF end", "C3");
    package.add("\u202Eevil\u202C good \u2067unclosed", "C4");
    package.add("=HYPERLINK(\"x\") ) Tj ET endstream", "C5");
    const Result<SheetReport> report = writeContactSheet(package.delivered, {}, package.path());
    REQUIRE(report.has_value());
    if (const auto text = poppler("pdftotext", package.pdf())) {
        CHECK(count(*text, "<b>bold</b> &amp; <span") == 1);
        CHECK(count(*text, "a[31mz") == 1);
        CHECK(count(*text, "\uFFFD") >= 2);
        CHECK(count(*text, "evil good") == 1);
        CHECK(count(*text, "endstream") == 1);
        for (const char* credit : {"C1", "C2", "C3", "C4", "C5"}) {
            CHECK(count(*text, credit) == 1);
        }
    }
}

TEST_CASE("Only safe addresses become links") {
    SheetPackage package;
    package.delivered.publisher.baseUrl = "https://library.example.org/";
    package.add("See https://example.org/a_(b) and www.example.com. Not javascript:alert(1).", "Credit")
        .metadata.set(FieldValue{FieldId::WebStatement, "",
                                 std::string("https://rights.example.org/x) >> /S /JavaScript (y"),
                                 Origin::Hand});
    package.add("https://user@evil.example https://\u0435xample.org", "Other")
        .metadata.set(
            FieldValue{FieldId::WebStatement, "", std::string("javascript:alert(2)"), Origin::Hand});
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    const std::string bytes = test::bytesOf(package.pdf());
    CHECK(count(bytes, "/URI (https://library.example.org/)") == 1);
    CHECK(count(bytes, "/URI (https://example.org/a_%28b%29)") == 1);
    CHECK(count(bytes, "/URI (https://www.example.com)") == 1);
    CHECK(count(bytes, "/URI (https://rights.example.org/x%29%20%3E%3E%20/S%20/JavaScript%20%28y)") == 1);
    CHECK(count(bytes, "/URI (") == 4);
    CHECK(count(bytes, "/JavaScript") == 1); // Within the address above, as its letters.
    if (const auto info = poppler("pdfinfo", package.pdf())) {
        CHECK(count(*info, "JavaScript:      no") == 1);
    }
}

TEST_CASE("Nothing but the picture comes along with a picture") {
    SheetPackage package;
    package.add("caption", "credit");
    REQUIRE(count(test::bytesOf(package.path() / "screen/0.jpg"), "within the file") == 1);
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    CHECK(count(test::bytesOf(package.pdf()), "within the file") == 0);
}

TEST_CASE("What has no picture keeps its place, its caption and its credit") {
    SheetPackage package;
    package.add("Sound", "C1").kind = MediaKind::Audio;
    package.delivered.items.back().files.clear();
    package.add("Gone", "C2").files.front().path = "screen/nowhere.jpg";
    package.add("Outside", "C3").files.front().path = "../../etc/passwd";
    package.add("Of another kind", "C4").files.front().mediaType = "image/webp";
    package.add("Video", "C5").kind = MediaKind::Video;
    const Result<SheetReport> report = writeContactSheet(package.delivered, {}, package.path());
    REQUIRE(report.has_value());
    CHECK(report->withoutPicture == std::vector<std::size_t>{1, 2, 3});
    if (const auto images = poppler("pdfimages -list", package.pdf())) {
        CHECK(count(*images, " jpeg ") == 1);
    }
    if (const auto text = poppler("pdftotext", package.pdf())) {
        CHECK(count(*text, "Of another kind") == 1);
        CHECK(count(*text, "C2") == 1);
    }
}

TEST_CASE("A sheet in Arabic counts and dates in Arabic and begins on the right") {
    SheetPackage package;
    package.delivered.languages.pageLanguage = "ar";
    package.delivered.languages.languages = {"ar"};
    package.add("English caption", "Credit A")
        .metadata.set(FieldValue{FieldId::Caption, "ar", std::string("تعليق بالعربية"), Origin::Hand});
    package.add("Second caption", "Credit B");
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    if (const auto text = poppler("pdftotext", package.pdf())) {
        CHECK(count(*text, "English caption") == 0);
        CHECK(count(*text, "Second caption") == 1);
        CHECK(count(*text, "نوفمبر") == 1);
    }
    if (const auto boxes = poppler("pdftotext -bbox", package.pdf())) {
        const auto leftOf = [&](std::string_view word) {
            const std::size_t at = boxes->find(word);
            REQUIRE(at != std::string::npos);
            const std::size_t x = boxes->rfind("xMin=\"", at) + 6;
            return std::stod(boxes->substr(x, 10));
        };
        // The credits are the last words of their cells: "A" of the first stands right of the second's.
        CHECK(leftOf(">A<") > leftOf(">B<"));
    }
}

TEST_CASE("Captions of several languages stand one below the other") {
    SheetPackage package;
    package.delivered.languages.languages = {"fr", "en", "es"};
    package.delivered.languages.show = pages::LanguagePolicy::Show::Stacked;
    auto& metadata = package.add("The default", "Credit").metadata;
    metadata.set(FieldValue{FieldId::Caption, "en", std::string("In English"), Origin::Hand});
    metadata.set(FieldValue{FieldId::Caption, "fr-CH", std::string("En français"), Origin::Hand});
    package.add("Only the default", "Credit");
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    if (const auto text = poppler("pdftotext", package.pdf())) {
        CHECK(count(*text, "The default") == 0);
        CHECK(text->find("En français") < text->find("In English"));
        CHECK(count(*text, "Only the default") == 1);
    }
}

TEST_CASE("An empty package is one empty page") {
    const SheetPackage package;
    const Result<SheetReport> report = writeContactSheet(package.delivered, {}, package.path());
    REQUIRE(report.has_value());
    CHECK(report->pages == 1);
}

TEST_CASE("A style out of bounds is refused before anything is written") {
    const SheetPackage package;
    const auto refused = [&](SheetStyle style) {
        const auto report = writeContactSheet(package.delivered, style, package.path());
        return report ? std::string() : report.error().subject;
    };
    SheetStyle style;
    style.columns = 0;
    CHECK(refused(style) == "columns");
    style = {};
    style.rows = 13;
    CHECK(refused(style) == "rows");
    style = {};
    style.textPoints = std::numeric_limits<double>::quiet_NaN();
    CHECK(refused(style) == "text_points");
    style = {};
    style.fileName = "../sheet.pdf";
    CHECK(refused(style) == "file_name");
    CHECK(std::filesystem::is_empty(package.path()));
}

TEST_CASE("A sheet that is stopped, or can't be written, leaves nothing") {
    SheetPackage package;
    package.add("a", "b");
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = writeContactSheet(package.delivered, {}, package.path(), stop.get_token());
    REQUIRE(!stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(!std::filesystem::exists(package.pdf()));
    const auto nowhere = writeContactSheet(package.delivered, {}, package.path() / "nowhere");
    REQUIRE(!nowhere.has_value());
    CHECK(nowhere.error().code == ErrorCode::NotFound);
    std::size_t entries = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(package.path())) {
        ++entries;
    }
    CHECK(entries == 1); // screen/
}

TEST_CASE("A disk that fills up leaves the sheet that was there") {
    SheetPackage package;
    const test::SmallDisk disk(package.path() / "small", "64k");
    if (!disk.isMounted()) {
        std::cout << "skipped: no right to mount\n";
        return;
    }
    package.add("a", "b");
    const std::filesystem::path target = disk.path() / "contact-sheet.pdf";
    std::filesystem::create_directories(disk.path() / "screen");
    std::filesystem::copy(package.path() / "screen", disk.path() / "screen");
    REQUIRE(writeContactSheet(package.delivered, {}, disk.path()).has_value());
    const std::string before = test::bytesOf(target);
    for (int item = 0; item < 400; ++item) {
        package.add("Caption number " + std::to_string(item), "Credit");
        package.delivered.items.back().files.front().path = "screen/0.jpg";
    }
    const auto full = writeContactSheet(package.delivered, {}, disk.path());
    REQUIRE(!full.has_value());
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(test::bytesOf(target) == before);
}

TEST_CASE("Letters that no font has are told with the package that has them") {
    SheetPackage package;
    package.add("Private use: \U0010FFFD", "Credit");
    const auto report = writeContactSheet(package.delivered, {}, package.path());
    REQUIRE(report.has_value());
    // U+10FFFD is in no font that a computer is delivered with; where one has it nothing is missing.
    if (!report->missingLetters.empty()) {
        CHECK(report->missingLetters.front().count == 1);
        CHECK(!report->missingLetters.front().package.empty());
    }
}

TEST_CASE("Two sheets are made at the same time") {
    SheetPackage package;
    for (int item = 0; item < 24; ++item) {
        package.add("Caption العربية " + std::to_string(item), "Credit");
    }
    std::vector<std::jthread> threads;
    std::array<bool, 3> isWritten{};
    for (std::size_t one = 0; one < isWritten.size(); ++one) {
        threads.emplace_back([&, one] {
            SheetStyle style;
            style.fileName = std::to_string(one) + ".pdf";
            isWritten[one] = writeContactSheet(package.delivered, style, package.path()).has_value();
        });
    }
    threads.clear();
    CHECK(isWritten == std::array{true, true, true});
    CHECK(test::bytesOf(package.path() / "0.pdf").size() == test::bytesOf(package.path() / "1.pdf").size());
}

TEST_CASE("The publisher's logo stands on every page, and in the document once") {
    SheetPackage package;
    package.addGallery("Floods");
    for (int item = 0; item < 13; ++item) {
        package.add("a", "b");
    }
    const auto imagesIn = [&] { return poppler("pdfimages -list", package.pdf()); };
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    const auto without = imagesIn();
    package.delivered.publisher.logo = package.delivered.items.front().files.front().path;
    const auto report = writeContactSheet(package.delivered, {}, package.path());
    REQUIRE(report.has_value());
    REQUIRE(report->pages == 2);
    const auto with = imagesIn();
    if (without && with) {
        CHECK(count(*with, " jpeg ") == count(*without, " jpeg ") + 2);
    }
    CHECK(count(test::bytesOf(package.pdf()), "/DCTDecode") == 14);
    package.delivered.publisher.logo = "../missing.jpg";
    CHECK(writeContactSheet(package.delivered, {}, package.path()).has_value());
}

TEST_CASE("Whoever has a sheet read to them hears titles, texts and pictures in their order") {
    SheetPackage package;
    package.addGallery("Floods in the Delta").introduction = "What happened, see https://example.org/x";
    package.add("First caption", "© One");
    package.add("Second caption", "© Two");
    REQUIRE(writeContactSheet(package.delivered, {}, package.path()).has_value());
    if (const auto info = poppler("pdfinfo", package.pdf())) {
        CHECK(count(*info, "Tagged:          yes") == 1);
    }
    if (const auto read = poppler("pdfinfo -struct-text", package.pdf())) {
        CHECK(count(*read, "H1") == 1);
        CHECK(count(*read, "Figure") == 2);
        std::size_t at = 0;
        for (const std::string_view said : {"Floods in the Delta", "What happened", "Figure", "First caption",
                                            "© One", "Figure", "Second caption", "© Two"}) {
            CAPTURE(said, *read);
            at = read->find(said, at);
            REQUIRE(at != std::string::npos);
        }
    }
}
