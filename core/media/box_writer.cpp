// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"
#include "core/media/iso_boxes.h"

#include <algorithm>
#include <array>

namespace fieldframe::media {
namespace {

constexpr std::string_view kXmpUuid("\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac", 16);
constexpr std::string_view kIptcUuid("\x33\xc7\xa4\xd2\xb8\x1d\x47\x23\xa0\xba\xf1\xa3\xe0\x97\xad\x38", 16);
constexpr std::string_view kExifUuid("JpgTiffExif->JP2", 16);

std::string box(std::string_view type, std::string_view content) {
    const std::size_t size = content.size() + 8;
    std::string bytes{static_cast<char>(size >> 24 & 0xff), static_cast<char>(size >> 16 & 0xff),
                      static_cast<char>(size >> 8 & 0xff), static_cast<char>(size & 0xff)};
    bytes += type;
    bytes += content;
    return bytes;
}

std::string jpeg2000Blocks(const NewBlocks& blocks) {
    std::string bytes;
    bytes += blocks.xmp.empty() ? std::string() : box("uuid", std::string(kXmpUuid) + blocks.xmp);
    bytes += blocks.exif.empty() ? std::string() : box("uuid", std::string(kExifUuid) + blocks.exif);
    return bytes;
}

std::string jpegXlBlocks(const NewBlocks& blocks) {
    std::string bytes;
    // The four bytes tell how far behind them the TIFF structure begins.
    bytes += blocks.exif.empty() ? std::string() : box("Exif", std::string(4, '\0') + blocks.exif);
    bytes += blocks.xmp.empty() ? std::string() : box("xml ", blocks.xmp);
    return bytes;
}

bool isReplaced(FileType type, const IsoBox& found) {
    if (type == FileType::JpegXl) {
        const std::string_view packed = found.content.text(0, 4);
        return found.type == "Exif" || found.type == "xml " ||
               (found.type == "brob" && (packed == "Exif" || packed == "xml "));
    }
    return found.type == "uuid" && (found.content.hasAt(0, kXmpUuid) || found.content.hasAt(0, kIptcUuid) ||
                                    found.content.hasAt(0, kExifUuid));
}

} // namespace

Result<std::string> rewrittenBoxes(ByteView file, FileType type, const NewBlocks& blocks) {
    const std::vector<IsoBox> boxes = isoBoxes(file);
    const std::string_view first = type == FileType::JpegXl ? "JXL " : "jP  ";
    if (boxes.size() < 3 || boxes[0].type != first || boxes[1].type != "ftyp") {
        return failure(ErrorCode::UnsupportedFormat, "", "a bare codestream has no room for metadata");
    }
    const bool isJpegXl = type == FileType::JpegXl;
    const std::string fresh = isJpegXl ? jpegXlBlocks(blocks) : jpeg2000Blocks(blocks);
    std::string copy;
    bool isPlaced = false;
    std::uint64_t at = 0;
    for (const IsoBox& found : boxes) {
        const std::uint64_t end = found.offset + found.content.size();
        const bool isPicture = found.type == "jp2c" || found.type == "jxlc" || found.type == "jxlp";
        if (isPicture && !isPlaced) {
            copy += fresh;
            isPlaced = true;
        }
        if (!isReplaced(type, found)) {
            copy += file.text(at, end - at);
        }
        at = end;
    }
    if (!isPlaced) {
        return failure(ErrorCode::UnsupportedFormat, "", "the file has no codestream");
    }
    copy += file.text(at, file.size());
    return copy;
}

} // namespace fieldframe::media
