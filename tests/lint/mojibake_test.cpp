// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/mojibake.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using namespace fieldframe::lint;

namespace {

std::string mended(std::string_view text) {
    const auto found = mendedEncoding(text);
    return found ? found->text : "-";
}

} // namespace

TEST_CASE("text read in a wrong character set is found and mended") {
    CHECK(mended("CafÃ© Ã\u00a0 la plage") == "Café à la plage");
    CHECK(mended("Zo\u00c3\u00ab MÃ¼ller") == "Zoë Müller");
    CHECK(mended("Â© IOM 2022") == "© IOM 2022");
    CHECK(mended("the campâ€™s â€œschoolâ€\u009d") == "the camp’s “school”");
    CHECK(mended("CafÃƒÂ©") == "Café");
    CHECK(mended("Peruâ€“Chile") == "Peru–Chile");
    CHECK(mended("Ø§Ù„Ù…Ù‡Ø§Ø¬Ø±ÙˆÙ†") == "المهاجرون");
    CHECK(mended("ÇáÚÑÈíÉ") == "العربية");
    CHECK(mended("ÐœÐ¾Ð´Ð°") == "Мода");
    CHECK(mended("ç§»æ°‘") == "移民");
}

TEST_CASE("text that is as it should be is left alone") {
    for (const std::string_view text : {"Café à la plage",
                                        "ATENCIÓ»",
                                        "São Tomé: Ã",
                                        "À «Genève», l'été",
                                        "Ærø, Øresund, Åland",
                                        "المهاجرون في ليبيا",
                                        "移民の写真",
                                        "NIÑO, CAÑÓN, AÑO",
                                        "«PÂQUES»",
                                        "ÉTÉ ÀÉÈ",
                                        "Größe",
                                        "Đà Nẵng – Huế",
                                        "İstanbul, Türkiye",
                                        "Łódź, Kraków",
                                        "© IOM 2022 • Ana",
                                        "Ünïcödé",
                                        "5 °C, 3 m², £5",
                                        "HÔTEL-DE-VILLE",
                                        "ŠKODA Č",
                                        "",
                                        "ASCII"}) {
        CAPTURE(text);
        CHECK(mended(text) == "-");
    }
}

TEST_CASE("the place of the first wrong letters is told, and what they meant") {
    const auto found = mendedEncoding("Au CafÃ© de la gare");
    REQUIRE(found.has_value());
    CHECK(found->found == "Ã©");
    CHECK(found->meant == "é");
    CHECK(found->begin == 6);
    CHECK(found->end == 10);
}

TEST_CASE("entities of web pages are found, and nothing that looks like one") {
    CHECK(mendedEntities("Caf&eacute; &amp; bar &#233; &#xe9;")->text == "Café & bar é é");
    CHECK_FALSE(mendedEntities("R&D; Q&A; &nobody; AT&T &").has_value());
    CHECK_FALSE(mendedEntities("&#0; &#xD800; &#99999999;").has_value());
}

TEST_CASE("any bytes are mended or left, never a failure") {
    for (const std::string& text : {std::string("\xff\xfe\xc3"), std::string("Ã"), std::string("Ã\xa9"),
                                    std::string(100'000, '\xc3'), std::string("&&&&&;;;;")}) {
        (void)mendedEncoding(text);
        (void)mendedEntities(text);
        CHECK(true);
    }
}
