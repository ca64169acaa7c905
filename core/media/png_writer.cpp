// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_writers.h"

#include <zlib.h>

#include <array>

namespace fieldframe::media {
namespace {

constexpr std::string_view kXmpKeyword("XML:com.adobe.xmp\0", 18);

std::string bigEndian(std::uint32_t number) {
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16 & 0xff),
            static_cast<char>(number >> 8 & 0xff), static_cast<char>(number & 0xff)};
}

std::string chunk(std::string_view type, std::string_view content) {
    std::string body(type);
    body += content;
    const auto checksum =
        crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()));
    return bigEndian(static_cast<std::uint32_t>(content.size())) + body +
           bigEndian(static_cast<std::uint32_t>(checksum));
}

/// Also the raw profiles of ImageMagick, which would say the old values.
bool isReplaced(std::string_view type, std::string_view content) {
    if (type == "eXIf") {
        return true;
    }
    const bool isText = type == "iTXt" || type == "tEXt" || type == "zTXt";
    if (!isText) {
        return false;
    }
    for (const std::string_view kind : {"xmp", "exif", "iptc", "8bim", "APP1"}) {
        const std::string keyword = "Raw profile type " + std::string(kind) + '\0';
        if (content.starts_with(keyword)) {
            return true;
        }
    }
    return content.starts_with(kXmpKeyword);
}

} // namespace

Result<std::string> rewrittenPng(ByteView file, const NewBlocks& blocks) {
    std::string copy(file.text(0, 8));
    std::uint64_t at = 8;
    bool isWhole = false;
    while (file.holds(at, 12) && !isWhole) {
        const std::uint64_t size = file.u32(at);
        if (!file.holds(at, size + 12)) {
            break;
        }
        const std::string_view type = file.text(at + 4, 4);
        if (!isReplaced(type, file.text(at + 8, size))) {
            copy += file.text(at, size + 12);
        }
        if (type == "IHDR") {
            // Flags for "not packed", an empty language and an empty translated keyword.
            const std::string head = std::string(kXmpKeyword) + std::string(4, '\0');
            copy += blocks.xmp.empty() ? std::string() : chunk("iTXt", head + blocks.xmp);
            copy += blocks.exif.empty() ? std::string() : chunk("eXIf", blocks.exif);
        }
        isWhole = type == "IEND";
        at += size + 12;
    }
    if (!isWhole) {
        return failure(ErrorCode::UnsupportedFormat, "", "the PNG is cut off");
    }
    copy += file.text(at, file.size());
    return copy;
}

} // namespace fieldframe::media
