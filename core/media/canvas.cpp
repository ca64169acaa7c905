// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/canvas.h"

#include "core/media/resample.h"
#include "core/media/vips_load.h"

#include <cstring>
#include <utility>

namespace fieldframe::media {

Canvas canvasOf(Raster raster, std::vector<std::byte> profile) {
    Canvas canvas;
    canvas.width = raster.width;
    canvas.height = raster.height;
    canvas.pixels = std::move(raster.pixels);
    canvas.profile = std::move(profile);
    return canvas;
}

Canvas turned(Canvas canvas, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return canvas;
    }
    canvas.pixels =
        uprightPixels(canvas.pixels, canvas.width, canvas.height, canvas.pixelBytes(), orientation);
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
    if (canvas.bands == 3 && canvas.sampleBytes == 1) {
        Raster raster;
        raster.width = canvas.width;
        raster.height = canvas.height;
        raster.pixels = std::move(small.pixels);
        small.pixels = resampled(raster, width, height).pixels;
        return small;
    }
    const vips::VImage image = vips::VImage::new_from_memory(
        small.pixels.data(), small.pixels.size(), canvas.width, canvas.height, canvas.bands,
        canvas.sampleBytes == 2 ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR);
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(
        scaledWithVips(image, width, height, false).write_to_memory(&size), g_free);
    const auto* first = static_cast<const std::uint8_t*>(memory.get());
    small.pixels.assign(first, first + size);
    return small;
}

} // namespace fieldframe::media
