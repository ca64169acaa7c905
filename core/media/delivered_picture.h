// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/canvas.h"
#include "core/media/decode_estimate.h"
#include "core/media/media_task.h"
#include "core/media/picture.h"

namespace fieldframe::media {

/// The pixels that @p task asks for at their final size: covered, turned, sharpened, marked. Its rendition
/// must be there. Errors as makePicture(), and those of covers and marks.
[[nodiscard]] Result<Canvas> makeDelivered(const Picture& picture, const RenderTask& task,
                                           const DecodeLimits& limits);

/// The size of an upright picture within the limits of @p spec on sides and pixels.
[[nodiscard]] FittedSize withinLimits(int width, int height, const RenditionSpec& spec);

} // namespace fieldframe::media
