// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/jpeg_layout.h"
#include "core/model/media_facts.h"

#include <optional>

namespace fieldframe::media {

/// A picture file with what its headers say, read once and handed to everything that works on it. The view
/// must outlive it.
struct Picture {
    FileType type = FileType::Jpeg;
    ByteView file;
    MediaFacts facts;
    std::optional<JpegLayout> jpeg; ///< Of a JPEG whose headers are whole.

    /// The orientation still to be applied to decoded pixels, 1–8.
    [[nodiscard]] int pendingOrientation() const { return facts.containerOrients ? 1 : facts.orientation; }
};

[[nodiscard]] Picture readPicture(FileType type, ByteView file);

} // namespace fieldframe::media
