// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/compose.h"
#include "tests/support/catch.h"

using namespace fieldframe;
using credit::CreditStyle;
using credit::ParsedCredit;

namespace {

std::string composed(std::string_view style, const ParsedCredit& credit) {
    const auto parsed = CreditStyle::parse(style);
    REQUIRE(parsed.has_value());
    return parsed->compose(credit);
}

ParsedCredit whole() {
    ParsedCredit credit;
    credit.agency = "IOM";
    credit.creators = {"Majed MOHAMMED"};
    credit.year = 2022;
    credit.distributor = "AP";
    return credit;
}

} // namespace

TEST_CASE("a credit line is composed in each house style") {
    CHECK(composed("© {agency} {year}/{creator}", whole()) == "© IOM 2022/Majed MOHAMMED");
    CHECK(composed("Photo: {agency}/{creator}", whole()) == "Photo: IOM/Majed MOHAMMED");
    CHECK(composed("{creator}/{agency} via {distributor}", whole()) == "Majed MOHAMMED/IOM via AP");
}

TEST_CASE("what a credit line lacks goes with what joins it") {
    ParsedCredit credit = whole();
    credit.year.reset();
    CHECK(composed("© {agency} {year}/{creator}", credit) == "© IOM/Majed MOHAMMED");
    credit.creators.clear();
    CHECK(composed("© {agency} {year}/{creator}", credit) == "© IOM");
    CHECK(composed("{creator}/{agency} via {distributor}", credit) == "IOM via AP");
    CHECK(composed("© {agency}/{creator}", ParsedCredit{}).empty());
    credit = ParsedCredit{};
    credit.year = 2023;
    CHECK(composed("© {agency} {year}", credit).empty());
}

TEST_CASE("several creators are named in turn") {
    ParsedCredit credit = whole();
    credit.creators = {"Ana", "Ben", "Carla"};
    CHECK(composed("{creator}/{agency}", credit) == "Ana, Ben and Carla/IOM");
}

TEST_CASE("a style with an unknown part is refused and names it") {
    for (const char* const style : {"{agncy}", "{agency", "agency}"}) {
        const auto parsed = CreditStyle::parse(style);
        REQUIRE_FALSE(parsed.has_value());
        CHECK(parsed.error().code == ErrorCode::InvalidInput);
    }
    CHECK(CreditStyle::parse("{agncy}").error().detail == "{agncy");
}
