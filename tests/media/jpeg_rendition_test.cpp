// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/colour.h"
#include "core/media/content_digest.h"
#include "core/media/decode_estimate.h"
#include "core/media/media_tasks.h"
#include "core/media/picture.h"
#include "core/media/renditions.h"
#include "tests/media/drawn_pictures.h"
#include "tests/support/catch.h"

#include <span>
#include <string>

using namespace fieldframe;
using namespace fieldframe::media;
using namespace fieldframe::test;
using namespace std::string_literals;

namespace {

constexpr std::uint32_t kGainMap = 0;

/// Where the stored picture's left and right upper corners are seen, by orientation. EXIF 2.32 §4.6.4 A.
struct Corners {
    double leftX, leftY, rightX, rightY;
};
constexpr std::array<Corners, 8> kSeen = {{{0.1, 0.1, 0.9, 0.1},
                                           {0.9, 0.1, 0.1, 0.1},
                                           {0.9, 0.9, 0.1, 0.9},
                                           {0.1, 0.9, 0.9, 0.9},
                                           {0.1, 0.1, 0.1, 0.9},
                                           {0.9, 0.1, 0.9, 0.9},
                                           {0.9, 0.9, 0.9, 0.1},
                                           {0.1, 0.9, 0.1, 0.1}}};

std::string withClaimedSize(std::string jpeg, std::uint16_t width, std::uint16_t height) {
    const std::size_t frame =
        jpeg.find("\xff\xc0"s) == std::string::npos ? jpeg.find("\xff\xc2"s) : jpeg.find("\xff\xc0"s);
    REQUIRE(frame != std::string::npos);
    jpeg[frame + 5] = static_cast<char>(height >> 8);
    jpeg[frame + 6] = static_cast<char>(height & 0xff);
    jpeg[frame + 7] = static_cast<char>(width >> 8);
    jpeg[frame + 8] = static_cast<char>(width & 0xff);
    return jpeg;
}

} // namespace

TEST_CASE("JPEG: each orientation is applied once, sizes stay as stored") {
    const int orientation = GENERATE(range(1, 9));
    CAPTURE(orientation);
    const Raster stored = scene(480, 360);
    const ReadAnswer answer = readWithThumbnail(withOrientation(jpegOf(stored), orientation), "jpg");
    CHECK(answer.facts.orientation == orientation);
    CHECK(answer.facts.width == 480);
    CHECK(answer.facts.height == 360);
    REQUIRE(answer.thumbnail);
    const bool isPortrait = orientation >= 5;
    CHECK(answer.thumbnail->width == (isPortrait ? 240 : 320));
    CHECK(answer.thumbnail->height == (isPortrait ? 320 : 240));
    const Raster seen = decoded(*answer.thumbnail);
    const Corners& corners = kSeen[static_cast<std::size_t>(orientation - 1)];
    CHECK(isNear(colourAt(seen, corners.leftX, corners.leftY), colourAt(stored, 0.1, 0.1)));
    CHECK(isNear(colourAt(seen, corners.rightX, corners.rightY), colourAt(stored, 0.9, 0.1)));
}

TEST_CASE("JPEG: an orientation outside 1 to 8 is none") {
    CHECK(readWithThumbnail(withOrientation(jpegOf(scene(64, 48)), 9), "jpg").facts.orientation == 1);
}

TEST_CASE("JPEG: a small picture is never enlarged, whatever its name") {
    const ReadAnswer answer = readWithThumbnail(jpegOf(scene(64, 48)), "png");
    CHECK(answer.facts.mime == "image/jpeg");
    REQUIRE(answer.thumbnail);
    CHECK(answer.thumbnail->width == 64);
    CHECK_FALSE(answer.thumbnail->isFromEmbedded);
}

