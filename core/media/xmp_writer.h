// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/metadata_edit.h"

#include <optional>
#include <string>
#include <string_view>

namespace fieldframe::media {

/// A packet, and what of it did not fit and stands in a second one (XMP part 3 §1.1.3.1).
struct XmpPackets {
    std::string main;
    std::optional<std::string> extended; ///< Absent: an extended packet stays as it is. Empty: there is none.
    std::string guid;                    ///< By which the main packet names the extended one.
};

/// The packet @p existing (may be empty) with the extended one that belongs to it, changed to say what the
/// edit asks in all fields that XMP has; nothing where it says so already. Properties that are no fields of
/// the edit, known or not, stay as they are; those of other programs that repeat keywords follow. Sets
/// xmp:MetadataDate. Where the packet gets longer than @p limit bytes, the largest properties go to the
/// extended one. UnsupportedFormat where the packet is too damaged to be written back whole.
[[nodiscard]] Result<std::optional<XmpPackets>> updatedXmp(std::string_view existing,
                                                           std::string_view extended,
                                                           const MetadataEdit& edit,
                                                           std::size_t limit = std::string::npos);

} // namespace fieldframe::media
