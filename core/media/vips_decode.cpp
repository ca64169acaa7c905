// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/vips_decode.h"

#include "core/media/canvas.h"
#include "core/media/colour.h"
#include "core/media/vips_load.h"
#include "core/media/vips_runtime.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

namespace fieldframe::media {
namespace {

using vips::VImage;

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

/// Three channels of eight bits or whatever else, without alpha.
VImage flattened(VImage image) {
    image = onWhite(image);
    if (image.bands() > 3) {
        image = image.extract_band(0, VImage::option()->set("n", 3));
    }
    return image.bands() == 3
               ? image
               : VImage::bandjoin({image.extract_band(0), image.extract_band(0), image.extract_band(0)});
}

Raster toRaster(const VImage& image) {
    const VImage bytes = image.cast(VIPS_FORMAT_UCHAR);
    Raster raster(bytes.width(), bytes.height());
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(bytes.write_to_memory(&size), g_free);
    std::memcpy(raster.pixels.data(), memory.get(), std::min(size, raster.pixels.size()));
    return raster;
}

/// With its alpha for opacity where that is kept, on white else.
Raster toRaster(const VImage& image, bool keepsOpacity) {
    constexpr int kBands = 4;
    if (!keepsOpacity || !image.has_alpha() || image.bands() < kBands) {
        return toRaster(flattened(image));
    }
    const VImage bytes = image.extract_band(0, VImage::option()->set("n", kBands)).cast(VIPS_FORMAT_UCHAR);
    Canvas canvas;
    canvas.width = bytes.width();
    canvas.height = bytes.height();
    std::size_t size = 0;
    const std::unique_ptr<void, void (*)(void*)> memory(bytes.write_to_memory(&size), g_free);
    takeWithOpacity(canvas, static_cast<const std::uint8_t*>(memory.get()));
    Raster raster;
    raster.width = canvas.width;
    raster.height = canvas.height;
    raster.pixels = std::move(canvas.pixels);
    raster.opacity = std::move(canvas.opacity);
    return raster;
}

/// Before it is shrunk in light: on white, unless its opacity is kept.
VImage laid(const VImage& image, const VipsDecodeOptions& options) {
    return options.keepsOpacity && image.has_alpha() ? image : flattened(image);
}

VImage scaledDown(const VImage& image, const VipsDecodeOptions& options, bool isLinear) {
    const FittedSize size = fitted(image.width(), image.height(), options.longEdge);
    return scaledWithVips(image, size.width, size.height, isLinear);
}

/// RGB with a profile, in eight bits: its numbers can leave as they are.
bool isKept(const VImage& image, OutputColours colours) {
    const VipsInterpretation space = image.interpretation();
    return colours == OutputColours::Kept && hasProfile(image) && image.bands() >= 3 &&
           (space == VIPS_INTERPRETATION_sRGB || space == VIPS_INTERPRETATION_RGB16 ||
            space == VIPS_INTERPRETATION_RGB) &&
           isRgbProfile(profileOf(image));
}

VImage toEightBits(const VImage& image) {
    return image.format() == VIPS_FORMAT_USHORT
               ? image.copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_RGB16))
                     .colourspace(VIPS_INTERPRETATION_sRGB)
               : image;
}

/// From the space of the file to the one asked for; resized before, for there are fewer pixels then, but not
/// in linear light, which is known for RGB only.
ColouredRaster coloured(const VImage& image, const VipsDecodeOptions& options) {
    if (isKept(image, options.colours)) {
        const VImage scaled = scaledDown(image, options, options.isLinear);
        return {toRaster(toEightBits(scaled), options.keepsOpacity), profileOf(image)};
    }
    if (options.isLinear) {
        const VImage srgb = laid(toSrgb(image), options).cast(VIPS_FORMAT_UCHAR);
        return {toRaster(scaledDown(srgb, options, true), options.keepsOpacity), {}};
    }
    return {toRaster(toSrgb(scaledDown(image, options, false)), options.keepsOpacity), {}};
}

/// Display P3 straight from the file's own, perhaps wider, space.
ColouredRaster displayP3(const VImage& image, const VipsDecodeOptions& options) {
    if (hasProfile(image) || image.interpretation() == VIPS_INTERPRETATION_CMYK) {
        try {
            vips::VOption* arguments = VImage::option()
                                           ->set("embedded", true)
                                           ->set("intent", VIPS_INTENT_RELATIVE)
                                           ->set("black_point_compensation", true)
                                           ->set("depth", 8);
            if (image.interpretation() == VIPS_INTERPRETATION_CMYK) {
                arguments = arguments->set("input_profile", "cmyk");
            }
            const VImage scaled = options.isLinear ? image : scaledDown(image, options, false);
            const VImage wide = laid(scaled.icc_transform("p3", arguments), options);
            return {toRaster(options.isLinear ? scaledDown(wide, options, true) : wide, options.keepsOpacity),
                    displayP3Profile()};
        } catch (const vips::VError&) {
            vips_error_clear(); // A profile that is none: the file is taken for what it looks like.
        }
    }
    VipsDecodeOptions plain = options;
    plain.colours = OutputColours::Srgb;
    ColouredRaster result = coloured(image, plain);
    result.profile = convertColours(result.raster, {}, OutputColours::DisplayP3);
    return result;
}

} // namespace

bool vipsDecodes(FileType type) {
    return type <= FileType::Jpeg2000;
}

Result<ColouredRaster> decodeColoured(FileType type, ByteView file, const VipsDecodeOptions& options) {
    if (const Status started = startVips(); !started) {
        return tl::unexpected(started.error());
    }
    try {
        const VipsBytes bytes = lend(file);
        const auto decoded = [&](VipsFailOn failOn) {
            const int edge = options.isLinear ? 0 : options.longEdge;
            const VImage image = loadWithVips(type, bytes.get(), file, {edge, options.heifPicture, failOn});
            return options.colours == OutputColours::DisplayP3 ? displayP3(image, options)
                                                               : coloured(image, options);
        };
        ColouredRaster result = decoded(VIPS_FAIL_ON_NONE);
        // One colour all over is a picture, or what a loader leaves where there was nothing: damage tells
        // them apart.
        return result.raster.isFlat() && result.raster.opacity.empty() ? decoded(VIPS_FAIL_ON_WARNING)
                                                                       : std::move(result);
    } catch (const vips::VError& error) {
        return failure(ErrorCode::UnreadableFile, {}, reasonOf(error));
    }
}

Result<Raster> decodeWithVips(FileType type, ByteView file, const VipsDecodeOptions& options) {
    return decodeColoured(type, file, options).map([](ColouredRaster made) {
        return std::move(made.raster);
    });
}

} // namespace fieldframe::media
