// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/picture.h"

#include <cstdint>

namespace fieldframe::media {

/// What a decode may cost in this process.
struct DecodeLimits {
    std::uint64_t maxPixels =
        1'000'000'000; ///< Beyond this no camera, scanner or stitcher goes; a claim is a bomb.
    std::uint64_t maxMemoryBytes = 640U << 20;

    /// Memory from the process's own limit (RLIMIT_DATA), with a quarter of it left for everything else.
    [[nodiscard]] static DecodeLimits ofThisProcess();
};

/// Memory that decoding to a longer side of @p longEdge (0 = full size) is likely to need at most, from the
/// header's claims and what the format's decoder is known to keep.
[[nodiscard]] std::uint64_t estimatedDecodeBytes(const Picture& picture, int longEdge);

/// TooLarge, with the numbers, where a decode must not be begun.
[[nodiscard]] Status checkDecode(const Picture& picture, int longEdge, const DecodeLimits& limits);

} // namespace fieldframe::media
