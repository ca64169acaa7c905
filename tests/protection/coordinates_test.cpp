// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/coordinates.h"
#include "tests/support/catch.h"

#include <array>
#include <cmath>

using namespace fieldframe::protection;

TEST_CASE("positions go out of texts in every notation") {
    constexpr auto kTexts = std::to_array<const char*>({
        "at 2.0469, 45.3182 today",
        "at 2.0469° N, 45.3182° E today",
        "at 2.0469N 45.3182E today",
        "at 2°02'48.8\"N 45°19'05.5\"E today",
        "at 2°02′48″ N, 45°19′05″ E today",
        "at 2° 02.81' N 45° 19.09' E today",
        "at lat 2.0469 lon 45.3182 today",
        "at lat: 2.0469, long: 45.3182 today",
        "at latitude 2.0469 and longitude 45.3182 today",
        "at +02.0469+045.3182/ today",
        "at geo:2.0469,45.3182 today",
        "at https://www.google.com/maps?q=2.0469,45.3182 today",
        "at https://www.openstreetmap.org/#map=15/2.0469/45.3182 today",
        "at https://example.org/?ll=2.0469%2C45.3182 today",
        "at 6GJX28V9+QX today",
        "at ///filled.count.soap today",
        "at 38N MJ 3182 0469 today",
        "at 2,0469; 45,3182 today",
        "at -2.0469,-45.3182 today",
        "at 2,2.0469N 45,19.3182E today",
        "at N2 02 48.0469 E045 19 05.3182 today",
        "at 2d 2m 48.0469s N, 45d 19m 5.3182s E today",
        "at 2:02:48.0469N 45:19:05.3182E today",
        "at 2-02-48.0469N 045-19-05.3182E today",
    });
    for (const char* const text : kTexts) {
        const std::string clean = withoutCoordinates(text);
        CAPTURE(text, clean);
        CHECK(clean.find("0469") == std::string::npos);
        CHECK(clean.find("3182") == std::string::npos);
        CHECK(clean.find("02'48") == std::string::npos);
        CHECK(clean.find("02′48") == std::string::npos);
        CHECK(clean.find("soap") == std::string::npos);
        CHECK(clean.find("28V9") == std::string::npos);
        CHECK(clean.starts_with("at"));
        CHECK(clean.ends_with("today"));
    }
}

TEST_CASE("other numbers stay") {
    for (const char* const text :
         {"In 2018, 1,204 people left 3 camps.", "Photo 12/05/2026", "She is 12.5 kg.", "Room 4.12",
          "10:30, 11:45", "10-12 north, 5-6 east", "From 10:30 on 5 East Road"}) {
        CHECK(withoutCoordinates(text) == text);
    }
}

TEST_CASE("a coarse position is the same for all places of a cell of 25 km, and near") {
    CHECK(coarseLatitude("2.046934") == coarseLatitude("2.100000"));
    CHECK(coarseLatitude("2.046934") != coarseLatitude("2.400000"));
    CHECK(coarseLongitude("45.318161", "2.046934") == coarseLongitude("45.300000", "2.046934"));
    for (const double north : {-89.9, -60.0, -1.5, 0.0, 33.3, 59.9, 89.9}) {
        for (const double east : {-179.99, -77.0, 0.0, 45.318161, 179.99}) {
            const std::string latitude = std::to_string(north);
            const std::string longitude = std::to_string(east);
            const double coarseNorth = std::stod(coarseLatitude(latitude));
            const double coarseEast = std::stod(coarseLongitude(longitude, latitude));
            const double kilometres =
                std::hypot(coarseNorth - north, (coarseEast - east) * std::cos(north / 57.2958)) * 111.2;
            CAPTURE(north, east, coarseNorth, coarseEast);
            CHECK(kilometres < 25);
        }
    }
    CHECK(coarseLatitude("here").empty());
}

TEST_CASE("every written form of a position is looked for in the proof") {
    const auto written = writtenCoordinates("2.046934", "45.318161");
    CHECK_FALSE(written.empty());
    CHECK(writtenCoordinates("", "45.3").empty());
}
