// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/resample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>

namespace fieldframe::media {
namespace {

/// Floats of a pixel in a working row: three channels and one to fill a vector register.
constexpr std::size_t kLanes = 4;
constexpr double kLobes = 3.0;

/// The source samples of each target sample, along one side.
struct Taps {
    std::vector<int> first;
    std::vector<int> count;
    std::vector<std::size_t> start; ///< Of a target's weights in `weights`.
    std::vector<float> weights;

    [[nodiscard]] std::span<const float> of(int target) const {
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

/// The weights of one target add up to one: flat areas stay flat.
void appendNormalised(const std::vector<double>& raw, Taps& taps) {
    const double sum = std::accumulate(raw.begin(), raw.end(), 0.0);
    taps.start.push_back(taps.weights.size());
    taps.count.push_back(static_cast<int>(raw.size()));
    for (const double weight : raw) {
        taps.weights.push_back(static_cast<float>(weight / sum));
    }
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

std::uint8_t rounded(float value) {
    return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

/// One target row from the source rows it covers.
void blendRows(const Raster& source, const Taps& taps, int target, std::vector<float>& sums) {
    std::ranges::fill(sums, 0.0F);
    int y = taps.first[static_cast<std::size_t>(target)];
    for (const float weight : taps.of(target)) {
        const std::uint8_t* from = source.row(y++);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += weight * static_cast<float>(from[i]);
        }
    }
}

void spread(const std::vector<float>& sums, std::vector<float>& row) {
    for (std::size_t x = 0; x < sums.size() / Raster::kChannels; ++x) {
        std::copy_n(sums.data() + x * Raster::kChannels, Raster::kChannels, row.data() + x * kLanes);
    }
}

void shrinkRow(const std::vector<float>& row, const Taps& taps, int width, std::uint8_t* to) {
    for (int x = 0; x < width; ++x, to += Raster::kChannels) {
        const float* from =
            row.data() + static_cast<std::size_t>(taps.first[static_cast<std::size_t>(x)]) * kLanes;
        std::array<float, kLanes> sums{};
        for (const float weight : taps.of(x)) {
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                sums[lane] += weight * from[lane];
            }
            from += kLanes;
        }
        for (std::size_t channel = 0; channel < Raster::kChannels; ++channel) {
            to[channel] = rounded(sums[channel]);
        }
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
    std::vector<float> sums(source.rowBytes());
    std::vector<float> row(static_cast<std::size_t>(source.width) * kLanes);
    for (int y = 0; y < height; ++y) {
        blendRows(source, down, y, sums);
        spread(sums, row);
        shrinkRow(row, across, width, target.row(y));
    }
    return target;
}

} // namespace fieldframe::media
