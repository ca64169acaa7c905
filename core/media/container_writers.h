// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/xmp_writer.h"

#include <optional>
#include <string>

namespace fieldframe::media {

/// The blocks that a rewritten file shall have: absent ones stay as the file has them, empty ones are left
/// out.
struct NewBlocks {
    std::optional<XmpPackets> xmp;
    std::optional<std::string> exif; ///< A TIFF structure.
    std::optional<std::string> iim;
    bool keepsDigest = false; ///< The IIM's digest stays as it is, and goes on saying that XMP is older.
};

/// Most bytes of a packet that JPEG holds in one piece.
inline constexpr std::size_t kMaxJpegXmpBytes = 65533 - 29;

/// Copies of a file with its metadata blocks replaced, the rest byte for byte and in its order.
/// UnsupportedFormat for a file that is not built as expected; TooLarge for a block that its container can't
/// hold.
[[nodiscard]] Result<std::string> rewrittenJpeg(ByteView file, const NewBlocks& blocks);
[[nodiscard]] Result<std::string> rewrittenPng(ByteView file, const NewBlocks& blocks);
[[nodiscard]] Result<std::string> rewrittenWebP(ByteView file, const NewBlocks& blocks);
/// JPEG 2000 and JPEG XL in their containers.
[[nodiscard]] Result<std::string> rewrittenBoxes(ByteView file, FileType type, const NewBlocks& blocks);

} // namespace fieldframe::media
