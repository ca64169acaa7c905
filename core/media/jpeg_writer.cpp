// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"
#include "core/media/image_resources.h"
#include "core/media/tiff_tree.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::string_view kExif("Exif\0\0", 6);
constexpr std::string_view kXmp("http://ns.adobe.com/xap/1.0/\0", 29);
constexpr std::string_view kExtendedXmp("http://ns.adobe.com/xmp/extension/\0", 35);
constexpr std::string_view kMultiPicture("MPF\0", 4);
constexpr std::string_view kPhotoshop("Photoshop 3.0\0", 14);
constexpr std::uint8_t kApp0 = 0xe0;
constexpr std::uint8_t kApp1 = 0xe1;
constexpr std::uint8_t kApp2 = 0xe2;
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

enum class Kind { Exif, Xmp, ExtendedXmp, Photoshop, MultiPicture, Other };

Kind kindOf(const Segment& segment) {
    if (segment.marker == kApp1 && segment.content.starts_with(kExif)) {
        return Kind::Exif;
    }
    if (segment.marker == kApp1 && segment.content.starts_with(kExtendedXmp)) {
        return Kind::ExtendedXmp;
    }
    if (segment.marker == kApp1 &&
        (segment.content.starts_with(kXmp) ||
         segment.content.substr(0, 64).find("<?xpacket") != std::string_view::npos)) {
        return Kind::Xmp;
    }
    if (segment.marker == kApp2 && segment.content.starts_with(kMultiPicture)) {
        return Kind::MultiPicture;
    }
    return segment.marker == kApp13 && segment.content.starts_with(kPhotoshop) ? Kind::Photoshop
                                                                               : Kind::Other;
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

std::string bigEndian(std::size_t number) {
    return {static_cast<char>(number >> 24 & 0xff), static_cast<char>(number >> 16 & 0xff),
            static_cast<char>(number >> 8 & 0xff), static_cast<char>(number & 0xff)};
}

/// XMP part 3 §1.1.3.1: name of the packet, its length, where this piece begins.
std::string extendedSegments(const XmpPackets& packets) {
    constexpr std::size_t kRoom = 65400;
    const std::string& packet = *packets.extended;
    std::string segments;
    for (std::size_t at = 0; at < packet.size(); at += kRoom) {
        const std::string head = packets.guid + bigEndian(packet.size()) + bigEndian(at);
        segments += segmentOf(kApp1, kExtendedXmp, head + packet.substr(at, kRoom));
    }
    return segments;
}

/// The segments of the copy, in order. What is replaced stays at its place; what is new comes behind JFIF,
/// whose specification asks to be first, and in the order in which readers look: EXIF, XMP, Photoshop's
/// resources.
class Segments {
public:
    Segments(const Layout& layout, const NewBlocks& blocks)
        : m_blocks(blocks) {
        for (const Segment& segment : layout.segments) {
            if (kindOf(segment) == Kind::Photoshop) {
                m_resources += segment.content.substr(kPhotoshop.size());
            }
        }
        for (const Segment& segment : layout.segments) {
            take(segment);
        }
        std::size_t place = m_behindJfif;
        insert(Kind::Exif, place);
        insert(Kind::Xmp, place);
        insert(Kind::Photoshop, place);
    }

    /// From the first segment to the last; @p rest is what follows them.
    [[nodiscard]] std::string joined(const Layout& layout) const {
        std::string all;
        for (const auto& [kind, bytes] : m_segments) {
            all += kind == Kind::MultiPicture ? withShift(bytes, layout) : bytes;
        }
        return all;
    }

private:
    [[nodiscard]] bool isReplaced(Kind kind) const {
        switch (kind) {
        case Kind::Exif:
            return m_blocks.exif.has_value();
        case Kind::Xmp:
            return m_blocks.xmp.has_value();
        case Kind::ExtendedXmp:
            return m_blocks.xmp && m_blocks.xmp->extended;
        case Kind::Photoshop:
            return m_blocks.iim.has_value();
        default:
            return false;
        }
    }

    [[nodiscard]] std::string fresh(Kind kind) const {
        if (kind == Kind::Exif) {
            return m_blocks.exif->empty() ? std::string() : segmentOf(kApp1, kExif, *m_blocks.exif);
        }
        if (kind == Kind::Xmp) {
            return segmentOf(kApp1, kXmp, m_blocks.xmp->main) +
                   (m_blocks.xmp->extended ? extendedSegments(*m_blocks.xmp) : std::string());
        }
        return kind == Kind::Photoshop
                   ? photoshopSegments(withIim(m_resources, *m_blocks.iim, digestRule(m_blocks.keepsDigest)))
                   : std::string();
    }

    [[nodiscard]] bool isPlaced(Kind kind) const {
        return std::ranges::find(m_placed, kind) != m_placed.end();
    }

    void take(const Segment& segment) {
        const Kind kind = kindOf(segment);
        // Only the first EXIF and XMP segment counts for readers; further ones are none of ours.
        const bool isFirst = !isPlaced(kind) || kind == Kind::Photoshop || kind == Kind::ExtendedXmp;
        if (isReplaced(kind) && isFirst) {
            if (!isPlaced(kind)) {
                m_placed.push_back(kind);
                m_segments.emplace_back(Kind::Other, fresh(kind));
            }
        } else {
            m_segments.emplace_back(kind, std::string(segment.stored));
            m_placed.push_back(kind);
        }
        if (segment.marker == kApp0 && m_behindJfif + 1 == m_segments.size()) {
            m_behindJfif = m_segments.size();
        }
    }

    void insert(Kind kind, std::size_t& place) {
        if (isReplaced(kind) && !isPlaced(kind)) {
            m_segments.emplace(m_segments.begin() + static_cast<std::ptrdiff_t>(place), Kind::Other,
                               fresh(kind));
            ++place;
        }
    }

    /// CIPA DC-007 §5.2.3.3: further pictures are found by their distance from this segment, which grows with
    /// what stands between.
    [[nodiscard]] std::string withShift(std::string segment, const Layout& layout) const {
        constexpr std::uint16_t kEntries = 0xb002;
        constexpr std::size_t kEntryBytes = 16;
        constexpr std::size_t kHead = 8; // Marker, length and name.
        const std::size_t before = behind(layout);
        const std::size_t after = behind();
        const std::optional<TiffTree> tree =
            TiffTree::read(ByteView(std::as_bytes(std::span(segment))).from(kHead));
        const TiffEntry* entries =
            tree && !tree->directories().empty() ? tree->directories().front().find(kEntries) : nullptr;
        for (std::size_t i = 0; entries != nullptr && before != after && i * kEntryBytes < entries->count;
             ++i) {
            const std::size_t at = entries->valueOffset + i * kEntryBytes + 8;
            const std::uint32_t offset = tree->file().u32(at);
            const auto shifted = static_cast<std::uint32_t>(offset + after - before);
            for (unsigned byte = 0; offset != 0 && byte < 4; ++byte) {
                const unsigned shift = tree->file().order() == ByteOrder::Big ? 24 - 8 * byte : 8 * byte;
                segment[kHead + at + byte] = static_cast<char>(shifted >> shift & 0xff);
            }
        }
        return segment;
    }

    /// Bytes of the segments behind the one that lists further pictures.
    [[nodiscard]] static std::size_t behind(const Layout& layout) {
        std::size_t bytes = 0;
        bool isBehind = false;
        for (const Segment& segment : layout.segments) {
            bytes += isBehind ? segment.stored.size() : 0;
            isBehind = isBehind || kindOf(segment) == Kind::MultiPicture;
        }
        return bytes;
    }
    [[nodiscard]] std::size_t behind() const {
        std::size_t bytes = 0;
        bool isBehind = false;
        for (const auto& [kind, stored] : m_segments) {
            bytes += isBehind ? stored.size() : 0;
            isBehind = isBehind || kind == Kind::MultiPicture;
        }
        return bytes;
    }

    const NewBlocks& m_blocks;
    std::string m_resources;
    std::vector<std::pair<Kind, std::string>> m_segments;
    std::vector<Kind> m_placed;
    std::size_t m_behindJfif = 0;
};

} // namespace

Result<std::string> rewrittenJpeg(ByteView file, const NewBlocks& blocks) {
    const std::optional<Layout> layout = layoutOf(file);
    if (!layout) {
        return failure(ErrorCode::UnsupportedFormat, "", "the JPEG is damaged before its picture");
    }
    if ((blocks.xmp && blocks.xmp->main.size() > kMaxJpegXmpBytes) ||
        (blocks.exif && blocks.exif->size() + kExif.size() > kMaxSegmentBytes)) {
        return failure(ErrorCode::TooLarge, "", "the metadata does not fit into a JPEG segment");
    }
    return "\xff\xd8" + Segments(*layout, blocks).joined(*layout) + std::string(layout->rest);
}

} // namespace fieldframe::media
