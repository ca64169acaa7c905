// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/model/metadata_edit.h"

#include <string_view>

namespace fieldframe::media {

/// Compares a file with its next version: the picture's own bytes and whatever else of the file is no
/// metadata are the same, bit for bit; so are all properties, datasets, tags and resources but those of the
/// edit; and each field of the edit reads back as it was asked, each other one as before. WriteFailed, saying
/// what differs.
[[nodiscard]] Status proveWrite(ByteView before, ByteView after, FileType type, const MetadataEdit& edit);

/// The same for a packet alone.
[[nodiscard]] Status proveXmp(std::string_view before, std::string_view after, const MetadataEdit& edit);

} // namespace fieldframe::media
