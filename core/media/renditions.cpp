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

Raster shrunk(Raster raster, int longEdge) {
    const FittedSize size = fitted(raster.width, raster.height, longEdge);
    return resampled(raster, size.width, size.height);
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
Raster finished(Raster raster, int longEdge, std::span<const std::byte> profile, int orientation) {
    Raster small = shrunk(std::move(raster), longEdge);
    toSrgb(small, profile);
    return upright(std::move(small), orientation);
}

std::optional<Raster> fromJpegPreview(const Picture& picture, int longEdge) {
    for (const EmbeddedPreview& preview : previewsOf(*picture.jpeg)) {
        const bool isEnough = std::max(preview.width, preview.height) >= enoughFor(longEdge);
        if (!isEnough || !hasShapeOf(preview, picture.facts.width, picture.facts.height)) {
            continue;
        }
        Result<Raster> raster = decodeJpeg(preview.jpeg.bytes(), longEdge);
        if (raster && showsSamePicture(*picture.jpeg, *raster)) {
            return finished(std::move(*raster), longEdge, profileOfPreview(preview.jpeg, picture.jpeg),
                            picture.pendingOrientation());
        }
    }
    return std::nullopt;
}

/// CMYK, and what the fast decoder does not take: odd subsampling, arithmetic coding.
Result<FinishedPicture> fromRareJpeg(const Picture& picture, int longEdge) {
    Result<Raster> raster = decodeWithVips(FileType::Jpeg, picture.file, {.longEdge = longEdge});
    if (!raster) {
        return tl::unexpected(raster.error());
    }
    return FinishedPicture{upright(std::move(*raster), picture.pendingOrientation()), false};
}

Result<FinishedPicture> fromJpeg(const Picture& picture, const RenditionSpec& spec,
                                 const DecodeLimits& limits) {
    if (!picture.jpeg) {
        return failure(ErrorCode::UnreadableFile, {}, "JPEG: its headers are damaged or cut off");
    }
    if (spec.source == PixelSource::EmbeddedFirst && spec.longEdge > 0) {
        if (std::optional<Raster> raster = fromJpegPreview(picture, spec.longEdge)) {
            return FinishedPicture{std::move(*raster), true};
        }
    }
    if (const Status allowed = checkDecode(picture, spec.longEdge, limits); !allowed) {
        return tl::unexpected(allowed.error());
    }
    if (picture.jpeg->components <= 3) {
        Result<Raster> raster = decodeJpeg(picture.file.bytes(), spec.longEdge);
        if (raster) {
            return FinishedPicture{finished(std::move(*raster), spec.longEdge, profileOf(*picture.jpeg),
                                            picture.pendingOrientation()),
                                   false};
        }
        if (raster.error().code != ErrorCode::UnsupportedFormat) {
            return tl::unexpected(raster.error());
        }
    }
    return fromRareJpeg(picture, spec.longEdge);
}

std::optional<Raster> fromRawPreview(RawFile& raw, int longEdge) {
    const auto bytes = raw.previewJpeg();
    const std::optional<EmbeddedPreview> preview = bytes ? previewFrom(ByteView(*bytes)) : std::nullopt;
    if (!preview || std::max(preview->width, preview->height) < enoughFor(longEdge)) {
        return std::nullopt;
    }
    const auto width = static_cast<std::uint32_t>(raw.width());
    const auto height = static_cast<std::uint32_t>(raw.height());
    const bool isUprightAlready = raw.orientation() >= 5 && hasShapeOf(*preview, height, width);
    if (!isUprightAlready && !hasShapeOf(*preview, width, height)) {
        return std::nullopt;
    }
    Result<Raster> raster = decodeJpeg(preview->jpeg.bytes(), longEdge);
    if (!raster) {
        return std::nullopt;
    }
    return finished(std::move(*raster), longEdge, profileOfPreview(preview->jpeg, std::nullopt),
                    isUprightAlready ? 1 : raw.orientation());
}

Result<FinishedPicture> fromRaw(const Picture& picture, const RenditionSpec& spec,
                                const DecodeLimits& limits) {
    Result<RawFile> raw = RawFile::open(picture.file);
    if (!raw) {
        return tl::unexpected(raw.error());
    }
    const int orientation = raw->orientation();
    if (spec.source == PixelSource::EmbeddedFirst && spec.longEdge > 0) {
        if (std::optional<Raster> raster = fromRawPreview(*raw, spec.longEdge)) {
            return FinishedPicture{std::move(*raster), true};
        }
    }
    if (const Status allowed = checkDecode(picture, spec.longEdge, limits); !allowed) {
        return tl::unexpected(allowed.error());
    }
    return raw->develop(spec.longEdge).map([&](Raster raster) {
        return FinishedPicture{finished(std::move(raster), spec.longEdge, {}, orientation), false};
    });
}

/// A HEIF's own thumbnail spares decoding some twelve megapixels of HEVC or AV1.
std::optional<Raster> fromHeifThumbnail(const Picture& picture, int longEdge) {
    const std::optional<HeifLayout> layout = readHeifLayout(picture.file);
    if (!layout || !layout->hasThumbnail) {
        return std::nullopt;
    }
    Result<Raster> raster = decodeWithVips(picture.type, picture.file,
                                           {.longEdge = longEdge, .heifPicture = HeifPicture::Thumbnail});
    if (!raster || raster->longEdge() < enoughFor(longEdge)) {
        return std::nullopt;
    }
    const EmbeddedPreview shape{{}, raster->width, raster->height};
    const bool hasShape = hasShapeOf(shape, picture.facts.width, picture.facts.height) ||
                          hasShapeOf(shape, picture.facts.height, picture.facts.width);
    return hasShape ? std::optional(upright(std::move(*raster), picture.pendingOrientation())) : std::nullopt;
}

Result<FinishedPicture> fromOther(const Picture& picture, const RenditionSpec& spec,
                                  const DecodeLimits& limits) {
    if (const Status allowed = checkDecode(picture, spec.longEdge, limits); !allowed) {
        return tl::unexpected(allowed.error());
    }
    const bool isHeif = picture.type == FileType::Heif || picture.type == FileType::Avif;
    if (isHeif && spec.source == PixelSource::EmbeddedFirst && spec.longEdge > 0) {
        if (std::optional<Raster> raster = fromHeifThumbnail(picture, spec.longEdge)) {
            return FinishedPicture{std::move(*raster), true};
        }
    }
    return decodeWithVips(picture.type, picture.file, {.longEdge = spec.longEdge}).map([&](Raster raster) {
        return FinishedPicture{upright(std::move(raster), picture.pendingOrientation()), false};
    });
}

Result<FinishedPicture> fromDocument(const Picture& picture, const RenditionSpec& spec) {
    return documentPreview(picture.type, picture.file).map([&](Raster raster) {
        return FinishedPicture{shrunk(std::move(raster), spec.longEdge), true};
    });
}

} // namespace

Result<FinishedPicture> makePicture(const Picture& picture, const RenditionSpec& spec,
                                    const DecodeLimits& limits) {
    if (picture.facts.kind != MediaKind::Image || picture.type == FileType::Xmp) {
        return failure(ErrorCode::UnsupportedFormat, {}, "no picture is made of this kind of file");
    }
    if (picture.type == FileType::Jpeg) {
        return fromJpeg(picture, spec, limits);
    }
    if (isRaw(picture.type)) {
        return fromRaw(picture, spec, limits);
    }
    return vipsDecodes(picture.type) ? fromOther(picture, spec, limits) : fromDocument(picture, spec);
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
    return encodeRendition({resampled(picture.raster, size.width, size.height), picture.isFromEmbedded},
                           spec);
}

} // namespace fieldframe::media
