// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/byte_view.h"
#include "core/media/file_type.h"

#include <cstddef>
#include <string>
#include <vector>

namespace fieldframe::media {

/// Copies of a file with its picture, bit for bit, and its ICC profile, and nothing else: what a decoder
/// needs is kept by name, everything that is not known is left out, and so is what stands behind the
/// picture's end. Orientation goes too. UnsupportedFormat for a file that is damaged or built in another way
/// than its standard says.
[[nodiscard]] Result<std::string> strippedJpeg(ByteView file);
[[nodiscard]] Result<std::string> strippedPng(ByteView file);
[[nodiscard]] Result<std::string> strippedWebP(ByteView file);

/// Of a film (isMovie()) its pictures and sound; what else it says, and every track of data (also subtitles)
/// with its samples, becomes free space, so that nothing moves. UnsupportedFormat for one whose tables can't
/// tell where that is.
[[nodiscard]] Result<std::vector<std::byte>> strippedMovie(ByteView file);

/// The same for JPEG, PNG and WebP; UnsupportedFormat for any other.
[[nodiscard]] Result<std::string> stripped(ByteView file, FileType type);

} // namespace fieldframe::media
