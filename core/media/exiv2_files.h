// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/container_writers.h"
#include "core/model/descriptive_metadata.h"

namespace fieldframe::media {

/// The same for the containers that exiv2 rewrites, on a copy in memory.
[[nodiscard]] Result<std::string> rewrittenTiff(ByteView file, const DescriptiveMetadata& metadata,
                                                const NewBlocks& blocks);
[[nodiscard]] Result<std::string> rewrittenWebP(ByteView file, const DescriptiveMetadata& metadata,
                                                const NewBlocks& blocks);

} // namespace fieldframe::media
