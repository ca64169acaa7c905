// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/file_type.h"
#include "core/media/jpeg_layout.h"
#include "core/media/raster.h"

#include <optional>
#include <span>
#include <vector>

namespace fieldframe::media {

/// A smaller picture inside a file: a whole JPEG, stored turned like the original.
struct EmbeddedPreview {
    ByteView jpeg;
    int width = 0;
    int height = 0;
};

/// The previews a JPEG carries, smallest first: the EXIF thumbnail and the large thumbnails of a
/// Multi-Picture Format index (CIPA DC-007 §5.2.3.3; its other pictures are gain maps, depth and other views,
/// never previews).
[[nodiscard]] std::vector<EmbeddedPreview> previewsOf(const JpegLayout& layout);

/// Nothing where the bytes are no JPEG with a size.
[[nodiscard]] std::optional<EmbeddedPreview> previewFrom(ByteView jpeg);

/// The ratio of sides is the original's within 6 %: cameras round, and cut a few lines; a cropped original is
/// further off.
[[nodiscard]] bool hasShapeOf(const EmbeddedPreview& preview, std::uint32_t width, std::uint32_t height);

/// The largest preview a PSD, EPS, PDF or InDesign document carries (Photoshop resource 1036, the TIFF behind
/// a DOS header, XMP xmp:Thumbnails), upright. UnreadableFile where there is none: these documents are not
/// rendered.
[[nodiscard]] Result<Raster> documentPreview(FileType type, ByteView file);

} // namespace fieldframe::media
