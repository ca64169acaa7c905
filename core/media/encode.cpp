// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/encode.h"

#include "core/media/colour.h"
#include "core/media/vips_runtime.h"

#include <turbojpeg.h>
#include <vips/vips8>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

struct DestroyHandle {
    void operator()(void* handle) const { tjDestroy(handle); }
};
struct FreeBuffer {
    void operator()(unsigned char* buffer) const { tjFree(buffer); }
};

/// From here on colour is kept at full resolution: who asks for this quality wants to print.
constexpr int kFullColourQuality = 90;

/// One APP2 segment: our profile is far smaller than the 64 kB it may hold. ICC.1:2010 annex B.4.
void insertProfile(std::vector<std::uint8_t>& jpeg, const std::vector<std::byte>& profile) {
    constexpr auto kName = "ICC_PROFILE\0\x01\x01"sv;
    const std::size_t length = 2 + kName.size() + profile.size();
    std::vector<std::uint8_t> segment = {0xff, 0xe2, static_cast<std::uint8_t>(length >> 8),
                                         static_cast<std::uint8_t>(length & 0xff)};
    segment.insert(segment.end(), kName.begin(), kName.end());
    for (const std::byte byte : profile) {
        segment.push_back(std::to_integer<std::uint8_t>(byte));
    }
    // After SOI and the JFIF segment, which must come first.
    const std::size_t at = 2 + 2 + static_cast<std::size_t>(jpeg[4] << 8 | jpeg[5]);
    jpeg.insert(jpeg.begin() + static_cast<std::ptrdiff_t>(std::min(at, jpeg.size())), segment.begin(),
                segment.end());
}

Result<std::vector<std::uint8_t>> encodeJpeg(const Raster& raster, int quality, ProfileTag tag) {
    const std::unique_ptr<void, DestroyHandle> encoder(tjInitCompress());
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    const int status =
        encoder
            ? tjCompress2(encoder.get(), raster.pixels.data(), raster.width, 0, raster.height, TJPF_RGB,
                          &buffer, &size, quality >= kFullColourQuality ? TJSAMP_444 : TJSAMP_420, quality, 0)
            : -1;
    const std::unique_ptr<unsigned char, FreeBuffer> owner(buffer);
    if (status != 0) {
        return failure(ErrorCode::Internal, {},
                       std::string("JPEG encoder: ") + tjGetErrorStr2(encoder.get()));
    }
    std::vector<std::uint8_t> jpeg(buffer, buffer + size);
    if (tag == ProfileTag::EmbedSrgb) {
        insertProfile(jpeg, srgbProfile());
    }
    return jpeg;
}

Result<std::vector<std::uint8_t>> encodeWithVips(const Raster& raster, ImageFormat format, int quality,
                                                 ProfileTag tag) {
    if (const Status started = startVips(); !started) {
        return tl::unexpected(started.error());
    }
    try {
        vips::VImage image =
            vips::VImage::new_from_memory(const_cast<std::uint8_t*>(raster.pixels.data()),
                                          raster.pixels.size(), raster.width, raster.height, 3,
                                          VIPS_FORMAT_UCHAR)
                .copy(vips::VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
        if (tag == ProfileTag::EmbedSrgb) {
            const std::vector<std::byte> profile = srgbProfile();
            vips_image_set_blob_copy(image.get_image(), VIPS_META_ICC_NAME, profile.data(), profile.size());
        }
        VipsBlob* blob = nullptr;
        switch (format) {
        case ImageFormat::Png:
            blob = image.pngsave_buffer();
            break;
        case ImageFormat::WebP:
            blob = image.webpsave_buffer(vips::VImage::option()->set("Q", quality));
            break;
        case ImageFormat::Avif:
            blob = image.heifsave_buffer(vips::VImage::option()
                                             ->set("Q", quality)
                                             ->set("compression", VIPS_FOREIGN_HEIF_COMPRESSION_AV1));
            break;
        default:
            blob = image.tiffsave_buffer(
                vips::VImage::option()->set("compression", VIPS_FOREIGN_TIFF_COMPRESSION_DEFLATE));
            break;
        }
        const std::unique_ptr<VipsArea, decltype(&vips_area_unref)> owner(VIPS_AREA(blob), vips_area_unref);
        std::size_t size = 0;
        const void* bytes = vips_blob_get(blob, &size);
        const auto* first = static_cast<const std::uint8_t*>(bytes);
        return std::vector<std::uint8_t>(first, first + size);
    } catch (const vips::VError& error) {
        return failure(ErrorCode::Internal, {}, std::string("encoder: ") + error.what());
    }
}

} // namespace

Result<std::vector<std::uint8_t>> encode(const Raster& raster, ImageFormat format, int quality,
                                         ProfileTag tag) {
    const int bounded = std::clamp(quality, 1, 100);
    return format == ImageFormat::Jpeg ? encodeJpeg(raster, bounded, tag)
                                       : encodeWithVips(raster, format, bounded, tag);
}

} // namespace fieldframe::media
