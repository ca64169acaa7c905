// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/position.h"
#include "tests/support/catch.h"

using namespace fieldframe::edit;

TEST_CASE("Position: a coordinate is read as people write it") {
    const auto latitude = [](std::string_view typed) { return coordinateFromTyped(typed, Axis::Latitude); };
    CHECK(latitude("11.2847") == "11.284700");
    CHECK(latitude("-0,25") == "-0.250000");
    CHECK(latitude(" 11°17′5″N ") == "11.284722");
    CHECK(latitude("11 17 5 S") == "-11.284722");
    CHECK(latitude("11d17.083'N") == "11.284717");
    CHECK(coordinateFromTyped("49°10'53\"E", Axis::Longitude) == "49.181389");
}

TEST_CASE("Position: what is no coordinate, or one of the other axis, is refused") {
    for (const char* const typed :
         {"", "north", "91", "11°17′5″E", "11 61 5 N", "1e400", "nan", "11;12;13;14"}) {
        INFO(typed);
        CHECK_FALSE(coordinateFromTyped(typed, Axis::Latitude).has_value());
    }
    CHECK_FALSE(coordinateFromTyped("181", Axis::Longitude).has_value());
    CHECK_FALSE(coordinateFromTyped(std::string(5000, '1'), Axis::Longitude).has_value());
}

TEST_CASE("Position: both coordinates are read together, in either order where letters say which is which") {
    const Position bossaso{"11.284700", "49.181600"};
    CHECK(positionFromTyped("11.2847, 49.1816") == bossaso);
    CHECK(positionFromTyped("11.2847 49.1816") == bossaso);
    CHECK(positionFromTyped("49.1816E 11.2847N") == bossaso);
    CHECK(positionFromTyped("11°17′4.92″N 49°10′53.76″E") == bossaso);
    CHECK(positionFromTyped("11 17 4.92 N, 49 10 53.76 E") == bossaso);
    for (const char* const typed : {"11.2847", "11N 12N", "95, 10", "11.2847, east", "1, 2, 3", ""}) {
        INFO(typed);
        CHECK_FALSE(positionFromTyped(typed).has_value());
    }
}
