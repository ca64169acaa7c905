// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/cities.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace fieldframe::places;

TEST_CASE("a city is found in four languages with its country, state and place") {
    for (const std::string_view name : {"Geneva", "GENEVE", "Genève", "Ginebra", "جنيف"}) {
        INFO(name);
        const City* const city = cityMeant(name);
        REQUIRE(city != nullptr);
        CHECK(city->country->alpha3 == "CHE");
        CHECK(city->state == "Canton of Geneva");
        CHECK(std::abs(city->latitude - 46.2) < 0.1);
        CHECK(std::abs(city->longitude - 6.14) < 0.1);
    }
    CHECK(cityMeant("Mogadishu")->country->alpha2 == "SO");
    CHECK(cityMeant("مقديشو")->country->alpha2 == "SO");
    CHECK(cityMeant("Goma")->country->alpha2 == "CD");
}

TEST_CASE("the large city of a name is meant, unless another country has one nearly as large") {
    CHECK(cityMeant("Paris")->country->alpha2 == "FR");
    CHECK(cityMeant("London")->country->alpha2 == "GB");
    const auto several = citiesNamed("Hyderabad");
    REQUIRE(several.size() > 1);
    CHECK(several.front()->inhabitants >= several.back()->inhabitants);
    CHECK(cityMeant("Hyderabad") == nullptr);
}

TEST_CASE("what is no city is none") {
    CHECK(cityMeant("") == nullptr);
    CHECK(cityMeant("Nowhere at all") == nullptr);
    CHECK(citiesNamed("Pari").empty());
}

TEST_CASE("cities are offered by the beginning of any word, the largest first") {
    const auto offered = citiesBeginning("mogad", 5);
    REQUIRE_FALSE(offered.empty());
    CHECK(offered.front()->name() == "Mogadishu");
    const auto yorks = citiesBeginning("york", 5);
    CHECK(std::ranges::any_of(yorks, [](const City* city) { return city->name().starts_with("New York"); }));
    CHECK(citiesBeginning("san", 7).size() == 7);
    CHECK(citiesBeginning("", 7).empty());
}

TEST_CASE("a look-up takes less than a millisecond once the table is read") {
    static_cast<void>(cityMeant("Paris"));
    constexpr int kTimes = 200;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < kTimes; ++i) {
        REQUIRE(cityMeant(i % 2 == 0 ? "Nairobi" : "Aleppo") != nullptr);
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    CHECK(took.count() / kTimes < 1.0);
}
