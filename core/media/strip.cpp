// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/strip.h"

#include "core/media/png_chunk.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

tl::unexpected<Error> damaged(const char* what) {
    return failure(ErrorCode::UnsupportedFormat, {}, what);
}

/// Tables, frames and scans (T.81 table B.1), and Adobe's word on the colour transform.
bool isDecodersSegment(std::uint8_t marker, std::string_view content) {
    const bool isFrameOrTable = marker >= 0xc0 && marker <= 0xcf && marker != 0xc8;
    const bool isTable = marker == 0xdb || marker == 0xdd || marker == 0xda;
    const bool isAdobe = marker == 0xee && content.starts_with("Adobe"sv);
    const bool isProfile = marker == 0xe2 && content.starts_with("ICC_PROFILE\0"sv);
    return isFrameOrTable || isTable || isAdobe || isProfile;
}

/// JFIF 1.02 without the thumbnail that it may carry.
std::string plainJfif(std::string_view content) {
    constexpr std::size_t kFixed = 12;
    std::string jfif("\xff\xe0\0\x10"sv);
    jfif += content.substr(0, kFixed);
    jfif.append(2, '\0');
    return jfif;
}

/// Where the coded data of a scan ends: at the next marker that is none of its own.
std::uint64_t endOfScan(ByteView file, std::uint64_t at) {
    for (; file.holds(at, 2); ++at) {
        const std::uint8_t next = file.u8(at + 1);
        const bool isInside = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
        if (file.u8(at) == 0xff && !isInside) {
            return at;
        }
    }
    return file.size();
}

/// "Adobe", version, flags and the transform: what follows has no meaning.
std::string_view withoutRest(std::uint8_t marker, std::string_view content) {
    constexpr std::size_t kAdobe = 12;
    return marker == 0xee ? content.substr(0, kAdobe) : content;
}

std::string segment(std::uint8_t marker, std::string_view content) {
    const std::size_t length = content.size() + 2;
    std::string bytes{'\xff', static_cast<char>(marker), static_cast<char>(length >> 8),
                      static_cast<char>(length & 0xff)};
    bytes += content;
    return bytes;
}

/// The profile's own name can be anything.
std::string namelessProfile(std::string_view content) {
    const std::size_t end = content.find('\0');
    return end == std::string_view::npos || end > 79 ? std::string()
                                                     : "icc" + std::string(content.substr(end));
}

std::string littleEndian(std::uint64_t number) {
    std::string bytes;
    for (unsigned i = 0; i < 4; ++i) {
        bytes += static_cast<char>(number >> (8 * i) & 0xff);
    }
    return bytes;
}

/// The chunks of a WebP, or of one frame of it, that are known by name.
Result<std::string> webPChunks(ByteView parent, std::uint64_t at, bool isFrame) {
    constexpr std::array kPicture{"VP8 "sv, "VP8L"sv, "ALPH"sv};
    constexpr std::array kWhole{"ICCP"sv, "ANIM"sv};
    constexpr std::uint64_t kFrameHead = 16;
    std::string kept;
    while (parent.holds(at, 8)) {
        const std::uint64_t size = parent.u32(at + 4);
        const std::string_view type = parent.text(at, 4);
        if (!parent.holds(at + 8, size)) {
            return damaged("the WebP is cut off");
        }
        std::string content(parent.text(at + 8, size));
        bool isKept = std::ranges::find(kPicture, type) != kPicture.end() ||
                      (!isFrame && std::ranges::find(kWhole, type) != kWhole.end());
        if (!isFrame && type == "VP8X"sv && size >= 10) {
            constexpr std::uint8_t kProfileAlphaAnimation = 0x32;
            content.resize(10);
            content[0] = static_cast<char>(static_cast<std::uint8_t>(content[0]) & kProfileAlphaAnimation);
            isKept = true;
        }
        if (!isFrame && type == "ANMF"sv && size > kFrameHead) {
            const Result<std::string> frame = webPChunks(parent.part(at + 8, size), kFrameHead, true);
            if (!frame) {
                return frame;
            }
            content = content.substr(0, kFrameHead) + *frame;
            isKept = true;
        }
        if (isKept) {
            kept += std::string(type) + littleEndian(content.size()) + content;
            kept.append(content.size() % 2, '\0');
        }
        at += 8 + size + size % 2;
    }
    return kept;
}

} // namespace

