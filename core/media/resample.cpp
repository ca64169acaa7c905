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

/// A pixel of a working row: three channels and one to fill a vector register. Said to the compiler, because
/// left to itself it makes vectors of the taps and spends its time on shuffling.
using Pixel [[gnu::vector_size(16)]] = float;
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
    // min and max of values, not std::clamp of references: no branches, which Lanczos' overshoot makes
    // costly.
    const float atLeast = value + 0.5F > 0.0F ? value + 0.5F : 0.0F;
    return static_cast<std::uint8_t>(static_cast<int>(atLeast < 255.0F ? atLeast : 255.0F));
}

/// The code values themselves.
struct AsStored {
    [[nodiscard]] float taken(std::uint8_t code) const { return static_cast<float>(code); }
    [[nodiscard]] std::uint8_t given(float value) const { return rounded(value); }
};

/// Light, by the curve of sRGB (IEC 61966-2-1), as 0 to 1. Other spaces of RGB have nearly the same.
class InLight {
public:
    InLight() {
        for (std::size_t code = 0; code < m_light.size(); ++code) {
            m_light[code] = static_cast<float>(lightOf(static_cast<double>(code) / 255.0));
        }
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            const double light = static_cast<double>(i) / static_cast<double>(m_codes.size() - 1);
            m_codes[i] = rounded(static_cast<float>(codeOf(light) * 255.0));
        }
    }
    [[nodiscard]] float taken(std::uint8_t code) const { return m_light[code]; }
    [[nodiscard]] std::uint8_t given(float value) const {
        const float scaled = value * static_cast<float>(kSteps - 1) + 0.5F;
        const float atLeast = scaled > 0.0F ? scaled : 0.0F;
        const auto most = static_cast<float>(kSteps - 1);
        return m_codes[static_cast<std::size_t>(atLeast < most ? atLeast : most)];
    }

private:
    // Enough that neighbours in the darkest part are one code apart at most.
    static constexpr std::size_t kSteps = 1U << 14;
    static double lightOf(double code) {
        return code <= 0.04045 ? code / 12.92 : std::pow((code + 0.055) / 1.055, 2.4);
    }
    static double codeOf(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    }

    std::array<float, 256> m_light{};
    std::array<std::uint8_t, kSteps> m_codes{};
};

/// One target row from the source rows it covers.
template <class Values>
void blendRows(const Raster& source, const Taps& taps, int target, const Values& values,
               std::vector<float>& sums) {
    std::ranges::fill(sums, 0.0F);
    int y = taps.first[static_cast<std::size_t>(target)];
    for (const float weight : taps.of(target)) {
        const std::uint8_t* from = source.row(y++);
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i] += weight * values.taken(from[i]);
        }
    }
}

void spread(const std::vector<float>& sums, std::vector<Pixel>& row) {
    const float* from = sums.data();
    for (Pixel& pixel : row) {
        pixel = Pixel{from[0], from[1], from[2], 0.0F};
        from += Raster::kChannels;
    }
}

template <class Values>
void shrinkRow(const std::vector<Pixel>& row, const Taps& taps, int width, const Values& values,
               std::uint8_t* to) {
    for (int x = 0; x < width; ++x, to += Raster::kChannels) {
        const Pixel* from = row.data() + taps.first[static_cast<std::size_t>(x)];
        Pixel sums{};
        for (const float weight : taps.of(x)) {
            sums += weight * *from++;
        }
        for (std::size_t channel = 0; channel < Raster::kChannels; ++channel) {
            to[channel] = values.given(sums[channel]);
        }
    }
}

template <class Values>
Raster resampledAs(const Raster& source, int width, int height, const Values& values) {
    if (width == source.width && height == source.height) {
        return source;
    }
    const Taps across = tapsFor(source.width, width);
    const Taps down = tapsFor(source.height, height);
    Raster target(width, height);
    std::vector<float> sums(source.rowBytes());
    std::vector<Pixel> row(static_cast<std::size_t>(source.width));
    for (int y = 0; y < height; ++y) {
        blendRows(source, down, y, values, sums);
        spread(sums, row);
        shrinkRow(row, across, width, values, target.row(y));
    }
    return target;
}

} // namespace

Raster resampled(const Raster& source, int width, int height) {
    return resampledAs(source, width, height, AsStored());
}

Raster resampledInLight(const Raster& source, int width, int height) {
    static const InLight values;
    return resampledAs(source, width, height, values);
}

} // namespace fieldframe::media
