// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/jpeg_layout.h"

#include <algorithm>
#include <string_view>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

// The largest ICC profiles of printers have a few megabytes; 255 parts of 64 kB is what the format allows.
constexpr std::size_t kMaxIccParts = 255;

bool isFrame(unsigned marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

JpegCoding codingOf(unsigned marker) {
    switch (marker) {
    case 0xc0:
    case 0xc1:
        return JpegCoding::Sequential;
    case 0xc2:
        return JpegCoding::Progressive;
    default:
        return JpegCoding::Other;
    }
}

void readApplicationSegment(unsigned marker, ByteView body, ByteView file, std::uint64_t bodyOffset,
                            JpegLayout& layout) {
    constexpr auto kExif = "Exif\0"sv;
    constexpr auto kXmp = "http://ns.adobe.com/xap/1.0/\0"sv;
    constexpr auto kIcc = "ICC_PROFILE\0"sv;
    constexpr auto kMpf = "MPF\0"sv;
    if (marker == 0xe1 && body.hasAt(0, kExif) && layout.exif.isEmpty()) {
        layout.exif = body.from(kExif.size() + 1);
    } else if (marker == 0xe1 && body.hasAt(0, kXmp) && layout.xmp.isEmpty()) {
        layout.xmp = body.from(kXmp.size());
    } else if (marker == 0xe2 && body.hasAt(0, kIcc) && layout.iccParts.size() < kMaxIccParts) {
        layout.iccParts.push_back(body.from(kIcc.size()));
    } else if (marker == 0xe2 && body.hasAt(0, kMpf) && layout.mpf.isEmpty()) {
        layout.mpf = file.from(bodyOffset + kMpf.size());
    }
}

bool isDecoderTable(unsigned marker) {
    return marker == 0xc4 || marker == 0xdb || marker == 0xdd || marker == 0xee;
}

/// ICC.1:2010 annex B.4: each part begins with its number (from 1) and the count of parts.
void orderIccParts(std::vector<ByteView>& parts) {
    std::ranges::stable_sort(parts, {}, [](const ByteView& part) { return part.u8(0); });
    for (ByteView& part : parts) {
        part = part.from(2);
    }
}

} // namespace

std::vector<std::byte> JpegLayout::iccProfile() const {
    std::vector<std::byte> joined;
    for (const ByteView& part : iccParts) {
        joined.insert(joined.end(), part.bytes().begin(), part.bytes().end());
    }
    return joined;
}

std::optional<JpegLayout> readJpegLayout(ByteView file) {
    if (!file.hasAt(0, "\xff\xd8"sv)) {
        return std::nullopt;
    }
    JpegLayout layout;
    std::uint64_t at = 2;
    while (file.holds(at, 4)) {
        if (file.u8(at) != 0xff || file.u8(at + 1) == 0xff || file.u8(at + 1) == 0) {
            ++at; // Fill bytes and stray bytes between segments are passed over, as decoders do.
            continue;
        }
        const unsigned marker = file.u8(at + 1);
        if (marker == 0xda) {
            if (layout.width == 0 || layout.height == 0) {
                return std::nullopt;
            }
            layout.scan = file.from(at);
            orderIccParts(layout.iccParts);
            return layout;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9)) {
            at += 2;
            continue;
        }
        const std::uint64_t length = file.u16(at + 2);
        if (length < 2 || !file.holds(at, length + 2)) {
            return std::nullopt;
        }
        const ByteView body = file.part(at + 4, length - 2);
        if (isFrame(marker)) {
            layout.coding = codingOf(marker);
            layout.height = body.u16(1);
            layout.width = body.u16(3);
            layout.components = body.u8(5);
            layout.frameIndex = layout.tables.size();
            layout.tables.push_back(file.part(at, length + 2));
        } else if (isDecoderTable(marker)) {
            layout.tables.push_back(file.part(at, length + 2));
        } else {
            readApplicationSegment(marker, body, file, at + 4, layout);
        }
        at += length + 2;
    }
    return std::nullopt;
}

} // namespace fieldframe::media
