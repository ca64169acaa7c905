// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/file_type.h"
#include "core/media/metadata_blocks.h"
#include "core/model/metadata_edit.h"

#include <string>
#include <vector>

namespace fieldframe::media {

/// All of a file that is neither its XMP, EXIF, IIM or Photoshop's resources, in order: segments, chunks or
/// boxes with their headers, and what follows the last. Distances to further pictures are given from the
/// file's end. Of a TIFF, whose parts are found by tags, the pictures' strips and tiles.
[[nodiscard]] std::vector<std::string> untouchedParts(ByteView file, FileType type);

/// The tags of all directories with their values and, of maker notes, their places; without those that mirror
/// a field of the edit and without pointers that may move.
[[nodiscard]] std::vector<std::string> foreignTags(const std::vector<ExifBlock>& exif,
                                                   const MetadataEdit& edit);

/// Whether a file carries a C2PA manifest.
[[nodiscard]] bool hasContentCredentials(ByteView file, FileType type);

} // namespace fieldframe::media
