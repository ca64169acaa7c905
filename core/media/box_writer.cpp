// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"
#include "core/media/iso_boxes.h"

#include <optional>
#include <set>

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

/// The boxes of one file, by what they hold.
enum class Kind { Xmp, Iim, Exif, Other };

Kind kindOf(FileType type, const IsoBox& found) {
    if (type == FileType::JpegXl) {
        const std::string_view name = found.type == "brob" ? found.content.text(0, 4) : found.type;
        return name == "Exif" ? Kind::Exif : name == "xml " ? Kind::Xmp : Kind::Other;
    }
    if (found.type != "uuid") {
        return Kind::Other;
    }
    return found.content.hasAt(0, kXmpUuid)    ? Kind::Xmp
           : found.content.hasAt(0, kIptcUuid) ? Kind::Iim
           : found.content.hasAt(0, kExifUuid) ? Kind::Exif
                                               : Kind::Other;
}

/// Absent where the edit leaves that kind as it is.
std::optional<std::string> freshBox(FileType type, Kind kind, const NewBlocks& blocks) {
    const bool isJpegXl = type == FileType::JpegXl;
    if (kind == Kind::Xmp && blocks.xmp) {
        return isJpegXl ? box("xml ", blocks.xmp->main)
                        : box("uuid", std::string(kXmpUuid) + blocks.xmp->main);
    }
    if (kind == Kind::Iim && blocks.iim) {
        return blocks.iim->empty() ? std::string() : box("uuid", std::string(kIptcUuid) + *blocks.iim);
    }
    if (kind == Kind::Exif && blocks.exif) {
        // The four bytes tell how far behind them the TIFF structure begins.
        return blocks.exif->empty() ? std::string()
               : isJpegXl           ? box("Exif", std::string(4, '\0') + *blocks.exif)
                                    : box("uuid", std::string(kExifUuid) + *blocks.exif);
    }
    return std::nullopt;
}

} // namespace

Result<std::string> rewrittenBoxes(ByteView file, FileType type, const NewBlocks& blocks) {
    const std::vector<IsoBox> boxes = isoBoxes(file);
    const std::string_view first = type == FileType::JpegXl ? "JXL " : "jP  ";
    if (boxes.size() < 3 || boxes[0].type != first || boxes[1].type != "ftyp") {
        return failure(ErrorCode::UnsupportedFormat, "", "a bare codestream has no room for metadata");
    }
    std::string copy;
    std::set<Kind> placed;
    std::optional<std::size_t> pictureAt;
    std::uint64_t at = 0;
    for (const IsoBox& found : boxes) {
        const std::uint64_t end = found.offset + found.content.size();
        const Kind kind = kindOf(type, found);
        const bool isPicture = found.type == "jp2c" || found.type == "jxlc" || found.type == "jxlp";
        if (isPicture && !pictureAt) {
            pictureAt = copy.size();
        }
        // The first of a kind is replaced at its place; another one is nobody's.
        const std::optional<std::string> fresh = freshBox(type, kind, blocks);
        if (fresh && placed.insert(kind).second) {
            copy += *fresh;
        } else {
            copy += file.text(at, end - at);
        }
        at = end;
    }
    if (!pictureAt) {
        return failure(ErrorCode::UnsupportedFormat, "", "the file has no codestream");
    }
    for (const Kind kind : {Kind::Exif, Kind::Iim, Kind::Xmp}) {
        if (!placed.contains(kind)) {
            copy.insert(*pictureAt, freshBox(type, kind, blocks).value_or(std::string()));
        }
    }
    copy += file.text(at, file.size());
    return copy;
}

} // namespace fieldframe::media
