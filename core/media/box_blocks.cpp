// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_boxes.h"
#include "core/media/metadata_blocks.h"
#include "core/media/unpack.h"

#include <algorithm>

namespace fieldframe::media {
namespace {

constexpr std::string_view kXmpUuid("\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac", 16);
constexpr std::string_view kIptcUuid("\x33\xc7\xa4\xd2\xb8\x1d\x47\x23\xa0\xba\xf1\xa3\xe0\x97\xad\x38", 16);
constexpr std::string_view kExifUuid("JpgTiffExif->JP2", 16);
constexpr std::string_view kCanonUuid("\x85\xc0\xb6\x87\x82\x0f\x11\xe0\x81\x11\xf4\xce\x46\x2b\x6a\x48", 16);

/// EXIF as HEIF and JPEG XL keep it: four bytes tell how far behind them the TIFF structure begins.
ByteView behindOffset(ByteView content) {
    return content.from(4ull + content.u32(0));
}

void takeCanon(ByteView content, MetadataBlocks& blocks) {
    for (const IsoBox& box : isoBoxes(content)) {
        if (box.type == "CMT1") {
            blocks.exif.push_back({box.content, TiffRole::Main});
        } else if (box.type == "CMT2") {
            blocks.exif.push_back({box.content, TiffRole::Exif});
        } else if (box.type == "CMT4") {
            blocks.exif.push_back({box.content, TiffRole::Gps});
        }
    }
}

void takeUuid(ByteView content, MetadataBlocks& blocks) {
    const ByteView inside = content.from(16);
    if (content.hasAt(0, kXmpUuid)) {
        blocks.offerXmp(inside.text(0, inside.size()));
    } else if (content.hasAt(0, kIptcUuid)) {
        blocks.offerIim(inside.text(0, inside.size()));
    } else if (content.hasAt(0, kExifUuid)) {
        blocks.offerExif(inside);
    } else if (content.hasAt(0, kCanonUuid)) {
        takeCanon(inside, blocks);
    }
}

/// XMP in JPEG XL; in JPEG 2000 any XML, such as the place of a map's corners.
void takeXml(ByteView content, MetadataBlocks& blocks) {
    const std::string_view text = content.text(0, content.size());
    const std::string_view begin = text.substr(0, std::min<std::size_t>(text.size(), 4096));
    const bool isNarrow = begin.find('\0') == std::string_view::npos;
    if (!isNarrow || begin.find("xmpmeta") != std::string_view::npos ||
        begin.find("xapmeta") != std::string_view::npos || begin.find(":RDF") != std::string_view::npos) {
        blocks.offerXmp(text);
    }
}

/// JPEG XL packs any box with Brotli: ISO/IEC 18181-2 §9.7.
void takeBrotli(ByteView content, MetadataBlocks& blocks) {
    const std::string_view type = content.text(0, 4);
    if (type != "Exif" && type != "xml ") {
        return;
    }
    std::optional<std::string> unpacked = brotliUnpacked(content.text(4, content.size()), kMaxBlockBytes);
    if (unpacked && type == "xml ") {
        blocks.offerXmp(*unpacked);
    } else if (unpacked) {
        blocks.offerExif(behindOffset(blocks.keep(std::move(*unpacked))));
    }
}

struct Item {
    std::uint32_t id = 0;
    bool isExif = false;
    bool isXmp = false;
};

/// The metadata items that "iinf" lists. ISO/IEC 14496-12 §8.11.6.
std::vector<Item> metadataItems(ByteView infos) {
    const std::uint64_t entriesAt = infos.u8(0) == 0 ? 6 : 8;
    std::vector<Item> items;
    for (const IsoBox& box : isoBoxes(infos.from(entriesAt))) {
        const std::uint8_t version = box.content.u8(0);
        if (box.type != "infe" || version < 2) {
            continue;
        }
        const std::uint64_t idBytes = version == 2 ? 2 : 4;
        const std::uint32_t id = version == 2 ? box.content.u16(4) : box.content.u32(4);
        const std::string_view type = box.content.text(4 + idBytes + 2, 4);
        const std::string_view names = box.content.text(4 + idBytes + 6, box.content.size());
        const bool isXmp = type == "mime" && names.find("application/rdf+xml") != std::string_view::npos;
        if (type == "Exif" || isXmp) {
            items.push_back({id, type == "Exif", isXmp});
        }
    }
    return items;
}

/// Reads numbers of changing widths one after another.
struct Cursor {
    ByteView bytes;
    std::uint64_t at = 0;

