// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/vorbis_values.h"

#include "core/media/charset.h"
#include "core/media/metadata_blocks.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string>

namespace fieldframe::media {
namespace {

using enum FieldId;

struct Place {
    std::string_view name;
    FieldId field;
    int rank;
};

constexpr std::array kPlaces{
    Place{"TITLE", Title, rank::kBest},         Place{"ARTIST", Creator, rank::kBest},
    Place{"AUTHOR", Creator, rank::kGood},      Place{"PERFORMER", Creator, rank::kFair},
    Place{"COMPOSER", Creator, rank::kPoor},    Place{"COPYRIGHT", CopyrightNotice, rank::kBest},
    Place{"DESCRIPTION", Caption, rank::kBest}, Place{"COMMENT", Caption, rank::kGood},
    Place{"COMMENTS", Caption, rank::kGood},    Place{"DATE", DateCreated, rank::kBest},
    Place{"ORGANIZATION", Source, rank::kFair}, Place{"KEYWORDS", Keywords, rank::kBest},
};

/// "NAME=text", the name in letters of either case.
void takeComment(std::string_view comment, MediaTags& tags) {
    const std::size_t equals = comment.find('=');
    if (equals == std::string_view::npos) {
        return;
    }
    std::string name(comment.substr(0, equals));
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return std::toupper(c); });
    const auto place = std::ranges::find(kPlaces, name, &Place::name);
    if (place == kPlaces.end()) {
        return;
    }
    const std::string text = decodedUndeclared(comment.substr(equals + 1));
    if (place->field == Keywords) {
        tags.addKeywords(text, place->rank);
    } else {
        tags.add(place->field, text, place->rank);
    }
}

void takeComments(ByteView block, MediaTags& tags) {
    constexpr std::uint32_t kMost = 10000;
    const ByteView bytes = block.inOrder(ByteOrder::Little);
    std::uint64_t at = 4ull + bytes.u32(0); // Behind the name of the program.
    const std::uint32_t count = std::min(bytes.u32(at), kMost);
    at += 4;
    for (std::uint32_t i = 0; i < count && bytes.holds(at, 4); ++i) {
        const std::uint64_t size = bytes.u32(at);
        if (!bytes.holds(at + 4, size)) {
            return;
        }
        takeComment(bytes.text(at + 4, size), tags);
        at += 4 + size;
    }
}

/// A stream's whole packet, where it is one of comments.
void takePacket(ByteView packet, MediaTags& tags) {
    for (const std::string_view magic : {"\x03vorbis", "OpusTags", "\x81theora"}) {
        if (packet.hasAt(0, magic)) {
            takeComments(packet.from(magic.size()), tags);
            return;
        }
    }
    constexpr std::uint8_t kVorbisComment = 4;
    if ((packet.u8(0) & 0x7fU) == kVorbisComment && (packet.u32(0) & 0xffffffU) + 4 == packet.size()) {
        takeComments(packet.from(4), tags); // FLAC in Ogg.
    }
}

std::uint64_t behindId3(ByteView file) {
    if (!file.hasAt(0, "ID3")) {
        return 0;
    }
    std::uint64_t size = 0;
    for (std::uint64_t i = 6; i < 10; ++i) {
        size = size << 7 | (file.u8(i) & 0x7fU);
    }
    return 10 + size;
}

} // namespace

void takeFlacComments(ByteView file, MediaTags& tags) {
    constexpr std::uint8_t kVorbisComment = 4;
    constexpr int kMostBlocks = 1000;
    std::uint64_t at = behindId3(file);
    if (!file.hasAt(at, "fLaC")) {
        return;
    }
    at += 4;
    for (int i = 0; i < kMostBlocks && file.holds(at, 4); ++i) {
        const std::uint8_t kind = file.u8(at);
        const std::uint64_t size = file.u32(at) & 0xffffffU;
        if ((kind & 0x7fU) == kVorbisComment) {
            takeComments(file.part(at + 4, size), tags);
        }
        if ((kind & 0x80U) != 0) {
            return; // The last block.
        }
        at += 4 + size;
    }
}

void takeOggComments(ByteView file, MediaTags& tags) {
    constexpr std::uint64_t kPageHeaderBytes = 27;
    constexpr int kMostPages = 2000; // Comments stand in a stream's first pages.
    const ByteView ogg = file.inOrder(ByteOrder::Little);
    std::map<std::uint32_t, std::string> open; // By the stream's number.
    std::uint64_t at = 0;
    for (int page = 0; page < kMostPages && ogg.hasAt(at, "OggS"); ++page) {
        const std::uint32_t stream = ogg.u32(at + 14);
        const std::uint64_t segments = ogg.u8(at + 26);
        std::uint64_t content = at + kPageHeaderBytes + segments;
        std::string& packet = open[stream];
        for (std::uint64_t i = 0; i < segments; ++i) {
            constexpr std::uint8_t kFull = 255;
            const std::uint8_t size = ogg.u8(at + kPageHeaderBytes + i);
            if (packet.size() < kMaxBlockBytes) {
                packet += ogg.text(content, size);
            }
            content += size;
            if (size < kFull) {
                takePacket(ByteView(std::as_bytes(std::span(packet))), tags);
                packet.clear();
            }
        }
        at = content;
    }
}

} // namespace fieldframe::media
