// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/raster.h"

#include <cstddef>
#include <span>

namespace fieldframe::media {

/// Decodes a grey or three-colour JPEG, scaled by ½, ¼ or ⅛ in the decoder as far as the longer side stays at
/// least @p leastLongEdge (0 = full size). Colours as stored, not upright. What a damaged file still shows is
/// shown. UnreadableFile where it shows nothing, UnsupportedFormat where this decoder does not take its
/// coding.
[[nodiscard]] Result<Raster> decodeJpeg(std::span<const std::byte> jpeg, int leastLongEdge);

} // namespace fieldframe::media
