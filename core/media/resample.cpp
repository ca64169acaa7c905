// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/resample.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace fieldframe::media {
namespace {

constexpr int kWeightBits = 14;
constexpr double kLobes = 3.0;

/// The source samples of each target sample, along one side.
struct Taps {
    std::vector<int> first;
    std::vector<int> count;
    std::vector<std::size_t> start; ///< Of a target's weights in `weights`.
    std::vector<std::int32_t> weights;

    [[nodiscard]] std::span<const std::int32_t> of(int target) const {
        const auto at = static_cast<std::size_t>(target);
        return {weights.data() + start[at], static_cast<std::size_t>(count[at])};
    }
};

double sinc(double x) {
    return x == 0 ? 1.0 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
}

/// How much of source sample @p sample falls into the area [from, to).
double coverage(int sample, double from, double to) {
    return std::max(0.0, std::min(to, sample + 1.0) - std::max(from, static_cast<double>(sample)));
}

/// Rounds to fixed point so that the weights of one target add up to exactly one: flat areas stay flat.
void appendNormalised(const std::vector<double>& raw, Taps& taps) {
    double sum = 0;
    for (const double weight : raw) {
        sum += weight;
    }
    const std::size_t start = taps.weights.size();
    std::int32_t rest = 1 << kWeightBits;
    std::size_t largest = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const auto weight = static_cast<std::int32_t>(std::lround(raw[i] / sum * (1 << kWeightBits)));
        taps.weights.push_back(weight);
        rest -= weight;
        largest = raw[i] > raw[largest] ? i : largest;
    }
    taps.weights[start + largest] += rest;
    taps.start.push_back(start);
    taps.count.push_back(static_cast<int>(raw.size()));
}

Taps tapsFor(int source, int target) {
    Taps taps;
    const double ratio = static_cast<double>(source) / target;
    const bool isArea = ratio >= 2.0;
    const double reach = isArea ? ratio / 2 : kLobes * ratio;
    std::vector<double> raw;
    for (int i = 0; i < target; ++i) {
        const double centre = (i + 0.5) * ratio;
        const int first = std::max(0, static_cast<int>(std::floor(centre - reach + 1e-9)));
        const int last = std::min(source - 1, static_cast<int>(std::ceil(centre + reach - 1e-9)) - 1);
        raw.clear();
        for (int sample = first; sample <= last; ++sample) {
            const double distance = (sample + 0.5 - centre) / ratio;
            raw.push_back(isArea ? coverage(sample, centre - reach, centre + reach)
                                 : sinc(distance) * sinc(distance / kLobes));
        }
        taps.first.push_back(first);
        appendNormalised(raw, taps);
    }
    return taps;
}

std::uint8_t rounded(std::int32_t sum) {
    constexpr std::int32_t kHalf = 1 << (kWeightBits - 1);
    return static_cast<std::uint8_t>(std::clamp((sum + kHalf) >> kWeightBits, 0, 255));
}

/// One target row from the source rows it covers.
void blendRows(const Raster& source, const Taps& taps, int target, std::vector<std::int32_t>& sums,
               std::vector<std::uint8_t>& row) {
    std::ranges::fill(sums, 0);
    int y = taps.first[static_cast<std::size_t>(target)];
    for (const std::int32_t weight : taps.of(target)) {
        const std::uint8_t* from = source.row(y++);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += weight * from[i];
        }
    }
    std::ranges::transform(sums, row.begin(), rounded);
}

void shrinkRow(const std::vector<std::uint8_t>& row, const Taps& taps, int width, std::uint8_t* to) {
    for (int x = 0; x < width; ++x, to += Raster::kChannels) {
        const std::uint8_t* from =
            row.data() +
            static_cast<std::size_t>(taps.first[static_cast<std::size_t>(x)]) * Raster::kChannels;
        std::int32_t red = 0;
        std::int32_t green = 0;
        std::int32_t blue = 0;
        for (const std::int32_t weight : taps.of(x)) {
            red += weight * from[0];
            green += weight * from[1];
            blue += weight * from[2];
            from += Raster::kChannels;
        }
        to[0] = rounded(red);
        to[1] = rounded(green);
        to[2] = rounded(blue);
    }
}

} // namespace

Raster resampled(const Raster& source, int width, int height) {
    if (width == source.width && height == source.height) {
        return source;
    }
    const Taps across = tapsFor(source.width, width);
    const Taps down = tapsFor(source.height, height);
    Raster target(width, height);
    std::vector<std::int32_t> sums(source.rowBytes());
    std::vector<std::uint8_t> row(source.rowBytes());
    for (int y = 0; y < height; ++y) {
        blendRows(source, down, y, sums, row);
        shrinkRow(row, across, width, target.row(y));
    }
    return target;
}

} // namespace fieldframe::media
