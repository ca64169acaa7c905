// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/heif_layout.h"

#include <vector>

namespace fieldframe::media {
namespace {

constexpr std::size_t kMaxBoxes = 4096;

struct Box {
    std::string_view type;
    ByteView content;
};

/// The boxes that stand side by side in @p view; ends at the first that does not fit.
std::vector<Box> boxesOf(ByteView view) {
    std::vector<Box> boxes;
    std::uint64_t at = 0;
    while (view.holds(at, 8) && boxes.size() < kMaxBoxes) {
        std::uint64_t size = view.u32(at);
        std::uint64_t header = 8;
        if (size == 1) {
            size = view.u64(at + 8);
            header = 16;
        } else if (size == 0) {
            size = view.size() - at;
        }
        if (size < header || !view.holds(at, size)) {
            break;
        }
        boxes.push_back({view.text(at + 4, 4), view.part(at + header, size - header)});
        at += size;
    }
    return boxes;
}

std::uint32_t primaryItem(ByteView meta) {
    const std::optional<ByteView> pitm = findBox(meta, "pitm");
    if (!pitm) {
        return 0;
    }
    return pitm->u8(0) == 0 ? pitm->u16(4) : pitm->u32(4);
}

/// Indices (from 1) into ipco of the properties of @p item. §8.11.14 of 14496-12.
std::vector<std::size_t> propertiesOf(ByteView ipma, std::uint32_t item) {
    std::vector<std::size_t> indices;
    const bool wideItems = ipma.u8(0) >= 1;
    const bool wideIndices = (ipma.u32(0) & 1U) != 0;
    const std::uint32_t count = ipma.u32(4);
    std::uint64_t at = 8;
    for (std::uint32_t i = 0; i < count && at < ipma.size(); ++i) {
        const std::uint32_t id = wideItems ? ipma.u32(at) : ipma.u16(at);
        at += wideItems ? 4 : 2;
        const unsigned associations = ipma.u8(at++);
        for (unsigned k = 0; k < associations; ++k) {
            const unsigned index = wideIndices ? ipma.u16(at) & 0x7fffU : ipma.u8(at) & 0x7fU;
            at += wideIndices ? 2 : 1;
            if (id == item) {
                indices.push_back(index);
            }
        }
    }
    return indices;
}

void applyProperty(const Box& property, HeifLayout& layout) {
    if (property.type == "ispe") {
        layout.width = property.content.u32(4);
        layout.height = property.content.u32(8);
    } else if (property.type == "irot" || property.type == "imir") {
        layout.saysOrientation = true;
    }
}

} // namespace

std::optional<ByteView> findBox(ByteView view, std::string_view type) {
    for (const Box& box : boxesOf(view)) {
        if (box.type == type) {
            return box.content;
        }
    }
    return std::nullopt;
}

std::optional<HeifLayout> readHeifLayout(ByteView file) {
    const std::optional<ByteView> fullMeta = findBox(file, "meta");
    if (!fullMeta) {
        return std::nullopt;
    }
    const ByteView meta = fullMeta->from(4); // Version and flags of a full box.
    const std::optional<ByteView> iprp = findBox(meta, "iprp");
    const std::optional<ByteView> ipco = iprp ? findBox(*iprp, "ipco") : std::nullopt;
    const std::optional<ByteView> ipma = iprp ? findBox(*iprp, "ipma") : std::nullopt;
    if (!ipco || !ipma) {
        return std::nullopt;
    }
    const std::vector<Box> properties = boxesOf(*ipco);
    HeifLayout layout;
    for (const std::size_t index : propertiesOf(*ipma, primaryItem(meta))) {
        if (index >= 1 && index <= properties.size()) {
            applyProperty(properties[index - 1], layout);
        }
    }
    const std::optional<ByteView> references = findBox(meta, "iref");
    layout.hasThumbnail = references && findBox(references->from(4), "thmb").has_value();
    return layout.width > 0 ? std::optional(layout) : std::nullopt;
}

} // namespace fieldframe::media
