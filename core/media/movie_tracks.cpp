// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/movie_tracks.h"

#include "core/media/iso_boxes.h"

namespace fieldframe::media {

std::vector<PlacedBox> placedBoxes(ByteView file, std::uint64_t begin, std::uint64_t end) {
    std::vector<PlacedBox> boxes;
    std::uint64_t at = begin;
    for (const IsoBox& box : isoBoxes(file.part(begin, end - begin))) {
        PlacedBox& placed = boxes.emplace_back();
        placed.type = box.type;
        placed.begin = at;
        placed.content = begin + box.offset;
        placed.end = placed.content + box.content.size();
        at = placed.end;
    }
    return boxes;
}

std::string_view trackKind(ByteView track) {
    return findIsoBox(findIsoBox(track, "mdia"), "hdlr").text(8, 4);
}

bool isSeenOrHeard(std::string_view kind) {
    return kind == "vide" || kind == "soun";
}

} // namespace fieldframe::media
