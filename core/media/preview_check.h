// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/jpeg_layout.h"
#include "core/media/raster.h"

namespace fieldframe::media {

/// Whether an embedded preview still shows what the JPEG shows: programs that crop or edit a picture often
/// leave the camera's preview behind. Decodes the uppermost rows of the original (a hundredth of the work)
/// and looks for them in the preview, which may show up to 6 % more at the sides. True also where the
/// original can't be decoded from the top (progressive): nothing speaks against the preview then.
[[nodiscard]] bool showsSamePicture(const JpegLayout& original, const Raster& preview);

} // namespace fieldframe::media
