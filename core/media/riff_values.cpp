// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/riff_values.h"

#include "core/base/text.h"
#include "core/media/charset.h"
#include "core/media/id3_values.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace fieldframe::media {
namespace {

using enum FieldId;

constexpr std::uint64_t kHeaderBytes = 8;
constexpr std::uint64_t kFormBytes = 12; ///< A header and the kind of what is in it.

struct Chunk {
    std::string_view type;
    ByteView content;
};

/// The chunks in @p parent from @p at, each padded to an even size; one that is cut off as far as it goes.
std::vector<Chunk> chunksIn(ByteView parent, std::uint64_t at) {
    constexpr std::size_t kMostChunks = 10000;
    std::vector<Chunk> chunks;
    while (parent.holds(at, kHeaderBytes) && chunks.size() < kMostChunks) {
        const std::uint64_t size = parent.u32(at + 4);
        const ByteView rest = parent.from(at + kHeaderBytes);
        chunks.push_back({parent.text(at, 4), rest.part(0, std::min<std::uint64_t>(size, rest.size()))});
        at += kHeaderBytes + size + size % 2;
    }
    return chunks;
}

std::string textOf(ByteView content, std::uint64_t at = 0, std::uint64_t bytes = 1u << 20) {
    const std::string_view stored = content.text(at, bytes);
    return decodedUndeclared(stored.substr(0, stored.find('\0')));
}

struct Place {
    std::string_view type;
    FieldId field;
    int rank;
};

constexpr std::array kInfoPlaces{
    Place{"INAM", Title, rank::kBest},    Place{"IART", Creator, rank::kBest},
    Place{"IENG", Creator, rank::kPoor},  Place{"ICOP", CopyrightNotice, rank::kBest},
    Place{"ICMT", Caption, rank::kGood},  Place{"ISBJ", Caption, rank::kFair},
    Place{"ISRC", Source, rank::kBest},   Place{"ICRD", DateCreated, rank::kFair},
    Place{"IKEY", Keywords, rank::kBest},
};

constexpr std::array kAiffPlaces{
    Place{"NAME", Title, rank::kBest},
    Place{"AUTH", Creator, rank::kBest},
    Place{"(c) ", CopyrightNotice, rank::kBest},
    Place{"ANNO", Caption, rank::kGood},
};

void takeInfo(ByteView list, MediaTags& tags) {
    for (const Chunk& chunk : chunksIn(list, 4)) {
        const auto place = std::ranges::find(kInfoPlaces, chunk.type, &Place::type);
        if (place == kInfoPlaces.end()) {
            continue;
        }
        const std::string text = textOf(chunk.content);
        if (place->field == Keywords) {
            tags.addKeywords(text, place->rank);
        } else {
            tags.add(place->field, text, place->rank);
        }
    }
}

void takeBroadcastExtension(ByteView bext, MediaTags& tags) {
    tags.add(Caption, textOf(bext, 0, 256), rank::kBest);
    tags.add(Creator, textOf(bext, 256, 32), rank::kGood);
    const std::string date = text::trimmed(textOf(bext, 320, 10));
    const std::string time = text::trimmed(textOf(bext, 330, 8));
    std::string moment = time.empty() ? date : date + "T" + time;
    // EBU Tech 3285: "-", ":", "_" and blanks may stand between.
    std::ranges::replace_if(
        moment, [](char c) { return c == '_' || c == '.'; }, ':');
    tags.add(DateCreated, moment, rank::kGood);
}

} // namespace

void takeRiffTags(ByteView file, MediaTags& tags) {
    MediaTags id3; // Written beside the others by programs for music, in other words.
    for (const Chunk& chunk : chunksIn(file.inOrder(ByteOrder::Little), kFormBytes)) {
        if (chunk.type == "LIST" && chunk.content.hasAt(0, "INFO")) {
            takeInfo(chunk.content, tags);
        } else if (chunk.type == "bext") {
            takeBroadcastExtension(chunk.content, tags);
        } else if (chunk.type == "id3 " || chunk.type == "ID3 ") {
            takeId3(chunk.content.inOrder(ByteOrder::Big), id3);
        }
    }
    tags.complete(id3);
}

void takeAiffTags(ByteView file, MediaTags& tags) {
    MediaTags id3;
    for (const Chunk& chunk : chunksIn(file, kFormBytes)) {
        const auto place = std::ranges::find(kAiffPlaces, chunk.type, &Place::type);
        if (place != kAiffPlaces.end()) {
            tags.add(place->field, textOf(chunk.content), place->rank);
        } else if (chunk.type == "ID3 ") {
            takeId3(chunk.content, id3);
        }
    }
    tags.complete(id3);
}

std::string_view xmpOfRiff(ByteView file) {
    for (const Chunk& chunk : chunksIn(file.inOrder(ByteOrder::Little), kFormBytes)) {
        if (chunk.type == "_PMX") {
            return chunk.content.text(0, chunk.content.size());
        }
    }
    return {};
}

std::optional<PictureSize> aviSize(ByteView file) {
    for (const Chunk& list : chunksIn(file.inOrder(ByteOrder::Little), kFormBytes)) {
        if (list.type != "LIST" || !list.content.hasAt(0, "hdrl")) {
            continue;
        }
        for (const Chunk& chunk : chunksIn(list.content, 4)) {
            if (chunk.type == "avih" && chunk.content.size() >= 40) {
                return PictureSize{chunk.content.u32(32), chunk.content.u32(36)};
            }
        }
    }
    return std::nullopt;
}

} // namespace fieldframe::media
