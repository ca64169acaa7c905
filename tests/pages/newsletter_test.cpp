// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/flowed_lines.h"
#include "core/pages/html.h"
#include "core/pages/mail_message.h"
#include "core/pages/newsletter.h"
#include "core/pages/newsletter_clip.h"
#include "core/platform/whole_file.h"
#include "tests/pages/made_document.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <regex>

using namespace fieldframe;
using namespace fieldframe::pages;

namespace {

MailPictures beside() {
    return {[](const DeliveredFile& file) { return addressOfPath(file.path); }};
}

std::string mailOf(const test::MadeDocument& made) {
    PageNotices notices;
    return newsletterHtml(made.document, made.delivered, beside(), notices).value();
}

std::vector<std::string> lines(const std::string& text, const std::string& end) {
    std::vector<std::string> found;
    std::size_t begin = 0;
    for (std::size_t at = text.find(end); at != std::string::npos; at = text.find(end, begin)) {
        found.push_back(text.substr(begin, at - begin));
        begin = at + end.size();
    }
    found.push_back(text.substr(begin));
    return found;
}

std::string fileText(const std::filesystem::path& path) {
    return platform::readWholeFile(path, 64U << 20U).value();
}

} // namespace

TEST_CASE("a mail keeps the rules of mail programs, whatever its texts are") {
    const std::string html = mailOf(test::hostileDocument(DocumentKind::Newsletter));
    CHECK(html.size() < kMailClipBytes);
    for (const char* forbidden :
         {"<script", "<style", "<link", "<form", "<iframe", "<video", "javascript:", "<img src=x",
          "position:", "float:", "url(", "@import", " class=", " id="}) {
        INFO(forbidden);
        CHECK(html.find(forbidden) == std::string::npos);
    }
    // Outside of what is quoted.
    const std::string tags = std::regex_replace(html, std::regex("\"[^\"]*\""), "");
    CHECK_FALSE(std::regex_search(tags, std::regex("<[a-z][^<>]*\\son[a-z]+=")));
    const std::regex image("<img [^>]*>");
    int images = 0;
    for (std::sregex_iterator at(html.begin(), html.end(), image); at != std::sregex_iterator(); ++at) {
        const std::string tag = at->str();
        INFO(tag);
        ++images;
        CHECK(std::regex_search(tag, std::regex(" alt=\"[^\"]+\"")));
        CHECK(std::regex_search(tag, std::regex(" width=\"600\" height=\"400\"")));
        CHECK(tag.find("-600.jpg 1x, ") != std::string::npos);
        CHECK(tag.find("-1200.jpg 2x") != std::string::npos);
    }
    CHECK(images == 4);
    const std::regex widths("width=\"([0-9]+)\"");
    for (std::sregex_iterator at(html.begin(), html.end(), widths); at != std::sregex_iterator(); ++at) {
        CHECK(std::stoi((*at)[1]) <= 640);
    }
}

TEST_CASE("a mail has the web version, the address for comments, credits, links and sharing") {
    const std::string html = mailOf(test::hostileDocument(DocumentKind::Newsletter));
    std::size_t last = 0;
    for (const char* part : {"Unable to see images?", "https://example.org/?a=1&amp;b=2", "Click here",
                             ">title", "2018", "mailto:editor@example.org", ">heading", "lead", "caption",
                             "Photo: credit", "own caption", "gallery", "quote", "<li", "link &lt;",
                             "Share on", "https://x.com/intent/tweet?url=https%3A%2F%2Fexample.org%2F1",
                             "mailto:?subject=", "For further information"}) {
        INFO(part);
        const std::size_t at = html.find(part, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
}

TEST_CASE("pictures that mail programs can't show, or that are missing, are told") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Newsletter);
    made.document.banner = {};
    made.document.blocks = {test::pictureBlock(test::madeId(1)), test::pictureBlock(test::madeId(2)),
                            test::pictureBlock(test::madeId(7))};
    for (DeliveredFile& file : made.delivered.items[0].files) {
        file.mediaType = "image/avif";
    }
    PageNotices notices;
    const std::string html = newsletterHtml(made.document, made.delivered, beside(), notices).value();
    CHECK(notices == PageNotices{{"picture_missing", test::madeId(1)}, {"picture_missing", test::madeId(7)}});
    made.delivered.items[1].files.resize(1);
    CHECK(mailOf(made).find("srcset") == std::string::npos);
    made.delivered.items[1].files[0].height = 6000;
    CHECK(mailOf(made).find("width=\"90\" height=\"900\"") != std::string::npos);
}

