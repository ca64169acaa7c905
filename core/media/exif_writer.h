// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"

#include <string>
#include <string_view>

namespace Exiv2 {
class ExifData;
} // namespace Exiv2

namespace fieldframe::media {

/// Changes the EXIF tags that mirror fields to say @p metadata: caption, creators, copyright and position,
/// Windows's XP tags and ratings only where they are there already. The date the picture was taken is the
/// camera's and stays. Text is UTF-8 (EXIF 3.0 §4.6.6). May throw as exiv2 does.
void updateExif(const DescriptiveMetadata& metadata, Exiv2::ExifData& exif);

/// The TIFF structure @p existing (may be empty) after updateExif(); empty where nothing is left. Maker notes
/// stay.
[[nodiscard]] Result<std::string> updatedExif(std::string_view existing, const DescriptiveMetadata& metadata);

} // namespace fieldframe::media
