// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/content_digest.h"
#include "core/media/likeness.h"
#include "core/media/media_tasks.h"
#include "core/media/metadata_reader.h"
#include "core/media/picture.h"
#include "core/media/probe.h"
#include "core/media/renditions.h"

namespace fieldframe::media {
namespace {

/// Takes a rendition or keeps the first reason why there is none.
void keep(Result<Rendition> rendition, std::optional<Rendition>& place, ReadAnswer& answer) {
    if (rendition) {
        place = std::move(*rendition);
    } else if (!answer.renditionError) {
        answer.renditionError = std::move(rendition.error());
    }
}

/// The picture is made once, for the larger of the two renditions, unless the smaller one asks for better
/// pixels.
void makeRenditions(const ReadTask& task, const Picture& picture, ReadAnswer& answer) {
    const DecodeLimits limits = DecodeLimits::ofThisProcess();
    std::optional<FinishedPicture> large;
    if (task.preview) {
        Result<FinishedPicture> made = makePicture(picture, *task.preview, limits);
        if (!made) {
            answer.renditionError = made.error();
            return;
        }
        large = std::move(*made);
        keep(encodeRendition(*large, *task.preview), answer.preview, answer);
    }
    if (!task.thumbnail) {
        return;
    }
    const bool isSourceRight =
        large && (!large->isFromEmbedded || task.thumbnail->source == PixelSource::EmbeddedFirst);
    if (isSourceRight && large->raster.longEdge() >= task.thumbnail->longEdge) {
        keep(shrinkRendition(*large, *task.thumbnail), answer.thumbnail, answer);
        return;
    }
    const Result<FinishedPicture> small = makePicture(picture, *task.thumbnail, limits);
    keep(small ? encodeRendition(*small, *task.thumbnail) : tl::unexpected(small.error()), answer.thumbnail,
         answer);
}

/// From the picture's own pixels: a preview may show what the picture no longer does.
void takeLikeness(const Picture& picture, ReadAnswer& answer) {
    const RenditionSpec spec{.longEdge = kLikenessEdge, .source = PixelSource::FullDecode};
    if (Result<FinishedPicture> made = makePicture(picture, spec, DecodeLimits::ofThisProcess())) {
        answer.likeness = likenessOf(canvasOf(std::move(made->raster), {}));
    }
}

void takeMetadata(MetadataReading reading, FileType type, ReadAnswer& answer) {
    answer.metadata = std::move(reading.metadata);
    answer.metadataError = std::move(reading.error);
    answer.facts.camera = std::move(reading.camera);
    answer.facts.lens = std::move(reading.lens);
    answer.facts.regions = uprightRegions(reading.regions, answer.facts);
    if (type == FileType::Xmp) {
        answer.facts.width = reading.width;
        answer.facts.height = reading.height;
        answer.facts.orientation = reading.orientation.value_or(1);
    }
}

} // namespace

Result<ReadAnswer> runReadTask(const ReadTask& task, std::span<const std::byte> original,
                               std::optional<std::span<const std::byte>> sidecar) {
    const Result<FileType> type = probe(original, task.extension);
    if (!type) {
        return tl::unexpected(type.error());
    }
    const Picture picture = readPicture(*type, ByteView(original));
    ReadAnswer answer;
    answer.facts = picture.facts;
    if (task.wantHash) {
        answer.hash = contentHashOf(original);
    }
    if (task.wantMetadata) {
        takeMetadata(readMetadata(original, *type, sidecar.value_or(std::span<const std::byte>())), *type,
                     answer);
    }
    if (task.wantLikeness) {
        takeLikeness(picture, answer);
    }
    const bool hasPicture = picture.facts.kind == MediaKind::Image && picture.type != FileType::Xmp;
    if (hasPicture) {
        makeRenditions(task, picture, answer);
    }
    return answer;
}

} // namespace fieldframe::media
