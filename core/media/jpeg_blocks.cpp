// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"

#include <algorithm>
#include <cctype>
#include <map>

namespace fieldframe::media {
namespace {

constexpr std::string_view kExif("Exif\0", 5); // And a byte for padding: a zero, but for some FF.
constexpr std::string_view kXmp("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::string_view kExtendedXmp("http://ns.adobe.com/xmp/extension/\0", 35);
constexpr std::string_view kPhotoshop("Photoshop 3.0\0", 14);

constexpr std::uint8_t kApp1 = 0xe1;
constexpr std::uint8_t kApp13 = 0xed;
constexpr std::uint8_t kStartOfScan = 0xda;
constexpr std::uint8_t kEndOfImage = 0xd9;

/// Segments of the extended packets, by the digest that names each packet and then by offset.
using ExtendedParts = std::map<std::string, std::map<std::uint32_t, std::string>, std::less<>>;

bool standsAlone(std::uint8_t marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

void readExtendedPart(ByteView segment, ExtendedParts& parts) {
    constexpr std::size_t kGuidBytes = 32;
    const std::uint64_t at = kExtendedXmp.size();
    if (!segment.holds(at, kGuidBytes + 8)) {
        return;
    }
    const std::string guid(segment.text(at, kGuidBytes));
    const std::uint32_t offset = segment.u32(at + kGuidBytes + 4);
    parts[guid].emplace(offset, segment.text(at + kGuidBytes + 8, segment.size()));
}

/// Some agencies' systems write another name before the packet.
std::string_view packetBehindOddName(ByteView segment) {
    constexpr std::size_t kLongestName = 64;
    const std::size_t at = segment.text(0, kLongestName).find("<?xpacket");
    return at == std::string_view::npos ? std::string_view() : segment.text(at, segment.size());
}

/// Whether the packet says that its second part has this digest; in digits of either case.
bool namesPart(std::string_view mainPacket, const std::string& guid) {
    std::string lower = guid;
    std::string upper = guid;
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return std::toupper(c); });
    return mainPacket.find(lower) != std::string_view::npos ||
           mainPacket.find(upper) != std::string_view::npos;
}

/// The packet that the main one names, put together; nothing where a part is missing.
std::string assembled(const ExtendedParts& parts, std::string_view mainPacket) {
    for (const auto& [guid, pieces] : parts) {
        if (!namesPart(mainPacket, guid)) {
            continue;
        }
        std::string packet;
        for (const auto& [offset, piece] : pieces) {
            if (offset != packet.size() || packet.size() + piece.size() > kMaxBlockBytes) {
                return {};
            }
            packet += piece;
        }
        return packet;
    }
    return {};
}

} // namespace

void readJpegBlocks(ByteView file, MetadataBlocks& blocks) {
    // A resource may run over several segments, so all of them are read as one stream.
    std::string resources;
    ExtendedParts extended;
    std::uint64_t at = 2;
    while (file.holds(at, 4)) {
        if (file.u8(at) != 0xff || file.u8(at + 1) == 0xff) {
            ++at; // Fill bytes, or rubbish between segments.
            continue;
        }
        const std::uint8_t marker = file.u8(at + 1);
        if (standsAlone(marker)) {
            at += 2;
            continue;
        }
        const std::uint16_t length = file.u16(at + 2);
        if (marker == kStartOfScan || marker == kEndOfImage || length < 2) {
            break;
        }
        const ByteView rest = file.from(at + 4);
        const ByteView segment = rest.part(0, std::min<std::uint64_t>(length - 2u, rest.size()));
        if (marker == kApp1 && segment.hasAt(0, kExif)) {
            blocks.offerExif(segment.from(kExif.size() + 1));
        } else if (marker == kApp1 && segment.hasAt(0, kXmp)) {
            blocks.offerXmp(segment.text(kXmp.size(), segment.size()));
        } else if (marker == kApp1 && segment.hasAt(0, kExtendedXmp)) {
            readExtendedPart(segment, extended);
        } else if (marker == kApp1) {
            blocks.offerXmp(packetBehindOddName(segment));
        } else if (marker == kApp13 && segment.hasAt(0, kPhotoshop) && resources.size() < kMaxBlockBytes) {
            resources += segment.text(kPhotoshop.size(), segment.size());
        }
        at += 2u + length;
    }
    blocks.extendedXmp = assembled(extended, blocks.xmp);
    readImageResources(ByteView(std::as_bytes(std::span(resources))), blocks);
}

void readRafBlocks(ByteView file, MetadataBlocks& blocks) {
    // The header names the whole JPEG preview, which carries the metadata.
    constexpr std::uint64_t kJpegOffsetAt = 84;
    readJpegBlocks(file.part(file.u32(kJpegOffsetAt), file.u32(kJpegOffsetAt + 4)), blocks);
}

} // namespace fieldframe::media
