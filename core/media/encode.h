// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/canvas.h"
#include "core/media/media_task.h"
#include "core/media/raster.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace fieldframe::media {

enum class ProfileTag : std::uint8_t {
    None,     ///< For our own renditions, which are sRGB by definition.
    EmbedSrgb ///< For what leaves the program.
};

/// @p raster (sRGB) as a file of @p format. Quality 1–100; PNG and TIFF are lossless and ignore it.
[[nodiscard]] Result<std::vector<std::uint8_t>> encode(const Raster& raster, ImageFormat format, int quality,
                                                       ProfileTag tag);

/// @p canvas with its profile (sRGB's where it has none). Deep samples need PNG or TIFF, CMYK needs JPEG or
/// TIFF, and grey any but JPEG and AVIF. Opacity goes into any but JPEG, which shows the colours alone. @p
/// xmp: a packet to put in, of AVIF only.
[[nodiscard]] Result<std::vector<std::uint8_t>> encode(const Canvas& canvas, ImageFormat format, int quality,
                                                       std::string_view xmp = {});

} // namespace fieldframe::media
