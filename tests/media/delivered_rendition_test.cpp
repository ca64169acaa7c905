// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/colour.h"
#include "core/media/delivered_picture.h"
#include "core/media/jpeg_layout.h"
#include "core/media/media_tasks.h"
#include "core/media/probe.h"
#include "core/media/vips_runtime.h"
#include "tests/media/delivered.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <vips/vips8>

#include <algorithm>
#include <numeric>
#include <span>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;

namespace {

using vips::VImage;

std::string bytesOf(VipsBlob* blob) {
    const std::unique_ptr<VipsArea, decltype(&vips_area_unref)> owner(VIPS_AREA(blob), vips_area_unref);
    std::size_t size = 0;
    const void* bytes = vips_blob_get(blob, &size);
    return {static_cast<const char*>(bytes), size};
}

/// A picture of sixteen bits that goes from black to white, in the profile given.
std::string deepTiff(int width, int height, const std::vector<std::byte>& profile) {
    REQUIRE(startVips());
    VImage image = VImage::xyz(width, height).extract_band(0) * (65535.0 / (width - 1));
    image = VImage::bandjoin({image, image, image}).cast(VIPS_FORMAT_USHORT);
    image = image.copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_RGB16));
    if (!profile.empty()) {
        vips_image_set_blob_copy(image.get_image(), VIPS_META_ICC_NAME, profile.data(), profile.size());
    }
    return bytesOf(image.tiffsave_buffer());
}

std::string inkTiff(int width, int height) {
    REQUIRE(startVips());
    const VImage image = VImage::black(width, height, VImage::option()->set("bands", 4))
                             .linear(std::vector<double>{1, 1, 1, 1}, std::vector<double>{0, 255, 255, 0})
                             .cast(VIPS_FORMAT_UCHAR)
                             .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_CMYK));
    return bytesOf(image.tiffsave_buffer());
}

VImage opened(const std::string& file) {
    REQUIRE(startVips());
    return VImage::new_from_buffer(file.data(), file.size(), "");
}

std::size_t profileBytes(const std::string& file) {
    const VImage image = opened(file);
    std::size_t size = 0;
    if (image.get_typeof(VIPS_META_ICC_NAME) != 0) {
        static_cast<void>(image.get_blob(VIPS_META_ICC_NAME, &size));
    }
    return size;
}

double meanBrightness(const Raster& raster) {
    return std::accumulate(raster.pixels.begin(), raster.pixels.end(), 0.0) /
           static_cast<double>(raster.pixels.size());
}

} // namespace

TEST_CASE("delivered: each format is what it says, of the size asked for, with a profile") {
    const auto format = GENERATE(ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Avif,
                                 ImageFormat::Tiff);
    const std::string original = jpegOf(scene(600, 400));
    const Delivered copy =
        delivered(renditionOf("jpg", {.longEdge = 240, .quality = 85, .format = format}), original);
    const auto type = probe(std::as_bytes(std::span(copy.bytes)), {});
    REQUIRE(type);
    const std::array names{FileType::Jpeg, FileType::Png, FileType::WebP, FileType::Avif, FileType::Tiff};
    CHECK(*type == names[static_cast<std::size_t>(format) - 1]);
    CHECK(copy.answer.width == 240);
    CHECK(copy.answer.height == 160);
    CHECK(opened(copy.bytes).width() == 240);
    CHECK(profileBytes(copy.bytes) > 0);
    const bool isLossless = format == ImageFormat::Png || format == ImageFormat::Tiff;
    CHECK(copy.answer.quality == (isLossless ? 0 : 85));
    CHECK(isNear(colourAt(pixelsOf(copy.bytes), 0.05, 0.05), colourAt(scene(600, 400), 0.05, 0.05), 16));
}

