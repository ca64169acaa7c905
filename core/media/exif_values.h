// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/metadata_blocks.h"
#include "core/media/source_values.h"

namespace fieldframe::media {

/// What the EXIF blocks of a file say: text in UTF-8 or Windows-1252, Windows's XP tags in UTF-16, the date
/// taken with fraction and offset, the position as signed degrees. Cameras' own words in ImageDescription are
/// no caption and are left out. EXIF 2.32, METADATA.md §6.
[[nodiscard]] SourceValues readExifValues(const std::vector<ExifBlock>& blocks);

} // namespace fieldframe::media
