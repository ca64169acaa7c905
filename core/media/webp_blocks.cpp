// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

namespace fieldframe::media {

void readWebPBlocks(ByteView file, MetadataBlocks& blocks) {
    // WebP Container Specification: RIFF header of 12 bytes, then chunks padded to even sizes.
    const ByteView riff = file.inOrder(ByteOrder::Little);
    std::uint64_t at = 12;
    while (riff.holds(at, 8)) {
        const std::uint64_t size = riff.u32(at + 4);
        const ByteView content = riff.part(at + 8, size);
        if (riff.hasAt(at, "EXIF")) {
            blocks.offerExif(content);
        } else if (riff.hasAt(at, "XMP ")) {
            blocks.offerXmp(content.text(0, size));
        }
        at += 8 + size + size % 2;
    }
}

} // namespace fieldframe::media
