// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/preview_check.h"

#include "core/media/jpeg_decode.h"
#include "core/media/resample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>

namespace fieldframe::media {
namespace {

constexpr int kColumns = 48; ///< Cells across: fine enough to place a picture, coarse enough to ignore noise.
constexpr int kRows = 96;    ///< Cells down; the strip is one of them high.
constexpr int kTopRows = 12; ///< The upper rows of the preview, where the strip is looked for.
constexpr int kMcuRows = 16; ///< The tallest unit of common subsamplings.
constexpr double kMaxCrop = 0.06; ///< As for the shape of a preview.
constexpr double kCropStep = 0.01;
/// Mean difference a cell and channel, of 255. Sharpening, noise and rounding, and a place found
/// only to a hundredth, stay below 12 nearly always; another part of a picture or another exposure is twice
/// that.
constexpr double kMaxDifference = 12.0;

void append(std::vector<std::byte>& to, ByteView view) {
    to.insert(to.end(), view.bytes().begin(), view.bytes().end());
}

/// How many times their share of the scan the first rows may take, for detail is not spread evenly. The
/// decoder reads all it gets to its end, so little is tried first: nearly always it is enough.
constexpr std::array<std::uint64_t, 2> kShares{2, 8};
constexpr std::uint64_t kLeastScanBytes = 16384;

/// A JPEG of the first @p rows rows: the original's tables with a smaller height, and as much of its scan as
/// these rows can need, in @p shares of what they would have if detail were spread evenly.
std::vector<std::byte> stripJpeg(const JpegLayout& original, int rows, std::uint64_t shares) {
    std::vector<std::byte> jpeg = {std::byte{0xff}, std::byte{0xd8}};
    for (std::size_t i = 0; i < original.tables.size(); ++i) {
        const std::size_t start = jpeg.size();
        append(jpeg, original.tables[i]);
        if (i == original.frameIndex) {
            jpeg[start + 5] = static_cast<std::byte>(rows >> 8);
            jpeg[start + 6] = static_cast<std::byte>(rows & 0xff);
        }
    }
    const std::uint64_t share = original.scan.size() * static_cast<std::uint64_t>(rows) / original.height;
    append(jpeg, original.scan.part(0, std::min<std::uint64_t>(original.scan.size(),
                                                               (share + kLeastScanBytes / 2) * shares)));
    return jpeg;
}

using Cells = std::array<std::array<double, 3>, kColumns>;

Cells cellsOf(const Raster& row) {
    Cells cells{};
    for (int x = 0; x < kColumns; ++x) {
        for (std::size_t channel = 0; channel < Raster::kChannels; ++channel) {
            cells[static_cast<std::size_t>(x)][channel] =
                row.row(0)[static_cast<std::size_t>(x) * Raster::kChannels + channel];
        }
    }
    return cells;
}

/// Between the four pixels around a place given in pixels.
double sample(const Raster& raster, double x, double y, std::size_t channel) {
    const double boundedX = std::clamp(x, 0.0, raster.width - 1.0);
    const double boundedY = std::clamp(y, 0.0, raster.height - 1.0);
    const int left = static_cast<int>(boundedX);
    const int top = static_cast<int>(boundedY);
    const int right = std::min(left + 1, raster.width - 1);
    const int bottom = std::min(top + 1, raster.height - 1);
    const double shareX = boundedX - left;
    const double shareY = boundedY - top;
    const auto at = [&](int px, int py) {
        return static_cast<double>(
            raster.row(py)[static_cast<std::size_t>(px) * Raster::kChannels + channel]);
    };
    return (at(left, top) * (1 - shareX) + at(right, top) * shareX) * (1 - shareY) +
           (at(left, bottom) * (1 - shareX) + at(right, bottom) * shareX) * shareY;
}

/// How much the strip differs from the preview where the preview shows @p left and @p top (parts of its
/// sides) more than the original, and the original's width is @p width of the preview's.
double differenceAt(const Cells& strip, const Raster& coarse, double left, double top, double width) {
    const double y = top * kRows; // The strip is one row high; its middle is that row's middle.
    double sum = 0;
    for (int x = 0; x < kColumns; ++x) {
        const double at = (left + width * (x + 0.5) / kColumns) * coarse.width - 0.5;
        for (std::size_t channel = 0; channel < Raster::kChannels; ++channel) {
            sum += std::abs(strip[static_cast<std::size_t>(x)][channel] - sample(coarse, at, y, channel));
        }
    }
    return sum / (kColumns * 3.0);
}

double leastDifference(const Cells& strip, const Raster& coarse) {
    double least = differenceAt(strip, coarse, 0, 0, 1);
    for (double crop = 0; crop <= kMaxCrop && least > kMaxDifference / 3; crop += kCropStep) {
        for (double left = 0; left <= crop + 1e-9; left += kCropStep) {
            for (double top = 0; top <= kMaxCrop; top += kCropStep) {
                least = std::min(least, differenceAt(strip, coarse, left, top, 1 - crop));
            }
        }
    }
    return least;
}

std::optional<Cells> stripOf(const JpegLayout& original, std::uint64_t shares) {
    const int height = static_cast<int>(original.height);
    const int rows = std::min(height, (height / kRows + kMcuRows - 1) / kMcuRows * kMcuRows);
    const Result<Raster> decoded =
        decodeJpeg(stripJpeg(original, std::max(rows, kMcuRows), shares), kColumns);
    if (!decoded || decoded->width < kColumns) {
        return std::nullopt;
    }
    // The part of the strip that is one coarse row of the whole.
    Raster strip = *decoded;
    const double scale = static_cast<double>(strip.width) / original.width;
    strip.height = std::clamp(static_cast<int>(std::lround(height * scale / kRows)), 1, strip.height);
    strip.pixels.resize(strip.rowBytes() * static_cast<std::size_t>(strip.height));
    return cellsOf(resampled(strip, kColumns, 1));
}

} // namespace

bool showsSamePicture(const JpegLayout& original, const Raster& preview) {
    if (original.coding != JpegCoding::Sequential || original.height < kRows || preview.width < kColumns ||
        preview.height < kRows) {
        return true;
    }
    Raster upper = preview;
    upper.height = preview.height * kTopRows / kRows;
    upper.pixels.resize(upper.rowBytes() * static_cast<std::size_t>(upper.height));
    const Raster coarse = resampled(upper, kColumns, kTopRows);
    // A strip cut off too early is as unlike the preview as another picture: asked again with more.
    return std::ranges::any_of(kShares, [&](std::uint64_t shares) {
        const std::optional<Cells> strip = stripOf(original, shares);
        return !strip || leastDifference(*strip, coarse) <= kMaxDifference;
    });
}

} // namespace fieldframe::media