TEST_CASE("delivered: the smallest of the limits counts, and nothing is enlarged") {
    const RenditionSpec none{.longEdge = 0};
    CHECK(withinLimits(6000, 4000, none).width == 6000);
    CHECK(withinLimits(600, 400, {.longEdge = 2048}).width == 600);
    CHECK(withinLimits(6000, 4000, {.longEdge = 2048, .boxWidth = 1200, .boxHeight = 630}).height <= 630);
    CHECK(withinLimits(4000, 6000, {.longEdge = 0, .boxWidth = 1200, .boxHeight = 630}).width == 420);
    const FittedSize two = withinLimits(6000, 4001, {.longEdge = 0, .mostPixels = 2'000'000});
    CHECK(two.width * two.height <= 2'000'000);
    CHECK(two.width * two.height > 1'990'000);
    CHECK(withinLimits(100'000, 1, {.longEdge = 0, .boxHeight = 1, .mostPixels = 10}).width == 10);
    CHECK(withinLimits(3, 2, {.longEdge = 1}).height == 1);
}

TEST_CASE("delivered: a box holds the picture as it is turned") {
    RenderTask task = renditionOf("jpg", {.longEdge = 0, .boxWidth = 100, .boxHeight = 300});
    task.rotation = 90;
    const Delivered copy = delivered(task, withOrientation(jpegOf(scene(600, 400)), 1));
    CHECK(copy.answer.width == 100);
    CHECK(copy.answer.height == 150);
}

TEST_CASE("delivered: a file stays within its number of bytes, its metadata counted") {
    const std::string original = jpegOf(scene(1200, 800));
    RenderTask task = renditionOf("jpg", {.longEdge = 0, .quality = 92});
    const auto format = GENERATE(ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Png);
    task.rendition->format = format;
    task.writeMetadata = true;
    task.metadata.set({FieldId::Caption, "", std::string(3000, 'x'), Origin::Hand});
    const std::size_t free = delivered(task, original).bytes.size();
    SECTION("a little less: the quality goes down, or, where there is none, the size") {
        task.rendition->mostBytes = free * 9 / 10;
    }
    SECTION("much less: the size goes down") {
        task.rendition->mostBytes = 20'000;
    }
    const Delivered copy = delivered(task, original);
    CHECK(copy.bytes.size() <= task.rendition->mostBytes);
    CHECK(copy.bytes.size() > task.rendition->mostBytes / 3);
    CHECK(copy.answer.wroteMetadata);
    if (format != ImageFormat::Png) {
        CHECK(copy.answer.quality < 92);
        CHECK(copy.answer.quality >= kLeastSearchedQuality);
    }
}

TEST_CASE("delivered: a number of bytes that can't be reached is refused with the numbers") {
    RenderTask task = renditionOf("jpg", {.longEdge = 0, .mostBytes = 500});
    const Error error = refusal(task, jpegOf(scene(300, 200)));
    CHECK(error.code == ErrorCode::TooLarge);
    CHECK(error.detail.find("500") != std::string::npos);
}

TEST_CASE("delivered: Display P3 shows the colours of a wider space, and says so") {
    const std::string wide = withProfile(jpegOf(drawn(64, 64,
                                                      [](int, int) {
                                                          return Rgb{0, 255, 0};
                                                      }),
                                                100),
                                         adobeRgbProfile());
    const Delivered srgb = delivered(renditionOf("jpg", {.longEdge = 0, .quality = 100}), wide);
    const Delivered p3 = delivered(
        renditionOf("jpg", {.longEdge = 0, .quality = 100, .colours = OutputColours::DisplayP3}), wide);
    CHECK(colourAt(pixelsOf(srgb.bytes), 0.5, 0.5)[1] >= 250);
    // The green of Adobe RGB lies outside of sRGB, and nearly inside of P3.
    CHECK(colourAt(pixelsOf(p3.bytes), 0.5, 0.5)[1] > 240);
    const auto layout = readJpegLayout(ByteView(std::as_bytes(std::span(p3.bytes))));
    REQUIRE(layout);
    CHECK(layout->iccProfile() == displayP3Profile());
}

TEST_CASE("delivered: a profile does not say when it was made") {
    // ICC.1:2022 §7.2.8: year, month, day, hour, minute, second, two bytes each.
    const std::string beginOf2000("\x07\xd0\0\1\0\1\0\0\0\0\0\0", 12);
    for (const auto& profile : {adobeRgbProfile(), displayP3Profile(), srgbProfile()}) {
        REQUIRE(profile.size() > 128);
        const std::span<const std::byte> made = std::span(profile).subspan(24, beginOf2000.size());
        CHECK(std::ranges::equal(made, std::as_bytes(std::span(beginOf2000))));
    }
}

TEST_CASE("delivered: a picture without a profile is sRGB, also on its way to Display P3") {
    const std::string red = jpegOf(drawn(32, 32, [](int, int) { return Rgb{255, 0, 0}; }), 100);
    const Delivered p3 = delivered(
        renditionOf("jpg", {.longEdge = 0, .quality = 100, .colours = OutputColours::DisplayP3}), red);
    // The red of sRGB in P3, by the matrices of both.
    CHECK(isNear(colourAt(pixelsOf(p3.bytes), 0.5, 0.5), Rgb{234, 51, 35}, 5));
}

TEST_CASE("delivered: a kept profile is the original's, and its numbers are as they were") {
    const std::string original = withProfile(jpegOf(drawn(64, 64,
                                                          [](int, int) {
                                                              return Rgb{30, 200, 90};
                                                          }),
                                                    100),
                                             adobeRgbProfile());
    const Delivered kept = delivered(
        renditionOf("jpg", {.longEdge = 32, .quality = 100, .colours = OutputColours::Kept}), original);
    const auto layout = readJpegLayout(ByteView(std::as_bytes(std::span(kept.bytes))));
    REQUIRE(layout);
    CHECK(layout->iccProfile() == adobeRgbProfile());
    CHECK(isNear(colourAt(pixelsOf(kept.bytes), 0.5, 0.5), Rgb{30, 200, 90}, 4));
}

TEST_CASE("delivered: sixteen bits stay sixteen where they are kept, and not where they can't be") {
    const std::string original = deepTiff(512, 64, adobeRgbProfile());
    const auto format = GENERATE(ImageFormat::Tiff, ImageFormat::Png, ImageFormat::Jpeg);
    const Delivered copy = delivered(
        renditionOf("tif",
                    {.longEdge = 256, .quality = 95, .format = format, .colours = OutputColours::Kept}),
        original);
    const VImage image = opened(copy.bytes);
    CHECK(image.width() == 256);
    CHECK(image.format() == (format == ImageFormat::Jpeg ? VIPS_FORMAT_UCHAR : VIPS_FORMAT_USHORT));
    CHECK(profileBytes(copy.bytes) == adobeRgbProfile().size());
}

TEST_CASE("delivered: inks stay inks where they are kept, and become the right colour elsewhere") {
    const std::string original = inkTiff(64, 48);
    const auto format = GENERATE(ImageFormat::Tiff, ImageFormat::Jpeg, ImageFormat::Png);
    const Delivered copy = delivered(
        renditionOf("tif", {.longEdge = 0, .quality = 95, .format = format, .colours = OutputColours::Kept}),
        original);
    const VImage image = opened(copy.bytes);
    if (format == ImageFormat::Png) {
        const Rgb colour = colourAt(pixelsOf(copy.bytes), 0.5, 0.5);
        CHECK(colour[0] > 200);
        CHECK(colour[1] < 60);
    } else {
        CHECK(image.interpretation() == VIPS_INTERPRETATION_CMYK);
        CHECK(image.extract_band(1).avg() > 250);
        CHECK(image.extract_band(3).avg() < 5);
    }
}

TEST_CASE("delivered: fine bright detail stays as bright as it is in linear light") {
    // Every second pixel white: half the light.
    const std::string stripes = jpegOf(drawn(512, 512,
                                             [](int x, int) {
                                                 return x % 2 == 0 ? Rgb{255, 255, 255} : Rgb{0, 0, 0};
                                             }),
                                       100);
    const auto brightness = [&](ResamplingLight light, int edge) {
        return meanBrightness(pixelsOf(
            delivered(renditionOf("jpg", {.longEdge = edge, .quality = 95, .light = light}), stripes).bytes));
    };
    CHECK(brightness(ResamplingLight::AsStored, 32) < 135);
    CHECK(brightness(ResamplingLight::Linear, 32) > 182);
    CHECK(brightness(ResamplingLight::WhereItMatters, 32) > 182);
    CHECK(brightness(ResamplingLight::WhereItMatters, 128) < 135);
}

TEST_CASE("delivered: sharpening raises the contrast of edges, step by step, and only of shrunk pictures") {
    const std::string edge = jpegOf(drawn(400, 100,
                                          [](int x, int) {
                                              return x < 200 ? Rgb{80, 80, 80} : Rgb{160, 160, 160};
                                          }),
                                    100);
    const auto darkest = [&](OutputSharpening sharpening, int longEdge) {
        const Raster raster = pixelsOf(
            delivered(renditionOf("jpg", {.longEdge = longEdge, .quality = 100, .sharpening = sharpening}),
                      edge)
                .bytes);
        return static_cast<int>(*std::ranges::min_element(raster.pixels));
    };
    const int plain = darkest(OutputSharpening::None, 200);
    CHECK(darkest(OutputSharpening::Low, 200) < plain);
    CHECK(darkest(OutputSharpening::Standard, 200) < darkest(OutputSharpening::Low, 200));
    CHECK(darkest(OutputSharpening::High, 200) < darkest(OutputSharpening::Standard, 200));
    CHECK(darkest(OutputSharpening::High, 0) == darkest(OutputSharpening::None, 0));
}

TEST_CASE("delivered: one pixel, one row and animations are pictures too") {
    const auto format = GENERATE(ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Avif,
                                 ImageFormat::Tiff);
    RenderTask task =
        renditionOf("jpg", {.longEdge = 64, .format = format, .sharpening = OutputSharpening::High});
    task.covers = {{0, 0, 1, 1}};
    task.watermark = Watermark{.text = "©", .size = 100};
    task.wantLikeness = true;
    CHECK(delivered(task, jpegOf(scene(1, 1))).answer.width == 1);
    CHECK(delivered(task, jpegOf(scene(700, 1))).answer.height == 1);
}

TEST_CASE("delivered: what is cut off, or claims to be gigantic, is refused or shown as far as it goes") {
    const std::string whole = jpegOf(scene(300, 200));
    CHECK(delivered(renditionOf("jpg", {.longEdge = 100}), whole.substr(0, whole.size() * 3 / 4))
              .answer.width == 100);
    CHECK(refusal(renditionOf("jpg", {.longEdge = 100}), whole.substr(0, 200)).code ==
          ErrorCode::UnreadableFile);
    std::string bomb = whole;
    const std::size_t frame = bomb.find("\xff\xc0");
    REQUIRE(frame != std::string::npos);
    bomb.replace(frame + 5, 4, "\xff\xff\xff\xff", 4);
    const ErrorCode code = refusal(renditionOf("jpg", {.longEdge = 0}), bomb).code;
    CHECK((code == ErrorCode::TooLarge || code == ErrorCode::UnreadableFile));
}
