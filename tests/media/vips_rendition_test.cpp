// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pyramid.h"
#include "core/media/vips_runtime.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <vips/vips8>

#include <string>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;
using vips::VImage;

namespace {

VImage flat(int width, int height, const std::vector<double>& colour, VipsInterpretation interpretation,
            VipsBandFormat format = VIPS_FORMAT_UCHAR) {
    REQUIRE(startVips().has_value());
    return (VImage::black(width, height, VImage::option()->set("bands", static_cast<int>(colour.size()))) +
            colour)
        .cast(format)
        .copy(VImage::option()->set("interpretation", interpretation));
}

std::string saved(const VImage& image, const std::string& suffix, vips::VOption* options = nullptr) {
    void* buffer = nullptr;
    std::size_t size = 0;
    image.write_to_buffer(suffix.c_str(), &buffer, &size, options);
    const std::unique_ptr<void, void (*)(void*)> owner(buffer, g_free);
    return {static_cast<const char*>(buffer), size};
}

Rgb thumbnailColour(const std::string& bytes, std::string_view extension) {
    const ReadAnswer answer = readWithThumbnail(bytes, extension);
    REQUIRE(answer.thumbnail);
    return colourAt(decoded(*answer.thumbnail), 0.5, 0.5);
}

ByteView viewOf(const std::string& bytes) {
    return ByteView(std::as_bytes(std::span(bytes)));
}

} // namespace

TEST_CASE("vips: every format it decodes gives a thumbnail of the right size and colour") {
    const std::string suffix = GENERATE(".png", ".webp", ".gif", ".tif", ".avif", ".jxl", ".jp2");
    CAPTURE(suffix);
    const VImage image = flat(640, 400, {200, 120, 40}, VIPS_INTERPRETATION_sRGB);
    vips_operation_block_set("VipsForeignSaveJxl", FALSE); // The product only reads it.
    const ReadAnswer answer = readWithThumbnail(saved(image, suffix), suffix.substr(1));
    CHECK(answer.facts.width == 640);
    CHECK(answer.facts.height == 400);
    REQUIRE(answer.thumbnail);
    CHECK(answer.thumbnail->width == 320);
    CHECK(answer.thumbnail->height == 200);
    CHECK(isNear(colourAt(decoded(*answer.thumbnail), 0.5, 0.5), {200, 120, 40}, 6));
}

TEST_CASE("vips: alpha is laid on white") {
    const VImage image = flat(400, 300, {255, 0, 0, 128}, VIPS_INTERPRETATION_sRGB);
    CHECK(isNear(thumbnailColour(saved(image, ".png"), "png"), {255, 127, 127}, 5));
}

TEST_CASE("vips: sixteen bits become eight") {
    const VImage image =
        flat(400, 300, {200 * 257.0, 120 * 257.0, 40 * 257.0}, VIPS_INTERPRETATION_RGB16, VIPS_FORMAT_USHORT);
    CHECK(isNear(thumbnailColour(saved(image, ".png"), "png"), {200, 120, 40}, 4));
    CHECK(isNear(thumbnailColour(saved(image, ".tif"), "tif"), {200, 120, 40}, 4));
}

TEST_CASE("vips: grey and palette pictures keep their colours") {
    const VImage grey = flat(400, 300, {90}, VIPS_INTERPRETATION_B_W);
    CHECK(isNear(thumbnailColour(saved(grey, ".png"), "png"), {90, 90, 90}, 4));
    const VImage colour = flat(400, 300, {200, 120, 40}, VIPS_INTERPRETATION_sRGB);
    CHECK(isNear(thumbnailColour(saved(colour, ".png", VImage::option()->set("palette", true)), "png"),
                 {200, 120, 40}, 4));
}

TEST_CASE("vips: CMYK without a profile is read by a press profile") {
    const VImage cyan = flat(400, 300, {255, 0, 0, 0}, VIPS_INTERPRETATION_CMYK);
    const std::string suffix = GENERATE(".jpg", ".tif");
    const Rgb seen = thumbnailColour(saved(cyan, suffix), suffix.substr(1));
    CAPTURE(suffix, seen[0], seen[1], seen[2]);
    CHECK(seen[0] < 60);
    CHECK(seen[1] > 120);
    CHECK(seen[2] > 180);
}

