// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/vips_load.h"

#include "core/media/pyramid.h"
#include "core/media/raster.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace fieldframe::media {
namespace {

using vips::VImage;

constexpr int kMaxJpeg2000Levels = 5;

vips::VOption* sequential(const LoadOptions& options) {
    return VImage::option()->set("access", VIPS_ACCESS_SEQUENTIAL)->set("fail_on", options.failOn);
}

int longEdgeOf(const VImage& image) {
    return std::max(image.width(), image.height());
}

VImage loadJpeg(VipsBlob* blob, const LoadOptions& options) {
    const int longEdge = options.longEdge;
    VImage image = VImage::jpegload_buffer(blob, sequential(options));
    int shrink = 1;
    while (longEdge > 0 && shrink < 8 && longEdgeOf(image) / (shrink * 2) >= longEdge) {
        shrink *= 2;
    }
    return shrink == 1 ? image : VImage::jpegload_buffer(blob, sequential(options)->set("shrink", shrink));
}

VImage loadWebP(VipsBlob* blob, const LoadOptions& options) {
    const int longEdge = options.longEdge;
    VImage image = VImage::webpload_buffer(blob, sequential(options));
    // At twice the size the decoder's own scaling leaves nothing to see of its simple filter.
    const double scale = longEdge > 0 ? 2.0 * longEdge / longEdgeOf(image) : 1.0;
    return scale >= 1.0 ? image : VImage::webpload_buffer(blob, sequential(options)->set("scale", scale));
}

VImage loadJpeg2000(VipsBlob* blob, const LoadOptions& options) {
    const int longEdge = options.longEdge;
    VImage image = VImage::jp2kload_buffer(blob, sequential(options));
    const int full = longEdgeOf(image);
    // Each further page is a level of half the size; not every file has as many as its size allows.
    for (int level = kMaxJpeg2000Levels; longEdge > 0 && level >= 1; --level) {
        if (full >> level < longEdge) {
            continue;
        }
        try {
            return VImage::jp2kload_buffer(blob, sequential(options)->set("page", level));
        } catch (const vips::VError&) {
            vips_error_clear();
        }
    }
    return image;
}

VImage loadTiff(VipsBlob* blob, ByteView file, const LoadOptions& options) {
    const TiffPicture picture = tiffPictureFor(file, options.longEdge);
    vips::VOption* arguments = sequential(options)->set("page", picture.page);
    if (picture.subDirectory >= 0) {
        arguments = arguments->set("subifd", picture.subDirectory);
    }
    return VImage::tiffload_buffer(blob, arguments);
}

} // namespace

VImage loadWithVips(FileType type, VipsBlob* blob, ByteView file, const LoadOptions& options) {
    switch (type) {
    case FileType::Jpeg:
        return loadJpeg(blob, options);
    case FileType::Png:
        return VImage::pngload_buffer(blob, sequential(options));
    case FileType::WebP:
        return loadWebP(blob, options);
    case FileType::Gif:
        return VImage::gifload_buffer(blob, sequential(options));
    case FileType::Heif:
    case FileType::Avif:
        return VImage::heifload_buffer(
            blob, sequential(options)->set("thumbnail", options.heifPicture == HeifPicture::Thumbnail));
    case FileType::JpegXl:
        return VImage::jxlload_buffer(blob, sequential(options));
    case FileType::Jpeg2000:
        return loadJpeg2000(blob, options);
    default:
        return loadTiff(blob, file, options);
    }
}

VipsBytes lend(ByteView file) {
    return {vips_blob_new(nullptr, file.bytes().data(), file.size()),
            [](VipsBlob* blob) { vips_area_unref(VIPS_AREA(blob)); }};
}

VImage scaledWithVips(VImage image, int width, int height, bool isLinear) {
    if (width == image.width() && height == image.height()) {
        return image;
    }
    const double across = static_cast<double>(width) / image.width();
    const double down = static_cast<double>(height) / image.height();
    const VipsBandFormat format = image.format();
    const VipsInterpretation space = image.interpretation();
    const bool hasAlpha = image.has_alpha();
    // The curve of sRGB serves for every space of RGB: others differ from it by less than the step from light
    // to code does.
    const VipsInterpretation stored =
        format == VIPS_FORMAT_USHORT ? VIPS_INTERPRETATION_RGB16 : VIPS_INTERPRETATION_sRGB;
    if (isLinear) {
        image = image.copy(VImage::option()->set("interpretation", stored))
                    .colourspace(VIPS_INTERPRETATION_scRGB);
    }
    image = hasAlpha ? image.premultiply() : image;
    image = image.resize(across, VImage::option()->set("vscale", down)->set("kernel", VIPS_KERNEL_LANCZOS3));
    image = hasAlpha ? image.unpremultiply() : image;
    if (isLinear) {
        image = image.colourspace(stored).copy(VImage::option()->set("interpretation", space));
    }
    return image.format() == format ? image : image.cast(format);
}

VImage onWhite(const VImage& image) {
    if (!image.has_alpha()) {
        return image;
    }
    const double white = image.format() == VIPS_FORMAT_USHORT ? 65535.0 : 255.0;
    return image.flatten(VImage::option()->set("background", std::vector<double>{white}));
}

std::vector<std::byte> profileOf(const VImage& image) {
    if (image.get_typeof(VIPS_META_ICC_NAME) == 0) {
        return {};
    }
    std::size_t size = 0;
    const auto* bytes = static_cast<const std::byte*>(image.get_blob(VIPS_META_ICC_NAME, &size));
    return {bytes, bytes + size};
}

std::string reasonOf(const vips::VError& error) {
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

} // namespace fieldframe::media
