// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/decode_estimate.h"
#include "core/media/media_task.h"
#include "core/media/picture.h"
#include "core/media/raster.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fieldframe::media {

/// What becomes of pixels that something shows through.
enum class Opacity : std::uint8_t {
    OnWhite, ///< They are laid on white.
    Keep,    ///< Raster::opacity tells it.
};

/// A picture ready to encode: upright by its file's word, at its final size.
struct FinishedPicture {
    Raster raster;
    bool isFromEmbedded = false;
    std::vector<std::byte> profile = {}; ///< ICC; an empty one is sRGB.
};

/// Makes the picture that @p spec asks for by its longer side, colours and light, never enlarged. An embedded
/// preview serves (PixelSource::EmbeddedFirst) where its longer side has at least what is asked for, or 1,024
/// px where more is asked for; where it has the original's shape; and where it still shows the same picture.
/// Documents have nothing but their previews, of whatever size.
///
/// UnsupportedFormat for video and sound; TooLarge before a decode that would exceed @p limits;
/// UnreadableFile.
[[nodiscard]] Result<FinishedPicture> makePicture(const Picture& picture, const RenditionSpec& spec,
                                                  const DecodeLimits& limits,
                                                  Opacity opacity = Opacity::OnWhite);

/// As an sRGB picture without a profile.
[[nodiscard]] Result<Rendition> encodeRendition(const FinishedPicture& picture, const RenditionSpec& spec);

/// A smaller rendition from a finished picture that is at least as large.
[[nodiscard]] Result<Rendition> shrinkRendition(const FinishedPicture& picture, const RenditionSpec& spec);

} // namespace fieldframe::media
