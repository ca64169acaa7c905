// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/forbidden_text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldframe;

namespace {

std::vector<ForbiddenText::Finding> findingsOf(const std::string& forbidden, std::string_view bytes) {
    return ForbiddenText({forbidden}).find(bytes);
}

bool isFound(const std::string& forbidden, std::string_view bytes) {
    return !findingsOf(forbidden, bytes).empty();
}

std::string utf16(std::u16string_view text, bool isBigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8);
        const auto low = static_cast<char>(unit & 0xFF);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("A forbidden name is found in any letter case, with and without its accents") {
    const auto text = GENERATE(as<std::string>(), "Portrait of Amélie Diallo in Dakar", "AMELIE DIALLO",
                               "amélie  diallo", "Ame\u0301lie Diallo", "ﬀ Ａｍｅｌｉｅ Diallo");
    CHECK(isFound("Amélie Diallo", text));
    CHECK(isFound("amelie diallo", text));
}

TEST_CASE("A forbidden name is found whatever parts or joins its words") {
    const auto text =
        GENERATE(as<std::string>(), "Amélie\nDiallo", "Amélie\r\n    Diallo", "amelie_diallo_2.jpg",
                 "AmelieDiallo", "@ameliediallo", "Amélie-Diallo’s", "Amélie</b><br/>Diallo",
                 "<b>A</b>mélie Diallo", "Amé\u00ADlie Diallo", "Amé-\nlie Diallo", "Amé\nlie Diallo",
                 "Amélie\u00A0Diallo", "Amelie.Diallo@example.org");
    CHECK(isFound("Amélie Diallo", text));
}

TEST_CASE("A forbidden name is found in every encoding, and where") {
    const std::u16string_view name = u"x Amélie Diallo";
    const std::string little = utf16(name, false);
    // Its halves make the other order at every odd byte.
    REQUIRE_FALSE(findingsOf("Amélie Diallo", little).empty());
    CHECK(findingsOf("Amélie Diallo", little).front() == ForbiddenText::Finding{0, 4, "UTF-16LE"});
    CHECK(findingsOf("Amélie Diallo", "\x01" + utf16(name, true)) ==
          std::vector<ForbiddenText::Finding>{{0, 5, "UTF-16BE"}});
    CHECK(findingsOf("Amélie Diallo", "x Am\xE9lie Diallo") ==
          std::vector<ForbiddenText::Finding>{{0, 2, "Windows-1252"}});
    CHECK(findingsOf("Amélie Diallo", "x Amélie Diallo") ==
          std::vector<ForbiddenText::Finding>{{0, 2, "UTF-8"}});
}

TEST_CASE("A forbidden name is found behind escapes") {
    const auto text = GENERATE(as<std::string>(), "?q=Am%C3%A9lie%20Diallo", "?q=Am%E9lie+Diallo",
                               "Am&#233;lie&nbsp;Diallo", "Am&#xE9;lie Diallo", "Am&eacute;lie Diallo",
                               R"({"caption":"Am\u00e9lie\nDiallo"})", "Am=C3=A9lie=20Dial=\r\nlo",
                               "%2541m%25C3%25A9lie Diallo", "alt=\"Am&amp;eacute;lie Diallo\"",
                               "data:text/plain;base64,UG9ydHJhaXQgb2YgQW3DqWxpZSBEaWFsbG8gaW4gRGFrYXI=",
                               "UG9ydHJhaXQgb2Yg\r\nQW3DqWxpZSBEaWFs\r\nbG8gaW4gRGFrYXI=\r\n");
    CHECK(isFound("Amélie Diallo", text));
}

TEST_CASE("Words that only hold a forbidden one, or whose ends make one, are left alone") {
    const auto text = GENERATE(as<std::string>(), "Banana, Anabel and Canada in an area: this is a man",
                               "is\na", "is <b>a</b>", "an-a.", "A.N. Area");
    CHECK_FALSE(isFound("Ana", text));
    CHECK_FALSE(isFound("Isa", text));
}

TEST_CASE("A short name is found as a word of its own, in names of files and joined words too") {
    const auto text =
        GENERATE(as<std::string>(), "with Ana.", "ana_2.jpg", "ANA2", "withAna", "Ana's", "<i>ana</i>");
    CHECK(isFound("Ana", text));
}

TEST_CASE("Arabic and Hebrew words are found behind their little words, Chinese and Thai ones anywhere") {
    CHECK(isFound("أمينة", "صورة لأمينة في المخيم"));
    CHECK(isFound("أمينة", "وبأمينه"));
    CHECK_FALSE(isFound("علي", "وقفت عليها"));
    CHECK(isFound("משה", "ולמשה"));
    CHECK(isFound("王小明", "昨天王小明先生到了"));
    CHECK(isFound("สมชาย", "นายสมชายมา"));
    CHECK(isFound("أمينة", utf16(u"صورة لأمينة في", true)));
}

TEST_CASE("Texts without two letters are not looked for") {
    const ForbiddenText forbidden({"", " - ", "A", "12", "12.5"});
    CHECK_FALSE(forbidden.isSearched(0));
    CHECK_FALSE(forbidden.isSearched(1));
    CHECK_FALSE(forbidden.isSearched(2));
    CHECK(forbidden.isSearched(3));
    CHECK(forbidden.find("A - 12.5").size() == 2);
}

TEST_CASE("A forbidden name is found anywhere in a large file, on the border of its parts too") {
    std::string bytes(3U << 20, '.');
    const std::size_t at =
        GENERATE(0UL, (1UL << 20) - 4, (1UL << 20) + 16380, (2UL << 20) + 7, (3UL << 20) - 6);
    bytes.replace(at, 6, "Diallo");
    const auto found = findingsOf("Diallo", bytes);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().offset == at);
}

TEST_CASE("No more is reported than asked for, and each text once for an encoding") {
    std::vector<std::string> names;
    std::string bytes;
    for (int i = 0; i < 50; ++i) {
        names.push_back("Name" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i));
        bytes += names.back() + " " + names.back() + "\n";
    }
    CHECK(ForbiddenText(names).find(bytes).size() == 50);
    CHECK(ForbiddenText(names).find(bytes, 7).size() == 7);
}

TEST_CASE("Noise holds no names") {
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 400'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    CHECK(ForbiddenText({"Amina", "Diallo", "Mogadishu", "Juba town"}).find(noise).empty());
}
