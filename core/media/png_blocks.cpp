// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/metadata_blocks.h"
#include "core/media/unpack.h"

namespace fieldframe::media {
namespace {

constexpr std::string_view kXmpKeyword = "XML:com.adobe.xmp";
constexpr std::string_view kRawProfile = "Raw profile type ";

/// ImageMagick's raw profiles: a line feed, the profile's name, a line with its length, then hexadecimal
/// digits in lines.
std::string rawProfile(std::string_view text) {
    for (int line = 0; line < 3; ++line) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) {
            return {};
        }
        text.remove_prefix(end + 1);
    }
    return hexBytes(text);
}

void takeProfile(std::string_view kind, std::string bytes, MetadataBlocks& blocks) {
    constexpr std::string_view kXmpPrefix("http://ns.adobe.com/xap/1.0/\0", 29);
    const ByteView view = blocks.keep(std::move(bytes));
    const std::string_view text = view.text(0, view.size());
    if (kind == "xmp") {
        blocks.offerXmp(text);
    } else if (kind == "exif" || (kind == "APP1" && text.starts_with("Exif"))) {
        blocks.offerExif(view);
    } else if (kind == "APP1" && text.starts_with(kXmpPrefix)) {
        blocks.offerXmp(text.substr(kXmpPrefix.size()));
    } else if (kind == "iptc" || kind == "8bim") {
        // ImageMagick keeps Photoshop's resources under this name, other programs the IIM alone.
        if (text.starts_with("\x1c")) {
            blocks.offerIim(text);
        } else {
            readImageResources(view, blocks);
        }
    }
}

void takeText(std::string_view keyword, std::string content, MetadataBlocks& blocks) {
    if (keyword == kXmpKeyword) {
        blocks.offerXmp(content);
    } else if (keyword.starts_with(kRawProfile)) {
        takeProfile(keyword.substr(kRawProfile.size()), rawProfile(content), blocks);
    }
}

/// The part of @p text before the next NUL, which is dropped with it.
std::string_view takeUntilNul(std::string_view& text) {
    const std::size_t end = text.find('\0');
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return taken;
}

std::string unpacked(std::string_view packed) {
    return inflated(packed, kMaxBlockBytes).value_or(std::string());
}

void readTextChunk(std::string_view type, std::string_view content, MetadataBlocks& blocks) {
    const std::string_view keyword = takeUntilNul(content);
    if (keyword != kXmpKeyword && !keyword.starts_with(kRawProfile)) {
        return;
    }
    if (type == "tEXt") {
        takeText(keyword, std::string(content), blocks);
    } else if (type == "zTXt" && !content.empty()) {
        takeText(keyword, unpacked(content.substr(1)), blocks);
    } else if (type == "iTXt" && content.size() > 2) {
        const bool isPacked = content[0] == 1;
        content.remove_prefix(2);
        takeUntilNul(content); // Language.
        takeUntilNul(content); // Translated keyword.
        takeText(keyword, isPacked ? unpacked(content) : std::string(content), blocks);
    }
}

} // namespace

void readPngBlocks(ByteView file, MetadataBlocks& blocks) {
    std::uint64_t at = 8;
    while (file.holds(at, 12)) {
        const std::uint64_t size = file.u32(at);
        const std::string_view type = file.text(at + 4, 4);
        const ByteView content = file.part(at + 8, size);
        if (type == "IEND" || (size > 0 && content.isEmpty())) {
            return;
        }
        if (type == "eXIf") {
            blocks.offerExif(content);
        } else if ((type == "tEXt" || type == "zTXt" || type == "iTXt") && size <= kMaxBlockBytes) {
            readTextChunk(type, content.text(0, size), blocks);
        }
        at += 12 + size;
    }
}

} // namespace fieldframe::media
