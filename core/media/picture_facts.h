// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/jpeg_layout.h"
#include "core/model/media_facts.h"

namespace fieldframe::media {

/// Kind, MIME type, stored size and orientation, from the headers alone; what they don't say stays unknown.
/// Orientation is EXIF's, else the XMP packet's (tiff:Orientation).
[[nodiscard]] MediaFacts factsOf(FileType type, ByteView file);

/// The same for a JPEG whose segments are known already.
[[nodiscard]] MediaFacts factsOfJpeg(const JpegLayout& layout);

} // namespace fieldframe::media
