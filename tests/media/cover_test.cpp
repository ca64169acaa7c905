// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/cover.h"
#include "core/media/likeness.h"
#include "core/media/watermark.h"
#include "tests/media/delivered.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;

namespace {

/// White all over, with a red face.
Raster withFace(int width, int height) {
    return drawn(width, height, [=](int x, int y) {
        const bool isFace = x >= width / 2 && x < width * 3 / 4 && y >= height / 4 && y < height / 2;
        return isFace ? Rgb{230, 0, 0} : Rgb{255, 255, 255};
    });
}
constexpr CoverArea kFace{0.5, 0.25, 0.25, 0.25};

bool hasRed(const Raster& raster) {
    for (std::size_t i = 0; i < raster.pixels.size(); i += 3) {
        if (raster.pixels[i] > raster.pixels[i + 1] + 40) {
            return true;
        }
    }
    return false;
}

Canvas grey(int width, int height, int bands = 3, int sampleBytes = 1) {
    Canvas canvas;
    canvas.width = width;
    canvas.height = height;
    canvas.bands = bands;
    canvas.sampleBytes = sampleBytes;
    canvas.pixels.assign(canvas.rowBytes() * static_cast<std::size_t>(height), 128);
    return canvas;
}

std::size_t changedPixels(const Canvas& canvas) {
    return static_cast<std::size_t>(
        std::ranges::count_if(canvas.pixels, [](std::uint8_t byte) { return byte != 128; }));
}

} // namespace

TEST_CASE("cover: nothing of a covered face is left, at any size, orientation and turn") {
    const int longEdge = GENERATE(0, 1600, 333, 64, 9);
    const int rotation = GENERATE(0, 90, 180, 270);
    RenderTask task = renditionOf("jpg", {.longEdge = longEdge, .quality = 95});
    task.rotation = rotation;
    const std::string original = jpegOf(withFace(1600, 1200), 95);
    REQUIRE(hasRed(pixelsOf(delivered(task, original).bytes)));
    task.covers = {kFace};
    CHECK_FALSE(hasRed(pixelsOf(delivered(task, original).bytes)));
}

TEST_CASE("cover: areas are of the picture as its file's orientation shows it") {
    // Stored lying, shown standing: what is shown in the upper right corner stands stored in the upper left
    // one.
    const std::string original =
        withOrientation(jpegOf(drawn(800, 600,
                                     [](int x, int y) {
                                         return x < 200 && y < 150 ? Rgb{230, 0, 0} : Rgb{255, 255, 255};
                                     }),
                               95),
                        6);
    RenderTask task = renditionOf("jpg", {.longEdge = 400, .quality = 95});
    task.covers = {{0.75, 0, 0.25, 0.25}};
    task.rotation = GENERATE(0, 90);
    CHECK_FALSE(hasRed(pixelsOf(delivered(task, original).bytes)));
    task.covers = {{0, 0, 0.25, 0.25}};
    CHECK(hasRed(pixelsOf(delivered(task, original).bytes)));
}

TEST_CASE("cover: a cover is one colour, in every kind of pixels") {
    const int bands = GENERATE(1, 3, 4);
    const int sampleBytes = GENERATE(1, 2);
    Canvas canvas = grey(40, 30, bands, sampleBytes);
    REQUIRE(cover(canvas, std::array{CoverArea{0.25, 0.25, 0.5, 0.5}}));
    const std::size_t pixel = canvas.pixelBytes();
    const std::uint8_t* const first = canvas.row(15) + 20 * pixel;
    for (int y = 8; y < 22; ++y) {
        for (int x = 10; x < 30; ++x) {
            CHECK(std::equal(first, first + pixel, canvas.row(y) + static_cast<std::size_t>(x) * pixel));
        }
    }
    CHECK(canvas.row(1)[0] == 128);
}

TEST_CASE("cover: an area that is none is refused, for nobody knows what it was to cover") {
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
    const auto area = GENERATE(CoverArea{kNan, 0, 1, 1}, CoverArea{0, 0, 0, 1}, CoverArea{0, 0, 1, -1},
                               CoverArea{1, 0, 1, 1}, CoverArea{-2, 0, 1, 1},
                               CoverArea{0, 0, std::numeric_limits<double>::infinity(), 1});
    Canvas canvas = grey(10, 10);
    const Status status = cover(canvas, std::array{CoverArea{0.2, 0.2, 0.2, 0.2}, area});
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::InvalidInput);
    CHECK(changedPixels(canvas) == 0);
}

TEST_CASE("cover: what hangs over the border is covered as far as the picture goes") {
    Canvas canvas = grey(10, 10);
    REQUIRE(cover(canvas, std::array{CoverArea{-5, 0.9, 100, 1e9}}));
    CHECK(canvas.row(9)[0] != 128);
    CHECK(canvas.row(9)[29] != 128);
}

