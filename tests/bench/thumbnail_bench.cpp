// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_thumbnails FILE...: for each file, how like our 320 px thumbnail, and a Lanczos one of the same JPEG quality, are to
// the Lanczos picture before it was encoded. A JSON object a file on standard output.

#include "core/media/encode.h"
#include "core/media/media_tasks.h"
#include "tests/bench/structural_similarity.h"

#include <nlohmann/json.hpp>
#include <vips/vips8>

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
    const VImage rgb = image.colourspace(VIPS_INTERPRETATION_sRGB).extract_band(0, VImage::option()->set("n", 3));
    std::size_t size = 0;
    const std::unique_ptr<void, decltype(&g_free)> pixels(rgb.cast(VIPS_FORMAT_UCHAR).write_to_memory(&size), &g_free);
    media::Raster raster(rgb.width(), rgb.height());
    std::memcpy(raster.pixels.data(), pixels.get(), std::min(size, raster.pixels.size()));
    return raster;
}

VImage decoded(const std::vector<std::uint8_t>& bytes) {
    return VImage::new_from_buffer(bytes.data(), bytes.size(), "");
}

Luma lumaOf(const media::Raster& raster) { return bench::lumaOf(raster.pixels, raster.width, raster.height); }

nlohmann::json measured(const std::string& file) {
    const media::RenditionSpec spec;
    const std::vector<std::uint8_t> original = bytesOf(file);
    media::ReadTask task{.extension = "jpg", .wantMetadata = false, .wantHash = false, .thumbnail = spec};
    const media::ReadAnswer answer = take(media::runReadTask(task, std::as_bytes(std::span(original)), {}), file);
    if (!answer.thumbnail) {
        throw std::runtime_error(file + ": no thumbnail");
    }
    const media::Rendition& ours = *answer.thumbnail;
    const VImage whole = decoded(original).autorot();
    const VImage best = whole.resize(static_cast<double>(ours.width) / whole.width(),
                                     VImage::option()
                                         ->set("vscale", static_cast<double>(ours.height) / whole.height())
                                         ->set("kernel", VIPS_KERNEL_LANCZOS3));
    const media::Raster bestRaster = rasterOf(best);
    const auto encoded =
        take(media::encode(bestRaster, media::ImageFormat::Jpeg, spec.quality, media::ProfileTag::None), file);
    const Luma reference = lumaOf(bestRaster);
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
            std::cout << measured(file).dump() << '\n';
        }
    } catch (const std::exception& failed) {
        std::cerr << "bench_thumbnails: " << failed.what() << '\n';
        return 1;
    }
    return 0;
}
