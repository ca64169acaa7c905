// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/heif_layout.h"
#include "core/media/iso_boxes.h"
#include "core/media/remains.h"
#include "core/media/unpack.h"

#include <algorithm>
#include <array>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostUnpacked = 16U << 20;

template <std::size_t Count>
bool isOneOf(std::string_view name, const std::array<std::string_view, Count>& names) {
    return std::ranges::find(names, name) != names.end();
}

void addTrailing(ByteView file, std::uint64_t end, Remains& remains) {
    if (end < file.size()) {
        remains.add(Remain::TrailingBytes, std::to_string(file.size() - end) + " bytes");
        remains.addText(file.text(end, file.size()), end);
    }
}

void inspectJfif(std::string_view content, Remains& remains) {
    const bool hasThumbnail =
        content.starts_with("JFXX"sv) || (content.size() >= 14 && (content[12] != 0 || content[13] != 0));
    if (hasThumbnail) {
        remains.add(Remain::Thumbnail, "JFIF");
    } else if (!content.starts_with("JFIF\0"sv)) {
        remains.add(Remain::PrivatePart, "APP0");
    }
}

void inspectApplication(unsigned marker, ByteView body, std::string_view content, Remains& remains) {
    const auto begins = [&](std::string_view name) { return content.starts_with(name); };
    if (marker == 0xe0) {
        inspectJfif(content, remains);
    } else if (marker == 0xe1 && begins("Exif\0"sv)) {
        inspectTiff(body.from(6), false, remains);
    } else if (marker == 0xe2 && begins("MPF\0"sv)) {
        remains.add(Remain::SecondPicture, "multi-picture index");
    } else if (marker == 0xeb) {
        remains.add(Remain::Credentials, "APP11");
    } else {
        const bool isKnown = (marker == 0xe1 && begins("http://ns.adobe.com/"sv)) ||
                             (marker == 0xe2 && begins("ICC_PROFILE\0"sv)) ||
                             (marker == 0xed && begins("Photoshop 3.0\0"sv)) ||
                             (marker == 0xee && begins("Adobe"sv));
        if (!isKnown) {
            remains.add(Remain::PrivatePart, "APP" + std::to_string(marker - 0xe0));
        }
    }
}

/// What is packed in a PNG's chunk of text or profile.
void unpackChunk(std::string_view type, std::string_view content, Remains& remains) {
    const std::size_t name = content.find('\0');
    if (name == std::string_view::npos) {
        return;
    }
    std::string_view packed;
    if ((type == "zTXt"sv || type == "iCCP"sv) && content.size() > name + 2) {
        packed = content.substr(name + 2);
    } else if (type == "iTXt"sv && content.size() > name + 3 && content[name + 1] == 1) {
        const std::size_t language = content.find('\0', name + 3);
        const std::size_t translated =
            language == std::string_view::npos ? language : content.find('\0', language + 1);
        packed = translated == std::string_view::npos ? packed : content.substr(translated + 1);
    }
    if (std::optional<std::string> bytes = packed.empty() ? std::nullopt : inflated(packed, kMostUnpacked)) {
        remains.addUnpacked(std::string(type), std::move(*bytes));
    }
}

void inspectChunk(std::string_view type, std::string_view content, Remains& remains) {
    constexpr std::array kPicture{"IHDR"sv, "PLTE"sv, "tRNS"sv, "cHRM"sv, "gAMA"sv, "sBIT"sv, "sRGB"sv,
                                  "cICP"sv, "mDCV"sv, "cLLI"sv, "bKGD"sv, "pHYs"sv, "acTL"sv, "fcTL"sv,
                                  "fdAT"sv, "IDAT"sv, "IEND"sv, "iCCP"sv, "eXIf"sv};
    constexpr std::array kTexts{"tEXt"sv, "zTXt"sv, "iTXt"sv};
    const bool isPacket =
        content.starts_with("XML:com.adobe.xmp\0"sv) || content.starts_with("Raw profile type "sv);
    if (isOneOf(type, kTexts)) {
        if (!isPacket) {
            remains.add(Remain::Comment,
                        std::string(type) + " " + std::string(content.substr(0, content.find('\0'))));
        }
    } else if (type == "caBX"sv) {
        remains.add(Remain::Credentials, "caBX");
    } else if (!isOneOf(type, kPicture)) {
        remains.add(Remain::PrivatePart, std::string(type));
    }
}

} // namespace

