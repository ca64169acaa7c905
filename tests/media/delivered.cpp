// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/delivered.h"

#include "core/media/content_digest.h"
#include "core/media/media_tasks.h"
#include "core/media/vips_runtime.h"
#include "core/platform/descriptors.h"
#include "tests/support/catch.h"

#include <sys/mman.h>
#include <unistd.h>
#include <vips/vips8>

#include <algorithm>
#include <cstring>
#include <memory>

namespace fieldframe::test {

using namespace media;

Delivered delivered(const RenderTask& task, const std::string& original) {
    const platform::Descriptor target(memfd_create("target", 0));
    REQUIRE(target.isOpen());
    const Result<RenderAnswer> answer = runRenderTask(task, std::as_bytes(std::span(original)), target.get());
    if (!answer) {
        FAIL(answer.error().detail);
    }
    std::string bytes(answer->sizeBytes, '\0');
    REQUIRE(pread(target.get(), bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()));
    CHECK(answer->hash == contentHashOf(std::as_bytes(std::span(bytes))));
    return {*answer, bytes};
}

Error refusal(const RenderTask& task, const std::string& original) {
    const platform::Descriptor target(memfd_create("target", 0));
    const Result<RenderAnswer> answer = runRenderTask(task, std::as_bytes(std::span(original)), target.get());
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

RenderTask renditionOf(std::string extension, const RenditionSpec& spec) {
    RenderTask task;
    task.extension = std::move(extension);
    task.rendition = spec;
    task.rendition->source = PixelSource::FullDecode;
    task.writeMetadata = false;
    return task;
}

Raster pixelsOf(const std::string& file) {
    using vips::VImage;
    REQUIRE(startVips());
    VImage image = VImage::new_from_buffer(file.data(), file.size(), "");
    image = image.format() == VIPS_FORMAT_USHORT ? image.colourspace(VIPS_INTERPRETATION_sRGB) : image;
    REQUIRE(image.bands() == 3);
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(image.cast(VIPS_FORMAT_UCHAR).write_to_memory(&size),
                                                        g_free);
    Raster raster(image.width(), image.height());
    std::memcpy(raster.pixels.data(), memory.get(), std::min(size, raster.pixels.size()));
    return raster;
}

} // namespace fieldframe::test