    std::uint64_t take(unsigned width) {
        std::uint64_t value = 0;
        for (unsigned i = 0; i < width; ++i) {
            value = value << 8 | bytes.u8(at + i);
        }
        at += width;
        return value;
    }
};

struct ItemPlace {
    bool isInItemData = false;
    std::uint64_t base = 0;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> extents; ///< Offset and length.
};

/// Where item @p wanted stands, by "iloc". ISO/IEC 14496-12 §8.11.3.
ItemPlace placeOf(ByteView locations, std::uint32_t wanted) {
    Cursor cursor{locations};
    const auto version = static_cast<unsigned>(cursor.take(1));
    cursor.take(3);
    const std::uint64_t sizes = cursor.take(2);
    const auto offsetBytes = static_cast<unsigned>(sizes >> 12 & 0xf);
    const auto lengthBytes = static_cast<unsigned>(sizes >> 8 & 0xf);
    const auto baseBytes = static_cast<unsigned>(sizes >> 4 & 0xf);
    const auto indexBytes = version > 0 ? static_cast<unsigned>(sizes & 0xf) : 0u;
    const std::uint64_t count = cursor.take(version < 2 ? 2 : 4);
    for (std::uint64_t item = 0; item < count && cursor.at < locations.size(); ++item) {
        ItemPlace place;
        const std::uint64_t id = cursor.take(version < 2 ? 2 : 4);
        place.isInItemData = version > 0 && (cursor.take(2) & 0xf) == 1;
        cursor.take(2); // Data reference: only the file itself is read.
        place.base = cursor.take(baseBytes);
        const std::uint64_t extents = cursor.take(2);
        for (std::uint64_t i = 0; i < extents && cursor.at < locations.size(); ++i) {
            cursor.take(indexBytes);
            const std::uint64_t offset = cursor.take(offsetBytes);
            place.extents.emplace_back(offset, cursor.take(lengthBytes));
        }
        if (id == wanted) {
            return place;
        }
    }
    return {};
}

std::string itemBytes(ByteView file, ByteView meta, const ItemPlace& place) {
    const ByteView source = place.isInItemData ? findIsoBox(meta, "idat") : file;
    std::string bytes;
    for (const auto& [offset, length] : place.extents) {
        if (offset > source.size() || place.base > source.size()) {
            return {};
        }
        const std::string_view piece =
            source.from(place.base + offset).text(0, length == 0 ? source.size() : length);
        if (bytes.size() + piece.size() > kMaxBlockBytes) {
            return {};
        }
        bytes += piece;
    }
    return bytes;
}

void takeItems(ByteView file, ByteView metaBox, MetadataBlocks& blocks) {
    const ByteView meta = metaBox.from(4);
    const ByteView locations = findIsoBox(meta, "iloc");
    for (const Item& item : metadataItems(findIsoBox(meta, "iinf"))) {
        std::string bytes = itemBytes(file, meta, placeOf(locations, item.id));
        if (item.isXmp) {
            blocks.offerXmp(bytes);
        } else if (!bytes.empty()) {
            blocks.offerExif(behindOffset(blocks.keep(std::move(bytes))));
        }
    }
}

} // namespace

void readBoxBlocks(ByteView file, MetadataBlocks& blocks) {
    for (const IsoBox& box : isoBoxes(file)) {
        if (box.type == "uuid") {
            takeUuid(box.content, blocks);
        } else if (box.type == "Exif") {
            blocks.offerExif(behindOffset(box.content));
        } else if (box.type == "xml ") {
            takeXml(box.content, blocks);
        } else if (box.type == "brob") {
            takeBrotli(box.content, blocks);
        } else if (box.type == "meta") {
            takeItems(file, box.content, blocks);
        } else if (box.type == "moov" || box.type == "udta") {
            for (const IsoBox& inner : isoBoxes(box.content)) {
                if (inner.type == "uuid") {
                    takeUuid(inner.content, blocks);
                } else if (inner.type == "udta") {
                    const ByteView packet = findIsoBox(inner.content, "XMP_"); // XMP part 3 §1.1.8.
                    blocks.offerXmp(packet.text(0, packet.size()));
                }
            }
        }
    }
}

} // namespace fieldframe::media
