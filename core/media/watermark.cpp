// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/watermark.h"

#include "core/base/text.h"
#include "core/media/decode_estimate.h"
#include "core/media/picture.h"
#include "core/media/probe.h"
#include "core/media/vips_load.h"
#include "core/media/vips_runtime.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace fieldframe::media {
namespace {

using vips::VImage;

constexpr std::size_t kRgba = 4;

/// A mark at its size on the canvas: colours and opacity.
struct Drawn {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;
};

std::vector<std::uint8_t> bytesOf(const VImage& image) {
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(image.write_to_memory(&size), g_free);
    const auto* first = static_cast<const std::uint8_t*>(memory.get());
    return {first, first + size};
}

/// Pango reads markup; a watermark is plain text.
std::string asMarkup(const std::string& text) {
    std::string escaped;
    for (const char letter : text::cleaned(text)) {
        if (letter == '&') {
            escaped += "&amp;";
        } else if (letter == '<') {
            escaped += "&lt;";
        } else if (letter == '>') {
            escaped += "&gt;";
        } else if (static_cast<unsigned char>(letter) >= 0x20 || letter == '\n') {
            escaped += letter;
        }
    }
    return escaped;
}

/// The largest size of a mark of this shape on the canvas.
FittedSize sizeOn(const Canvas& canvas, const Watermark& mark, int width, int height) {
    const double across = std::max(1.0, canvas.width * mark.size / 100.0);
    const double most = std::max(1.0, canvas.height * 0.9);
    const double scale = std::min(across / width, most / height);
    const auto side = [&](int value, int limit) {
        return std::clamp(static_cast<int>(std::lround(value * scale)), 1, std::max(1, limit));
    };
    return {side(width, canvas.width), side(height, canvas.height)};
}

VImage textAt(const std::string& markup, int dpi) {
    return VImage::text(markup.c_str(), VImage::option()->set("font", "sans bold 12")->set("dpi", dpi));
}

/// White letters with a dark rim, that can be read on anything.
Drawn withRim(const VImage& letters) {
    const int rim = std::clamp(letters.height() / 12, 1, 24);
    const VImage mask =
        letters.embed(2 * rim, 2 * rim, letters.width() + 4 * rim, letters.height() + 4 * rim);
    const VImage shadow = mask.gaussblur(rim * 0.7);
    const std::vector<std::uint8_t> light = bytesOf(mask.cast(VIPS_FORMAT_UCHAR));
    const std::vector<std::uint8_t> dark = bytesOf(shadow.cast(VIPS_FORMAT_UCHAR));
    Drawn drawn{mask.width(), mask.height(), std::vector<std::uint8_t>(light.size() * kRgba)};
    for (std::size_t i = 0; i < light.size(); ++i) {
        const int rimOpacity = std::min(255, dark[i] * 2) * 170 / 255;
        const int opacity = std::max<int>(light[i], rimOpacity);
        const auto grey = static_cast<std::uint8_t>(opacity == 0 ? 0 : 255 * light[i] / opacity);
        std::fill_n(drawn.rgba.begin() + static_cast<std::ptrdiff_t>(i * kRgba), 3, grey);
        drawn.rgba[i * kRgba + 3] = static_cast<std::uint8_t>(opacity);
    }
    return drawn;
}

Result<Drawn> drawnText(const Canvas& canvas, const Watermark& mark) {
    constexpr int kTryDpi = 72;
    constexpr int kMostDpi = 20'000;
    const std::string markup = asMarkup(mark.text);
    if (markup.empty()) {
        return failure(ErrorCode::InvalidInput, {}, "the watermark says nothing");
    }
    const VImage small = textAt(markup, kTryDpi);
    if (small.width() < 1 || small.height() < 1) {
        return failure(ErrorCode::InvalidInput, {}, "the watermark says nothing");
    }
    const FittedSize size = sizeOn(canvas, mark, small.width(), small.height());
    const double scale = static_cast<double>(size.width) / small.width();
    const int dpi = std::clamp(static_cast<int>(kTryDpi * scale), 1, kMostDpi);
    return withRim(textAt(markup, dpi));
}

Result<Drawn> drawnImage(const Canvas& canvas, const Watermark& mark) {
    const ByteView file(std::as_bytes(std::span(mark.image)));
    const Result<FileType> type = probe(file.bytes(), {});
    if (!type || !vipsDecodes(*type)) {
        return failure(ErrorCode::UnsupportedFormat, {},
                       "the watermark is no picture that can be laid over another");
    }
    const Picture picture = readPicture(*type, file);
    if (const Status allowed = checkDecode(picture, 0, DecodeLimits::ofThisProcess()); !allowed) {
        return tl::unexpected(Error{allowed.error().code, {}, "watermark: " + allowed.error().detail});
    }
    const VipsBytes bytes = lend(file);
    VImage image = loadWithVips(*type, bytes.get(), file, {});
    image = image.colourspace(VIPS_INTERPRETATION_sRGB);
    image = image.has_alpha() ? image : image.bandjoin(255.0);
    const FittedSize size = sizeOn(canvas, mark, image.width(), image.height());
    const double across = static_cast<double>(size.width) / image.width();
    image = image.premultiply()
                .resize(across,
                        VImage::option()->set("vscale", static_cast<double>(size.height) / image.height()))
                .unpremultiply()
                .cast(VIPS_FORMAT_UCHAR);
    return Drawn{image.width(), image.height(), bytesOf(image)};
}

/// Where a side of the mark begins: at the first border, in the middle, or at the last.
int placeAlong(int step, int side, int markSide, int border) {
    const int room = std::max(0, side - markSide);
    const int margin = std::min(border, room / 2);
    return step == 0 ? margin : step == 1 ? room / 2 : room - margin;
}

/// The mark's colour in the canvas's bands, 0–255.
std::array<int, 4> inBands(const std::uint8_t* rgba, int bands) {
    if (bands == 1) {
        return {(77 * rgba[0] + 150 * rgba[1] + 29 * rgba[2]) >> 8, 0, 0, 0};
    }
    if (bands == 3) {
        return {rgba[0], rgba[1], rgba[2], 0};
    }
    const int black = 255 - std::max({rgba[0], rgba[1], rgba[2]});
    return {255 - rgba[0] - black, 255 - rgba[1] - black, 255 - rgba[2] - black, black};
}

std::size_t pixelAt(const Canvas& canvas, int x, int y) {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(canvas.width) + static_cast<std::size_t>(x);
}

int opacityAt(const Canvas& canvas, int x, int y) {
    return canvas.opacity.empty() ? 255 : canvas.opacity[pixelAt(canvas, x, y)];
}

template <class Sample>
void blend(Canvas& canvas, const Drawn& drawn, int left, int top, int percent) {
    constexpr int kScale = sizeof(Sample) == 2 ? 257 : 1;
    const int width = std::min(drawn.width, canvas.width - left);
    const int height = std::min(drawn.height, canvas.height - top);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* from =
            drawn.rgba.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(drawn.width) * kRgba;
        auto* to = reinterpret_cast<Sample*>(canvas.row(top + y)) + left * canvas.bands;
        for (int x = 0; x < width; ++x, from += kRgba, to += canvas.bands) {
            const int opacity = from[3] * percent; // Of 25,500.
            const int below = (25'500 - opacity) * opacityAt(canvas, left + x, top + y) / 255;
            const int both = opacity + below;
            if (both == 0) {
                continue;
            }
            const std::array<int, 4> colour = inBands(from, canvas.bands);
            for (int band = 0; band < canvas.bands; ++band) {
                const std::int64_t mixed =
                    std::int64_t{to[band]} * below +
                    std::int64_t{colour[static_cast<std::size_t>(band)]} * kScale * opacity;
                to[band] = static_cast<Sample>((mixed + both / 2) / both);
            }
            if (!canvas.opacity.empty()) {
                canvas.opacity[pixelAt(canvas, left + x, top + y)] =
                    static_cast<std::uint8_t>((both + 50) / 100);
            }
        }
    }
}

} // namespace

Status layMark(Canvas& canvas, const Watermark& mark) {
    if (const Status started = startVips(); !started) {
        return started;
    }
    try {
        const Result<Drawn> drawn = mark.image.empty() ? drawnText(canvas, mark) : drawnImage(canvas, mark);
        if (!drawn) {
            return tl::unexpected(drawn.error());
        }
        const int border = std::min(canvas.width, canvas.height) / 40;
        const int place = static_cast<int>(mark.place) - 1;
        const int left = placeAlong(place % 3, canvas.width, drawn->width, border);
        const int top = placeAlong(place / 3, canvas.height, drawn->height, border);
        if (canvas.sampleBytes == 2) {
            blend<std::uint16_t>(canvas, *drawn, left, top, mark.opacity);
        } else {
            blend<std::uint8_t>(canvas, *drawn, left, top, mark.opacity);
        }
        return {};
    } catch (const vips::VError& error) {
        return failure(mark.image.empty() ? ErrorCode::Internal : ErrorCode::UnreadableFile, {},
                       "watermark: " + reasonOf(error));
    }
}

} // namespace fieldframe::media
