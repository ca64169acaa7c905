// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace fieldframe {

/// How a picture looks, in 64 bits that stay nearly the same when it is resized, compressed again, given
/// other colours or a light watermark: signs of the lowest frequencies of its brightness (Zauner 2010,
/// "pHash").
struct Likeness {
    std::uint64_t bits = 0;
    bool operator==(const Likeness&) const = default;
};

/// Bits that differ: 0 for the same picture, about 32 for any two others.
[[nodiscard]] constexpr int distance(Likeness left, Likeness right) {
    return std::popcount(left.bits ^ right.bits);
}

/// Up to here two pictures are held to be the same. Frames of a burst are, too: a person decides.
inline constexpr int kSamePictureDistance = 10;

} // namespace fieldframe
