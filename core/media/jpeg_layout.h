// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldframe::media {

/// How a JPEG's pixels are coded. ITU-T T.81 table B.1.
enum class JpegCoding : std::uint8_t {
    Sequential,  ///< Baseline or extended, Huffman: can be decoded from the top without reading the rest.
    Progressive, ///< Needs the coefficients of the whole picture in memory.
    Other,       ///< Lossless, hierarchical or arithmetic.
};

/// What stands before a JPEG's first scan, found in one walk over its segments. The views point into the
/// file.
struct JpegLayout {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    int components = 0;
    JpegCoding coding = JpegCoding::Other;
    ByteView exif; ///< The TIFF structure of the first EXIF segment.
    ByteView xmp;  ///< The first XMP packet.
    ByteView
        mpf; ///< The TIFF structure of the MPF segment, to the end of the file: its offsets count from there.
    std::vector<ByteView> iccParts; ///< Of the ICC profile, in order.
    std::vector<ByteView>
        tables; ///< Whole segments (marker included) a decoder needs: DQT, DHT, DRI, APP14 and SOFn.
    std::size_t frameIndex = 0; ///< Of SOFn in `tables`.
    ByteView scan;              ///< From the first SOS marker to the end of the file.

    /// The ICC profile, joined; empty where there is none.
    [[nodiscard]] std::vector<std::byte> iccProfile() const;
};

/// Nothing where the bytes are no JPEG or end before a first scan.
[[nodiscard]] std::optional<JpegLayout> readJpegLayout(ByteView file);

} // namespace fieldframe::media
