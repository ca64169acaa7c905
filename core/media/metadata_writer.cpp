// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_writer.h"

#include "core/media/container_writers.h"
#include "core/media/exif_writer.h"
#include "core/media/iim_writer.h"
#include "core/media/iptc_digest.h"
#include "core/media/metadata_blocks.h"
#include "core/media/metadata_reader.h"
#include "core/media/picture_bytes.h"
#include "core/media/tiff_writer.h"
#include "core/media/write_proof.h"
#include "core/media/xmp_writer.h"

#include <algorithm>
#include <array>

namespace fieldframe::media {
namespace {

/// What the copy in memory leaves room for in a worker.
constexpr std::size_t kMostBytes = 384u << 20;

/// Fields that a tag of EXIF mirrors.
constexpr std::array kMirrored{FieldId::Caption,     FieldId::Creator,     FieldId::CopyrightNotice,
                               FieldId::Title,       FieldId::Keywords,    FieldId::Rating,
                               FieldId::DateCreated, FieldId::GpsLatitude, FieldId::GpsLongitude,
                               FieldId::GpsAltitude};

bool isIimNewer(const MetadataBlocks& blocks) {
    return !blocks.iim.empty() && blocks.iptcDigest && !matchesDigest(blocks.iim, *blocks.iptcDigest);
}

bool wantsIim(FileType type, IimMode mode, const MetadataBlocks& present) {
    const bool isUsual = type == FileType::Jpeg || type == FileType::Tiff;
    const bool isPossible = isUsual || type == FileType::Png || type == FileType::Jpeg2000;
    const bool isCreated = isUsual && mode == IimMode::Always;
    return isPossible && mode != IimMode::Never && (isCreated || !present.iim.empty());
}

std::string_view exifOf(const MetadataBlocks& blocks) {
    return blocks.exif.empty() ? std::string_view()
                               : blocks.exif.front().bytes.text(0, blocks.exif.front().bytes.size());
}

/// Where the digest says that IIM was changed without XMP, fields that nobody asked for stay parted, and the
/// digest goes on saying so: whoever reads IIM first, as MWG 2.0 wants it then, still reads the same.
bool staysParted(const MetadataBlocks& present, const MetadataEdit& edit) {
    return isIimNewer(present) && std::ranges::any_of(metadataFields(), [&](const MetadataField& field) {
               return field.iim && !edit.concerns(field.id);
           });
}

/// What XMP and IIM are asked: the edit. Fields that are not the edit's are never taken from anything but the
/// file.
MetadataEdit settledEdit(const MetadataEdit& edit, const DescriptiveMetadata& found) {
    MetadataEdit settled{{}, edit.fields, edit.iim};
    for (const FieldValue& value : edit.metadata.values) {
        if (edit.concerns(value.field)) {
            settled.metadata.values.push_back(value);
        }
    }
    for (const FieldValue& value : found.values) {
        if (!edit.concerns(value.field)) {
            settled.metadata.values.push_back(value);
        }
    }
    return settled;
}

Status addIim(const MetadataBlocks& present, FileType type, const MetadataEdit& edit, NewBlocks& blocks,
              std::vector<CutText>& cuts) {
    if (wantsIim(type, edit.iim, present)) {
        Result<std::optional<IimUpdate>> iim = updatedIim(present.iim, edit);
        if (!iim) {
            return tl::unexpected(iim.error());
        }
        if (*iim) {
            blocks.iim = std::move((*iim)->block);
            cuts = std::move((*iim)->cuts);
        }
    }
    blocks.keepsDigest = staysParted(present, edit);
    if (!blocks.iim && isIimNewer(present) && !blocks.keepsDigest) {
        blocks.iim = present.iim; // As it is, with a digest that says that XMP knows it.
    }
    return {};
}

Status addExif(const MetadataBlocks& present, const MetadataEdit& edit, NewBlocks& blocks) {
    const bool isMirrored =
        std::ranges::any_of(kMirrored, [&](FieldId field) { return edit.concerns(field); });
    if (!isMirrored) {
        return {};
    }
    Result<std::string> exif = updatedExif(exifOf(present), edit);
    if (!exif) {
        return tl::unexpected(exif.error());
    }
    if (*exif != exifOf(present)) {
        blocks.exif = std::move(*exif);
    }
    return {};
}

Result<NewBlocks> newBlocks(const MetadataBlocks& present, FileType type, const MetadataEdit& edit,
                            const DescriptiveMetadata& found, std::vector<CutText>& cuts) {
    NewBlocks blocks;
    const MetadataEdit settled = settledEdit(edit, found);
    const std::size_t limit = type == FileType::Jpeg ? kMaxJpegXmpBytes : std::string::npos;
    Result<std::optional<XmpPackets>> xmp = updatedXmp(present.xmp, present.extendedXmp, settled, limit);
    if (!xmp) {
        return tl::unexpected(xmp.error());
    }
    blocks.xmp = std::move(*xmp);
    if (const Status added = addIim(present, type, settled, blocks, cuts); !added) {
        return tl::unexpected(added.error());
    }
    if (type != FileType::Tiff) {
        if (const Status added = addExif(present, edit, blocks); !added) {
            return tl::unexpected(added.error());
        }
    }
    return blocks;
}

Result<std::string> rewritten(ByteView file, FileType type, const MetadataEdit& edit,
                              const NewBlocks& blocks) {
    switch (type) {
    case FileType::Jpeg:
        return rewrittenJpeg(file, blocks);
    case FileType::Png:
        return rewrittenPng(file, blocks);
    case FileType::WebP:
        return rewrittenWebP(file, blocks);
    case FileType::Tiff:
        return rewrittenTiff(file, edit, blocks);
    case FileType::Jpeg2000:
    case FileType::JpegXl:
        return rewrittenBoxes(file, type, blocks);
    default:
        return failure(ErrorCode::UnsupportedFormat, "",
                       "this kind of file holds no metadata that is safe to write");
    }
}

/// The camera's date in EXIF is not ours to take out, nor the picture's unique number.
MetadataEdit withoutRefused(const MetadataEdit& edit, const MetadataReading& before,
                            std::vector<RefusedField>& refused) {
    MetadataEdit possible = edit;
    for (const FieldId field : {FieldId::DateCreated, FieldId::ImageGuid}) {
        const FieldValue* found = before.metadata.find(field);
        const bool isExifs = std::ranges::any_of(before.exif, [&](FieldId known) { return known == field; });
        if (edit.concerns(field) && edit.metadata.find(field) == nullptr && found != nullptr && isExifs) {
            possible.fields.erase(field);
            refused.push_back({field, "the camera's own word in EXIF stays"});
        }
    }
    return possible;
}

} // namespace

bool canHoldMetadata(FileType type) {
    return type == FileType::Jpeg || type == FileType::Png || type == FileType::WebP ||
           type == FileType::Tiff || type == FileType::Jpeg2000 || type == FileType::JpegXl;
}

Result<Amended> amended(std::span<const std::byte> file, FileType type, const MetadataEdit& edit) {
    if (!canHoldMetadata(type)) {
        return failure(ErrorCode::UnsupportedFormat, "",
                       "this kind of file holds no metadata that is safe to write");
    }
    if (file.size() > kMostBytes) {
        return failure(ErrorCode::TooLarge, "", "too large to be rewritten in memory");
    }
    const ByteView view(file);
    const MetadataReading before = readMetadata(file, type);
    const MetadataBlocks present = findMetadataBlocks(view, type);
    Amended result;
    const MetadataEdit possible = withoutRefused(edit, before, result.refused);
    const Result<NewBlocks> blocks = newBlocks(present, type, possible, before.metadata, result.cuts);
    if (!blocks) {
        return tl::unexpected(blocks.error());
    }
    Result<std::string> copy = rewritten(view, type, possible, *blocks);
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const ByteView after(std::as_bytes(std::span(*copy)));
    if (const Status proof = proveWrite(view, after, type, possible); !proof) {
        return tl::unexpected(proof.error());
    }
    result.bytes = std::move(*copy);
    return result;
}

Result<std::vector<std::byte>> withMetadata(std::span<const std::byte> file, FileType type,
                                            const DescriptiveMetadata& metadata) {
    const Result<Amended> copy = amended(file, type, editOfEverything(metadata));
    if (!copy) {
        return tl::unexpected(copy.error());
    }
    const std::span<const std::byte> bytes = std::as_bytes(std::span(copy->bytes));
    return std::vector<std::byte>(bytes.begin(), bytes.end());
}

Result<std::string> amendedSidecar(std::string_view existing, const MetadataEdit& edit) {
    const Result<std::optional<XmpPackets>> packets = updatedXmp(existing, {}, edit);
    if (!packets) {
        return tl::unexpected(packets.error());
    }
    if (!*packets) {
        return std::string(existing);
    }
    if (const Status proof = proveXmp(existing, (*packets)->main, edit); !proof) {
        return tl::unexpected(proof.error());
    }
    return (*packets)->main;
}

Result<std::string> sidecarPacket(const DescriptiveMetadata& metadata, std::string_view existing) {
    return amendedSidecar(existing, editOfEverything(metadata));
}

} // namespace fieldframe::media
