// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/delivered_picture.h"

#include "core/media/cover.h"
#include "core/media/deep_decode.h"
#include "core/media/renditions.h"
#include "core/media/sharpen.h"
#include "core/media/watermark.h"
#include "core/model/rotation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fieldframe::media {
namespace {

/// The picture's size as its file's own orientation shows it; zeros where nobody knows it before decoding.
FittedSize claimedSize(const Picture& picture) {
    constexpr std::uint32_t kMost = 1U << 20; // What no decoder takes.
    const auto side = [kMost](std::uint32_t claimed) { return static_cast<int>(std::min(claimed, kMost)); };
    const FittedSize size{side(picture.facts.width), side(picture.facts.height)};
    return picture.facts.orientation >= 5 ? FittedSize{size.height, size.width} : size;
}

/// Limits before turning: a box on its side.
RenditionSpec unturned(RenditionSpec spec, int rotation) {
    if (swapsSides(rotation)) {
        std::swap(spec.boxWidth, spec.boxHeight);
    }
    return spec;
}

Result<Canvas> decodedCanvas(const Picture& picture, const RenditionSpec& spec, const DecodeLimits& limits) {
    Result<std::optional<Canvas>> deep = decodeDeep(picture, spec, limits);
    if (!deep) {
        return tl::unexpected(deep.error());
    }
    if (*deep) {
        return std::move(**deep);
    }
    const Opacity opacity = spec.format == ImageFormat::Jpeg ? Opacity::OnWhite : Opacity::Keep;
    return makePicture(picture, spec, limits, opacity).map([](FinishedPicture made) {
        return canvasOf(std::move(made.raster), std::move(made.profile));
    });
}

} // namespace

FittedSize withinLimits(int width, int height, const RenditionSpec& spec) {
    double scale = 1.0;
    const auto limit = [&](double most, double have) {
        scale = most > 0 && have > most ? std::min(scale, most / have) : scale;
    };
    limit(spec.longEdge, std::max(width, height));
    limit(spec.boxWidth, width);
    limit(spec.boxHeight, height);
    if (spec.mostPixels > 0) {
        scale = std::min(
            scale, std::sqrt(static_cast<double>(spec.mostPixels) / (static_cast<double>(width) * height)));
    }
    if (scale >= 1.0) {
        return {width, height};
    }
    FittedSize size =
        fitted(width, height, std::max(1, static_cast<int>(std::lround(std::max(width, height) * scale))));
    const auto isOver = [&] {
        return (spec.boxWidth > 0 && size.width > spec.boxWidth) ||
               (spec.boxHeight > 0 && size.height > spec.boxHeight) ||
               (spec.mostPixels > 0 &&
                static_cast<std::uint64_t>(size.width) * static_cast<std::uint64_t>(size.height) >
                    spec.mostPixels);
    };
    // Rounding may have gone a pixel too far.
    while (isOver() && std::max(size.width, size.height) > 1) {
        size = fitted(width, height, std::max(size.width, size.height) - 1);
    }
    return size;
}

Result<Canvas> makeDelivered(const Picture& picture, const RenderTask& task, const DecodeLimits& limits) {
    RenditionSpec spec = unturned(*task.rendition, task.rotation);
    if (!task.covers.empty()) {
        spec.source = PixelSource::FullDecode; // A preview may be cut otherwise than the picture.
    }
    const FittedSize claimed = claimedSize(picture);
    const FittedSize wanted = claimed.width > 0 && claimed.height > 0
                                  ? withinLimits(claimed.width, claimed.height, spec)
                                  : FittedSize{spec.longEdge, spec.longEdge};
    const bool isShrunk = claimed.width > wanted.width || claimed.height > wanted.height;
    RenditionSpec decode = spec;
    decode.longEdge = isShrunk || claimed.width == 0 ? std::max(wanted.width, wanted.height) : 0;
    Result<Canvas> canvas = decodedCanvas(picture, decode, limits);
    if (!canvas) {
        return canvas;
    }
    canvas->isShrunk = isShrunk;
    const FittedSize size = withinLimits(canvas->width, canvas->height, spec);
    if (size.width != canvas->width || size.height != canvas->height) {
        *canvas = shrunk(*canvas, size.width, size.height);
    }
    if (const Status covered = cover(*canvas, task.covers); !covered) {
        return tl::unexpected(covered.error());
    }
    *canvas = turned(std::move(*canvas), orientationTurned(1, task.rotation));
    sharpen(*canvas, spec.sharpening);
    if (task.watermark) {
        if (const Status marked = layMark(*canvas, *task.watermark); !marked) {
            return tl::unexpected(marked.error());
        }
    }
    return canvas;
}

} // namespace fieldframe::media
