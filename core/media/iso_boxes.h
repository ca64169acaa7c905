// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

#include <string_view>
#include <vector>

namespace fieldframe::media {

/// A box of the ISO base media file format (ISO/IEC 14496-12 §4.2), of JPEG 2000 and JPEG XL too.
struct IsoBox {
    std::string_view type; ///< Four bytes.
    ByteView content;      ///< Without the header; of a "uuid" box it begins with the 16 bytes of its name.
    std::uint64_t offset = 0; ///< Of the content in the parent.
};

/// The boxes that follow one another in @p parent, at most 10 000; a box that is cut off ends at the parent's
/// end.
[[nodiscard]] std::vector<IsoBox> isoBoxes(ByteView parent);
/// The first box of a type, or an empty view.
[[nodiscard]] ByteView findIsoBox(ByteView parent, std::string_view type);

} // namespace fieldframe::media
