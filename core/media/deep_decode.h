// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/canvas.h"
#include "core/media/decode_estimate.h"
#include "core/media/media_task.h"
#include "core/media/picture.h"

#include <optional>

namespace fieldframe::media {

/// A picture whose samples are kept as they are, for OutputColours::Kept: 16 bits (RGB or grey) for PNG and
/// TIFF, CMYK for JPEG and TIFF. Nothing where the picture is neither, or @p spec asks for another thing:
/// makePicture() then. Upright by its file's word, of the longer side asked for.
[[nodiscard]] Result<std::optional<Canvas>> decodeDeep(const Picture& picture, const RenditionSpec& spec,
                                                       const DecodeLimits& limits);

} // namespace fieldframe::media
