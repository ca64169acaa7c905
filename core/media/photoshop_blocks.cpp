// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::uint16_t kIptcResource = 0x0404;
constexpr std::uint16_t kExifResource = 0x0422;
constexpr std::uint16_t kXmpResource = 0x0424;
constexpr std::uint16_t kDigestResource = 0x0425;

bool isSignature(std::string_view word) {
    constexpr std::array<std::string_view, 5> kSignatures{"8BIM", "AgHg", "DCSR", "PHUT", "MeSa"};
    return std::ranges::find(kSignatures, word) != kSignatures.end();
}

void takeResource(std::uint16_t id, ByteView content, MetadataBlocks& blocks) {
    const std::string_view text = content.text(0, content.size());
    if (id == kIptcResource) {
        blocks.offerIim(text);
    } else if (id == kXmpResource) {
        blocks.offerXmp(text);
    } else if (id == kExifResource) {
        blocks.offerExif(blocks.keep(std::string(text)));
    } else if (id == kDigestResource && content.size() >= 16 && !blocks.iptcDigest) {
        std::array<std::uint8_t, 16> digest{};
        std::copy_n(text.begin(), digest.size(), digest.begin());
        blocks.iptcDigest = digest;
    }
}

std::uint64_t even(std::uint64_t size) {
    return size + size % 2;
}

} // namespace

void readImageResources(ByteView block, MetadataBlocks& blocks) {
    const ByteView resources = block.inOrder(ByteOrder::Big); // In a little-endian TIFF too.
    std::uint64_t at = 0;
    while (resources.holds(at, 12)) {
        if (!isSignature(resources.text(at, 4))) {
            // Padding or damage: go on at the next resource.
            const std::size_t next = resources.text(0, resources.size()).find("8BIM", at + 1);
            if (next == std::string_view::npos) {
                return;
            }
            at = next;
            continue;
        }
        const std::uint16_t id = resources.u16(at + 4);
        const std::uint64_t nameBytes = even(resources.u8(at + 6) + 1u);
        const std::uint64_t sizeAt = at + 6 + nameBytes;
        const std::uint64_t size = resources.u32(sizeAt);
        const ByteView rest = resources.from(sizeAt + 4);
        takeResource(id, rest.part(0, std::min<std::uint64_t>(size, rest.size())), blocks);
        at = sizeAt + 4 + even(size);
    }
}

void readPhotoshopBlocks(ByteView file, MetadataBlocks& blocks) {
    // Adobe Photoshop File Formats: header of 26 bytes, colour mode data, image resources.
    constexpr std::uint64_t kColourModeAt = 26;
    const std::uint64_t resourcesAt = kColourModeAt + 4 + file.u32(kColourModeAt);
    const ByteView rest = file.from(resourcesAt + 4);
    readImageResources(rest.part(0, std::min<std::uint64_t>(file.u32(resourcesAt), rest.size())), blocks);
}

} // namespace fieldframe::media
