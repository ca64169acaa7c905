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
    bool saysOrientation = false; ///< The container says how to turn or mirror it (irot, imir).
    bool hasThumbnail = false;
};

/// Nothing where the boxes are not there; picture sequences have none of them.
[[nodiscard]] std::optional<HeifLayout> readHeifLayout(ByteView file);

} // namespace fieldframe::media
