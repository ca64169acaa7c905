// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/likeness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace fieldframe::media {
namespace {

constexpr int kSide = 32;
constexpr int kFrequencies = 8;
using Square = std::array<std::array<double, kSide>, kSide>;

double sampleAt(const Canvas& canvas, const std::uint8_t* pixel, int band) {
    if (canvas.sampleBytes == 1) {
        return pixel[band];
    }
    std::uint16_t sample = 0;
    std::memcpy(&sample, pixel + 2 * band, sizeof sample);
    return sample / 257.0;
}

double colourAt(const Canvas& canvas, int x, int y) {
    const std::uint8_t* pixel = canvas.row(y) + static_cast<std::size_t>(x) * canvas.pixelBytes();
    if (canvas.bands == 1) {
        return sampleAt(canvas, pixel, 0);
    }
    const double light = 0.299 * sampleAt(canvas, pixel, 0) + 0.587 * sampleAt(canvas, pixel, 1) +
                         0.114 * sampleAt(canvas, pixel, 2);
    return canvas.bands == 3 ? light : std::max(0.0, 255.0 - light - sampleAt(canvas, pixel, 3));
}

/// As on white paper.
double brightnessAt(const Canvas& canvas, int x, int y) {
    const double colour = colourAt(canvas, x, y);
    if (canvas.opacity.empty()) {
        return colour;
    }
    const std::size_t at =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width) + static_cast<std::size_t>(x);
    return 255.0 + (colour - 255.0) * canvas.opacity[at] / 255.0;
}

/// The mean brightness of each part of the picture. A picture of fewer pixels gives each of them to several
/// parts.
Square parts(const Canvas& canvas) {
    Square sums{};
    const auto range = [](int part, int side) {
        const int begin = part * side / kSide;
        return std::pair(begin, std::max(begin + 1, (part + 1) * side / kSide));
    };
    // Of large pictures every few pixels are enough.
    const int step = std::max(1, std::max(canvas.width, canvas.height) / 512);
    for (int row = 0; row < kSide; ++row) {
        const auto [top, bottom] = range(row, canvas.height);
        for (int column = 0; column < kSide; ++column) {
            const auto [left, right] = range(column, canvas.width);
            double sum = 0;
            int count = 0;
            for (int y = top; y < bottom; y += step) {
                for (int x = left; x < right; x += step) {
                    sum += brightnessAt(canvas, x, y);
                    ++count;
                }
            }
            sums[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = sum / count;
        }
    }
    return sums;
}

/// The cosine transform's lowest frequencies (without the mean), a row's after another's.
std::array<double, kFrequencies * kFrequencies> frequencies(const Square& square) {
    std::array<std::array<double, kSide>, kFrequencies> cosines{};
    for (int u = 0; u < kFrequencies; ++u) {
        for (int x = 0; x < kSide; ++x) {
            // From the first frequency on: the mean says nothing of what is shown.
            cosines[static_cast<std::size_t>(u)][static_cast<std::size_t>(x)] =
                std::cos(std::numbers::pi * (u + 1) * (2 * x + 1) / (2.0 * kSide));
        }
    }
    std::array<double, kFrequencies * kFrequencies> result{};
    for (std::size_t v = 0; v < kFrequencies; ++v) {
        for (std::size_t u = 0; u < kFrequencies; ++u) {
            double sum = 0;
            for (std::size_t y = 0; y < kSide; ++y) {
                for (std::size_t x = 0; x < kSide; ++x) {
                    sum += square[y][x] * cosines[u][x] * cosines[v][y];
                }
            }
            result[v * kFrequencies + u] = sum;
        }
    }
    return result;
}

} // namespace

Likeness likenessOf(const Canvas& canvas) {
    if (canvas.width == 0 || canvas.height == 0) {
        return {};
    }
    const auto values = frequencies(parts(canvas));
    auto sorted = values;
    std::ranges::nth_element(sorted, sorted.begin() + sorted.size() / 2);
    const double median = sorted[sorted.size() / 2];
    Likeness likeness;
    for (std::size_t i = 0; i < values.size(); ++i) {
        likeness.bits |= values[i] > median ? std::uint64_t{1} << i : 0;
    }
    return likeness;
}

} // namespace fieldframe::media
