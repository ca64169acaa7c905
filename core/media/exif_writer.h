// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/tiff_editor.h"
#include "core/model/metadata_edit.h"

#include <string>
#include <string_view>

namespace fieldframe::media {

/// Changes the EXIF tags that mirror the edit's fields: caption, creators, copyright and position; Windows's
/// XP tags, ratings and the date the picture was taken only where they are there already. A tag that says its
/// field already is not touched. Text is UTF-8 (EXIF 3.0 §4.6.6).
/// @p present is what the EXIF says before.
void updateExif(const MetadataEdit& edit, const DescriptiveMetadata& present, TiffEditor& exif);

/// The TIFF structure @p existing (may be empty) after updateExif(); empty where nothing is left. All that is
/// not changed, maker notes too, stays where it is.
[[nodiscard]] Result<std::string> updatedExif(std::string_view existing, const MetadataEdit& edit);

} // namespace fieldframe::media
