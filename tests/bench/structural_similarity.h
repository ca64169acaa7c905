// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fieldframe::bench {

/// Brightness of a picture, 0–255, row by row.
struct Luma {
    int width = 0;
    int height = 0;
    std::vector<double> values;
};

/// ITU-R BT.601 luma of three-byte RGB pixels without gaps.
[[nodiscard]] Luma lumaOf(std::span<const std::uint8_t> rgb, int width, int height);

/// Mean structural similarity (Wang et al. 2004) over windows of 8×8 at every second pixel, at most 1. The
/// pictures must have the same size.
[[nodiscard]] double similarity(const Luma& a, const Luma& b);

} // namespace fieldframe::bench
