// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/file_type.h"
#include "core/media/media_task.h"
#include "core/model/metadata_edit.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace fieldframe::media {

/// Whether amended() knows a way for this kind of file.
[[nodiscard]] bool canHoldMetadata(FileType type);

struct Amended {
    std::string bytes;
    std::vector<CutText> cuts;
    std::vector<RefusedField> refused;
};

/// A copy of @p file that says what the edit asks. XMP always; IIM (UTF-8, cut to each dataset's limit, with
/// its digest) by the edit's mode; EXIF where a tag mirrors a field. A field that says so already is not
/// touched, nor is anything that is no field of the edit: other properties, datasets, resources, maker notes,
/// the picture. Only where another program changed the IIM behind XMP's back, all fields on which they differ
/// are written as they are read, so that the digest can tell the truth.
///
/// The copy is read again and proved before it is returned. UnsupportedFormat for kinds that can't hold
/// metadata, or not in a way that is safe; TooLarge where a block does not fit; WriteFailed where a proof
/// fails. Pure: works in memory, opens nothing.
[[nodiscard]] Result<Amended> amended(std::span<const std::byte> file, FileType type,
                                      const MetadataEdit& edit);

/// amended() for every field: fields that @p metadata does not have are taken out.
[[nodiscard]] Result<std::vector<std::byte>> withMetadata(std::span<const std::byte> file, FileType type,
                                                          const DescriptiveMetadata& metadata);

/// A sidecar's packet: @p existing (its bytes, or empty), changed and proved in the same way.
[[nodiscard]] Result<std::string> amendedSidecar(std::string_view existing, const MetadataEdit& edit);

/// An XMP packet with all of @p metadata, for a sidecar.
[[nodiscard]] Result<std::string> sidecarPacket(const DescriptiveMetadata& metadata,
                                                std::string_view existing = {});

} // namespace fieldframe::media
