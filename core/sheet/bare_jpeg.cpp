// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/bare_jpeg.h"

#include <cstdint>

namespace fieldframe::sheet {

namespace {

constexpr std::uint8_t kStart = 0xD8;
constexpr std::uint8_t kEnd = 0xD9;
constexpr std::uint8_t kScan = 0xDA;
constexpr std::uint8_t kComment = 0xFE;
constexpr std::uint8_t kAdobe = 0xEE;

std::uint8_t byteAt(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint8_t>(bytes[at]);
}

int numberAt(std::string_view bytes, std::size_t at) {
    return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1);
}

/// Baseline, extended and progressive Huffman frames.
bool isFrame(std::uint8_t marker) {
    return marker >= 0xC0 && marker <= 0xC2;
}

bool isOtherFrame(std::uint8_t marker) {
    const bool isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC3 && marker <= 0xCF && !isTable;
}

bool isLeftOut(std::uint8_t marker) {
    return marker == kComment || (marker >= 0xE0 && marker <= 0xEF && marker != kAdobe);
}

bool stands(std::uint8_t marker) {
    return marker == 0x00 || (marker >= 0xD0 && marker <= 0xD7);
}

/// Of the next marker after coded data that begins at @p at; the size where there is none.
std::size_t endOfScan(std::string_view file, std::size_t at) {
    while ((at = file.find('\xFF', at)) != std::string_view::npos && at + 1 < file.size()) {
        if (!stands(byteAt(file, at + 1)) && byteAt(file, at + 1) != 0xFF) {
            return at;
        }
        ++at;
    }
    return file.size();
}

/// Takes the frame's header: false where a document can't hold such a picture.
bool readFrame(std::string_view segment, BareJpeg& jpeg) {
    constexpr std::size_t kFixedPart = 8;
    constexpr int kMostPixelsOfSide = 32'000; // Cairo's own limit is 32,767.
    if (segment.size() < kFixedPart || jpeg.width != 0) {
        return false;
    }
    jpeg.height = numberAt(segment, 3);
    jpeg.width = numberAt(segment, 5);
    const int components = byteAt(segment, 7);
    return byteAt(segment, 2) == 8 && (components == 1 || components == 3) && jpeg.width > 0 &&
           jpeg.height > 0 && jpeg.width <= kMostPixelsOfSide && jpeg.height <= kMostPixelsOfSide;
}

} // namespace

std::optional<BareJpeg> bareJpeg(std::string_view file) {
    if (file.size() < 4 || !file.starts_with("\xFF\xD8")) {
        return std::nullopt;
    }
    BareJpeg jpeg;
    jpeg.bytes.reserve(file.size());
    jpeg.bytes += file.substr(0, 2);
    std::size_t at = 2;
    bool hasScan = false;
    while (at + 4 <= file.size() || (hasScan && at + 2 <= file.size())) {
        if (byteAt(file, at) != 0xFF) {
            return std::nullopt;
        }
        const std::uint8_t marker = byteAt(file, at + 1);
        if (marker == 0xFF) { // Fill bytes may stand before a marker.
            ++at;
            continue;
        }
        if (marker == kEnd) {
            jpeg.bytes += file.substr(at, 2);
            return hasScan ? std::optional(std::move(jpeg)) : std::nullopt;
        }
        if (marker == kStart || stands(marker) || isOtherFrame(marker) || at + 4 > file.size()) {
            return std::nullopt;
        }
        const auto length = static_cast<std::size_t>(numberAt(file, at + 2));
        if (length < 2 || length > file.size() - at - 2) {
            return std::nullopt;
        }
        if (isFrame(marker) && !readFrame(file.substr(at + 2, length), jpeg)) {
            return std::nullopt;
        }
        std::size_t end = at + 2 + length;
        if (marker == kScan) {
            if (jpeg.width == 0) {
                return std::nullopt;
            }
            hasScan = true;
            end = endOfScan(file, end);
        }
        if (!isLeftOut(marker)) {
            jpeg.bytes += file.substr(at, end - at);
        }
        at = end;
    }
    return std::nullopt;
}

} // namespace fieldframe::sheet
