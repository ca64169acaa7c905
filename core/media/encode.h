// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_task.h"
#include "core/media/raster.h"

#include <cstdint>
#include <vector>

namespace fieldframe::media {

enum class ProfileTag : std::uint8_t {
    None,     ///< For our own renditions, which are sRGB by definition.
    EmbedSrgb ///< For what leaves the program.
};

/// @p raster (sRGB) as a file of @p format. Quality 1–100; PNG and TIFF are lossless and ignore it.
[[nodiscard]] Result<std::vector<std::uint8_t>> encode(const Raster& raster, ImageFormat format, int quality,
                                                       ProfileTag tag);

} // namespace fieldframe::media
