// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/canvas.h"
#include "core/media/media_task.h"

namespace fieldframe::media {

/// An unsharp mask of one pixel's radius on brightness; colours stay as they are. Nothing where the canvas
/// was not shrunk.
void sharpen(Canvas& canvas, OutputSharpening strength);

} // namespace fieldframe::media
