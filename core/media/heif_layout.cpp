// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/heif_layout.h"

#include "core/media/iso_boxes.h"

#include <array>
#include <vector>

namespace fieldframe::media {
namespace {

std::uint32_t primaryItem(ByteView meta) {
    const ByteView pitm = findIsoBox(meta, "pitm");
    return pitm.u8(0) == 0 ? pitm.u16(4) : pitm.u32(4);
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

/// Turns and mirrors in the order in which they are to be done. Every sequence of them equals one mirroring
/// left to right, or none, and then quarter turns clockwise.
class Turning {
public:
    /// §6.5.10: quarter turns against the clock.
    void turn(unsigned quarters) { m_quarters = (m_quarters + 4 - quarters % 4) % 4; }
    /// §6.5.12: 0 exchanges top and bottom, 1 left and right.
    void mirror(unsigned axis) {
        m_isMirrored = !m_isMirrored;
        m_quarters = (4 - m_quarters + (axis % 2 == 0 ? 2 : 0)) % 4;
    }
    /// As EXIF counts. EXIF 2.32 §4.6.4.
    [[nodiscard]] int orientation() const {
        constexpr std::array kTurned = {1, 6, 3, 8};
        constexpr std::array kMirroredThenTurned = {2, 7, 4, 5};
        return (m_isMirrored ? kMirroredThenTurned : kTurned)[m_quarters];
    }

private:
    bool m_isMirrored = false;
    unsigned m_quarters = 0;
};

} // namespace

std::optional<HeifLayout> readHeifLayout(ByteView file) {
    const ByteView meta = findIsoBox(file, "meta").from(4); // Version and flags of a full box.
    const ByteView iprp = findIsoBox(meta, "iprp");
    const ByteView ipco = findIsoBox(iprp, "ipco");
    const ByteView ipma = findIsoBox(iprp, "ipma");
    if (ipco.isEmpty() || ipma.isEmpty()) {
        return std::nullopt;
    }
    const std::vector<IsoBox> properties = isoBoxes(ipco);
    HeifLayout layout;
    Turning turning;
    for (const std::size_t index : propertiesOf(ipma, primaryItem(meta))) {
        if (index < 1 || index > properties.size()) {
            continue;
        }
        const IsoBox& property = properties[index - 1];
        if (property.type == "ispe") {
            layout.width = property.content.u32(4);
            layout.height = property.content.u32(8);
        } else if (property.type == "irot") {
            turning.turn(property.content.u8(0) & 3U);
            layout.orientation = turning.orientation();
        } else if (property.type == "imir") {
            turning.mirror(property.content.u8(0) & 1U);
            layout.orientation = turning.orientation();
        }
    }
    layout.hasThumbnail = !findIsoBox(findIsoBox(meta, "iref").from(4), "thmb").isEmpty();
    return layout.width > 0 ? std::optional(layout) : std::nullopt;
}

} // namespace fieldframe::media
