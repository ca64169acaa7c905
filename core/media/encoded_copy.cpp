// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/encoded_copy.h"

#include "core/media/encode.h"
#include "core/media/metadata_reader.h"
#include "core/media/metadata_writer.h"
#include "core/model/metadata_edit.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <utility>

namespace fieldframe::media {
namespace {

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

bool hasQuality(ImageFormat format) {
    return format == ImageFormat::Jpeg || format == ImageFormat::WebP || format == ImageFormat::Avif;
}

std::vector<std::byte> asBytes(const std::vector<std::uint8_t>& encoded) {
    const auto bytes = std::as_bytes(std::span(encoded));
    return {bytes.begin(), bytes.end()};
}

/// AVIF gets its packet while it is encoded, for nothing is put into it afterwards; what it says is read
/// back.
Status proveAvif(std::span<const std::byte> file, const DescriptiveMetadata& metadata) {
    const DescriptiveMetadata found = readMetadata(file, FileType::Avif).metadata;
    for (const MetadataField& field : metadataFields()) {
        if (!saysTheSame(field, metadata, found)) {
            return failure(ErrorCode::WriteFailed, {}, "reads back differently: " + std::string(field.key));
        }
    }
    return {};
}

Result<EncodedCopy> fileOf(const Canvas& canvas, const RenderTask& task, int quality) {
    const ImageFormat format = task.rendition->format;
    const bool isAvif = format == ImageFormat::Avif;
    const Result<std::string> packet =
        isAvif && task.writeMetadata ? sidecarPacket(task.metadata) : Result<std::string>(std::string());
    const Result<std::vector<std::uint8_t>> encoded =
        packet ? encode(canvas, format, quality, *packet)
               : Result<std::vector<std::uint8_t>>(tl::unexpected(packet.error()));
    if (!encoded) {
        return tl::unexpected(encoded.error());
    }
    EncodedCopy copy{asBytes(*encoded),
                     typeOf(format),
                     canvas.width,
                     canvas.height,
                     hasQuality(format) ? quality : 0,
                     false,
                     std::nullopt};
    if (!task.writeMetadata) {
        return copy;
    }
    if (isAvif) {
        const Status proof = proveAvif(copy.bytes, task.metadata);
        copy.wroteMetadata = proof.has_value();
        copy.metadataError = proof ? std::nullopt : std::optional(proof.error());
        return copy;
    }
    Result<std::vector<std::byte>> described = withMetadata(copy.bytes, copy.type, task.metadata);
    if (described) {
        copy.bytes = std::move(*described);
        copy.wroteMetadata = true;
    } else {
        copy.metadataError = std::move(described.error());
    }
    return copy;
}

/// The best quality below @p tooMuch whose file has at most @p most bytes; the least one's file where none
/// has.
Result<EncodedCopy> bestQuality(const Canvas& canvas, const RenderTask& task, int tooMuch,
                                std::uint64_t most) {
    int least = std::min(kLeastSearchedQuality, task.rendition->quality);
    Result<EncodedCopy> best = fileOf(canvas, task, least);
    if (!best || best->bytes.size() > most) {
        return best;
    }
    while (least + 1 < tooMuch) {
        const int middle = (least + tooMuch) / 2;
        Result<EncodedCopy> tried = fileOf(canvas, task, middle);
        if (!tried) {
            return tried;
        }
        if (tried->bytes.size() <= most) {
            best = std::move(tried);
            least = middle;
        } else {
            tooMuch = middle;
        }
    }
    return best;
}

/// How much smaller the next try is: files grow a little slower than pixels do.
double nextScale(std::uint64_t bytes, std::uint64_t most) {
    return std::clamp(0.97 * std::sqrt(static_cast<double>(most) / static_cast<double>(bytes)), 0.25, 0.95);
}

} // namespace

Result<EncodedCopy> encodedCopy(const Canvas& canvas, const RenderTask& task) {
    constexpr int kSmallest = 16;
    const RenditionSpec& spec = *task.rendition;
    Result<EncodedCopy> copy = fileOf(canvas, task, spec.quality);
    if (!copy || spec.mostBytes == 0 || copy->bytes.size() <= spec.mostBytes) {
        return copy;
    }
    Canvas small;
    double scale = 1.0;
    while (true) {
        const Canvas& now = scale < 1.0 ? small : canvas;
        if (hasQuality(spec.format)) {
            copy = bestQuality(now, task, spec.quality, spec.mostBytes);
        } else if (scale < 1.0) {
            copy = fileOf(now, task, spec.quality);
        }
        if (!copy || copy->bytes.size() <= spec.mostBytes) {
            return copy;
        }
        if (std::max(now.width, now.height) <= kSmallest) {
            return failure(ErrorCode::TooLarge, {},
                           "with all that it says the file has " + std::to_string(copy->bytes.size()) +
                               " bytes at the smallest size, and at most " + std::to_string(spec.mostBytes) +
                               " are allowed");
        }
        scale *= nextScale(copy->bytes.size(), spec.mostBytes);
        const int edge = std::max(kSmallest, static_cast<int>(std::max(canvas.width, canvas.height) * scale));
        const FittedSize size = fitted(canvas.width, canvas.height, edge);
        small = shrunk(canvas, size.width, size.height);
    }
}

} // namespace fieldframe::media
