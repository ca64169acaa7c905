// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/media/drawn_pictures.h"

#include "core/media/jpeg_decode.h"
#include "core/media/media_tasks.h"
#include "tests/support/catch.h"

#include <turbojpeg.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace fieldframe::test {
namespace {

using namespace std::string_literals;

std::string bigEndian(std::uint64_t value, int width) {
    std::string bytes;
    for (int i = width - 1; i >= 0; --i) {
        bytes.push_back(static_cast<char>(value >> (8 * i) & 0xff));
    }
    return bytes;
}

} // namespace

media::Raster drawn(int width, int height, const std::function<Rgb(int x, int y)>& colourAt) {
    media::Raster raster(width, height);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* pixel = raster.row(y);
        for (int x = 0; x < width; ++x) {
            for (const int level : colourAt(x, y)) {
                *pixel++ = static_cast<std::uint8_t>(level);
            }
        }
    }
    return raster;
}

media::Raster scene(int width, int height) {
    return drawn(width, height, [&](int x, int y) {
        const double across = static_cast<double>(x) / width;
        const double down = static_cast<double>(y) / height;
        if ((across < 0.2 || across > 0.8) && (down < 0.2 || down > 0.8)) {
            return Rgb{across < 0.5 ? 230 : 20, down < 0.5 ? 220 : 30, across < 0.5 ? 40 : 200};
        }
        const int wave = static_cast<int>(60 * std::sin(40 * across * across) + 40 * std::sin(9 * down));
        return Rgb{128 + wave, static_cast<int>(90 + 100 * across), static_cast<int>(200 - 150 * down)};
    });
}

std::string jpegOf(const media::Raster& raster, int quality, bool isProgressive) {
    const std::unique_ptr<void, int (*)(void*)> encoder(tjInitCompress(), tjDestroy);
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    const int status =
        tjCompress2(encoder.get(), raster.pixels.data(), raster.width, 0, raster.height, TJPF_RGB, &buffer,
                    &size, TJSAMP_444, quality, isProgressive ? TJFLAG_PROGRESSIVE : 0);
    const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(buffer, tjFree);
    REQUIRE(status == 0);
    return {reinterpret_cast<const char*>(buffer), size};
}

std::string withSegment(const std::string& jpeg, unsigned marker, std::string_view body) {
    std::string result =
        jpeg.substr(0, 2) + '\xff' + static_cast<char>(marker) + bigEndian(body.size() + 2, 2);
    return result.append(body).append(jpeg.substr(2));
}

std::string withOrientation(const std::string& jpeg, int orientation) {
    const std::string tiff =
        "MM\0*"s + bigEndian(8, 4) + bigEndian(1, 2) + bigEndian(0x112, 2) + bigEndian(3, 2) +
        bigEndian(1, 4) + bigEndian(static_cast<std::uint64_t>(orientation), 2) + "\0\0"s + bigEndian(0, 4);
    return withSegment(jpeg, 0xe1, "Exif\0\0"s + tiff);
}

std::string withProfile(const std::string& jpeg, std::span<const std::byte> profile) {
    std::string body = "ICC_PROFILE\0\x01\x01"s;
    for (const std::byte byte : profile) {
        body.push_back(static_cast<char>(byte));
    }
    return withSegment(jpeg, 0xe2, body);
}

std::string withPreview(const std::string& jpeg, const std::string& preview, std::uint32_t type) {
    constexpr std::size_t kEntriesOffset = 8 + 2 + 12 + 4;
    constexpr std::size_t kSegmentBytes = 4 + 4 + kEntriesOffset + 32;
    const std::size_t total = jpeg.size() + kSegmentBytes;
    constexpr std::size_t kTiffOffset = 2 + 4 + 4;
    const std::string tiff = "MM\0*"s + bigEndian(8, 4) + bigEndian(1, 2) + bigEndian(0xb002, 2) +
                             bigEndian(7, 2) + bigEndian(32, 4) + bigEndian(kEntriesOffset, 4) +
                             bigEndian(0, 4) + bigEndian(0x030000, 4) + bigEndian(total, 4) +
                             bigEndian(0, 8) + bigEndian(type, 4) + bigEndian(preview.size(), 4) +
                             bigEndian(total - kTiffOffset, 4) + bigEndian(0, 4);
    return withSegment(jpeg, 0xe2, "MPF\0"s + tiff) + preview;
}

media::Raster decoded(const media::Rendition& rendition) {
    const auto raster = media::decodeJpeg(std::as_bytes(std::span(rendition.bytes)), 0);
    REQUIRE(raster.has_value());
    CHECK(raster->width == rendition.width);
    CHECK(raster->height == rendition.height);
    return *raster;
}

Rgb colourAt(const media::Raster& raster, double x, double y) {
    const int centreX = static_cast<int>(x * raster.width);
    const int centreY = static_cast<int>(y * raster.height);
    Rgb sum{};
    int count = 0;
    for (int py = std::max(0, centreY - 1); py <= std::min(raster.height - 1, centreY + 1); ++py) {
        for (int px = std::max(0, centreX - 1); px <= std::min(raster.width - 1, centreX + 1);
             ++px, ++count) {
            for (std::size_t channel = 0; channel < 3; ++channel) {
                sum[channel] += raster.row(py)[static_cast<std::size_t>(px) * 3 + channel];
            }
        }
    }
    std::ranges::for_each(sum, [&](int& level) { level /= std::max(count, 1); });
    return sum;
}

bool isNear(const Rgb& colour, const Rgb& expected, int tolerance) {
    for (std::size_t channel = 0; channel < 3; ++channel) {
        if (std::abs(colour[channel] - expected[channel]) > tolerance) {
            UNSCOPED_INFO(colour[0] << ',' << colour[1] << ',' << colour[2] << " is not near " << expected[0]
                                    << ',' << expected[1] << ',' << expected[2]);
            return false;
        }
    }
    return true;
}

media::ReadAnswer readWithThumbnail(const std::string& bytes, std::string_view extension) {
    media::ReadTask task;
    task.extension = extension;
    task.wantMetadata = false;
    task.wantHash = false;
    task.thumbnail = media::RenditionSpec{};
    const auto answer = media::runReadTask(task, std::as_bytes(std::span(bytes)), std::nullopt);
    REQUIRE(answer.has_value());
    return *answer;
}

} // namespace fieldframe::test
