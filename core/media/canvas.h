// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/raster.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fieldframe::media {

/// A picture that is about to leave: interleaved samples in the machine's byte order, rows from the top
/// without gaps.
struct Canvas {
    int width = 0;
    int height = 0;
    int bands = 3;         ///< 1 grey, 3 RGB, 4 CMYK.
    int sampleBytes = 1;   ///< 1 or 2.
    bool isShrunk = false; ///< It has fewer pixels than the original.
    std::vector<std::uint8_t> pixels;
    std::vector<std::byte> profile; ///< ICC; empty: sRGB.
    /// One byte a pixel, 255 opaque; empty where all are. Never of CMYK.
    std::vector<std::uint8_t> opacity;

    [[nodiscard]] std::size_t pixelBytes() const { return static_cast<std::size_t>(bands * sampleBytes); }
    [[nodiscard]] std::size_t rowBytes() const { return static_cast<std::size_t>(width) * pixelBytes(); }
    [[nodiscard]] std::uint8_t* row(int y) {
        return pixels.data() + rowBytes() * static_cast<std::size_t>(y);
    }
    [[nodiscard]] const std::uint8_t* row(int y) const {
        return pixels.data() + rowBytes() * static_cast<std::size_t>(y);
    }
};

[[nodiscard]] Canvas canvasOf(Raster raster, std::vector<std::byte> profile);
/// As upright().
[[nodiscard]] Canvas turned(Canvas canvas, int orientation);
/// Its samples with the opacity behind those of each pixel, as a further band.
[[nodiscard]] std::vector<std::uint8_t> withOpacityBand(const Canvas& canvas);
/// Takes the further band of @p samples, which are of the canvas's size and depth, for its opacity. Colours
/// that nobody sees, behind full transparency, become white: they leave nothing to uncover.
void takeWithOpacity(Canvas& canvas, const std::uint8_t* samples);
/// At a size that must not exceed its own.
[[nodiscard]] Canvas shrunk(const Canvas& canvas, int width, int height);

} // namespace fieldframe::media