TEST_CASE("cover: a copy of the original's bytes can't be covered or marked") {
    RenderTask task;
    task.extension = "jpg";
    const bool isCovered = GENERATE(true, false);
    if (isCovered) {
        task.covers = {kFace};
    } else {
        task.watermark = Watermark{.text = "x"};
    }
    CHECK(refusal(task, jpegOf(scene(64, 48))).code == ErrorCode::InvalidInput);
}

TEST_CASE("watermark: a text of any script stands where it should, and nowhere else") {
    const auto text = GENERATE(as<std::string>(), "© Agency 2026", "© وكالة الأنباء", "照片", "a\nb\nc",
                               "<span size='1000000'>& <b>", "\xE2\x80\xAE evil \x01\x02", "\xff\xfe broken");
    Canvas canvas = grey(400, 300);
    REQUIRE(layMark(canvas, {.text = text, .place = MarkPlace::BottomRight, .opacity = 80, .size = 30}));
    CHECK(changedPixels(canvas) > 50);
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 200 * 3; ++x) {
            REQUIRE(canvas.row(y)[x] == 128);
        }
    }
}

TEST_CASE("watermark: it stands at each of the nine places, whatever the pixels are") {
    const int place = GENERATE(range(1, 10));
    const int bands = GENERATE(1, 3, 4);
    Canvas canvas = grey(300, 300, bands);
    REQUIRE(
        layMark(canvas, {.text = "X", .place = static_cast<MarkPlace>(place), .opacity = 100, .size = 8}));
    double x = 0;
    double y = 0;
    double count = 0;
    for (int row = 0; row < 300; ++row) {
        for (int column = 0; column < 300; ++column) {
            if (canvas.row(row)[column * bands] != 128) {
                x += column;
                y += row;
                ++count;
            }
        }
    }
    REQUIRE(count > 0);
    CHECK(static_cast<int>(x / count) / 100 == (place - 1) % 3);
    CHECK(static_cast<int>(y / count) / 100 == (place - 1) / 3);
}

TEST_CASE("watermark: a picture is laid over as far as it is not transparent") {
    Canvas canvas = grey(200, 200);
    const std::string logo = jpegOf(drawn(50, 20, [](int, int) { return Rgb{0, 0, 250}; }), 95);
    Watermark mark{
        .image = {logo.begin(), logo.end()}, .place = MarkPlace::TopLeft, .opacity = 50, .size = 50};
    REQUIRE(layMark(canvas, mark));
    // Half the mark, half the grey, in a box of 100 × 40 five pixels from the corner.
    CHECK(std::abs(canvas.row(25)[50 * 3 + 2] - 189) < 8);
    CHECK(canvas.row(25)[110 * 3] == 128);
    CHECK(canvas.row(60)[50 * 3] == 128);
    mark.image.resize(30);
    CHECK_FALSE(layMark(canvas, mark));
    CHECK_FALSE(layMark(canvas, {.text = " \n "}));
}

TEST_CASE("likeness: it survives resizing, recompression and a light watermark, and tells pictures apart") {
    const auto likenessAt = [](int edge, int quality, const Raster& raster, bool isMarked) {
        RenderTask task = renditionOf("jpg", {.longEdge = edge, .quality = quality});
        task.wantLikeness = true;
        if (isMarked) {
            task.watermark = Watermark{.text = "© Agency", .opacity = 40, .size = 30};
        }
        return delivered(task, jpegOf(raster)).answer.likeness.value();
    };
    const auto hills = [](double phase, int width, int height) {
        return drawn(width, height, [=](int x, int y) {
            const double u = static_cast<double>(x) / width;
            const double v = static_cast<double>(y) / height;
            const double level = 120 + 60 * std::sin(7 * u + phase) * std::cos(5 * v - 2 * phase) +
                                 50 * std::sin(13 * u * v + 3 * phase) +
                                 20 * std::cos(31 * v + 17 * u * phase);
            const int code = std::clamp(static_cast<int>(level), 0, 255);
            return Rgb{code, code, 255 - code / 2};
        });
    };
    const Raster picture = hills(0.3, 1200, 800);
    const Likeness whole = likenessAt(0, 95, picture, false);
    CHECK(distance(whole, likenessAt(300, 95, picture, false)) <= 4);
    CHECK(distance(whole, likenessAt(1000, 30, picture, false)) <= 4);
    CHECK(distance(whole, likenessAt(640, 70, picture, true)) <= kSamePictureDistance);
    for (const double phase : {1.1, 2.0, 2.9, 4.1}) {
        CHECK(distance(whole, likenessAt(640, 85, hills(phase, 1200, 800), false)) >
              2 * kSamePictureDistance);
    }
}
