// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/untouched_parts.h"

#include "core/media/content_digest.h"
#include "core/media/iso_boxes.h"

#include <algorithm>
#include <array>
#include <set>

namespace fieldframe::media {
namespace {

/// Large parts stand for themselves by their hash.
std::string digested(std::string_view part) {
    constexpr std::size_t kSmall = 4096;
    if (part.size() <= kSmall) {
        return std::string(part);
    }
    const ContentHash hash = contentHashOf(std::as_bytes(std::span(part)));
    return std::to_string(part.size()) + ":" + std::string(hash.bytes.begin(), hash.bytes.end());
}

struct JpegSegment {
    std::uint8_t marker = 0;
    std::string_view content;
    std::uint64_t at = 0; ///< Of the content.
};

std::vector<JpegSegment> segmentsOf(ByteView file, std::uint64_t& scanAt) {
    constexpr std::uint8_t kStartOfScan = 0xda;
    std::vector<JpegSegment> segments;
    std::uint64_t at = 2;
    while (file.holds(at, 4) && file.u8(at) == 0xff) {
        const std::uint8_t marker = file.u8(at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == kStartOfScan) {
            break;
        }
        const std::uint64_t length = std::max<std::uint64_t>(2, file.u16(at + 2));
        segments.push_back({marker, file.text(at + 4, length - 2), at + 4});
        at += 2 + length;
    }
    scanAt = at;
    return segments;
}

/// CIPA DC-007: offsets count from the TIFF structure in the segment.
std::string multiPicture(ByteView file, const JpegSegment& segment) {
    constexpr std::uint16_t kEntries = 0xb002;
    constexpr std::size_t kEntryBytes = 16;
    std::string content(segment.content);
    const std::uint64_t base = segment.at + 4;
    const std::optional<TiffTree> tree = TiffTree::read(file.from(base));
    const TiffEntry* entries =
        tree && !tree->directories().empty() ? tree->directories().front().find(kEntries) : nullptr;
    std::string fromEnd;
    for (std::uint64_t i = 0; entries != nullptr && i < entries->count / kEntryBytes; ++i) {
        const std::uint64_t at = entries->valueOffset + i * kEntryBytes + 8;
        const std::uint32_t offset = tree->file().u32(at);
        if (at + 8 <= content.size()) {
            content.replace(at + 4, 4, 4, '\0');
        }
        fromEnd += offset == 0 ? "-" : std::to_string(file.size() - (base + offset)) + " ";
    }
    return content + fromEnd;
}

std::vector<std::string> jpegParts(ByteView file) {
    std::vector<std::string> parts;
    std::uint64_t scanAt = 0;
    std::set<std::string> met;
    for (const JpegSegment& segment : segmentsOf(file, scanAt)) {
        const auto begins = [&](std::string_view name) { return segment.content.starts_with(name); };
        const bool isApp1 = segment.marker == 0xe1;
        const bool isPacket =
            isApp1 && (begins("http://ns.adobe.com/") ||
                       segment.content.substr(0, 64).find("<?xpacket") != std::string_view::npos);
        // The first of each kind is metadata; another one is something that nobody reads, and stays.
        const bool isMain =
            (isApp1 && begins("Exif") && met.insert("exif").second) ||
            (isPacket && (begins("http://ns.adobe.com/xmp/extension/") || met.insert("xmp").second)) ||
            (segment.marker == 0xed && begins("Photoshop 3.0"));
        if (!isMain) {
            parts.push_back(std::to_string(segment.marker) + digested(segment.marker == 0xe2 && begins("MPF")
                                                                          ? multiPicture(file, segment)
                                                                          : std::string(segment.content)));
        }
    }
    parts.push_back(digested(file.text(scanAt, file.size())));
    return parts;
}

bool isMetadataChunk(std::string_view type, std::string_view content) {
    const bool isText = type == "iTXt" || type == "tEXt" || type == "zTXt";
    return type == "eXIf" ||
           (isText && (content.starts_with("XML:com.adobe.xmp") || content.starts_with("Raw profile type ")));
}

std::vector<std::string> pngParts(ByteView file) {
    std::vector<std::string> parts;
    std::uint64_t at = 8;
    while (file.holds(at, 12)) {
        const std::uint64_t size = file.u32(at);
        if (!isMetadataChunk(file.text(at + 4, 4), file.text(at + 8, size))) {
            parts.push_back(digested(file.text(at, size + 12)));
        }
        at += size + 12;
    }
    parts.push_back(digested(file.text(at, file.size())));
    return parts;
}

std::vector<std::string> webPParts(ByteView file) {
    std::vector<std::string> parts;
    const ByteView riff = file.inOrder(ByteOrder::Little);
    const std::uint64_t end = std::min<std::uint64_t>(8ull + riff.u32(4), file.size());
    std::uint64_t at = 12;
    while (at + 8 <= end) {
        const std::uint64_t size = riff.u32(at + 4);
        const std::string_view type = riff.text(at, 4);
        if (type == "VP8X") {
            // ICC profile and animation; the flags for EXIF, XMP and alpha follow what is there.
            const int flags = riff.u8(at + 8) & 0x22;
            if (flags != 0) {
                parts.push_back(std::to_string(flags));
            }
        } else if (type != "EXIF" && type != "XMP ") {
            parts.push_back(std::string(type) + digested(riff.text(at + 8, size)));
        }
        at += 8 + size + size % 2;
    }
    parts.push_back(digested(file.text(end, file.size())));
    return parts;
}

std::vector<std::string> boxParts(ByteView file) {
    constexpr std::array<std::string_view, 3> kUuids{
        std::string_view("\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac", 16),
        std::string_view("\x33\xc7\xa4\xd2\xb8\x1d\x47\x23\xa0\xba\xf1\xa3\xe0\x97\xad\x38", 16),
        std::string_view("JpgTiffExif->JP2", 16)};
    std::vector<std::string> parts;
    std::uint64_t end = 0;
    for (const IsoBox& box : isoBoxes(file)) {
        const bool isUuid = box.type == "uuid" && std::ranges::any_of(kUuids, [&](std::string_view name) {
                                return box.content.hasAt(0, name);
                            });
        const bool isNamed = box.type == "Exif" || box.type == "xml " || box.type == "brob";
        if (!isUuid && !isNamed) {
            parts.push_back(std::string(box.type) + digested(box.content.text(0, box.content.size())));
        }
        end = box.offset + box.content.size();
    }
    parts.push_back(digested(file.text(end, file.size())));
    return parts;
}

bool isMirror(const TiffDirectory& directory, std::uint16_t tag, const MetadataEdit& edit) {
    const auto isOf = [&](FieldId field, std::initializer_list<std::uint16_t> tags) {
        return edit.concerns(field) && std::ranges::find(tags, tag) != tags.end();
    };
    const bool movesPosition = edit.concerns(FieldId::GpsLatitude) || edit.concerns(FieldId::GpsLongitude) ||
                               edit.concerns(FieldId::GpsAltitude);
    switch (directory.role) {
    case TiffRole::Main:
        return isOf(FieldId::Caption, {0x010e, 0x9c9c}) || isOf(FieldId::Creator, {0x013b, 0x9c9d}) ||
               isOf(FieldId::CopyrightNotice, {0x8298}) || isOf(FieldId::Title, {0x9c9b}) ||
               isOf(FieldId::Keywords, {0x9c9e}) || isOf(FieldId::Rating, {0x4746, 0x4749}) ||
               tag == tag::kXmp || tag == 33723 || tag == 34377 || tag == tag::kExifIfd ||
               tag == tag::kGpsIfd;
    case TiffRole::Exif:
        return isOf(FieldId::DateCreated, {0x9003, 0x9011, 0x9291}) || isOf(FieldId::Title, {0xa436}) ||
               isOf(FieldId::Creator, {0xa437});
    case TiffRole::Gps:
        return movesPosition;
    default:
        return false;
    }
}

} // namespace

std::vector<std::string> untouchedParts(ByteView file, FileType type) {
    switch (type) {
    case FileType::Jpeg:
        return jpegParts(file);
    case FileType::Png:
        return pngParts(file);
    case FileType::WebP:
        return webPParts(file);
    case FileType::Jpeg2000:
    case FileType::JpegXl:
        return boxParts(file);
    default:
        return {};
    }
}

std::vector<std::string> foreignTags(const std::vector<ExifBlock>& exif, const MetadataEdit& edit) {
    constexpr std::uint16_t kMakerNote = 0x927c;
    std::vector<std::string> tags;
    for (const ExifBlock& block : exif) {
        const std::optional<TiffTree> tree = TiffTree::read(block.bytes);
        if (!tree) {
            continue;
        }
        for (const TiffDirectory& directory : tree->directories()) {
            const bool isFirst = directory.chainIndex == 0;
            for (const TiffEntry& entry : directory.entries) {
                if (isFirst && isMirror(directory, entry.tag, edit)) {
                    continue;
                }
                const ByteView value = tree->bytesOf(entry);
                const std::string place =
                    entry.tag == kMakerNote ? "@" + std::to_string(entry.valueOffset) : std::string();
                tags.push_back(std::to_string(static_cast<int>(directory.role)) + "/" +
                               std::to_string(directory.chainIndex) + "/" + std::to_string(entry.tag) + "/" +
                               std::to_string(entry.type) + place + "=" +
                               digested(value.text(0, value.size())));
            }
        }
    }
    return tags;
}

bool hasContentCredentials(ByteView file, FileType type) {
    if (type == FileType::Jpeg) {
        std::uint64_t scanAt = 0;
        return std::ranges::any_of(segmentsOf(file, scanAt), [](const JpegSegment& segment) {
            return segment.marker == 0xeb && segment.content.find("c2pa") != std::string_view::npos;
        });
    }
    if (type == FileType::Png) {
        for (std::uint64_t at = 8; file.holds(at, 12); at += file.u32(at) + 12ull) {
            if (file.hasAt(at + 4, "caBX")) {
                return true;
            }
        }
    }
    if (type == FileType::Tiff) {
        constexpr std::uint16_t kManifest = 0xcd41;
        const std::optional<TiffTree> tree = TiffTree::read(file);
        return tree && !tree->directories().empty() && tree->directories().front().find(kManifest) != nullptr;
    }
    if (type == FileType::WebP) {
        const ByteView riff = file.inOrder(ByteOrder::Little);
        for (std::uint64_t at = 12; riff.holds(at, 8); at += 8ull + riff.u32(at + 4) + riff.u32(at + 4) % 2) {
            if (riff.hasAt(at, "C2PA")) {
                return true;
            }
        }
    }
    return type == FileType::Jpeg2000 && std::ranges::any_of(isoBoxes(file), [](const IsoBox& box) {
               return box.type == "jumb" && box.content.text(0, 4096).find("c2pa") != std::string_view::npos;
           });
}

} // namespace fieldframe::media
