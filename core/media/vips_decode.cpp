// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/vips_decode.h"

#include "core/media/pyramid.h"
#include "core/media/vips_runtime.h"

#include <vips/vips8>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::media {
namespace {

using vips::VImage;

constexpr int kMaxJpeg2000Levels = 5;

using Blob = std::unique_ptr<VipsBlob, void (*)(VipsBlob*)>;

/// Lends the file's bytes to vips without a copy.
Blob lend(ByteView file) {
    return {vips_blob_new(nullptr, file.bytes().data(), file.size()),
            [](VipsBlob* blob) { vips_area_unref(VIPS_AREA(blob)); }};
}

/// What the loaders are asked beside the file.
struct LoadOptions {
    int longEdge = 0;
    HeifPicture heifPicture = HeifPicture::Primary;
    VipsFailOn failOn = VIPS_FAIL_ON_NONE;

    [[nodiscard]] vips::VOption* sequential() const {
        return VImage::option()->set("access", VIPS_ACCESS_SEQUENTIAL)->set("fail_on", failOn);
    }
};

int longEdgeOf(const VImage& image) {
    return std::max(image.width(), image.height());
}

VImage loadJpeg(VipsBlob* blob, const LoadOptions& options) {
    const int longEdge = options.longEdge;
    VImage image = VImage::jpegload_buffer(blob, options.sequential());
    int shrink = 1;
    while (longEdge > 0 && shrink < 8 && longEdgeOf(image) / (shrink * 2) >= longEdge) {
        shrink *= 2;
    }
    return shrink == 1 ? image : VImage::jpegload_buffer(blob, options.sequential()->set("shrink", shrink));
}

VImage loadWebP(VipsBlob* blob, const LoadOptions& options) {
    const int longEdge = options.longEdge;
    VImage image = VImage::webpload_buffer(blob, options.sequential());
    // At twice the size the decoder's own scaling leaves nothing to see of its simple filter.
    const double scale = longEdge > 0 ? 2.0 * longEdge / longEdgeOf(image) : 1.0;
    return scale >= 1.0 ? image : VImage::webpload_buffer(blob, options.sequential()->set("scale", scale));
}

VImage loadJpeg2000(VipsBlob* blob, const LoadOptions& options) {
    const int longEdge = options.longEdge;
    VImage image = VImage::jp2kload_buffer(blob, options.sequential());
    const int full = longEdgeOf(image);
    // Each further page is a level of half the size; not every file has as many as its size allows.
    for (int level = kMaxJpeg2000Levels; longEdge > 0 && level >= 1; --level) {
        if (full >> level < longEdge) {
            continue;
        }
        try {
            return VImage::jp2kload_buffer(blob, options.sequential()->set("page", level));
        } catch (const vips::VError&) {
            vips_error_clear();
        }
    }
    return image;
}

VImage loadTiff(VipsBlob* blob, ByteView file, const LoadOptions& options) {
    const TiffPicture picture = tiffPictureFor(file, options.longEdge);
    vips::VOption* arguments = options.sequential()->set("page", picture.page);
    if (picture.subDirectory >= 0) {
        arguments = arguments->set("subifd", picture.subDirectory);
    }
    return VImage::tiffload_buffer(blob, arguments);
}

VImage load(FileType type, VipsBlob* blob, ByteView file, const LoadOptions& options) {
    switch (type) {
    case FileType::Jpeg:
        return loadJpeg(blob, options);
    case FileType::Png:
        return VImage::pngload_buffer(blob, options.sequential());
    case FileType::WebP:
        return loadWebP(blob, options);
    case FileType::Gif:
        return VImage::gifload_buffer(blob, options.sequential());
    case FileType::Heif:
    case FileType::Avif:
        return VImage::heifload_buffer(
            blob, options.sequential()->set("thumbnail", options.heifPicture == HeifPicture::Thumbnail));
    case FileType::JpegXl:
        return VImage::jxlload_buffer(blob, options.sequential());
    case FileType::Jpeg2000:
        return loadJpeg2000(blob, options);
    default:
        return loadTiff(blob, file, options);
    }
}

VImage scaledDown(VImage image, int longEdge) {
    const FittedSize size = fitted(image.width(), image.height(), longEdge);
    if (size.width == image.width() && size.height == image.height()) {
        return image;
    }
    const double across = static_cast<double>(size.width) / image.width();
    const double down = static_cast<double>(size.height) / image.height();
    const bool hasAlpha = image.has_alpha();
    const VipsBandFormat format = image.format();
    image = hasAlpha ? image.premultiply() : image;
    image = image.resize(across, VImage::option()->set("vscale", down)->set("kernel", VIPS_KERNEL_LANCZOS3));
    return hasAlpha ? image.unpremultiply().cast(format) : image;
}

bool hasProfile(const VImage& image) {
    return image.get_typeof(VIPS_META_ICC_NAME) != 0;
}

/// With the file's own profile; nothing where vips can't use it.
std::optional<VImage> throughProfile(const VImage& image) {
    const bool isCmyk = image.interpretation() == VIPS_INTERPRETATION_CMYK;
    if (!hasProfile(image) && !isCmyk) {
        return std::nullopt;
    }
    try {
        // "cmyk" is the general press profile that vips carries; it serves where the file's own is missing or
        // broken.
        vips::VOption* options = VImage::option()
                                     ->set("embedded", true)
                                     ->set("intent", VIPS_INTENT_RELATIVE)
                                     ->set("black_point_compensation", true)
                                     ->set("depth", 8);
        if (isCmyk) {
            options = options->set("input_profile", "cmyk");
        }
        return image.icc_transform("srgb", options);
    } catch (const vips::VError&) {
        vips_error_clear();
        return std::nullopt;
    }
}

VImage toSrgb(const VImage& image) {
    if (const std::optional<VImage> converted = throughProfile(image)) {
        return *converted;
    }
    const bool isUnitFloat = (image.format() == VIPS_FORMAT_FLOAT || image.format() == VIPS_FORMAT_DOUBLE) &&
                             image.interpretation() != VIPS_INTERPRETATION_scRGB &&
                             image.interpretation() != VIPS_INTERPRETATION_LAB;
    // Programs that write floats into TIFF mean 0 to 1 and linear light.
    const VImage known = isUnitFloat && image.bands() >= 3
                             ? image.copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_scRGB))
                             : image;
    return known.colourspace(VIPS_INTERPRETATION_sRGB);
}

