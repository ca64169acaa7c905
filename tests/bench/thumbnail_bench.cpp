// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_thumbnails FILE...: for each file, how like our 320 px thumbnail, and a Lanczos one of the same JPEG
// quality, are to the Lanczos picture before it was encoded. Once from the file's own pixels, and once from
// its embedded preview where we take that: then the preview is what the Lanczos picture is made of, because
// cameras and croppers let the two differ. A JSON object a measurement on standard output.

#include "core/media/encode.h"
#include "core/media/media_tasks.h"
#include "tests/bench/structural_similarity.h"

#include <nlohmann/json.hpp>
#include <vips/vips8>

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <span>

namespace {

using namespace fieldframe;
using bench::Luma;
using vips::VImage;

template <class Value>
Value take(Result<Value> result, const std::string& file) {
    if (!result) {
        throw std::runtime_error(file + ": " + result.error().detail);
    }
    return std::move(*result);
}

std::vector<std::uint8_t> bytesOf(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

media::Raster rasterOf(const VImage& image) {
    const VImage rgb =
        image.colourspace(VIPS_INTERPRETATION_sRGB).extract_band(0, VImage::option()->set("n", 3));
    std::size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> pixels(rgb.cast(VIPS_FORMAT_UCHAR).write_to_memory(&size),
                                                          &g_free);
    media::Raster raster(rgb.width(), rgb.height());
    std::memcpy(raster.pixels.data(), pixels.get(), std::min(size, raster.pixels.size()));
    return raster;
}

VImage decoded(std::span<const std::uint8_t> bytes) {
    return VImage::new_from_buffer(bytes.data(), bytes.size(), "");
}

Luma lumaOf(const media::Raster& raster) {
    return bench::lumaOf(raster.pixels, raster.width, raster.height);
}

/// The JPEG that stands behind the first one's end, as camera previews do.
std::span<const std::uint8_t> trailingJpeg(std::span<const std::uint8_t> file) {
    constexpr std::array<std::uint8_t, 5> kEndAndStart{0xFF, 0xD9, 0xFF, 0xD8, 0xFF};
    const auto found = std::ranges::search(file, kEndAndStart);
    if (found.empty()) {
        throw std::runtime_error("no preview behind the picture");
    }
    return file.subspan(static_cast<std::size_t>(found.begin() - file.begin()) + 2);
}

media::Raster lanczos(VImage source, int width, int height) {
    return rasterOf(source.resize(static_cast<double>(width) / source.width(),
                                  VImage::option()
                                      ->set("vscale", static_cast<double>(height) / source.height())
                                      ->set("kernel", VIPS_KERNEL_LANCZOS3)));
}

nlohmann::json measured(const std::string& file, media::PixelSource pixels) {
    media::RenditionSpec spec;
    spec.source = pixels;
    const std::vector<std::uint8_t> original = bytesOf(file);
    media::ReadTask task;
    task.extension = "jpg";
    task.wantMetadata = false;
    task.wantHash = false;
    task.thumbnail = spec;
    const media::ReadAnswer answer =
        take(media::runReadTask(task, std::as_bytes(std::span(original)), {}), file);
    if (!answer.thumbnail) {
        throw std::runtime_error(file + ": no thumbnail");
    }
    const media::Rendition& ours = *answer.thumbnail;
    VImage source = decoded(original);
    if (ours.isFromEmbedded) {
        const int orientation = vips_image_get_orientation(source.get_image());
        source = decoded(trailingJpeg(original)).copy();
        source.set(VIPS_META_ORIENTATION, orientation);
    }
    const media::Raster best = lanczos(source.autorot(), ours.width, ours.height);
    const auto encoded =
        take(media::encode(best, media::ImageFormat::Jpeg, spec.quality, media::ProfileTag::None), file);
    const Luma reference = lumaOf(best);
    return {{"file", file},
            {"from_embedded", ours.isFromEmbedded},
            {"ours", bench::similarity(lumaOf(rasterOf(decoded(ours.bytes))), reference)},
            {"lanczos", bench::similarity(lumaOf(rasterOf(decoded(encoded))), reference)}};
}

} // namespace

int main(int argc, char* argv[]) {
    if (VIPS_INIT(argv[0]) != 0) {
        return 1;
    }
    try {
        for (const char* const file : std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
            for (const auto pixels : {media::PixelSource::FullDecode, media::PixelSource::EmbeddedFirst}) {
                std::cout << measured(file, pixels).dump() << '\n';
            }
        }
    } catch (const std::exception& failed) {
        std::cerr << "bench_thumbnails: " << failed.what() << '\n';
        return 1;
    }
    return 0;
}
