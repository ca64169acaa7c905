// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/deep_decode.h"

#include "core/media/vips_load.h"
#include "core/media/vips_runtime.h"

#include <memory>

namespace fieldframe::media {
namespace {

using vips::VImage;

bool keepsDepth(ImageFormat format) {
    return format == ImageFormat::Png || format == ImageFormat::Tiff;
}

bool keepsInks(ImageFormat format) {
    return format == ImageFormat::Jpeg || format == ImageFormat::Tiff;
}

/// Only these have what is to be kept; looking into any other costs opening it.
bool mayBeDeep(FileType type, ImageFormat format) {
    return type == FileType::Tiff || (type == FileType::Png && keepsDepth(format)) ||
           (type == FileType::Jpeg && keepsInks(format));
}

bool isDeep(const VImage& image, ImageFormat format) {
    const VipsInterpretation space = image.interpretation();
    if (space == VIPS_INTERPRETATION_CMYK) {
        return keepsInks(format) && image.format() == VIPS_FORMAT_UCHAR && image.bands() >= 4;
    }
    const bool isKnown = space == VIPS_INTERPRETATION_RGB16 || space == VIPS_INTERPRETATION_GREY16;
    return keepsDepth(format) && isKnown && image.format() == VIPS_FORMAT_USHORT;
}

/// @p image has @p bands, or one more for its opacity.
Canvas canvasOf(const VImage& image, int bands) {
    Canvas canvas;
    canvas.width = image.width();
    canvas.height = image.height();
    canvas.bands = bands;
    canvas.sampleBytes = image.format() == VIPS_FORMAT_USHORT ? 2 : 1;
    canvas.profile = profileOf(image);
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(image.write_to_memory(&size), g_free);
    const auto* first = static_cast<const std::uint8_t*>(memory.get());
    if (image.bands() > bands) {
        takeWithOpacity(canvas, first);
    } else {
        canvas.pixels.assign(first, first + size);
    }
    return canvas;
}

} // namespace

Result<std::optional<Canvas>> decodeDeep(const Picture& picture, const RenditionSpec& spec,
                                         const DecodeLimits& limits) {
    const bool isOrdinaryJpeg =
        picture.type == FileType::Jpeg && (!picture.jpeg || picture.jpeg->components < 4);
    if (spec.colours != OutputColours::Kept || !mayBeDeep(picture.type, spec.format) || isOrdinaryJpeg) {
        return std::optional<Canvas>();
    }
    if (const Status started = startVips(); !started) {
        return tl::unexpected(started.error());
    }
    try {
        const VipsBytes bytes = lend(picture.file);
        const bool isLinear = spec.light == ResamplingLight::Linear;
        const VImage image =
            loadWithVips(picture.type, bytes.get(), picture.file, {isLinear ? 0 : spec.longEdge});
        if (!isDeep(image, spec.format)) {
            return std::optional<Canvas>();
        }
        // Twice as many bytes a pixel as others have.
        DecodeLimits halved = limits;
        halved.maxMemoryBytes /= 2;
        if (const Status allowed = checkDecode(picture, spec.longEdge, halved); !allowed) {
            return tl::unexpected(allowed.error());
        }
        const int bands = image.interpretation() == VIPS_INTERPRETATION_CMYK     ? 4
                          : image.interpretation() == VIPS_INTERPRETATION_GREY16 ? 1
                                                                                 : 3;
        const FittedSize size = fitted(image.width(), image.height(), spec.longEdge);
        VImage scaled = scaledWithVips(image, size.width, size.height, isLinear && bands == 3);
        const bool keepsOpacity = scaled.has_alpha() && bands != 4;
        scaled = keepsOpacity ? scaled : onWhite(scaled);
        const int kept = keepsOpacity ? bands + 1 : bands;
        scaled = scaled.bands() > kept ? scaled.extract_band(0, VImage::option()->set("n", kept)) : scaled;
        return std::optional(turned(canvasOf(scaled, bands), picture.pendingOrientation()));
    } catch (const vips::VError& error) {
        return failure(ErrorCode::UnreadableFile, {}, reasonOf(error));
    }
}

} // namespace fieldframe::media
