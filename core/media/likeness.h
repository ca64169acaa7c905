// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/likeness.h"
#include "core/media/canvas.h"

namespace fieldframe::media {

/// Of a picture of this longer side the likeness is that of the whole one.
inline constexpr int kLikenessEdge = 256;

/// See base/likeness.h. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions", 2010,
/// §3.2.3.
[[nodiscard]] Likeness likenessOf(const Canvas& canvas);

} // namespace fieldframe::media
