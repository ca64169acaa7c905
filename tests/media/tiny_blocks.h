// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/iim_block.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Metadata blocks and the smallest files that can carry them.
namespace fieldframe::test {

[[nodiscard]] std::span<const std::byte> bytesOf(std::string_view text);
/// Big-endian.
[[nodiscard]] std::string number(std::uint64_t value, unsigned width);

/// A JPEG of 1 × 1 pixel with these segments behind its start.
[[nodiscard]] std::string jpeg(std::initializer_list<std::string> segments);
[[nodiscard]] std::string segment(std::uint8_t marker, std::string_view content);
[[nodiscard]] std::string xmpSegment(std::string_view packet);
[[nodiscard]] std::string exifSegment(std::string_view tiff);
/// APP13 with Photoshop's resources.
[[nodiscard]] std::string photoshopSegment(std::string_view resources);

/// One Photoshop image resource.
[[nodiscard]] std::string resource(std::uint16_t id, std::string_view content);
[[nodiscard]] std::string iimResource(const std::vector<media::IimDatasetBytes>& datasets);
/// Resource 1061 as it is after writing @p datasets.
[[nodiscard]] std::string digestResource(const std::vector<media::IimDatasetBytes>& datasets);

/// A packet with these property elements in one rdf:Description that binds the usual prefixes.
[[nodiscard]] std::string xmp(std::string_view properties);

struct TiffText {
    std::uint16_t tag = 0;
    std::uint16_t type = 2; ///< 2 text, 1 bytes, 3 shorts (two bytes each, big-endian), 5 and 10 rationals.
    std::string bytes;
};
/// A big-endian TIFF structure with these entries in IFD0, and those of the Exif and GPS directories.
[[nodiscard]] std::string tiff(const std::vector<TiffText>& main, const std::vector<TiffText>& exif = {},
                               const std::vector<TiffText>& gps = {});

/// A PNG of these chunks between its header and its end (no pixels).
[[nodiscard]] std::string png(std::initializer_list<std::string> chunks);
[[nodiscard]] std::string pngChunk(std::string_view type, std::string_view content);
[[nodiscard]] std::string isoBox(std::string_view type, std::string_view content);

} // namespace fieldframe::test
