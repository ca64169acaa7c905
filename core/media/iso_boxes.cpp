// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_boxes.h"

#include <algorithm>

namespace fieldframe::media {

std::vector<IsoBox> isoBoxes(ByteView parent) {
    constexpr std::size_t kMaxBoxes = 10000;
    std::vector<IsoBox> boxes;
    std::uint64_t at = 0;
    while (parent.holds(at, 8) && boxes.size() < kMaxBoxes) {
        std::uint64_t size = parent.u32(at);
        std::uint64_t header = 8;
        if (size == 1) {
            size = parent.u64(at + 8);
            header = 16;
        }
        const std::uint64_t left = parent.size() - at;
        size = size == 0 ? left : std::min(size, left);
        if (size < header) {
            break;
        }
        boxes.push_back({parent.text(at + 4, 4), parent.part(at + header, size - header), at + header});
        at += size;
    }
    return boxes;
}

ByteView findIsoBox(ByteView parent, std::string_view type) {
    const std::vector<IsoBox> boxes = isoBoxes(parent);
    const auto found = std::ranges::find(boxes, type, &IsoBox::type);
    return found != boxes.end() ? found->content : ByteView();
}

} // namespace fieldframe::media
