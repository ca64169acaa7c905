// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/sharpen.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace fieldframe::media {
namespace {

/// In 256ths of the difference to the neighbours.
int amountOf(OutputSharpening strength) {
    constexpr std::array<int, 4> kAmounts{0, 90, 150, 260};
    return kAmounts[static_cast<std::size_t>(strength)];
}

/// Brightness of a row with its first and last pixel repeated at the ends. ITU-R BT.601; of inks their mean.
template <class Sample>
void brightness(const Sample* row, int width, int bands, std::vector<int>& to) {
    for (int x = 0; x < width; ++x, row += bands) {
        int value = row[0];
        if (bands == 3) {
            value = (77 * row[0] + 150 * row[1] + 29 * row[2]) >> 8;
        } else if (bands == 4) {
            value = (row[0] + row[1] + row[2] + row[3]) >> 2;
        }
        to[static_cast<std::size_t>(x) + 1] = value;
    }
    to.front() = to[1];
    to.back() = to[static_cast<std::size_t>(width)];
}

template <class Sample>
void addToRow(Sample* row, int width, int bands, const std::array<const int*, 3>& lines, int amount) {
    constexpr int kMost = static_cast<Sample>(-1);
    // Halos are what sharpening is known by.
    constexpr int kMostChange = kMost / 10;
    const auto weighted = [](const int* line) { return line[0] + 2 * line[1] + line[2]; };
    for (int x = 0; x < width; ++x, row += bands) {
        const int blurred =
            (weighted(lines[0] + x) + 2 * weighted(lines[1] + x) + weighted(lines[2] + x)) / 16;
        const int change = std::clamp((lines[1][x + 1] - blurred) * amount / 256, -kMostChange, kMostChange);
        for (int band = 0; band < bands; ++band) {
            row[band] = static_cast<Sample>(std::clamp(row[band] + change, 0, kMost));
        }
    }
}

template <class Sample>
void sharpenAs(Canvas& canvas, int amount) {
    const auto rowAt = [&](int y) { return reinterpret_cast<Sample*>(canvas.row(y)); };
    std::array<std::vector<int>, 3> lines;
    for (std::vector<int>& line : lines) {
        line.resize(static_cast<std::size_t>(canvas.width) + 2);
    }
    // A row is changed when those beside it have been looked at.
    brightness(rowAt(0), canvas.width, canvas.bands, lines[0]);
    lines[1] = lines[0];
    for (int y = 0; y < canvas.height; ++y) {
        if (y + 1 < canvas.height) {
            brightness(rowAt(y + 1), canvas.width, canvas.bands, lines[2]);
        } else {
            lines[2] = lines[1];
        }
        addToRow(rowAt(y), canvas.width, canvas.bands, {lines[0].data(), lines[1].data(), lines[2].data()},
                 amount);
        std::swap(lines[0], lines[1]);
        std::swap(lines[1], lines[2]);
    }
}

} // namespace

void sharpen(Canvas& canvas, OutputSharpening strength) {
    const int amount = amountOf(strength);
    if (amount == 0 || !canvas.isShrunk || canvas.width == 0 || canvas.height == 0) {
        return;
    }
    if (canvas.sampleBytes == 2) {
        sharpenAs<std::uint16_t>(canvas, amount);
    } else {
        sharpenAs<std::uint8_t>(canvas, amount);
    }
}

} // namespace fieldframe::media
