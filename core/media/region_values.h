// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/xmp_tree.h"
#include "core/model/image_region.h"
#include "core/model/media_facts.h"

#include <vector>

namespace fieldframe::media {

/// An area as a packet marks it: before it is known how the picture stands.
struct MarkedRegion {
    ImageRegion region; ///< Parts of the picture; of one marked in pixels, of `width` and `height`.
    double width = 0;   ///< Of the picture that was marked; 0 where that is not said.
    double height = 0;
    bool isInPixels = false; ///< And neither width nor height was said: the area is in pixels of the picture.
    bool operator==(const MarkedRegion&) const = default;
};

/// Areas of mwg-rs:Regions (MWG 2.0 §5.7), Iptc4xmpExt:ImageRegion (IPTC 2025.1) and MP:RegionInfo
/// (Microsoft's), at most kMostRegions; those that are no areas are left out. METADATA.md §8.
[[nodiscard]] std::vector<MarkedRegion> readRegionValues(const XmpTree& tree);

/// The same as parts of the upright picture. Areas are marked in the picture as it is stored, by some
/// programs as it is shown: what the marked picture's shape does not decide stands both ways.
[[nodiscard]] std::vector<ImageRegion> uprightRegions(const std::vector<MarkedRegion>& marked,
                                                      const MediaFacts& facts);

} // namespace fieldframe::media
