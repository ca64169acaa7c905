// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/file_type.h"
#include "core/model/descriptive_metadata.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace fieldframe::media {

/// Whether withMetadata() knows a way for this kind of file.
[[nodiscard]] bool canHoldMetadata(FileType type);

/// A copy of @p file that says exactly @p metadata: fields that it does not have are taken out. XMP always;
/// IIM (UTF-8, cut to each dataset's limit, with its digest) in JPEG and TIFF; EXIF where a tag mirrors a
/// field. What is not ours stays: other properties, datasets, resources, maker notes. A field whose value is
/// already there is not touched.
///
/// The copy is read again and proved before it is returned: every field, and the picture's own bytes.
/// UnsupportedFormat for kinds that can't hold metadata, or not in a way that is safe; TooLarge where a block
/// does not fit; WriteFailed where the proof fails. Pure: works in memory, opens nothing.
[[nodiscard]] Result<std::vector<std::byte>> withMetadata(std::span<const std::byte> file, FileType type,
                                                          const DescriptiveMetadata& metadata);

/// An XMP packet with all of @p metadata, for a sidecar; on top of what @p existing (a sidecar's bytes, or
/// empty) says beyond our fields.
[[nodiscard]] Result<std::string> sidecarPacket(const DescriptiveMetadata& metadata,
                                                std::string_view existing = {});

} // namespace fieldframe::media
