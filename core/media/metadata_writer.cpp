// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_writer.h"

#include "core/media/container_writers.h"
#include "core/media/exif_writer.h"
#include "core/media/exiv2_files.h"
#include "core/media/iim_writer.h"
#include "core/media/metadata_blocks.h"
#include "core/media/metadata_reader.h"
#include "core/media/picture_bytes.h"
#include "core/media/reconcile.h"
#include "core/media/xmp_writer.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

/// What the copies in memory leave room for in a worker; exiv2 makes two more of a TIFF.
std::size_t sizeLimit(FileType type) {
    return type == FileType::Tiff ? 128u << 20 : 256u << 20;
}

bool holdsIim(FileType type) {
    return type == FileType::Jpeg || type == FileType::Tiff;
}

std::string_view exifOf(const MetadataBlocks& blocks) {
    return blocks.exif.empty() ? std::string_view()
                               : blocks.exif.front().bytes.text(0, blocks.exif.front().bytes.size());
}

Result<NewBlocks> newBlocks(const MetadataBlocks& present, FileType type,
                            const DescriptiveMetadata& metadata) {
    NewBlocks blocks;
    Result<std::string> xmp = updatedXmp(present.xmp, metadata);
    if (!xmp) {
        return tl::unexpected(xmp.error());
    }
    blocks.xmp = std::move(*xmp);
    if (holdsIim(type)) {
        blocks.iim = updatedIim(present.iim, metadata);
    }
    if (type != FileType::Tiff && type != FileType::WebP) {
        Result<std::string> exif = updatedExif(exifOf(present), metadata);
        if (!exif) {
            return tl::unexpected(exif.error());
        }
        blocks.exif = std::move(*exif);
    }
    return blocks;
}

Result<std::string> rewritten(ByteView file, FileType type, const DescriptiveMetadata& metadata,
                              const NewBlocks& blocks) {
    switch (type) {
    case FileType::Jpeg:
        return rewrittenJpeg(file, blocks);
    case FileType::Png:
        return rewrittenPng(file, blocks);
    case FileType::WebP:
        return rewrittenWebP(file, metadata, blocks);
    case FileType::Tiff:
        return rewrittenTiff(file, metadata, blocks);
    case FileType::Jpeg2000:
    case FileType::JpegXl:
        return rewrittenBoxes(file, type, blocks);
    default:
        return failure(ErrorCode::UnsupportedFormat, "",
                       "this kind of file holds no metadata that is safe to write");
    }
}

/// Fields whose values can stand in this kind of file: embargo and expiry are IIM's alone.
bool canHold(const MetadataField& field, FileType type) {
    return !field.xmp.name.empty() || (field.iim && holdsIim(type));
}

/// The first field that does not read back as it was to be written; nothing where all do.
const MetadataField* firstDifference(const DescriptiveMetadata& wanted, const DescriptiveMetadata& found,
                                     FileType type) {
    for (const MetadataField& field : metadataFields()) {
        if (!canHold(field, type)) {
            continue;
        }
        for (const FieldValue& value : wanted.values) {
            const FieldValue* back = found.find(field.id, value.language);
            if (value.field == field.id && (back == nullptr || !agree(*back, value))) {
                return &field;
            }
        }
        const bool isWanted =
            std::ranges::find(wanted.values, field.id, &FieldValue::field) != wanted.values.end();
        const bool isFound =
            std::ranges::find(found.values, field.id, &FieldValue::field) != found.values.end();
        // The camera's date in EXIF is not ours to take out, nor the picture's unique number.
        const bool staysInExif = field.id == FieldId::DateCreated || field.id == FieldId::ImageGuid;
        if (isFound && !isWanted && !staysInExif) {
            return &field;
        }
    }
    return nullptr;
}

Status prove(ByteView original, ByteView copy, FileType type, const DescriptiveMetadata& metadata) {
    const std::string before = pictureBytesDigest(original, type);
    if (before.empty() || before != pictureBytesDigest(copy, type)) {
        return failure(ErrorCode::WriteFailed, "", "the picture's own bytes would change");
    }
    const MetadataReading reading = readMetadata(copy.bytes(), type);
    if (const MetadataField* field = firstDifference(metadata, reading.metadata, type)) {
        return failure(ErrorCode::WriteFailed, "", "reads back differently: " + std::string(field->key));
    }
    return {};
}

} // namespace

bool canHoldMetadata(FileType type) {
    return type == FileType::Jpeg || type == FileType::Png || type == FileType::WebP ||
           type == FileType::Tiff || type == FileType::Jpeg2000 || type == FileType::JpegXl;
}

Result<std::vector<std::byte>> withMetadata(std::span<const std::byte> file, FileType type,
                                            const DescriptiveMetadata& metadata) {
    if (!canHoldMetadata(type)) {
        return failure(ErrorCode::UnsupportedFormat, "",
                       "this kind of file holds no metadata that is safe to write");
    }
    if (file.size() > sizeLimit(type)) {
        return failure(ErrorCode::TooLarge, "", "too large to be rewritten in memory");
    }
    const ByteView view(file);
    const Result<NewBlocks> blocks = newBlocks(findMetadataBlocks(view, type), type, metadata);
    if (!blocks) {
        return tl::unexpected(blocks.error());
    }
    const Result<std::string> copy = rewritten(view, type, metadata, *blocks);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const std::span<const std::byte> bytes = std::as_bytes(std::span(*copy));
    if (const Status proof = prove(view, ByteView(bytes), type, metadata); !proof) {
        return tl::unexpected(proof.error());
    }
    return std::vector<std::byte>(bytes.begin(), bytes.end());
}

Result<std::string> sidecarPacket(const DescriptiveMetadata& metadata, std::string_view existing) {
    return updatedXmp(existing, metadata);
}

} // namespace fieldframe::media
