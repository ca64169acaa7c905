// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fieldframe::media {

/// A decoded picture: 8-bit RGB, three bytes a pixel, rows from the top without gaps.
struct Raster {
    static constexpr std::size_t kChannels = 3;

    Raster() = default;
    Raster(int width_, int height_)
        : width(width_)
        , height(height_)
        , pixels(rowBytes() * static_cast<std::size_t>(height_)) {}

    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;
    /// One byte a pixel, 255 opaque; empty where all are, and wherever it was not asked for.
    std::vector<std::uint8_t> opacity;

    [[nodiscard]] std::size_t rowBytes() const { return static_cast<std::size_t>(width) * kChannels; }
    [[nodiscard]] const std::uint8_t* row(int y) const {
        return pixels.data() + rowBytes() * static_cast<std::size_t>(y);
    }
    [[nodiscard]] std::uint8_t* row(int y) {
        return pixels.data() + rowBytes() * static_cast<std::size_t>(y);
    }
    [[nodiscard]] int longEdge() const { return std::max(width, height); }
    /// Every pixel from that row down is the same: what decoders leave where there was nothing to decode.
    [[nodiscard]] bool isFlat(int fromRow = 0) const;
};

/// The picture turned and mirrored as EXIF @p orientation (1–8) asks for; the identity for 1. EXIF 2.32
/// §4.6.4.
[[nodiscard]] Raster upright(Raster raster, int orientation);

/// The same for pixels of 1, 2, 3, 4, 6 or 8 bytes, rows without gaps; orientation 2–8. From 5 on the sides
/// change places.
[[nodiscard]] std::vector<std::uint8_t> uprightPixels(const std::vector<std::uint8_t>& pixels, int width,
                                                      int height, std::size_t pixelBytes, int orientation);

/// The size of @p width × @p height scaled to a longer side of @p longEdge: never enlarged, no side below 1.
/// 0 = as is.
struct FittedSize {
    int width;
    int height;
};
[[nodiscard]] FittedSize fitted(int width, int height, int longEdge);

} // namespace fieldframe::media
