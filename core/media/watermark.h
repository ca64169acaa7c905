// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/canvas.h"
#include "core/media/media_task.h"

namespace fieldframe::media {

/// Lays the mark over the canvas, a fortieth of its shorter side away from its borders. InvalidInput where
/// the mark says nothing; UnsupportedFormat, UnreadableFile or TooLarge for its picture; Internal where the
/// system has no font at all.
[[nodiscard]] Status layMark(Canvas& canvas, const Watermark& mark);

} // namespace fieldframe::media
