// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/raster.h"

#include <cstddef>
#include <span>
#include <vector>

namespace fieldframe::media {

/// Converts @p raster in place from the space of an ICC profile (RGB or grey; a grey picture's three channels
/// are equal) to sRGB, relative colorimetric with black point compensation. A profile that is empty, broken,
/// of another kind or sRGB itself changes nothing.
void toSrgb(Raster& raster, std::span<const std::byte> iccProfile);

/// The profile of Adobe RGB (1998), for pictures that only EXIF declares so: interoperability index "R03",
/// DCF 2.0 §3.4.
[[nodiscard]] std::vector<std::byte> adobeRgbProfile();
[[nodiscard]] bool saysAdobeRgb(ByteView exif);

/// A compact sRGB profile to put into what leaves the program.
[[nodiscard]] std::vector<std::byte> srgbProfile();

} // namespace fieldframe::media
