// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <string>

using namespace fieldframe::places;

namespace {

std::string codeOf(std::string_view name) {
    const Country* const country = findCountry(name);
    return country == nullptr ? std::string() : std::string(country->alpha3);
}

} // namespace

TEST_CASE("a country is found by either code and by its names in four languages") {
    for (const std::string_view name :
         {"SO", "som", "Somalia", "somalie", "الصومال", "الصّومال", "Federal Republic of Somalia"}) {
        INFO(name);
        CHECK(codeOf(name) == "SOM");
    }
    CHECK(codeOf("Cote d'Ivoire") == "CIV");
    CHECK(codeOf("COTE D’IVOIRE") == "CIV");
    CHECK(codeOf("Costa de Marfil") == "CIV");
}

TEST_CASE("countries are found by the short names that captions use") {
    const std::vector<std::pair<std::string_view, std::string_view>> kKnown = {
        {"Syria", "SYR"},      {"Syrie", "SYR"},       {"سوريا", "SYR"},       {"DR Congo", "COD"},
        {"DRC", "COD"},        {"Congo", "COG"},       {"Ivory Coast", "CIV"}, {"Palestine", "PSE"},
        {"فلسطين", "PSE"},     {"Iran", "IRN"},        {"South Korea", "KOR"}, {"Moldova", "MDA"},
        {"Tanzania", "TZA"},   {"Tanzanie", "TZA"},    {"Bolivia", "BOL"},     {"Venezuela", "VEN"},
        {"USA", "USA"},        {"UK", "GBR"},          {"Russia", "RUS"},      {"Turkey", "TUR"},
        {"Türkiye", "TUR"},    {"Viet Nam", "VNM"},    {"Vietnam", "VNM"},     {"Laos", "LAO"},
        {"Cape Verde", "CPV"}, {"Timor-Leste", "TLS"}, {"Niger", "NER"},       {"Nigeria", "NGA"}};
    for (const auto& [name, code] : kKnown) {
        INFO(name);
        CHECK(codeOf(name) == code);
    }
}

TEST_CASE("the Arabic name of the Maldives is not Moldova's") {
    CHECK(codeOf("المالديف") != "MDA");
    CHECK(findCountry("MD")->name(NameLanguage::Arabic) == "مولدوفا");
}

TEST_CASE("what names no country finds none") {
    for (const std::string_view name : {"", " ", "Atlantis", "X", "Republic", "--"}) {
        INFO(name);
        CHECK(codeOf(name).empty());
    }
}

TEST_CASE("every country has both codes and a name in each language, and is found by all of them") {
    CHECK(countries().size() > 240);
    for (const Country& country : countries()) {
        INFO(country.alpha2);
        CHECK(country.alpha2.size() == 2);
        CHECK(country.alpha3.size() == 3);
        CHECK(findCountry(country.alpha2) == &country);
        CHECK(findCountry(country.alpha3) == &country);
        for (const std::string_view name : country.names) {
            INFO(name);
            CHECK(name.find(", ") == std::string_view::npos);
            CHECK(findCountry(name) == &country);
        }
    }
}

TEST_CASE("countries are offered by the beginning of any word of a name, those that begin so first") {
    const auto offered = countriesBeginning("cong", 8);
    REQUIRE(offered.size() == 2);
    CHECK(std::ranges::all_of(
        offered, [](const Country* one) { return one->alpha3 == "COD" || one->alpha3 == "COG"; }));
    CHECK(countriesBeginning("nig", 2).size() == 2);
    CHECK(countriesBeginning("so", 3).size() == 3);
    CHECK(countriesBeginning("", 3).empty());
}

TEST_CASE("a name is known in its language") {
    const Country& syria = *findCountry("SY");
    CHECK(languageOf(syria, "Syrie") == NameLanguage::French);
    CHECK(languageOf(syria, "Siria") == NameLanguage::Spanish);
    CHECK(languageOf(syria, "syria") == NameLanguage::English);
    CHECK(languageOf(syria, "elsewhere") == NameLanguage::English);
}
