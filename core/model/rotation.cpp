// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rotation.h"

#include <array>
#include <cstddef>

namespace fieldframe {

int orientationTurned(int orientation, int rotation) {
    // What each becomes by a quarter turn clockwise; mirrored ones stay mirrored.
    static constexpr std::array<int, 9> kTurned{1, 6, 7, 8, 5, 2, 3, 4, 1};
    int turned = orientation >= 1 && orientation <= 8 ? orientation : 1;
    for (int degrees = rotationTurned(rotation, 0); degrees > 0; degrees -= 90) {
        turned = kTurned[static_cast<std::size_t>(turned)];
    }
    return turned;
}

} // namespace fieldframe