TEST_CASE("JPEG: an embedded preview serves only where it is as good as the picture") {
    const Raster picture = scene(1800, 1200);
    const auto thumbnailWith = [&](const Raster& preview, std::uint32_t type = 0x010002) {
        const ReadAnswer answer =
            readWithThumbnail(withPreview(jpegOf(picture), jpegOf(preview), type), "jpg");
        REQUIRE(answer.thumbnail);
        const Raster seen = decoded(*answer.thumbnail);
        CHECK(isNear(colourAt(seen, 0.5, 0.5), colourAt(picture, 0.5, 0.5), 20));
        return answer.thumbnail->isFromEmbedded;
    };
    CHECK(thumbnailWith(scene(640, 427)));
    SECTION("too small") {
        CHECK_FALSE(thumbnailWith(scene(300, 200)));
    }
    SECTION("another shape") {
        CHECK_FALSE(thumbnailWith(scene(640, 480)));
    }
    SECTION("a gain map") {
        CHECK_FALSE(thumbnailWith(scene(640, 427), kGainMap));
    }
    SECTION("the picture before it was cropped") {
        const Raster wider = drawn(640, 427, [&](int x, int y) {
            const Raster& from = picture;
            const bool isInside = x >= 100 && x < 540 && y >= 70 && y < 357;
            const Rgb inside = colourAt(from, (x - 100) / 440.0, (y - 70) / 287.0);
            return isInside ? inside : Rgb{250, 250, 250};
        });
        CHECK_FALSE(thumbnailWith(wider));
    }
    SECTION("the picture before it was made darker") {
        Raster brighter = scene(640, 427);
        for (std::uint8_t& level : brighter.pixels) {
            level = static_cast<std::uint8_t>(std::min(255, level + 50));
        }
        CHECK_FALSE(thumbnailWith(brighter));
    }
}

TEST_CASE("JPEG: a preview that shows a few lines more than the picture still serves") {
    const Raster whole = scene(1860, 1250);
    const Raster picture = drawn(1800, 1200, [&](int x, int y) {
        const std::uint8_t* pixel = whole.row(y + 40) + static_cast<std::ptrdiff_t>(x + 50) * 3;
        return Rgb{pixel[0], pixel[1], pixel[2]};
    });
    const ReadAnswer answer = readWithThumbnail(withPreview(jpegOf(picture), jpegOf(scene(640, 430))), "jpg");
    REQUIRE(answer.thumbnail);
    CHECK(answer.thumbnail->isFromEmbedded);
}

TEST_CASE("JPEG: a full decode is asked for and given although a preview is there") {
    ReadTask task;
    task.extension = "jpg";
    task.thumbnail = RenditionSpec{.source = PixelSource::FullDecode};
    task.preview = RenditionSpec{.longEdge = 1024, .source = PixelSource::FullDecode};
    const std::string file = withPreview(jpegOf(scene(1800, 1200)), jpegOf(scene(1620, 1080)));
    const auto answer = runReadTask(task, std::as_bytes(std::span(file)), std::nullopt);
    REQUIRE(answer.has_value());
    REQUIRE(answer->thumbnail);
    REQUIRE(answer->preview);
    CHECK(answer->preview->width == 1024);
    CHECK(answer->thumbnail->width == 320);
    CHECK_FALSE(answer->preview->isFromEmbedded);
    CHECK_FALSE(answer->thumbnail->isFromEmbedded);
    CHECK(answer->hash == contentHashOf(std::as_bytes(std::span(file))));
}

TEST_CASE("JPEG: a thumbnail from the original's pixels is not made of an embedded preview") {
    ReadTask task;
    task.extension = "jpg";
    task.thumbnail = RenditionSpec{.source = PixelSource::FullDecode};
    task.preview = RenditionSpec{.longEdge = 1024};
    const std::string file = withPreview(jpegOf(scene(1800, 1200)), jpegOf(scene(1620, 1080)));
    const auto answer = runReadTask(task, std::as_bytes(std::span(file)), std::nullopt);
    REQUIRE(answer.has_value());
    REQUIRE(answer->preview);
    REQUIRE(answer->thumbnail);
    CHECK(answer->preview->isFromEmbedded);
    CHECK_FALSE(answer->thumbnail->isFromEmbedded);
}

