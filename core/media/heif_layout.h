// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

#include <cstdint>
#include <optional>

namespace fieldframe::media {

/// What a HEIF or AVIF file says of its primary picture. ISO/IEC 23008-12 §6.5.
struct HeifLayout {
    std::uint32_t width = 0; ///< Before rotation.
    std::uint32_t height = 0;
    /// How the container has it turned and mirrored (irot, imir), as EXIF counts, 1–8; absent: it says
    /// nothing.
    std::optional<int> orientation;
    bool hasThumbnail = false;
};

/// Nothing where the boxes are not there; picture sequences have none of them.
[[nodiscard]] std::optional<HeifLayout> readHeifLayout(ByteView file);

} // namespace fieldframe::media
