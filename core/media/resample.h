// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/raster.h"

namespace fieldframe::media {

/// @p source at @p width × @p height, which must not exceed its size. From twice the size on by averaging
/// areas, below that with a Lanczos kernel of three lobes: each is as good as the other there, and averaging
/// costs a fifth.
[[nodiscard]] Raster resampled(const Raster& source, int width, int height);

/// The same, averaging light instead of code values: fine bright detail stays as bright as it is.
[[nodiscard]] Raster resampledInLight(const Raster& source, int width, int height);

} // namespace fieldframe::media
