// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe {

/// An area of a picture, in parts (0–1) of the width and height that the picture has as its file's own
/// orientation shows it upright, before any turning by the desk. x and y are of its upper left corner.
struct ImageArea {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const ImageArea&) const = default;
};

/// An area of a picture that somebody or a program marked. METADATA.md §8.
struct ImageRegion {
    enum class Kind : std::uint8_t { Face = 1, Other = 2 };
    Kind kind = Kind::Face;
    ImageArea area;
    std::string name;        ///< Whom or what it shows, "" where that is not said.
    std::string description; ///< "" where there is none.
    bool operator==(const ImageRegion&) const = default;
};

/// A file that marks more is damaged or hostile.
inline constexpr std::size_t kMostRegions = 1000;
inline constexpr std::size_t kLongestRegionText = 1000; ///< Bytes of a name or description.

/// "face", "other".
[[nodiscard]] std::string_view regionKindName(ImageRegion::Kind kind);
/// The catalog's form of a list of regions: a JSON array; "" for none.
[[nodiscard]] std::string storedRegions(const std::vector<ImageRegion>& regions);
/// The inverse, of regions that lie within the picture; nothing where @p stored is not of that form.
[[nodiscard]] std::optional<std::vector<ImageRegion>> regionsFromStored(std::string_view stored);

} // namespace fieldframe
