// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/canvas.h"

#include "core/media/resample.h"
#include "core/media/vips_load.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <utility>

namespace fieldframe::media {
namespace {

using Memory = std::unique_ptr<std::uint8_t, void (*)(void*)>;

Memory memoryOf(const vips::VImage& image) {
    std::size_t size = 0;
    return {static_cast<std::uint8_t*>(image.write_to_memory(&size)), g_free};
}

VipsBandFormat formatOf(const Canvas& canvas) {
    return canvas.sampleBytes == 2 ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR;
}

} // namespace

Canvas canvasOf(Raster raster, std::vector<std::byte> profile) {
    Canvas canvas;
    canvas.width = raster.width;
    canvas.height = raster.height;
    canvas.pixels = std::move(raster.pixels);
    canvas.profile = std::move(profile);
    canvas.opacity = std::move(raster.opacity);
    return canvas;
}

std::vector<std::uint8_t> withOpacityBand(const Canvas& canvas) {
    const std::size_t colours = canvas.pixelBytes();
    const auto sample = static_cast<std::size_t>(canvas.sampleBytes);
    std::vector<std::uint8_t> samples(canvas.pixels.size() + canvas.opacity.size() * sample);
    std::uint8_t* to = samples.data();
    for (std::size_t i = 0; i < canvas.opacity.size(); ++i, to += colours + sample) {
        std::memcpy(to, canvas.pixels.data() + i * colours, colours);
        std::memset(to + colours, canvas.opacity[i], sample); // Of 16 bits, 257 times as much.
    }
    return samples;
}

void takeWithOpacity(Canvas& canvas, const std::uint8_t* samples) {
    constexpr std::uint8_t kOpaque = 255;
    const std::size_t colours = canvas.pixelBytes();
    const auto sample = static_cast<std::size_t>(canvas.sampleBytes);
    // The upper byte of two says enough.
    const std::size_t upper = sample == 2 && std::endian::native == std::endian::little ? 1 : 0;
    canvas.opacity.resize(static_cast<std::size_t>(canvas.width) * static_cast<std::size_t>(canvas.height));
    canvas.pixels.resize(canvas.opacity.size() * colours);
    for (std::size_t i = 0; i < canvas.opacity.size(); ++i, samples += colours + sample) {
        canvas.opacity[i] = samples[colours + upper];
        std::uint8_t* const pixel = canvas.pixels.data() + i * colours;
        if (canvas.opacity[i] == 0) {
            std::memset(pixel, kOpaque, colours);
        } else {
            std::memcpy(pixel, samples, colours);
        }
    }
    if (std::ranges::all_of(canvas.opacity, [](std::uint8_t each) { return each == kOpaque; })) {
        canvas.opacity.clear();
    }
}

Canvas turned(Canvas canvas, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return canvas;
    }
    canvas.pixels =
        uprightPixels(canvas.pixels, canvas.width, canvas.height, canvas.pixelBytes(), orientation);
    if (!canvas.opacity.empty()) {
        canvas.opacity = uprightPixels(canvas.opacity, canvas.width, canvas.height, 1, orientation);
    }
    if (orientation >= 5) {
        std::swap(canvas.width, canvas.height);
    }
    return canvas;
}

Canvas shrunk(const Canvas& canvas, int width, int height) {
    Canvas small = canvas;
    small.isShrunk = true;
    small.width = width;
    small.height = height;
    if (!canvas.opacity.empty()) {
        const std::vector<std::uint8_t> samples = withOpacityBand(canvas);
        const bool isDeep = canvas.sampleBytes == 2;
        const VipsInterpretation grey = isDeep ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_B_W;
        const VipsInterpretation colour = isDeep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB;
        const VipsInterpretation space = canvas.bands == 1 ? grey : colour;
        const vips::VImage image =
            vips::VImage::new_from_memory(const_cast<std::uint8_t*>(samples.data()), samples.size(),
                                          canvas.width, canvas.height, canvas.bands + 1, formatOf(canvas))
                .copy(vips::VImage::option()->set("interpretation", space));
        takeWithOpacity(small, memoryOf(scaledWithVips(image, width, height, false)).get());
        return small;
    }
    if (canvas.bands == 3 && canvas.sampleBytes == 1) {
        Raster raster;
        raster.width = canvas.width;
        raster.height = canvas.height;
        raster.pixels = std::move(small.pixels);
        small.pixels = resampled(raster, width, height).pixels;
        return small;
    }
    const vips::VImage image =
        vips::VImage::new_from_memory(small.pixels.data(), small.pixels.size(), canvas.width, canvas.height,
                                      canvas.bands, formatOf(canvas));
    const Memory memory = memoryOf(scaledWithVips(image, width, height, false));
    small.pixels.assign(memory.get(), memory.get() + small.rowBytes() * static_cast<std::size_t>(height));
    return small;
}

} // namespace fieldframe::media
