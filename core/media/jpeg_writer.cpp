// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"
#include "core/media/image_resources.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::string_view kExif("Exif\0\0", 6);
constexpr std::string_view kXmp("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::string_view kPhotoshop("Photoshop 3.0\0", 14);
constexpr std::uint8_t kApp0 = 0xe0;
constexpr std::uint8_t kApp1 = 0xe1;
constexpr std::uint8_t kApp13 = 0xed;
constexpr std::uint8_t kStartOfScan = 0xda;
constexpr std::size_t kMaxSegmentBytes = 65533;

struct Segment {
    std::uint8_t marker = 0;
    std::string_view content;
    std::string_view stored; ///< With marker and length.
};

struct Layout {
    std::vector<Segment> segments;
    std::string_view rest; ///< From the first scan to the end of the file.
};

/// Nothing for a JPEG that is damaged before its first scan: what can't be read safely is not rewritten.
std::optional<Layout> layoutOf(ByteView file) {
    Layout layout;
    std::uint64_t at = 2;
    while (file.holds(at, 4) && file.u8(at) == 0xff) {
        const std::uint8_t marker = file.u8(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        const std::uint16_t length = file.u16(at + 2);
        if (marker == kStartOfScan) {
            layout.rest = file.text(at, file.size());
            return layout;
        }
        if (length < 2 || !file.holds(at + 2, length)) {
            return std::nullopt;
        }
        layout.segments.push_back({marker, file.text(at + 4, length - 2u), file.text(at, length + 2u)});
        at += 2u + length;
    }
    return std::nullopt;
}

bool isReplaced(const Segment& segment) {
    const bool isXmp = segment.content.starts_with(kXmp) ||
                       segment.content.substr(0, 64).find("<?xpacket") != std::string_view::npos;
    return (segment.marker == kApp1 && (segment.content.starts_with(kExif) || isXmp)) ||
           (segment.marker == kApp13 && segment.content.starts_with(kPhotoshop));
}

std::string segmentOf(std::uint8_t marker, std::string_view prefix, std::string_view content) {
    const std::size_t length = prefix.size() + content.size() + 2;
    std::string segment{'\xff', static_cast<char>(marker), static_cast<char>(length >> 8),
                        static_cast<char>(length & 0xff)};
    segment += prefix;
    segment += content;
    return segment;
}

/// Resources may run over several segments.
std::string photoshopSegments(std::string_view resources) {
    constexpr std::size_t kRoom = kMaxSegmentBytes - kPhotoshop.size();
    std::string segments;
    for (std::size_t at = 0; at < resources.size(); at += kRoom) {
        segments += segmentOf(kApp13, kPhotoshop, resources.substr(at, kRoom));
    }
    return segments;
}

} // namespace

Result<std::string> rewrittenJpeg(ByteView file, const NewBlocks& blocks) {
    const std::optional<Layout> layout = layoutOf(file);
    if (!layout) {
        return failure(ErrorCode::UnsupportedFormat, "", "the JPEG is damaged before its picture");
    }
    if (blocks.xmp.size() + kXmp.size() > kMaxSegmentBytes ||
        blocks.exif.size() + kExif.size() > kMaxSegmentBytes) {
        return failure(ErrorCode::TooLarge, "", "the metadata does not fit into a JPEG segment");
    }
    std::string resources;
    std::string before;
    std::string behind;
    for (const Segment& segment : layout->segments) {
        if (segment.marker == kApp13 && segment.content.starts_with(kPhotoshop)) {
            resources += segment.content.substr(kPhotoshop.size());
        } else if (!isReplaced(segment)) {
            // JFIF stays first: its specification asks for that.
            (segment.marker == kApp0 && behind.empty() ? before : behind) += segment.stored;
        }
    }
    std::string copy = "\xff\xd8" + before;
    copy += blocks.exif.empty() ? std::string() : segmentOf(kApp1, kExif, blocks.exif);
    copy += blocks.xmp.empty() ? std::string() : segmentOf(kApp1, kXmp, blocks.xmp);
    copy += photoshopSegments(withIim(resources, blocks.iim));
    copy += behind;
    copy += layout->rest;
    return copy;
}

} // namespace fieldframe::media