TEST_CASE("vips: an embedded profile is honoured") {
    REQUIRE(startVips().has_value());
    const VImage srgb = flat(400, 300, {230, 60, 60}, VIPS_INTERPRETATION_sRGB);
    const VImage p3 = srgb.icc_transform("p3", VImage::option()->set("input_profile", "srgb"));
    CHECK(isNear(thumbnailColour(saved(p3, ".png"), "png"), {230, 60, 60}, 6));
    const std::string stripped = saved(p3, ".png", VImage::option()->set("strip", true));
    CHECK_FALSE(isNear(thumbnailColour(stripped, "png"), {230, 60, 60}, 6));
}

TEST_CASE("vips: a pyramid gives the smallest level that is enough") {
    REQUIRE(startVips().has_value());
    const VImage image = flat(2048, 1024, {10, 200, 30}, VIPS_INTERPRETATION_sRGB);
    const bool usesSubDirectories = GENERATE(true, false);
    CAPTURE(usesSubDirectories);
    const std::string file = saved(image, ".tif",
                                   VImage::option()
                                       ->set("pyramid", true)
                                       ->set("tile", true)
                                       ->set("tile_width", 128)
                                       ->set("tile_height", 128)
                                       ->set("subifd", usesSubDirectories));
    const auto levelFor = [&](int longEdge) {
        const TiffPicture picture = tiffPictureFor(viewOf(file), longEdge);
        return usesSubDirectories ? picture.subDirectory + 1 : picture.page;
    };
    CHECK(levelFor(0) == 0);
    CHECK(levelFor(2000) == 0);
    CHECK(levelFor(1024) == 1);
    CHECK(levelFor(600) == 1);
    CHECK(levelFor(320) == 2);
    const ReadAnswer answer = readWithThumbnail(file, "tif");
    CHECK(answer.facts.width == 2048);
    REQUIRE(answer.thumbnail);
    CHECK(answer.thumbnail->width == 320);
    CHECK(isNear(colourAt(decoded(*answer.thumbnail), 0.5, 0.5), {10, 200, 30}, 5));
}

TEST_CASE("vips: a document of several pages shows the first") {
    REQUIRE(startVips().has_value());
    const VImage first = flat(800, 600, {200, 10, 10}, VIPS_INTERPRETATION_sRGB);
    const VImage second = flat(800, 600, {10, 10, 200}, VIPS_INTERPRETATION_sRGB);
    const VImage joined = first.join(second, VIPS_DIRECTION_VERTICAL).copy();
    vips_image_set_int(joined.get_image(), VIPS_META_PAGE_HEIGHT, 600);
    const std::string file = saved(joined, ".tif");
    CHECK(tiffPictureFor(viewOf(file), 320).page == 0);
    CHECK(isNear(thumbnailColour(file, "tif"), {200, 10, 10}, 5));
}

TEST_CASE("vips: a bomb is refused by its header") {
    std::string png = saved(flat(16, 16, {1, 2, 3}, VIPS_INTERPRETATION_sRGB), ".png");
    png.replace(16, 8, std::string("\0\x01\x86\xa0\0\x01\x86\xa0", 8));
    const ReadAnswer answer = readWithThumbnail(png, "png");
    CHECK_FALSE(answer.thumbnail);
    REQUIRE(answer.renditionError);
    CHECK(answer.renditionError->code == ErrorCode::TooLarge);
}

TEST_CASE("vips: sound and video get no picture and no error for it") {
    const ReadAnswer answer = readWithThumbnail("ID3\x03" + std::string(100, '\0'), "mp3");
    CHECK(answer.facts.kind == MediaKind::Audio);
    CHECK_FALSE(answer.thumbnail);
    CHECK_FALSE(answer.renditionError);
}