TEST_CASE("a mail that is too long is written and told") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Newsletter);
    made.document.blocks.assign(3, test::pageBlock(BlockKind::Text, std::string(40'000, 'a')));
    test::TemporaryFolder folder;
    test::makeFiles(made.delivered, folder.path());
    const auto notices = writeNewsletter(made.document, made.delivered, folder.path());
    REQUIRE(notices.has_value());
    CHECK(std::ranges::find(*notices, "mail_clipped", &PageNotice::code) != notices->end());
}

TEST_CASE("the files of a newsletter: mail, web version, plain text, messages") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Newsletter);
    test::TemporaryFolder folder;
    test::makeFiles(made.delivered, folder.path());
    made.delivered.publisher.baseUrl = "https://example.org/14";
    REQUIRE(writeNewsletter(made.document, made.delivered, folder.path()).has_value());
    CHECK(fileText(folder.path() / "newsletter.html").find("src=\"https://example.org/14/files/") !=
          std::string::npos);
    CHECK(fileText(folder.path() / "index.html").find("src=\"files/") != std::string::npos);
    const std::string embedded = fileText(folder.path() / "newsletter.eml");
    CHECK(embedded.find("multipart/related;") != std::string::npos);
    CHECK(embedded.find("Content-Type: image/jpeg") != std::string::npos);
    CHECK(fileText(folder.path() / "newsletter-linked.eml").find("image/jpeg") == std::string::npos);
    for (const std::string& line : lines(embedded, "\r\n")) {
        CHECK(line.size() <= 998);
        CHECK(line.find('\n') == std::string::npos);
    }
    CHECK(writeNewsletter(made.document, made.delivered, folder.path()).error().code ==
          ErrorCode::AlreadyExists);
}

TEST_CASE("no text begins a header of its own") {
    MailMessage message;
    message.id = "m1";
    message.subject = "News\r\nBcc: everybody@example.org\r\n\r\nbody";
    message.fromName = "Desk\nX-Evil: 1 \"quoted\" <x@y>";
    message.fromMailbox = "desk@example.org";
    message.language = "en\r\nX-Evil: 2";
    message.text = "a\n";
    message.html = "<p>a</p>";
    message.parts = {{"p1@fieldframe.invalid", "a\"\r\nX-Evil: 3.jpg", "image/jpeg",
                      std::string("\xFF\xD8\0\r\n.\r\n", 8)}};
    const std::string bytes = mailBytes(message);
    INFO(bytes);
    for (const std::string& line : lines(bytes, "\r\n")) {
        CHECK_FALSE(line.starts_with("Bcc"));
        CHECK_FALSE(line.starts_with("X-Evil"));
        CHECK(line != ".");
    }
    message.fromMailbox = "desk@example.org\r\nBcc: x@y";
    CHECK(mailBytes(message).find("\nBcc") == std::string::npos);
    message.subject = "نشرة 14 ديسمبر " + std::string(3'000, 'x');
    for (const std::string& line : lines(mailBytes(message), "\r\n")) {
        CHECK(line.size() <= 998);
        CHECK(std::ranges::all_of(
            line, [](char character) { return static_cast<unsigned char>(character) < 0x80; }));
    }
}

TEST_CASE("plain text is wrapped so that it flows, and addresses stay whole") {
    const std::string address = "https://example.org/" + std::string(120, 'a');
    const std::string text = flowedLines(
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen\n> quoted\n"
        "From here\n\n" +
        address + " end\n" + std::string(200, 'w') + "\n مرحبا");
    for (const std::string& line : lines(text, "\n")) {
        INFO(line);
        CHECK((line.size() <= kMailColumns || line.find("://") != std::string::npos));
        CHECK_FALSE(line.starts_with(">"));
        CHECK_FALSE(line.starts_with("From "));
    }
    CHECK(text.find(address) != std::string::npos);
    CHECK(text.find("thirteen \nfourteen\n") != std::string::npos);
    CHECK(flowedLines("").empty());
}

TEST_CASE("the plain text twin says what the mail says and lists its links") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Newsletter);
    const std::string text = newsletterText(made.document, made.delivered).value();
    std::size_t last = 0;
    for (const char* part : {"title", "2018", "editor@example.org", "heading", "lead", "caption",
                             "Photo: credit", "own caption", "gallery", "quote", "— source", "• item",
                             "• two", "link", "[1]", "For further", "terms", "[1] https://example.org/1"}) {
        INFO(part);
        const std::size_t at = text.find(part, last);
        REQUIRE(at != std::string::npos);
        last = at;
    }
}

TEST_CASE("a newsletter for the clipboard has its pictures in it") {
    test::MadeDocument made = test::hostileDocument(DocumentKind::Newsletter);
    test::TemporaryFolder folder;
    test::makeFiles(made.delivered, folder.path());
    REQUIRE(writeNewsletter(made.document, made.delivered, folder.path()).has_value());
    const auto clip = newsletterClip(folder.path());
    REQUIRE(clip.has_value());
    CHECK(clip->html.find("<img src=\"data:image/jpeg;base64,/9j/") != std::string::npos);
    CHECK(clip->html.find("srcset") == std::string::npos);
    CHECK(clip->html.find("src=\"files/") == std::string::npos);
    CHECK(clip->text == fileText(folder.path() / "newsletter.txt"));
}
