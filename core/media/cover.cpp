// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/cover.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace fieldframe::media {
namespace {

constexpr std::uint8_t kGrey = 0x26;
constexpr std::uint8_t kOpaque = 0xff;

struct Pixels {
    int left = 0;
    int top = 0;
    int right = 0; ///< Behind the last.
    int bottom = 0;
};

/// Every pixel that the area and its margin touch.
Pixels covered(const CoverArea& area, int width, int height) {
    // However small the picture is made, what is left at the border of an area is no feature.
    constexpr double kLeastMargin = 1.0;
    const auto from = [](double begin, double margin, int side) {
        return static_cast<int>(
            std::clamp(std::floor(begin * side - margin), 0.0, static_cast<double>(side)));
    };
    const auto to = [](double end, double margin, int side) {
        return static_cast<int>(std::clamp(std::ceil(end * side + margin), 0.0, static_cast<double>(side)));
    };
    const double across = std::max(kLeastMargin, area.width * kCoverMargin * width);
    const double down = std::max(kLeastMargin, area.height * kCoverMargin * height);
    return {from(area.x, across, width), from(area.y, down, height), to(area.x + area.width, across, width),
            to(area.y + area.height, down, height)};
}

std::array<std::uint8_t, 8> paint(const Canvas& canvas) {
    std::array<std::uint8_t, 8> pixel{};
    for (int band = 0; band < canvas.bands; ++band) {
        // Ink is the other way round: no colour, much black.
        const bool isBlack = canvas.bands == 4 && band == 3;
        const std::uint8_t sample = canvas.bands != 4 ? kGrey
                                    : isBlack         ? std::uint8_t{0xff - kGrey}
                                                      : std::uint8_t{0};
        for (int byte = 0; byte < canvas.sampleBytes; ++byte) {
            pixel[static_cast<std::size_t>(band * canvas.sampleBytes + byte)] = sample;
        }
    }
    return pixel;
}

bool isArea(const CoverArea& area) {
    const bool isNumber = std::isfinite(area.x) && std::isfinite(area.y) && std::isfinite(area.width) &&
                          std::isfinite(area.height);
    return isNumber && area.width > 0 && area.height > 0 && area.x < 1 && area.y < 1 &&
           area.x + area.width > 0 && area.y + area.height > 0;
}

} // namespace

Status cover(Canvas& canvas, std::span<const CoverArea> areas) {
    if (!std::ranges::all_of(areas, isArea)) {
        return failure(ErrorCode::InvalidInput, {}, "an area to be covered is not in the picture");
    }
    const std::array<std::uint8_t, 8> pixel = paint(canvas);
    for (const CoverArea& area : areas) {
        const Pixels place = covered(area, canvas.width, canvas.height);
        for (int y = place.top; y < place.bottom; ++y) {
            std::uint8_t* at = canvas.row(y) + static_cast<std::size_t>(place.left) * canvas.pixelBytes();
            for (int x = place.left; x < place.right; ++x, at += canvas.pixelBytes()) {
                std::memcpy(at, pixel.data(), canvas.pixelBytes());
            }
            if (!canvas.opacity.empty()) {
                const auto row = canvas.opacity.begin() + std::ptrdiff_t{y} * canvas.width;
                std::fill(row + place.left, row + place.right, kOpaque);
            }
        }
    }
    return {};
}

} // namespace fieldframe::media