VImage flattened(VImage image) {
    if (image.has_alpha()) {
        image = image.flatten(VImage::option()->set("background", std::vector<double>{255.0}));
    }
    if (image.bands() > 3) {
        image = image.extract_band(0, VImage::option()->set("n", 3));
    }
    return image.bands() == 3
               ? image
               : image.extract_band(0).bandjoin({image.extract_band(0), image.extract_band(0)});
}

Raster toRaster(const VImage& image) {
    const VImage bytes = image.cast(VIPS_FORMAT_UCHAR);
    Raster raster(bytes.width(), bytes.height());
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(bytes.write_to_memory(&size), g_free);
    std::memcpy(raster.pixels.data(), memory.get(), std::min(size, raster.pixels.size()));
    return raster;
}

/// The first few different things the library said, without its account of where it looked in the file.
std::string reason(const vips::VError& error) {
    constexpr std::size_t kMaxLines = 3;
    const std::string said = error.what();
    vips_error_clear();
    std::vector<std::string_view> lines;
    for (std::string_view rest = said; !rest.empty() && lines.size() < kMaxLines;) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (!line.empty() && !line.starts_with("source: bad seek") &&
            std::ranges::find(lines, line) == lines.end()) {
            lines.push_back(line);
        }
    }
    std::string text;
    for (const std::string_view line : lines) {
        text += (text.empty() ? "" : "; ") + std::string(line);
    }
    return text.empty() ? "the picture's data is damaged" : text;
}

} // namespace

bool vipsDecodes(FileType type) {
    return type <= FileType::Jpeg2000;
}

Result<Raster> decodeWithVips(FileType type, ByteView file, const VipsDecodeOptions& options) {
    if (const Status started = startVips(); !started) {
        return tl::unexpected(started.error());
    }
    try {
        const Blob blob = lend(file);
        const auto decoded = [&](VipsFailOn failOn) {
            const LoadOptions arguments{options.longEdge, options.heifPicture, failOn};
            const VImage image = load(type, blob.get(), file, arguments);
            return toRaster(flattened(toSrgb(scaledDown(image, options.longEdge))));
        };
        Raster raster = decoded(VIPS_FAIL_ON_NONE);
        // One colour all over is a picture, or what a loader leaves where there was nothing: damage tells
        // them apart.
        return raster.isFlat() ? decoded(VIPS_FAIL_ON_WARNING) : std::move(raster);
    } catch (const vips::VError& error) {
        return failure(ErrorCode::UnreadableFile, {}, reason(error));
    }
}

} // namespace fieldframe::media