void inspectJpeg(ByteView file, Remains& remains) {
    std::uint64_t at = 2;
    while (file.holds(at, 2)) {
        const unsigned marker = file.u8(at + 1);
        if (file.u8(at) != 0xff || marker == 0 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
            ++at; // Coded data of a scan.
            continue;
        }
        if (marker == 0xd9) {
            break;
        }
        const std::uint64_t length = std::max<std::uint64_t>(2, file.u16(at + 2));
        const ByteView body =
            file.from(at + 4).part(0, std::min<std::uint64_t>(length - 2, file.from(at + 4).size()));
        const std::string_view content = body.text(0, body.size());
        if (marker == 0xfe) {
            remains.add(Remain::Comment, "COM");
        } else if (marker >= 0xe0 && marker <= 0xef) {
            inspectApplication(marker, body, content, remains);
        } else if (marker < 0xc0 || marker > 0xfe || marker >= 0xf0) {
            remains.add(Remain::PrivatePart, "marker " + std::to_string(marker));
        }
        remains.addText(content, at + 4);
        at += 2 + length;
    }
    addTrailing(file, at + 2, remains);
}

void inspectPng(ByteView file, Remains& remains) {
    std::uint64_t at = 8;
    while (file.holds(at, 12)) {
        const std::uint64_t size = file.u32(at);
        const std::string_view type = file.text(at + 4, 4);
        const std::string_view content = file.text(at + 8, size);
        inspectChunk(type, content, remains);
        if (type != "IDAT"sv && type != "fdAT"sv) {
            remains.addText(file.text(at + 4, content.size() + 4), at + 4);
            unpackChunk(type, content, remains);
        }
        at += size + 12;
        if (type == "IEND"sv) {
            break;
        }
    }
    addTrailing(file, at, remains);
}

void inspectWebP(ByteView file, Remains& remains) {
    constexpr std::array kPicture{"VP8 "sv, "VP8L"sv, "ALPH"sv, "ANMF"sv};
    constexpr std::array kKnown{"VP8X"sv, "ICCP"sv, "ANIM"sv, "EXIF"sv, "XMP "sv};
    const ByteView riff = file.inOrder(ByteOrder::Little);
    const std::uint64_t end = std::min<std::uint64_t>(8ULL + riff.u32(4), riff.size());
    for (std::uint64_t at = 12; at + 8 <= end;) {
        const std::uint64_t size = riff.u32(at + 4);
        const std::string_view type = riff.text(at, 4);
        if (!isOneOf(type, kPicture)) {
            remains.addText(riff.text(at + 8, size), at + 8);
            if (type == "C2PA"sv) {
                remains.add(Remain::Credentials, "C2PA");
            } else if (!isOneOf(type, kKnown)) {
                remains.add(Remain::PrivatePart, std::string(type));
            }
        }
        at += 8 + size + size % 2;
    }
    addTrailing(file, end, remains);
}

void inspectBoxes(ByteView file, FileType type, Remains& remains) {
    constexpr std::array kCoded{"mdat"sv, "jxlc"sv, "jxlp"sv, "jp2c"sv};
    constexpr std::array kKnown{"ftyp"sv, "meta"sv, "moov"sv, "JXL "sv, "jP  "sv, "jp2h"sv, "Exif"sv,
                                "xml "sv, "brob"sv, "free"sv, "skip"sv, "wide"sv, "styp"sv, "jxll"sv,
                                "moof"sv, "mfra"sv, "sidx"sv, "ssix"sv, "pdin"sv};
    constexpr std::string_view kXmpUuid("\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac",
                                        16);
    for (const IsoBox& box : isoBoxes(file)) {
        const std::string_view content = box.content.text(0, box.content.size());
        if (isOneOf(box.type, kCoded)) {
            continue;
        }
        remains.addText(content, box.offset);
        if (box.type == "brob"sv && content.size() > 4) {
            if (std::optional<std::string> bytes = brotliUnpacked(content.substr(4), kMostUnpacked)) {
                remains.addUnpacked("brob", std::move(*bytes));
            }
        }
        const bool isPacket = box.type == "uuid"sv && content.starts_with(kXmpUuid);
        if (box.type == "jumb"sv) {
            remains.add(Remain::Credentials, "jumb");
        } else if (!isPacket && !isOneOf(box.type, kKnown)) {
            remains.add(Remain::PrivatePart, std::string(box.type));
        }
    }
    const bool isHeif = type == FileType::Heif || type == FileType::Avif;
    const std::optional<HeifLayout> layout = isHeif ? readHeifLayout(file) : std::nullopt;
    if (layout && layout->hasThumbnail) {
        remains.add(Remain::Thumbnail, "thumbnail item");
    }
}

} // namespace fieldframe::media
