// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet_pages.h"

#include <cairo.h>

namespace fieldframe::sheet {

/// A video's sign, in the middle of its still picture.
void drawPlayMark(cairo_t* canvas, const Box& picture);
/// As a landscape picture would stand in @p box, at its bottom and where reading begins.
[[nodiscard]] Box frameIn(const Box& box, bool isRightToLeft);
/// The frame of a sound, with bars.
void drawSound(cairo_t* canvas, const Box& box, bool isRightToLeft);
/// The frame of a picture that could not be put in.
void drawMissing(cairo_t* canvas, const Box& box, bool isRightToLeft);

} // namespace fieldframe::sheet
