// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/byte_view.h"
#include "core/media/file_type.h"

#include <string>

namespace fieldframe::media {

/// The blocks that a rewritten file shall have; an empty one is left out.
struct NewBlocks {
    std::string xmp;
    std::string exif; ///< A TIFF structure.
    std::string iim;
};

/// Copies of a file with its metadata blocks replaced, the rest byte for byte. UnsupportedFormat for a file
/// that is not built as expected; TooLarge for a block that its container can't hold.
[[nodiscard]] Result<std::string> rewrittenJpeg(ByteView file, const NewBlocks& blocks);
[[nodiscard]] Result<std::string> rewrittenPng(ByteView file, const NewBlocks& blocks);
/// JPEG 2000 and JPEG XL in their containers.
[[nodiscard]] Result<std::string> rewrittenBoxes(ByteView file, FileType type, const NewBlocks& blocks);

} // namespace fieldframe::media
