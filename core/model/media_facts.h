// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/image_region.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe {

enum class MediaKind : std::uint8_t { Image = 1, Video = 2, Audio = 3 };

/// "image", "video", "audio".
[[nodiscard]] std::string_view kindName(MediaKind kind);
[[nodiscard]] std::optional<MediaKind> kindFromName(std::string_view name);

/// What a file is, apart from what is said about it.
struct MediaFacts {
    MediaKind kind = MediaKind::Image;
    std::string mime;        ///< For example "image/jpeg"; found from the bytes, not from the name.
    std::uint32_t width = 0; ///< Pixels as stored, before any rotation; 0 = unknown.
    std::uint32_t height = 0;
    /// How the stored pixels are to be turned and mirrored, 1–8 as in EXIF 2.32 §4.6.4: the container's own
    /// word where containerOrients, else EXIF 274; anything else in the file reads as 1.
    int orientation = 1;
    /// Set where the container itself rotates (HEIF irot/imir, JPEG XL): the decoder does it, nothing must be
    /// applied again, whatever EXIF says. ISO/IEC 23008-12 §6.5.10.
    bool containerOrients = false;
    std::optional<std::int64_t> durationMilliseconds;
    std::string camera; ///< Maker and model as one name, "Canon EOS R5"; "" where the file doesn't say.
    std::string lens;
    std::vector<ImageRegion> regions; ///< As the file marks them; at most kMostRegions.

    bool operator==(const MediaFacts&) const = default;
};

} // namespace fieldframe
