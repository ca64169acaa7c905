// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/encode.h"

#include "core/media/colour.h"
#include "core/media/decode_estimate.h"
#include "core/media/vips_load.h"
#include "core/media/vips_runtime.h"

#include <turbojpeg.h>
#include <vips/vips8>

#include <algorithm>
#include <array>
#include <memory>
#include <span>
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

/// Pixels of an encoder's, whoever owns them.
struct Pixels {
    const std::uint8_t* bytes = nullptr;
    std::size_t size = 0;
    int width = 0;
    int height = 0;
    int bands = 3; ///< Of colour.
    int sampleBytes = 1;
    bool hasOpacity = false; ///< A further band.
};

/// APP2 segments of at most 64 kB. ICC.1:2010 annex B.4.
std::vector<std::uint8_t> profileSegments(std::span<const std::byte> profile) {
    constexpr auto kName = "ICC_PROFILE\0"sv;
    constexpr std::size_t kRoom = 65'533 - kName.size() - 2;
    const std::size_t count = (profile.size() + kRoom - 1) / kRoom;
    std::vector<std::uint8_t> segments;
    for (std::size_t part = 0; part < count && count < 256; ++part) {
        const std::span<const std::byte> piece =
            profile.subspan(part * kRoom, std::min(kRoom, profile.size() - part * kRoom));
        const std::size_t length = 2 + kName.size() + 2 + piece.size();
        segments.insert(segments.end(), {0xff, 0xe2, static_cast<std::uint8_t>(length >> 8),
                                         static_cast<std::uint8_t>(length & 0xff)});
        segments.insert(segments.end(), kName.begin(), kName.end());
        segments.push_back(static_cast<std::uint8_t>(part + 1));
        segments.push_back(static_cast<std::uint8_t>(count));
        std::ranges::transform(piece, std::back_inserter(segments),
                               [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    }
    return segments;
}

void insertProfile(std::vector<std::uint8_t>& jpeg, std::span<const std::byte> profile) {
    const std::vector<std::uint8_t> segments = profileSegments(profile);
    // After SOI and the JFIF segment, which must come first.
    const std::size_t at = 2 + 2 + static_cast<std::size_t>(jpeg[4] << 8 | jpeg[5]);
    jpeg.insert(jpeg.begin() + static_cast<std::ptrdiff_t>(std::min(at, jpeg.size())), segments.begin(),
                segments.end());
}

Result<std::vector<std::uint8_t>> encodeJpeg(const Pixels& pixels, int quality,
                                             std::span<const std::byte> profile) {
    const std::unique_ptr<void, DestroyHandle> encoder(tjInitCompress());
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
    const int status =
        encoder ? tjCompress2(encoder.get(), pixels.bytes, pixels.width, 0, pixels.height, TJPF_RGB, &buffer,
                              &size, quality >= kFullColourQuality ? TJSAMP_444 : TJSAMP_420, quality, 0)
                : -1;
    const std::unique_ptr<unsigned char, FreeBuffer> owner(buffer);
    if (status != 0) {
        return failure(ErrorCode::Internal, {},
                       std::string("JPEG encoder: ") + tjGetErrorStr2(encoder.get()));
    }
    std::vector<std::uint8_t> jpeg(buffer, buffer + size);
    insertProfile(jpeg, profile);
    return jpeg;
}

VipsInterpretation interpretationOf(const Pixels& pixels) {
    if (pixels.bands == 4) {
        return VIPS_INTERPRETATION_CMYK;
    }
    if (pixels.sampleBytes == 2) {
        return pixels.bands == 1 ? VIPS_INTERPRETATION_GREY16 : VIPS_INTERPRETATION_RGB16;
    }
    return pixels.bands == 1 ? VIPS_INTERPRETATION_B_W : VIPS_INTERPRETATION_sRGB;
}

/// What the AV1 encoder may spend: at its own choice a picture of 24 megapixels takes longer than a worker
/// has.
int avifEffort(const Pixels& pixels) {
    constexpr std::int64_t kScreenful = 4'000'000;
    return std::int64_t{pixels.width} * pixels.height <= kScreenful ? 3 : 1;
}

/// The AV1 encoder dies where it gets no memory.
bool fitsAvif(const Pixels& pixels) {
    const std::uint64_t bytesAPixel = pixels.hasOpacity ? 30 : 22;
    const auto count = static_cast<std::uint64_t>(pixels.width) * static_cast<std::uint64_t>(pixels.height);
    return count * bytesAPixel <= DecodeLimits::ofThisProcess().maxMemoryBytes;
}

VipsBlob* saved(const vips::VImage& image, const Pixels& pixels, ImageFormat format, int quality) {
    vips::VOption* options = vips::VImage::option();
    switch (format) {
    case ImageFormat::Png:
        return image.pngsave_buffer(options);
    case ImageFormat::WebP:
        return image.webpsave_buffer(
            options->set("Q", quality)->set("smart_subsample", quality >= kFullColourQuality));
    case ImageFormat::Avif:
        return image.heifsave_buffer(options->set("Q", quality)
                                         ->set("compression", VIPS_FOREIGN_HEIF_COMPRESSION_AV1)
                                         ->set("effort", avifEffort(pixels)));
    case ImageFormat::Jpeg:
        return image.jpegsave_buffer(options->set("Q", quality)->set("optimize_coding", true));
    default:
        return image.tiffsave_buffer(options->set("compression", VIPS_FOREIGN_TIFF_COMPRESSION_DEFLATE)
                                         ->set("predictor", VIPS_FOREIGN_TIFF_PREDICTOR_HORIZONTAL));
    }
}

Result<std::vector<std::uint8_t>> encodeWithVips(const Pixels& pixels, ImageFormat format, int quality,
                                                 std::span<const std::byte> profile, std::string_view xmp) {
    if (const Status started = startVips(); !started) {
        return tl::unexpected(started.error());
    }
    if (format == ImageFormat::Avif && !fitsAvif(pixels)) {
        return failure(ErrorCode::TooLarge, {},
                       std::to_string(pixels.width) + " × " + std::to_string(pixels.height) +
                           " pixels are more than an AVIF can be made of here");
    }
    try {
        const VipsBandFormat samples = pixels.sampleBytes == 2 ? VIPS_FORMAT_USHORT : VIPS_FORMAT_UCHAR;
        const vips::VImage image =
            vips::VImage::new_from_memory(const_cast<std::uint8_t*>(pixels.bytes), pixels.size, pixels.width,
                                          pixels.height, pixels.bands + (pixels.hasOpacity ? 1 : 0), samples)
                .copy(vips::VImage::option()->set("interpretation", interpretationOf(pixels)));
        if (!profile.empty()) {
            vips_image_set_blob_copy(image.get_image(), VIPS_META_ICC_NAME, profile.data(), profile.size());
        }
        if (!xmp.empty()) {
            vips_image_set_blob_copy(image.get_image(), VIPS_META_XMP_NAME, xmp.data(), xmp.size());
        }
        VipsBlob* blob = saved(image, pixels, format, quality);
        const std::unique_ptr<VipsArea, decltype(&vips_area_unref)> owner(VIPS_AREA(blob), vips_area_unref);
        std::size_t size = 0;
        const void* bytes = vips_blob_get(blob, &size);
        const auto* first = static_cast<const std::uint8_t*>(bytes);
        return std::vector<std::uint8_t>(first, first + size);
    } catch (const vips::VError& error) {
        return failure(ErrorCode::Internal, {}, "encoder: " + reasonOf(error));
    }
}

} // namespace

Result<std::vector<std::uint8_t>> encode(const Raster& raster, ImageFormat format, int quality,
                                         ProfileTag tag) {
    const int bounded = std::clamp(quality, 1, 100);
    const std::vector<std::byte> profile =
        tag == ProfileTag::EmbedSrgb ? srgbProfile() : std::vector<std::byte>();
    const Pixels pixels{raster.pixels.data(), raster.pixels.size(), raster.width, raster.height};
    return format == ImageFormat::Jpeg ? encodeJpeg(pixels, bounded, profile)
                                       : encodeWithVips(pixels, format, bounded, profile, {});
}

Result<std::vector<std::uint8_t>> encode(const Canvas& canvas, ImageFormat format, int quality,
                                         std::string_view xmp) {
    const int bounded = std::clamp(quality, 1, 100);
    const std::vector<std::byte> profile =
        canvas.profile.empty() && canvas.bands == 3 ? srgbProfile() : canvas.profile;
    const bool hasOpacity = !canvas.opacity.empty() && format != ImageFormat::Jpeg;
    const std::vector<std::uint8_t> joined =
        hasOpacity ? withOpacityBand(canvas) : std::vector<std::uint8_t>();
    const std::vector<std::uint8_t>& samples = hasOpacity ? joined : canvas.pixels;
    const Pixels pixels{samples.data(), samples.size(),     canvas.width, canvas.height,
                        canvas.bands,   canvas.sampleBytes, hasOpacity};
    const bool isUsualJpeg = format == ImageFormat::Jpeg && canvas.bands == 3;
    return isUsualJpeg ? encodeJpeg(pixels, bounded, profile)
                       : encodeWithVips(pixels, format, bounded, profile,
                                        format == ImageFormat::Avif ? xmp : std::string_view());
}

} // namespace fieldframe::media
