// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rotation.h"
#include "tests/support/catch.h"

#include <array>

using namespace fieldframe;

TEST_CASE("rotation: four quarter turns are none, and turns to either side take each other back") {
    CHECK(rotationTurned(0, 1) == 90);
    CHECK(rotationTurned(270, 1) == 0);
    CHECK(rotationTurned(0, -1) == 270);
    CHECK(rotationTurned(rotationTurned(180, 3), -3) == 180);
    CHECK(rotationTurned(90, -8) == 90);
    CHECK_FALSE(isRotation(45));
}

TEST_CASE("rotation: the orientation to be written is the file's and the desk's together") {
    CHECK(orientationTurned(1, 0) == 1);
    CHECK(orientationTurned(1, 90) == 6);
    CHECK(orientationTurned(1, 180) == 3);
    CHECK(orientationTurned(1, 270) == 8);
    CHECK(orientationTurned(6, 90) == 3);
    CHECK(orientationTurned(8, 90) == 1);
    // A mirrored picture stays mirrored: 2 → 7 → 4 → 5 → 2.
    constexpr std::array kMirrored{2, 7, 4, 5, 2};
    for (std::size_t i = 0; i + 1 < kMirrored.size(); ++i) {
        CHECK(orientationTurned(kMirrored[i], 90) == kMirrored[i + 1]);
    }
    CHECK(orientationTurned(0, 90) == 6); // Whatever a file says wrongly reads as upright.
}
