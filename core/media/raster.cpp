// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/raster.h"

#include <cmath>
#include <cstring>
#include <utility>

namespace fieldframe::media {

bool Raster::isFlat(int fromRow) const {
    for (std::size_t i = rowBytes() * static_cast<std::size_t>(fromRow) + kChannels; i < pixels.size(); ++i) {
        if (pixels[i] != pixels[i - kChannels]) {
            return false;
        }
    }
    return true;
}

namespace {

/// @p Bytes a pixel, known to the compiler: a picture has millions of them.
template <std::size_t Bytes>
void turnPixels(const std::uint8_t* from, std::uint8_t* to, int width, int height, int orientation) {
    const bool swapsSides = orientation >= 5;
    // Where the upright picture's pixel (x, y) stands in the stored one: sides swapped first, then mirrored.
    const bool mirrorsX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool mirrorsY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const int targetWidth = swapsSides ? height : width;
    const int targetHeight = swapsSides ? width : height;
    for (int y = 0; y < targetHeight; ++y) {
        for (int x = 0; x < targetWidth; ++x, to += Bytes) {
            int fromX = swapsSides ? y : x;
            int fromY = swapsSides ? x : y;
            fromX = mirrorsX ? width - 1 - fromX : fromX;
            fromY = mirrorsY ? height - 1 - fromY : fromY;
            const std::size_t at = static_cast<std::size_t>(fromY) * static_cast<std::size_t>(width) +
                                   static_cast<std::size_t>(fromX);
            std::memcpy(to, from + at * Bytes, Bytes);
        }
    }
}

} // namespace

std::vector<std::uint8_t> uprightPixels(const std::vector<std::uint8_t>& pixels, int width, int height,
                                        std::size_t pixelBytes, int orientation) {
    std::vector<std::uint8_t> turned(pixels.size());
    switch (pixelBytes) {
    case 1:
        turnPixels<1>(pixels.data(), turned.data(), width, height, orientation);
        break;
    case 2:
        turnPixels<2>(pixels.data(), turned.data(), width, height, orientation);
        break;
    case 3:
        turnPixels<3>(pixels.data(), turned.data(), width, height, orientation);
        break;
    case 4:
        turnPixels<4>(pixels.data(), turned.data(), width, height, orientation);
        break;
    case 6:
        turnPixels<6>(pixels.data(), turned.data(), width, height, orientation);
        break;
    default:
        turnPixels<8>(pixels.data(), turned.data(), width, height, orientation);
        break;
    }
    return turned;
}

Raster upright(Raster raster, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return raster;
    }
    raster.pixels = uprightPixels(raster.pixels, raster.width, raster.height, Raster::kChannels, orientation);
    if (!raster.opacity.empty()) {
        raster.opacity = uprightPixels(raster.opacity, raster.width, raster.height, 1, orientation);
    }
    if (orientation >= 5) {
        std::swap(raster.width, raster.height);
    }
    return raster;
}

FittedSize fitted(int width, int height, int longEdge) {
    const int longer = std::max(width, height);
    if (longEdge <= 0 || longer <= longEdge) {
        return {width, height};
    }
    const double scale = static_cast<double>(longEdge) / longer;
    const auto side = [&](int stored) { return std::max(1, static_cast<int>(std::lround(stored * scale))); };
    return {side(width), side(height)};
}

} // namespace fieldframe::media
