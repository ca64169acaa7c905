// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/structural_similarity.h"

#include <algorithm>
#include <stdexcept>

namespace fieldframe::bench {

namespace {

constexpr int kWindow = 8;
constexpr int kStep = 2;
// (0.01 · 255)² and (0.03 · 255)²: they keep flat windows from dividing by nothing.
constexpr double kC1 = 6.5025;
constexpr double kC2 = 58.5225;

double similarityOfWindow(const Luma& a, const Luma& b, int left, int top) {
    double sumA = 0;
    double sumB = 0;
    double squareA = 0;
    double squareB = 0;
    double product = 0;
    for (int y = top; y < top + kWindow; ++y) {
        for (int x = left; x < left + kWindow; ++x) {
            const auto at = static_cast<std::size_t>(y * a.width + x);
            sumA += a.values[at];
            sumB += b.values[at];
            squareA += a.values[at] * a.values[at];
            squareB += b.values[at] * b.values[at];
            product += a.values[at] * b.values[at];
        }
    }
    constexpr double kCount = kWindow * kWindow;
    const double meanA = sumA / kCount;
    const double meanB = sumB / kCount;
    const double varianceA = squareA / kCount - meanA * meanA;
    const double varianceB = squareB / kCount - meanB * meanB;
    const double covariance = product / kCount - meanA * meanB;
    return (2 * meanA * meanB + kC1) * (2 * covariance + kC2) /
           ((meanA * meanA + meanB * meanB + kC1) * (varianceA + varianceB + kC2));
}

} // namespace

Luma lumaOf(std::span<const std::uint8_t> rgb, int width, int height) {
    Luma luma{width, height, {}};
    luma.values.reserve(rgb.size() / 3);
    for (std::size_t at = 0; at + 2 < rgb.size(); at += 3) {
        luma.values.push_back(0.299 * rgb[at] + 0.587 * rgb[at + 1] + 0.114 * rgb[at + 2]);
    }
    return luma;
}

double similarity(const Luma& a, const Luma& b) {
    if (a.width != b.width || a.height != b.height || std::min(a.width, a.height) < kWindow) {
        throw std::invalid_argument("pictures of different or too small sizes");
    }
    double sum = 0;
    int windows = 0;
    for (int top = 0; top + kWindow <= a.height; top += kStep) {
        for (int left = 0; left + kWindow <= a.width; left += kStep) {
            sum += similarityOfWindow(a, b, left, top);
            ++windows;
        }
    }
    return sum / windows;
}

} // namespace fieldframe::bench
