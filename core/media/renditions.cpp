// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/renditions.h"

#include "core/media/colour.h"
#include "core/media/embedded_preview.h"
#include "core/media/encode.h"
#include "core/media/heif_layout.h"
#include "core/media/jpeg_decode.h"
#include "core/media/preview_check.h"
#include "core/media/raw_decode.h"
#include "core/media/resample.h"
#include "core/media/vips_decode.h"

#include <algorithm>
#include <utility>

namespace fieldframe::media {
namespace {

/// A preview of this size serves in the loupe until a better one is asked for.
constexpr int kLoupeLongEdge = 1024;

int enoughFor(int longEdge) {
    return longEdge > 0 ? std::min(longEdge, kLoupeLongEdge) : 0;
}

/// What is made of decoded pixels.
struct Finish {
    int longEdge = 0;
    OutputColours colours = OutputColours::Srgb;
    bool isLinear = false;
    int orientation = 1;
    bool keepsOpacity = false;

    /// Shrinking in linear light begins with all pixels: the decoders' own scaling knows code values only.
    [[nodiscard]] int decodeEdge() const { return isLinear ? 0 : longEdge; }
};

bool isLinear(const Picture& picture, const RenditionSpec& spec) {
    // At an eighth the step between the two is a level or two in a picture of leaves or lamps; above, nobody
    // sees it.
    constexpr std::uint64_t kVisibleReduction = 8;
    const std::uint64_t longer = std::max(picture.facts.width, picture.facts.height);
    const bool shows =
        spec.longEdge > 0 && longer >= kVisibleReduction * static_cast<std::uint64_t>(spec.longEdge);
    return spec.light == ResamplingLight::Linear || (spec.light == ResamplingLight::WhereItMatters && shows);
}

Raster shrunk(Raster raster, int longEdge, bool isLinear = false) {
    const FittedSize size = fitted(raster.width, raster.height, longEdge);
    if (size.width == raster.width && size.height == raster.height) {
        return raster;
    }
    return isLinear ? resampledInLight(raster, size.width, size.height)
                    : resampled(raster, size.width, size.height);
}

/// The profile of a JPEG's colours, by its own word or EXIF's.
std::vector<std::byte> profileOf(const JpegLayout& layout) {
    if (!layout.iccParts.empty()) {
        return layout.iccProfile();
    }
    return saysAdobeRgb(layout.exif) ? adobeRgbProfile() : std::vector<std::byte>();
}

/// A preview without a profile of its own is in its original's space.
std::vector<std::byte> profileOfPreview(ByteView preview, const std::optional<JpegLayout>& original) {
    const std::optional<JpegLayout> layout = readJpegLayout(preview);
    if (layout && !layout->iccParts.empty()) {
        return layout->iccProfile();
    }
    return original ? profileOf(*original) : std::vector<std::byte>();
}

/// Resized before its colours are converted: there are fewer of them then.
FinishedPicture finished(Raster raster, std::span<const std::byte> profile, const Finish& finish) {
    Raster small = shrunk(std::move(raster), finish.longEdge, finish.isLinear);
    std::vector<std::byte> made = convertColours(small, profile, finish.colours);
    return {upright(std::move(small), finish.orientation), false, std::move(made)};
}

FinishedPicture fromPreview(FinishedPicture picture) {
    picture.isFromEmbedded = true;
    return picture;
}

std::optional<FinishedPicture> fromJpegPreview(const Picture& picture, const Finish& finish) {
    for (const EmbeddedPreview& preview : previewsOf(*picture.jpeg)) {
        const bool isEnough = std::max(preview.width, preview.height) >= enoughFor(finish.longEdge);
        if (!isEnough || !hasShapeOf(preview, picture.facts.width, picture.facts.height)) {
            continue;
        }
        Result<Raster> raster = decodeJpeg(preview.jpeg.bytes(), finish.decodeEdge());
        if (raster && showsSamePicture(*picture.jpeg, *raster)) {
            return fromPreview(
                finished(std::move(*raster), profileOfPreview(preview.jpeg, picture.jpeg), finish));
        }
    }
    return std::nullopt;
}

/// Whatever libvips decodes; of JPEGs CMYK, and what the fast decoder does not take: odd subsampling,
/// arithmetic coding.
Result<FinishedPicture> throughVips(const Picture& picture, const Finish& finish,
                                    HeifPicture heifPicture = HeifPicture::Primary) {
    return decodeColoured(
               picture.type, picture.file,
               {finish.longEdge, heifPicture, finish.colours, finish.isLinear, finish.keepsOpacity})
        .map([&](ColouredRaster made) {
            return FinishedPicture{upright(std::move(made.raster), finish.orientation), false,
                                   std::move(made.profile)};
        });
}

Result<FinishedPicture> fromJpeg(const Picture& picture, const RenditionSpec& spec, const Finish& finish,
                                 const DecodeLimits& limits) {
    if (!picture.jpeg) {
        return failure(ErrorCode::UnreadableFile, {}, "JPEG: its headers are damaged or cut off");
    }
    if (spec.source == PixelSource::EmbeddedFirst && spec.longEdge > 0) {
        if (std::optional<FinishedPicture> made = fromJpegPreview(picture, finish)) {
            return std::move(*made);
        }
    }
    if (const Status allowed = checkDecode(picture, finish.decodeEdge(), limits); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (picture.jpeg->components <= 3) {
        Result<Raster> raster = decodeJpeg(picture.file.bytes(), finish.decodeEdge());
        if (raster) {
            return finished(std::move(*raster), profileOf(*picture.jpeg), finish);
        }
        if (raster.error().code != ErrorCode::UnsupportedFormat) {
            return tl::unexpected(raster.error());
        }
    }
    return throughVips(picture, finish);
}

std::optional<FinishedPicture> fromRawPreview(RawFile& raw, const Finish& finish) {
    const auto bytes = raw.previewJpeg();
    const std::optional<EmbeddedPreview> preview = bytes ? previewFrom(ByteView(*bytes)) : std::nullopt;
    if (!preview || std::max(preview->width, preview->height) < enoughFor(finish.longEdge)) {
        return std::nullopt;
    }
    const auto width = static_cast<std::uint32_t>(raw.width());
    const auto height = static_cast<std::uint32_t>(raw.height());
    const bool isUprightAlready = raw.orientation() >= 5 && hasShapeOf(*preview, height, width);
    if (!isUprightAlready && !hasShapeOf(*preview, width, height)) {
        return std::nullopt;
    }
    Result<Raster> raster = decodeJpeg(preview->jpeg.bytes(), finish.decodeEdge());
    if (!raster) {
        return std::nullopt;
    }
    Finish turned = finish;
    turned.orientation = isUprightAlready ? 1 : raw.orientation();
    return fromPreview(finished(std::move(*raster), profileOfPreview(preview->jpeg, std::nullopt), turned));
}

Result<FinishedPicture> fromRaw(const Picture& picture, const RenditionSpec& spec, Finish finish,
                                const DecodeLimits& limits) {
    Result<RawFile> raw = RawFile::open(picture.file);
    if (!raw) {
        return tl::unexpected(raw.error());
    }
    finish.orientation = raw->orientation();
    if (spec.source == PixelSource::EmbeddedFirst && spec.longEdge > 0) {
        if (std::optional<FinishedPicture> made = fromRawPreview(*raw, finish)) {
            return std::move(*made);
        }
    }
    if (const Status allowed = checkDecode(picture, finish.decodeEdge(), limits); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return raw->develop(finish.decodeEdge()).map([&](Raster raster) {
        return finished(std::move(raster), {}, finish);
    });
}

/// A HEIF's own thumbnail spares decoding some twelve megapixels of HEVC or AV1.
std::optional<FinishedPicture> fromHeifThumbnail(const Picture& picture, const Finish& finish) {
    const std::optional<HeifLayout> layout = readHeifLayout(picture.file);
    if (!layout || !layout->hasThumbnail) {
        return std::nullopt;
    }
    Result<FinishedPicture> made = throughVips(picture, finish, HeifPicture::Thumbnail);
    if (!made || made->raster.longEdge() < enoughFor(finish.longEdge)) {
        return std::nullopt;
    }
    const EmbeddedPreview shape{{}, made->raster.width, made->raster.height};
    const bool hasShape = hasShapeOf(shape, picture.facts.width, picture.facts.height) ||
                          hasShapeOf(shape, picture.facts.height, picture.facts.width);
    return hasShape ? std::optional(fromPreview(std::move(*made))) : std::nullopt;
}

Result<FinishedPicture> fromOther(const Picture& picture, const RenditionSpec& spec, const Finish& finish,
                                  const DecodeLimits& limits) {
    if (const Status allowed = checkDecode(picture, finish.decodeEdge(), limits); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const bool isHeif = picture.type == FileType::Heif || picture.type == FileType::Avif;
    if (isHeif && spec.source == PixelSource::EmbeddedFirst && spec.longEdge > 0) {
        if (std::optional<FinishedPicture> made = fromHeifThumbnail(picture, finish)) {
            return std::move(*made);
        }
    }
    return throughVips(picture, finish);
}

Result<FinishedPicture> fromDocument(const Picture& picture, Finish finish) {
    finish.orientation = 1;
    return documentPreview(picture.type, picture.file).map([&](Raster raster) {
        return fromPreview(finished(std::move(raster), {}, finish));
    });
}

} // namespace

Result<FinishedPicture> makePicture(const Picture& picture, const RenditionSpec& spec,
                                    const DecodeLimits& limits, Opacity opacity) {
    if (picture.facts.kind != MediaKind::Image || picture.type == FileType::Xmp) {
        return failure(ErrorCode::UnsupportedFormat, {}, "no picture is made of this kind of file");
    }
    const Finish finish{spec.longEdge, spec.colours, isLinear(picture, spec), picture.pendingOrientation(),
                        opacity == Opacity::Keep};
    if (picture.type == FileType::Jpeg) {
        return fromJpeg(picture, spec, finish, limits);
    }
    if (isRaw(picture.type)) {
        return fromRaw(picture, spec, finish, limits);
    }
    return vipsDecodes(picture.type) ? fromOther(picture, spec, finish, limits)
                                     : fromDocument(picture, finish);
}

Result<Rendition> encodeRendition(const FinishedPicture& picture, const RenditionSpec& spec) {
    return encode(picture.raster, spec.format, spec.quality, ProfileTag::None)
        .map([&](std::vector<std::uint8_t> bytes) {
            return Rendition{picture.raster.width, picture.raster.height, picture.isFromEmbedded,
                             std::move(bytes)};
        });
}

Result<Rendition> shrinkRendition(const FinishedPicture& picture, const RenditionSpec& spec) {
    const FittedSize size = fitted(picture.raster.width, picture.raster.height, spec.longEdge);
    return encodeRendition(
        {resampled(picture.raster, size.width, size.height), picture.isFromEmbedded, picture.profile}, spec);
}

} // namespace fieldframe::media
