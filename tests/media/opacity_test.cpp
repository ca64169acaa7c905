// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/likeness.h"
#include "core/media/vips_runtime.h"
#include "tests/media/delivered.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <vips/vips8>

#include <bit>
#include <cmath>
#include <memory>

using namespace fieldframe;
using namespace fieldframe::media;
using fieldframe::test::Delivered;
using fieldframe::test::delivered;
using fieldframe::test::renditionOf;
using fieldframe::test::scene;

namespace {

using vips::VImage;

constexpr int kWidth = 240;
constexpr int kHeight = 120;

VImage flat(int width, std::vector<double> colour) {
    return VImage::black(width, kHeight, VImage::option()->set("bands", 4)) + std::move(colour);
}

std::string pngOf(const VImage& image) {
    VipsBlob* const blob = image.pngsave_buffer();
    const std::unique_ptr<VipsArea, decltype(&vips_area_unref)> owner(VIPS_AREA(blob), vips_area_unref);
    std::size_t size = 0;
    const void* const bytes = vips_blob_get(blob, &size);
    return {static_cast<const char*>(bytes), size};
}

/// A third opaque red, a third half transparent green, and a third that hides blue behind full transparency.
std::string originalPng(int sampleBytes = 1) {
    REQUIRE(startVips());
    VImage image = flat(kWidth / 3, {255, 0, 0, 255})
                       .join(flat(kWidth / 3, {0, 255, 0, 128}), VIPS_DIRECTION_HORIZONTAL)
                       .join(flat(kWidth / 3, {0, 0, 255, 0}), VIPS_DIRECTION_HORIZONTAL);
    const bool isDeep = sampleBytes == 2;
    image = (image * (isDeep ? 257.0 : 1.0)).cast(isDeep ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR);
    image = image.copy(VImage::option()->set("interpretation",
                                             isDeep ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB));
    return pngOf(image);
}

/// Of the delivered file, in eight bits.
std::vector<double> pixel(const std::string& file, double x, double y) {
    VImage image = VImage::new_from_buffer(file.data(), file.size(), "");
    image = image.format() == VIPS_FORMAT_USHORT ? (image / 257.0) : image;
    return image.getpoint(static_cast<int>(x * image.width()), static_cast<int>(y * image.height()));
}

bool isNear(const std::vector<double>& found, const std::vector<double>& wanted, double tolerance) {
    if (found.size() != wanted.size()) {
        return false;
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (std::abs(found[i] - wanted[i]) > tolerance) {
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("opacity: what shows through still does in every format that can say so") {
    const auto format = GENERATE(ImageFormat::Png, ImageFormat::WebP, ImageFormat::Avif, ImageFormat::Tiff);
    const auto colours = GENERATE(OutputColours::Srgb, OutputColours::DisplayP3, OutputColours::Kept);
    const auto light = GENERATE(ResamplingLight::AsStored, ResamplingLight::Linear);
    const int edge = GENERATE(0, 120);
    CAPTURE(format, colours, light, edge);
    const Delivered copy = delivered(
        renditionOf("png",
                    {.longEdge = edge, .quality = 95, .format = format, .colours = colours, .light = light}),
        originalPng());
    CHECK(copy.answer.width == (edge == 0 ? kWidth : edge));
    CHECK(pixel(copy.bytes, 0.16, 0.5)[3] == 255);
    CHECK(std::abs(pixel(copy.bytes, 0.5, 0.5)[3] - 128) < 2);
    CHECK(pixel(copy.bytes, 0.84, 0.5)[3] == 0);
    if (colours != OutputColours::DisplayP3) {
        CHECK(isNear(pixel(copy.bytes, 0.16, 0.5), {255, 0, 0, 255}, 8));
        CHECK(isNear(pixel(copy.bytes, 0.5, 0.5), {0, 255, 0, 128}, 8));
    }
}

TEST_CASE("opacity: sixteen bits keep it, and a colour that nobody sees is not carried") {
    const int sampleBytes = GENERATE(1, 2);
    const auto colours = GENERATE(OutputColours::Srgb, OutputColours::Kept);
    CAPTURE(sampleBytes, colours);
    const Delivered copy =
        delivered(renditionOf("png", {.longEdge = 0, .format = ImageFormat::Png, .colours = colours}),
                  originalPng(sampleBytes));
    CHECK(isNear(pixel(copy.bytes, 0.16, 0.5), {255, 0, 0, 255}, 1));
    CHECK(isNear(pixel(copy.bytes, 0.5, 0.5), {0, 255, 0, 128}, 1));
    CHECK(isNear(pixel(copy.bytes, 0.84, 0.5), {255, 255, 255, 0}, 1));
}

TEST_CASE("opacity: a JPEG has it laid on white") {
    const Delivered copy = delivered(
        renditionOf("png", {.longEdge = 0, .quality = 95, .format = ImageFormat::Jpeg}), originalPng());
    CHECK(isNear(pixel(copy.bytes, 0.5, 0.5), {127, 255, 127}, 6));
    CHECK(isNear(pixel(copy.bytes, 0.84, 0.5), {255, 255, 255}, 6));
}

TEST_CASE("opacity: an opaque picture has no further band") {
    REQUIRE(startVips());
    const VImage opaque = flat(100, {10, 20, 30, 255})
                              .cast(VIPS_FORMAT_UCHAR)
                              .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    const Delivered copy =
        delivered(renditionOf("png", {.longEdge = 0, .format = ImageFormat::Png}), pngOf(opaque));
    CHECK(isNear(pixel(copy.bytes, 0.5, 0.5), {10, 20, 30}, 0));
}

TEST_CASE("opacity: it turns with the picture, and fits within a file's size with it") {
    RenderTask task = renditionOf("png", {.longEdge = 0, .format = ImageFormat::Png});
    task.rotation = 180;
    CHECK(pixel(delivered(task, originalPng()).bytes, 0.16, 0.5)[3] == 0);
    task.rotation = 0;
    task.rendition->mostBytes = 700;
    const Delivered small = delivered(task, originalPng());
    CHECK(small.bytes.size() <= 700);
    CHECK(pixel(small.bytes, 0.9, 0.5)[3] == 0);
}

TEST_CASE("opacity: what is covered is covered solid, however transparent it was") {
    RenderTask task = renditionOf("png", {.longEdge = 0, .format = ImageFormat::Png});
    task.covers = {{0.45, 0.3, 0.5, 0.4}};
    const std::string copy = delivered(task, originalPng()).bytes;
    for (const double x : {0.5, 0.9}) {
        CHECK(isNear(pixel(copy, x, 0.5), {0x26, 0x26, 0x26, 255}, 0));
    }
    CHECK(pixel(copy, 0.84, 0.02)[3] == 0);
}

TEST_CASE("opacity: a watermark is seen over what is transparent") {
    RenderTask task = renditionOf("png", {.longEdge = 0, .format = ImageFormat::Png});
    Watermark mark;
    mark.text = "MMMM";
    mark.opacity = 100;
    mark.size = 30;
    mark.place = MarkPlace::Right;
    task.watermark = mark;
    const std::string copy = delivered(task, originalPng()).bytes;
    const VImage image = VImage::new_from_buffer(copy.data(), copy.size(), "");
    CHECK(image.extract_band(3).extract_area(2 * kWidth / 3, 0, kWidth / 3, kHeight).max() == 255);
    CHECK(pixel(copy, 0.84, 0.02)[3] == 0);
}

TEST_CASE("opacity: a rendition with it looks like the one on white") {
    Raster shown = scene(kWidth, kHeight);
    const VImage colours = VImage::new_from_memory(shown.pixels.data(), shown.pixels.size(), shown.width,
                                                   shown.height, 3, VIPS_FORMAT_UCHAR);
    const VImage opacity = VImage::xyz(kWidth, kHeight).extract_band(0) * -1.0 + 250.0;
    const std::string original =
        pngOf(colours.bandjoin(opacity.cast(VIPS_FORMAT_UCHAR))
                  .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB)));
    RenderTask task = renditionOf("png", {.longEdge = 0, .format = ImageFormat::Png});
    task.wantLikeness = true;
    const Delivered clear = delivered(task, original);
    task.rendition->format = ImageFormat::Jpeg;
    const Delivered white = delivered(task, original);
    REQUIRE(clear.answer.likeness);
    REQUIRE(white.answer.likeness);
    CHECK(std::popcount(clear.answer.likeness->bits ^ white.answer.likeness->bits) <= 6);
}
