// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/raster.h"

#include <cmath>
#include <cstring>

namespace fieldframe::media {

bool Raster::isFlat(int fromRow) const {
    for (std::size_t i = rowBytes() * static_cast<std::size_t>(fromRow) + kChannels; i < pixels.size(); ++i) {
        if (pixels[i] != pixels[i - kChannels]) {
            return false;
        }
    }
    return true;
}

Raster upright(Raster raster, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return raster;
    }
    const bool swapsSides = orientation >= 5;
    // Where the upright picture's pixel (x, y) stands in the stored one: sides swapped first, then mirrored.
    const bool mirrorsX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool mirrorsY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Raster turned(swapsSides ? raster.height : raster.width, swapsSides ? raster.width : raster.height);
    for (int y = 0; y < turned.height; ++y) {
        std::uint8_t* to = turned.row(y);
        for (int x = 0; x < turned.width; ++x, to += Raster::kChannels) {
            int fromX = swapsSides ? y : x;
            int fromY = swapsSides ? x : y;
            fromX = mirrorsX ? raster.width - 1 - fromX : fromX;
            fromY = mirrorsY ? raster.height - 1 - fromY : fromY;
            std::memcpy(to, raster.row(fromY) + static_cast<std::size_t>(fromX) * Raster::kChannels,
                        Raster::kChannels);
        }
    }
    return turned;
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
