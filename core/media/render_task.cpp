// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"
#include "core/media/delivered_picture.h"
#include "core/media/encoded_copy.h"
#include "core/media/identifying_numbers.h"
#include "core/media/likeness.h"
#include "core/media/media_tasks.h"
#include "core/media/metadata_writer.h"
#include "core/media/picture.h"
#include "core/media/probe.h"
#include "core/media/strip.h"
#include "core/media/target_file.h"
#include "core/media/tiff_editor.h"
#include "core/model/rotation.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace fieldframe::media {
namespace {

/// The bytes of the copy and the size of the picture in them.
struct Copy {
    std::vector<std::byte> owned; ///< Empty where the original's bytes serve.
    std::span<const std::byte> bytes;
    int width = 0;
    int height = 0;
    FileType type = FileType::Jpeg;
};

Copy copyOf(std::string_view bytes, const Picture& picture) {
    Copy copy;
    const auto view = std::as_bytes(std::span(bytes));
    copy.owned.assign(view.begin(), view.end());
    copy.bytes = copy.owned;
    copy.type = picture.type;
    return copy;
}

/// The size that the original claims, as it is shown.
void takeClaimedSize(const Picture& picture, int orientation, Copy& copy) {
    const bool isTurned = orientation >= 5;
    const auto pixels = [](std::uint32_t claimed) {
        constexpr int kMost = std::numeric_limits<int>::max();
        return std::cmp_less(claimed, kMost) ? static_cast<int>(claimed) : kMost;
    };
    copy.width = pixels(isTurned ? picture.facts.height : picture.facts.width);
    copy.height = pixels(isTurned ? picture.facts.width : picture.facts.height);
}

Copy unchanged(const Picture& picture) {
    Copy copy;
    copy.bytes = picture.file.bytes();
    copy.type = picture.type;
    takeClaimedSize(picture, picture.facts.orientation, copy);
    return copy;
}

Result<std::string> withOrientation(std::string bytes, FileType type, int orientation) {
    if (orientation == 1) {
        return bytes;
    }
    Result<TiffEditor> exif = TiffEditor::open({});
    if (!exif) {
        return tl::unexpected(exif.error());
    }
    exif->setNumbers(TiffEditor::Place::First, tag::kOrientation, TiffEditor::kShort,
                     {static_cast<std::uint32_t>(orientation)});
    NewBlocks blocks;
    Result<std::string> block = std::move(*exif).finish();
    if (!block) {
        return block;
    }
    blocks.exif = std::move(*block);
    const ByteView file(std::as_bytes(std::span(bytes)));
    return type == FileType::Jpeg  ? rewrittenJpeg(file, blocks)
           : type == FileType::Png ? rewrittenPng(file, blocks)
                                   : rewrittenWebP(file, blocks);
}

/// A film's pictures and sound. How it is turned stands beside them, and stays.
Result<Copy> bareMovie(const Picture& picture) {
    Result<std::vector<std::byte>> bytes = strippedMovie(picture.file);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Copy copy;
    copy.owned = std::move(*bytes);
    copy.bytes = copy.owned;
    copy.type = picture.type;
    takeClaimedSize(picture, picture.facts.orientation, copy);
    return copy;
}

/// The original's picture, bit for bit, and no word of what the original says.
Result<Copy> bare(const Picture& picture, int rotation) {
    if (isMovie(picture.type)) {
        return bareMovie(picture);
    }
    const int orientation = orientationTurned(picture.pendingOrientation(), rotation);
    Result<std::string> bytes = stripped(picture.file, picture.type);
    if (bytes) {
        bytes = withOrientation(std::move(*bytes), picture.type, orientation);
    }
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    Copy copy = copyOf(*bytes, picture);
    takeClaimedSize(picture, orientation, copy);
    return copy;
}

/// Where a copy can't be stripped: the same pixels, encoded anew. Only TIFF keeps them all; of the others
/// this is for files that are damaged.
RenditionSpec anew(FileType type) {
    constexpr int kNearlyLossless = 95;
    const ImageFormat format = type == FileType::Tiff   ? ImageFormat::Tiff
                               : type == FileType::Png  ? ImageFormat::Png
                               : type == FileType::WebP ? ImageFormat::WebP
                                                        : ImageFormat::Jpeg;
    return {.longEdge = 0,
            .quality = kNearlyLossless,
            .format = format,
            .source = PixelSource::FullDecode,
            .colours = OutputColours::Kept};
}

Result<Copy> rendered(const Picture& picture, const RenderTask& task, RenderAnswer& answer) {
    const Result<Canvas> canvas = makeDelivered(picture, task, DecodeLimits::ofThisProcess());
    if (!canvas) {
        return tl::unexpected(canvas.error());
    }
    if (task.wantLikeness) {
        answer.likeness = likenessOf(*canvas);
    }
    Result<EncodedCopy> made = encodedCopy(*canvas, task);
    if (!made) {
        return tl::unexpected(made.error());
    }
    answer.quality = made->quality;
    answer.wroteMetadata = made->wroteMetadata;
    answer.metadataError = std::move(made->metadataError);
    Copy copy;
    copy.owned = std::move(made->bytes);
    copy.bytes = copy.owned;
    copy.width = made->width;
    copy.height = made->height;
    copy.type = made->type;
    return copy;
}

Result<Copy> copied(const Picture& picture, const RenderTask& task, RenderAnswer& answer) {
    Result<Copy> copy = task.copyMetadata == CopyMetadata::FromNothing ? bare(picture, task.rotation)
                                                                       : Result<Copy>(unchanged(picture));
    const bool isRemade = !copy && !isMovie(picture.type) && isStrippable(mimeOf(picture.type));
    if (!copy && !isRemade) {
        return copy;
    }
    if (isRemade) {
        RenderTask whole = task;
        whole.rendition = anew(picture.type);
        return rendered(picture, whole, answer);
    }
    if (task.wantLikeness) {
        RenderTask small = task;
        small.rendition = RenditionSpec{.longEdge = kLikenessEdge, .source = PixelSource::FullDecode};
        if (const Result<Canvas> canvas = makeDelivered(picture, small, DecodeLimits::ofThisProcess())) {
            answer.likeness = likenessOf(*canvas);
        }
    }
    if (task.writeMetadata) {
        Result<std::vector<std::byte>> described = withMetadata(copy->bytes, copy->type, task.metadata);
        answer.wroteMetadata = described.has_value();
        if (described) {
            copy->owned = std::move(*described);
            copy->bytes = copy->owned;
        } else {
            answer.metadataError = std::move(described.error());
        }
    }
    return copy;
}

Result<RenderAnswer> written(const Copy& copy, RenderAnswer answer, int targetFd) {
    const Result<ContentHash> hash = writeAndReadBack(targetFd, copy.bytes);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    answer.width = copy.width;
    answer.height = copy.height;
    answer.sizeBytes = copy.bytes.size();
    answer.hash = *hash;
    return answer;
}

/// What only a rendition can be.
Status checkTask(const RenderTask& task) {
    if (!task.rendition && !task.covers.empty()) {
        return failure(ErrorCode::InvalidInput, {},
                       "areas of a copy of the original's bytes can't be covered");
    }
    if (!task.rendition && task.watermark) {
        return failure(ErrorCode::InvalidInput, {}, "a copy of the original's bytes can't have a watermark");
    }
    return {};
}

} // namespace

Result<RenderAnswer> runRenderTask(const RenderTask& task, std::span<const std::byte> original,
                                   int targetFd) {
    if (const Status possible = checkTask(task); !possible) {
        return tl::unexpected(possible.error());
    }
    const Result<FileType> type = probe(original, task.extension);
    if (!type) {
        return tl::unexpected(type.error());
    }
    const Picture picture = readPicture(*type, ByteView(original));
    RenderAnswer answer;
    const Result<Copy> copy =
        task.rendition ? rendered(picture, task, answer) : copied(picture, task, answer);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    if (task.copyMetadata == CopyMetadata::FromNothing) {
        answer.originalNumbers = identifyingNumbers(picture.file, picture.type);
    }
    if (answer.metadataError) { // The copy can't say it, so a sidecar does.
        Result<std::string> sidecar = sidecarPacket(task.metadata);
        if (!sidecar) {
            return tl::unexpected(sidecar.error());
        }
        answer.sidecar = std::move(*sidecar);
    }
    return written(*copy, std::move(answer), targetFd);
}

} // namespace fieldframe::media
