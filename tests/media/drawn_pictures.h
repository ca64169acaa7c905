// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"
#include "core/media/raster.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

/// Pictures drawn and put together by the tests, byte for byte where the format is small enough.
namespace fieldframe::test {

using Rgb = std::array<int, 3>;

[[nodiscard]] media::Raster drawn(int width, int height, const std::function<Rgb(int x, int y)>& colourAt);
/// Four different colours in the corners and a scene of stripes that is the same nowhere else.
[[nodiscard]] media::Raster scene(int width, int height);

[[nodiscard]] std::string jpegOf(const media::Raster& raster, int quality = 92, bool isProgressive = false);
/// Inserts an application segment right after the start of the image.
[[nodiscard]] std::string withSegment(const std::string& jpeg, unsigned marker, std::string_view body);
/// EXIF with the one entry, big-endian.
[[nodiscard]] std::string withOrientation(const std::string& jpeg, int orientation);
[[nodiscard]] std::string withProfile(const std::string& jpeg, std::span<const std::byte> profile);
/// Appends @p preview and the Multi-Picture index that names it, of the type given (0x010002 = large
/// thumbnail).
[[nodiscard]] std::string withPreview(const std::string& jpeg, const std::string& preview,
                                      std::uint32_t type = 0x010002);

[[nodiscard]] media::Raster decoded(const media::Rendition& rendition);
/// The mean colour of the middle of a part of the picture, given by parts of its sides.
[[nodiscard]] Rgb colourAt(const media::Raster& raster, double x, double y);
[[nodiscard]] bool isNear(const Rgb& colour, const Rgb& expected, int tolerance = 12);

/// Reads a file with a 320 px thumbnail and nothing else.
[[nodiscard]] media::ReadAnswer readWithThumbnail(const std::string& bytes, std::string_view extension);

} // namespace fieldframe::test
