// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/canvas.h"
#include "core/media/media_task.h"

#include <span>

namespace fieldframe::media {

/// Paints the areas, each with its margin, over with one dark grey: nothing of what was there is left. The
/// canvas is upright by its file's word and not turned yet. InvalidInput for an area that is none: no number,
/// without width or height, or wholly outside, for then nobody knows what was to be covered.
[[nodiscard]] Status cover(Canvas& canvas, std::span<const CoverArea> areas);

} // namespace fieldframe::media
