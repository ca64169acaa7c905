// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_boxes.h"
#include "core/media/movie_tracks.h"
#include "core/media/remains.h"

#include <algorithm>
#include <array>
#include <string>

namespace fieldframe::media {
namespace {

using namespace std::string_view_literals;

/// Boxes of places: Apple's user data, 3GPP TS 26.244 §8.3, and what cameras write of their own.
constexpr std::array kPlaces{"\xa9xyz"sv, "loci"sv, "GPS "sv, "gps "sv, "gps0"sv, "gsen"sv};
constexpr std::array kInMovie{"mvhd"sv, "trak"sv, "mvex"sv, "iods"sv, "free"sv, "skip"sv, "wide"sv};
constexpr std::array kInTrack{"tkhd"sv, "edts"sv, "tref"sv, "mdia"sv, "tapt"sv,
                              "load"sv, "free"sv, "skip"sv, "wide"sv};

template <std::size_t Count>
bool isOneOf(std::string_view name, const std::array<std::string_view, Count>& names) {
    return std::ranges::find(names, name) != names.end();
}

/// Keys and values of QuickTime's metadata; a box in MP4 begins with four bytes of version and flags.
void inspectMeta(ByteView content, Remains& remains) {
    const ByteView inside = content.hasAt(4, "hdlr"sv) ? content : content.from(4);
    const ByteView keys = findIsoBox(inside, "keys");
    const std::string_view names = keys.text(0, keys.size());
    if (names.find("location"sv) != std::string_view::npos || names.find("GPS"sv) != std::string_view::npos) {
        remains.add(Remain::Position, "keys");
    }
    remains.add(Remain::PrivatePart, "meta");
}

void inspectUserData(ByteView content, Remains& remains) {
    for (const IsoBox& box : isoBoxes(content)) {
        if (isOneOf(box.type, kPlaces)) {
            remains.add(Remain::Position, "udta " + std::string(box.type));
        } else if (box.type == "meta"sv) {
            inspectMeta(box.content, remains);
        } else {
            remains.add(Remain::PrivatePart, "udta " + std::string(box.type));
        }
    }
}

void inspectOther(const IsoBox& box, Remains& remains) {
    if (box.type == "udta"sv) {
        inspectUserData(box.content, remains);
    } else if (box.type == "meta"sv) {
        inspectMeta(box.content, remains);
    } else {
        remains.add(Remain::PrivatePart, "moov " + std::string(box.type));
    }
}

void inspectTrack(ByteView track, Remains& remains) {
    const std::string_view kind = trackKind(track);
    if (!isSeenOrHeard(kind)) {
        remains.add(Remain::PrivatePart, "track of data " + std::string(kind));
    }
    for (const IsoBox& box : isoBoxes(track)) {
        if (!isOneOf(box.type, kInTrack)) {
            inspectOther(box, remains);
        }
    }
}

} // namespace

void inspectMovie(ByteView file, Remains& remains) {
    for (const IsoBox& top : isoBoxes(file)) {
        if (top.type == "udta"sv || top.type == "meta"sv) {
            inspectOther(top, remains);
        } else if (top.type == "moov"sv) {
            for (const IsoBox& box : isoBoxes(top.content)) {
                if (box.type == "trak"sv) {
                    inspectTrack(box.content, remains);
                } else if (!isOneOf(box.type, kInMovie)) {
                    inspectOther(box, remains);
                }
            }
        }
    }
}

} // namespace fieldframe::media