TEST_CASE("JPEG: an embedded profile is honoured") {
    // The green of Adobe RGB lies outside sRGB; a middle one lies inside and looks duller unless converted.
    const std::string plain = jpegOf(drawn(400, 300, [](int, int) { return Rgb{100, 180, 100}; }));
    const ReadAnswer untagged = readWithThumbnail(plain, "jpg");
    const ReadAnswer tagged = readWithThumbnail(withProfile(plain, adobeRgbProfile()), "jpg");
    CHECK(isNear(colourAt(decoded(*untagged.thumbnail), 0.5, 0.5), {100, 180, 100}, 3));
    // By the matrices of both spaces: linear (.127, .464, .127) in Adobe RGB is (-.007, .464, .112) in sRGB.
    CHECK(isNear(colourAt(decoded(*tagged.thumbnail), 0.5, 0.5), {0, 181, 94}, 6));
}

TEST_CASE("JPEG: a broken profile changes nothing") {
    const std::string plain = jpegOf(drawn(400, 300, [](int, int) { return Rgb{100, 180, 100}; }));
    const std::vector<std::byte> garbage(200, std::byte{0x41});
    const ReadAnswer answer = readWithThumbnail(withProfile(plain, garbage), "jpg");
    REQUIRE(answer.thumbnail);
    CHECK(isNear(colourAt(decoded(*answer.thumbnail), 0.5, 0.5), {100, 180, 100}, 3));
}

TEST_CASE("JPEG: a truncated file shows what is there") {
    const std::string whole = jpegOf(scene(800, 600));
    const ReadAnswer answer = readWithThumbnail(whole.substr(0, whole.size() / 2), "jpg");
    REQUIRE(answer.thumbnail);
    CHECK(isNear(colourAt(decoded(*answer.thumbnail), 0.1, 0.1), colourAt(scene(800, 600), 0.1, 0.1)));
}

TEST_CASE("JPEG: a file with headers and no picture has no thumbnail") {
    const std::string whole = jpegOf(scene(800, 600));
    const std::size_t scan = whole.find("\xff\xda"s);
    REQUIRE(scan != std::string::npos);
    const ReadAnswer answer = readWithThumbnail(whole.substr(0, scan + 14), "jpg");
    CHECK_FALSE(answer.thumbnail);
    REQUIRE(answer.renditionError);
    CHECK(answer.renditionError->code == ErrorCode::UnreadableFile);
}

TEST_CASE("JPEG: what claims to be too large is refused before it is decoded, with numbers") {
    const ReadAnswer bomb = readWithThumbnail(withClaimedSize(jpegOf(scene(64, 48)), 65500, 65500), "jpg");
    CHECK_FALSE(bomb.thumbnail);
    REQUIRE(bomb.renditionError);
    CHECK(bomb.renditionError->code == ErrorCode::TooLarge);
    CHECK_THAT(bomb.renditionError->detail, Catch::Matchers::Contains("65500 × 65500"));
}

TEST_CASE("JPEG: memory decides how large a progressive picture may be") {
    const std::string baseline = withClaimedSize(jpegOf(scene(64, 48)), 12000, 9000);
    const std::string progressive = withClaimedSize(jpegOf(scene(64, 48), 90, true), 12000, 9000);
    const auto allowed = [](const std::string& file) {
        const Picture picture = readPicture(FileType::Jpeg, ByteView(std::as_bytes(std::span(file))));
        return checkDecode(picture, 320, {.maxPixels = 1'000'000'000, .maxMemoryBytes = 400U << 20});
    };
    CHECK(allowed(baseline).has_value());
    CHECK(allowed(progressive).error().code == ErrorCode::TooLarge);
}

TEST_CASE("JPEG: resizing keeps flat areas flat and a fine pattern grey") {
    const ReadAnswer flat = readWithThumbnail(jpegOf(drawn(1000, 700,
                                                           [](int, int) {
                                                               return Rgb{77, 77, 77};
                                                           })),
                                              "jpg");
    CHECK(isNear(colourAt(decoded(*flat.thumbnail), 0.5, 0.5), {77, 77, 77}, 1));
    const ReadAnswer fine =
        readWithThumbnail(jpegOf(drawn(1600, 1200,
                                       [](int x, int y) {
                                           return (x + y) % 2 == 0 ? Rgb{255, 255, 255} : Rgb{0, 0, 0};
                                       })),
                          "jpg");
    CHECK(isNear(colourAt(decoded(*fine.thumbnail), 0.5, 0.5), {127, 127, 127}, 4));
}
