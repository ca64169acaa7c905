// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/image_resources.h"
#include "core/media/iptc_digest.h"
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

struct Resource {
    std::uint16_t id = 0;
    ByteView content;
    std::string_view stored; ///< With its header.
};

std::vector<Resource> resourcesIn(ByteView block) {
    const ByteView bytes = block.inOrder(ByteOrder::Big); // In a little-endian TIFF too.
    std::vector<Resource> resources;
    std::uint64_t at = 0;
    while (bytes.holds(at, 12)) {
        if (!isSignature(bytes.text(at, 4))) {
            // Padding or damage: go on at the next resource.
            const std::size_t next = bytes.text(0, bytes.size()).find("8BIM", at + 1);
            if (next == std::string_view::npos) {
                break;
            }
            at = next;
            continue;
        }
        const std::uint64_t sizeAt = at + 6 + even(bytes.u8(at + 6) + 1u);
        const std::uint64_t size = bytes.u32(sizeAt);
        const ByteView rest = bytes.from(sizeAt + 4);
        const ByteView content = rest.part(0, std::min<std::uint64_t>(size, rest.size()));
        resources.push_back({bytes.u16(at + 4), content, bytes.text(at, sizeAt + 4 + content.size() - at)});
        at = sizeAt + 4 + even(size);
    }
    return resources;
}

void appendNumber(std::uint64_t number, unsigned width, std::string& block) {
    for (unsigned i = width; i > 0; --i) {
        block.push_back(static_cast<char>(number >> (8 * (i - 1)) & 0xff));
    }
}

void appendResource(std::uint16_t id, std::string_view content, std::string& block) {
    block += "8BIM";
    appendNumber(id, 2, block);
    appendNumber(0, 2, block); // No name.
    appendNumber(content.size(), 4, block);
    block += content;
    block += content.size() % 2 != 0 ? std::string(1, '\0') : std::string();
}

} // namespace

std::vector<std::string> foreignResources(std::string_view block) {
    std::vector<std::string> foreign;
    bool isIimMet = false;
    for (const Resource& resource : resourcesIn(ByteView(std::as_bytes(std::span(block))))) {
        const bool isFirstIim = resource.id == kIptcResource &&
                                !std::exchange(isIimMet, isIimMet || resource.id == kIptcResource);
        if (!isFirstIim && resource.id != kDigestResource && resource.id != kXmpResource) {
            foreign.emplace_back(resource.stored);
        }
    }
    return foreign;
}

void readImageResources(ByteView block, MetadataBlocks& blocks) {
    if (blocks.resources.empty() && block.size() <= kMaxBlockBytes) {
        blocks.resources = block.text(0, block.size());
    }
    for (const Resource& resource : resourcesIn(block)) {
        takeResource(resource.id, resource.content, blocks);
    }
}

std::string withIim(std::string_view existing, std::string_view iim, DigestRule rule, IimHome home) {
    const std::array<std::uint8_t, 16> digest = iptcDigest(iim);
    bool needsIim = home == IimHome::Resources && !iim.empty();
    bool needsDigest = !iim.empty() && rule == DigestRule::Renew;
    bool isIimMet = false;
    std::string block;
    for (const Resource& resource : resourcesIn(ByteView(std::as_bytes(std::span(existing))))) {
        const bool isOurDigest = resource.id == kDigestResource && rule == DigestRule::Renew;
        if (resource.id == kXmpResource || (isOurDigest && !needsDigest)) {
            continue;
        }
        if (isOurDigest) {
            appendResource(kDigestResource, std::string(digest.begin(), digest.end()), block);
            needsDigest = false;
        } else if (resource.id == kIptcResource && !isIimMet) {
            isIimMet = true;
            needsIim = false;
            if (!iim.empty()) {
                appendResource(kIptcResource, iim, block);
            }
        } else {
            block += resource.stored;
            block += block.size() % 2 != 0 ? std::string(1, '\0') : std::string();
        }
    }
    if (needsIim) {
        appendResource(kIptcResource, iim, block);
    }
    if (needsDigest) {
        appendResource(kDigestResource, std::string(digest.begin(), digest.end()), block);
    }
    return block;
}

void readPhotoshopBlocks(ByteView file, MetadataBlocks& blocks) {
    // Adobe Photoshop File Formats: header of 26 bytes, colour mode data, image resources.
    constexpr std::uint64_t kColourModeAt = 26;
    const std::uint64_t resourcesAt = kColourModeAt + 4 + file.u32(kColourModeAt);
    const ByteView rest = file.from(resourcesAt + 4);
    readImageResources(rest.part(0, std::min<std::uint64_t>(file.u32(resourcesAt), rest.size())), blocks);
}

} // namespace fieldframe::media
