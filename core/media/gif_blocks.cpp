// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

namespace fieldframe::media {
namespace {

constexpr std::uint8_t kExtension = 0x21;
constexpr std::uint8_t kImage = 0x2c;
constexpr std::uint8_t kApplication = 0xff;
constexpr std::string_view kXmpApplication = "XMP DataXMP";

std::uint64_t colourTableBytes(std::uint8_t flags) {
    return (flags & 0x80) != 0 ? 3ull << ((flags & 0x07) + 1) : 0;
}

/// Behind the sub-blocks that begin at @p at: each has its length before it, an empty one ends them.
std::uint64_t afterSubBlocks(ByteView file, std::uint64_t at) {
    while (file.u8(at) != 0) {
        at += 1u + file.u8(at);
    }
    return at + 1;
}

} // namespace

void readGifBlocks(ByteView file, MetadataBlocks& blocks) {
    std::uint64_t at = 13 + colourTableBytes(file.inOrder(ByteOrder::Little).u8(10));
    while (file.holds(at, 2)) {
        const std::uint8_t kind = file.u8(at);
        if (kind == kImage) {
            at = afterSubBlocks(file, at + 11 + colourTableBytes(file.u8(at + 9)));
        } else if (kind == kExtension && file.u8(at + 1) == kApplication &&
                   file.hasAt(at + 3, kXmpApplication)) {
            // XMP part 3 §1.1.2: the packet stands as plain text where sub-blocks would be; a "magic trailer"
            // of 257 bytes 01 FF FE … 00 brings a reader of sub-blocks to the end wherever it lands.
            const std::uint64_t begin = at + 3 + kXmpApplication.size();
            const std::uint64_t end = afterSubBlocks(file, begin);
            constexpr std::uint64_t kTrailerBytes = 258;
            if (end <= file.size() && end - begin > kTrailerBytes) {
                blocks.offerXmp(file.text(begin, end - begin - kTrailerBytes));
            }
            at = end;
        } else if (kind == kExtension) {
            at = afterSubBlocks(file, at + 2);
        } else {
            return;
        }
    }
}

} // namespace fieldframe::media
