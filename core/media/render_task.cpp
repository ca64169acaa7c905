// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/encode.h"
#include "core/media/media_tasks.h"
#include "core/media/metadata_writer.h"
#include "core/media/picture.h"
#include "core/media/probe.h"
#include "core/media/renditions.h"
#include "core/media/target_file.h"
#include "core/model/rotation.h"

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

FileType typeOf(ImageFormat format) {
    switch (format) {
    case ImageFormat::Png:
        return FileType::Png;
    case ImageFormat::WebP:
        return FileType::WebP;
    case ImageFormat::Avif:
        return FileType::Avif;
    case ImageFormat::Tiff:
        return FileType::Tiff;
    default:
        return FileType::Jpeg;
    }
}

Result<Copy> rendered(const Picture& picture, const RenditionSpec& spec, int rotation) {
    Result<FinishedPicture> made = makePicture(picture, spec, DecodeLimits::ofThisProcess());
    if (!made) {
        return tl::unexpected(made.error());
    }
    made->raster = upright(std::move(made->raster), orientationTurned(1, rotation));
    const Result<std::vector<std::uint8_t>> encoded =
        encode(made->raster, spec.format, spec.quality, ProfileTag::EmbedSrgb);
    if (!encoded) {
        return tl::unexpected(encoded.error());
    }
    const auto bytes = std::as_bytes(std::span(*encoded));
    Copy copy;
    copy.owned.assign(bytes.begin(), bytes.end());
    copy.bytes = copy.owned;
    copy.width = made->raster.width;
    copy.height = made->raster.height;
    copy.type = typeOf(spec.format);
    return copy;
}

Copy unchanged(const Picture& picture) {
    const bool isTurned = picture.facts.orientation >= 5;
    Copy copy;
    copy.bytes = picture.file.bytes();
    const auto pixels = [](std::uint32_t claimed) {
        constexpr int kMost = std::numeric_limits<int>::max();
        return std::cmp_less(claimed, kMost) ? static_cast<int>(claimed) : kMost;
    };
    copy.width = pixels(isTurned ? picture.facts.height : picture.facts.width);
    copy.height = pixels(isTurned ? picture.facts.width : picture.facts.height);
    copy.type = picture.type;
    return copy;
}

/// Puts the metadata into the copy; where that can't be done safely the copy stays as it is, and a sidecar
/// speaks for it.
Status describe(const DescriptiveMetadata& metadata, Copy& copy, RenderAnswer& answer) {
    Result<std::vector<std::byte>> described = withMetadata(copy.bytes, copy.type, metadata);
    if (described) {
        copy.owned = std::move(*described);
        copy.bytes = copy.owned;
        answer.wroteMetadata = true;
        return {};
    }
    answer.metadataError = std::move(described.error());
    Result<std::string> sidecar = sidecarPacket(metadata);
    if (!sidecar) {
        return tl::unexpected(sidecar.error());
    }
    answer.sidecar = std::move(*sidecar);
    return {};
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

} // namespace

Result<RenderAnswer> runRenderTask(const RenderTask& task, std::span<const std::byte> original,
                                   int targetFd) {
    if (!task.covers.empty() || task.watermark || task.copyMetadata == CopyMetadata::FromNothing) {
        return failure(ErrorCode::UnsupportedFormat, {},
                       "covers, watermarks and stripped copies are not made");
    }
    const Result<FileType> type = probe(original, task.extension);
    if (!type) {
        return tl::unexpected(type.error());
    }
    const Picture picture = readPicture(*type, ByteView(original));
    Result<Copy> copy =
        task.rendition ? rendered(picture, *task.rendition, task.rotation) : Result<Copy>(unchanged(picture));
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    RenderAnswer answer;
    if (task.writeMetadata) {
        if (const Status status = describe(task.metadata, *copy, answer); !status) {
            return tl::unexpected(status.error());
        }
    }
    return written(*copy, std::move(answer), targetFd);
}

} // namespace fieldframe::media
