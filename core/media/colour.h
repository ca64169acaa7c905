// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/media_task.h"
#include "core/media/raster.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fieldframe::media {

/// Converts @p raster in place from the space of an ICC profile (RGB or grey; a grey picture's three channels
/// are equal), relative colorimetric with black point compensation, and returns the profile that it has then;
/// an empty one is sRGB. A profile that is empty, broken or of another kind counts as sRGB. Kept: what is RGB
/// stays as it is.
[[nodiscard]] std::vector<std::byte> convertColours(Raster& raster, std::span<const std::byte> iccProfile,
                                                    OutputColours colours);
[[nodiscard]] bool isRgbProfile(std::span<const std::byte> profile);

/// The profile of Adobe RGB (1998), for pictures that only EXIF declares so: interoperability index "R03",
/// DCF 2.0 §3.4.
[[nodiscard]] std::vector<std::byte> adobeRgbProfile();
[[nodiscard]] bool saysAdobeRgb(ByteView exif);

[[nodiscard]] std::vector<std::byte> displayP3Profile();

/// A compact sRGB profile to put into what leaves the program.
[[nodiscard]] std::vector<std::byte> srgbProfile();

} // namespace fieldframe::media
