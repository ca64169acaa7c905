// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How far the desk turned a picture clockwise beyond what its file says: 0, 90, 180 or 270 degrees. The file
/// keeps its own orientation; what is written for others to read is orientationTurned().
namespace fieldframe {

[[nodiscard]] constexpr bool isRotation(int degrees) {
    return degrees == 0 || degrees == 90 || degrees == 180 || degrees == 270;
}

/// @p rotation after @p quarters more turns clockwise; counter-clockwise where negative.
[[nodiscard]] constexpr int rotationTurned(int rotation, int quarters) {
    return (((rotation / 90 + quarters) % 4 + 4) % 4) * 90;
}

/// Width and height change places.
[[nodiscard]] constexpr bool swapsSides(int rotation) {
    return rotation == 90 || rotation == 270;
}

/// The EXIF orientation (1–8, EXIF 2.32 §4.6.4) that shows stored pixels as @p orientation and then @p
/// rotation do.
[[nodiscard]] int orientationTurned(int orientation, int rotation);

} // namespace fieldframe
