// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

namespace fieldframe::media {

/// Names one picture of a TIFF: a page, or a sub-directory of it.
struct TiffPicture {
    int page = 0;
    int subDirectory = -1; ///< -1 = the page itself.
};

/// The smallest picture of a pyramid whose longer side is at least @p longEdge (0 = the full size). A TIFF
/// whose pages differ in shape or grow is no pyramid: its first full-size page is the picture.
[[nodiscard]] TiffPicture tiffPictureFor(ByteView file, int longEdge);

} // namespace fieldframe::media
