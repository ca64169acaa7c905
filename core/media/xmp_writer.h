// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/descriptive_metadata.h"

#include <string>
#include <string_view>

namespace fieldframe::media {

/// The packet @p existing (may be empty), changed to say @p metadata in all fields of the table that XMP has;
/// properties that are no fields of ours, and fields that say the same already, stay as they are. Sets
/// xmp:MetadataDate. UnsupportedFormat where the packet is too damaged to be written back whole.
[[nodiscard]] Result<std::string> updatedXmp(std::string_view existing, const DescriptiveMetadata& metadata);

} // namespace fieldframe::media
