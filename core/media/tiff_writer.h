// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/container_writers.h"
#include "core/model/metadata_edit.h"

namespace fieldframe::media {

/// A copy of a classic TIFF whose tags say what the edit and the blocks ask. No strip, tile or other value
/// moves; see TiffEditor.
[[nodiscard]] Result<std::string> rewrittenTiff(ByteView file, const MetadataEdit& edit,
                                                const NewBlocks& blocks);

} // namespace fieldframe::media