Result<std::string> strippedJpeg(ByteView file) {
    std::string copy("\xff\xd8"sv);
    bool hasScan = false;
    std::uint64_t at = 2;
    while (file.holds(at, 4)) {
        const std::uint8_t marker = file.u8(at + 1);
        if (file.u8(at) != 0xff) {
            return damaged("the JPEG is damaged between its parts");
        }
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (marker == 0xd9) {
            break;
        }
        const std::uint16_t length = file.u16(at + 2);
        if (length < 2 || !file.holds(at + 2, length)) {
            return damaged("the JPEG is cut off before its picture");
        }
        const std::string_view content = file.text(at + 4, length - 2U);
        at += 2U + length;
        if (marker == 0xe0 && content.size() >= 14 && content.starts_with("JFIF\0"sv) && copy.size() == 2) {
            copy += plainJfif(content);
        } else if (isDecodersSegment(marker, content)) {
            copy += segment(marker, withoutRest(marker, content));
        }
        if (marker == 0xda) {
            const std::uint64_t end = endOfScan(file, at);
            copy += file.text(at, end - at);
            at = end;
            hasScan = true;
        }
    }
    if (!hasScan) {
        return damaged("the JPEG has no picture");
    }
    return copy + "\xff\xd9"; // Its own, or, where it was cut off, one that decoders miss.
}

Result<std::string> strippedPng(ByteView file) {
    constexpr std::array kKept{"IHDR"sv, "PLTE"sv, "tRNS"sv, "cHRM"sv, "gAMA"sv, "sBIT"sv,
                               "sRGB"sv, "cICP"sv, "mDCV"sv, "cLLI"sv, "bKGD"sv, "pHYs"sv,
                               "acTL"sv, "fcTL"sv, "fdAT"sv, "IDAT"sv};
    std::string copy(file.text(0, 8));
    for (std::uint64_t at = 8; file.holds(at, 12);) {
        const std::uint64_t size = file.u32(at);
        const std::string_view type = file.text(at + 4, 4);
        if (!file.holds(at, size + 12)) {
            break;
        }
        if (std::ranges::find(kKept, type) != kKept.end()) {
            copy += file.text(at, size + 12);
        } else if (type == "iCCP"sv) {
            const std::string profile = namelessProfile(file.text(at + 8, size));
            copy += profile.empty() ? std::string() : pngChunk(type, profile);
        } else if (type == "IEND"sv) {
            return copy + pngChunk(type, {});
        }
        at += size + 12;
    }
    return damaged("the PNG is cut off");
}

Result<std::string> strippedWebP(ByteView file) {
    const ByteView riff = file.inOrder(ByteOrder::Little);
    const std::uint64_t end = 8ULL + riff.u32(4);
    if (!riff.hasAt(0, "RIFF"sv) || !riff.hasAt(8, "WEBP"sv) || end > riff.size()) {
        return damaged("the WebP is cut off");
    }
    return webPChunks(riff.part(0, end), 12, false).map([](const std::string& chunks) {
        return "RIFF" + littleEndian(chunks.size() + 4) + "WEBP" + chunks;
    });
}

Result<std::string> stripped(ByteView file, FileType type) {
    switch (type) {
    case FileType::Jpeg:
        return strippedJpeg(file);
    case FileType::Png:
        return strippedPng(file);
    case FileType::WebP:
        return strippedWebP(file);
    default:
        return damaged("this kind of file can't be stripped of what it says without making its picture anew");
    }
}

} // namespace fieldframe::media
