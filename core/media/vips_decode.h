// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/byte_view.h"
#include "core/media/file_type.h"
#include "core/media/media_task.h"
#include "core/media/raster.h"

#include <cstddef>
#include <vector>

namespace fieldframe::media {

enum class HeifPicture : std::uint8_t { Primary, Thumbnail };

struct VipsDecodeOptions {
    int longEdge = 0; ///< Scaled down to this longer side; 0 = full size.
    HeifPicture heifPicture = HeifPicture::Primary;
    OutputColours colours = OutputColours::Srgb;
    bool isLinear = false; ///< Resized in linear light, from the full size.
    /// Raster::opacity beside colours that are laid on nothing, instead of alpha laid on white.
    bool keepsOpacity = false;
};

/// Pixels and the ICC profile of their space; an empty one is sRGB.
struct ColouredRaster {
    Raster raster;
    std::vector<std::byte> profile;
};

/// Whether libvips decodes this type here.
[[nodiscard]] bool vipsDecodes(FileType type);

/// Decodes with the one loader of @p type, from memory, at the smallest scale the format offers, and resizes
/// with Lanczos. The answer is sRGB (the embedded ICC profile honoured; CMYK without one by a general press
/// profile), alpha laid on white; not upright, except where the container or codestream itself orients.
/// Animations and multi-page files give their first picture. What a damaged file still shows is shown.
[[nodiscard]] Result<Raster> decodeWithVips(FileType type, ByteView file, const VipsDecodeOptions& options);

/// The same in the colours asked for. Kept: the numbers of RGB with a profile, in eight bits; everything else
/// is sRGB.
[[nodiscard]] Result<ColouredRaster> decodeColoured(FileType type, ByteView file,
                                                    const VipsDecodeOptions& options);

} // namespace fieldframe::media
