// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fieldframe::test {

/// A small picture with a pattern of its own and what was said about it, embedded as XMP.
struct TinyImage {
    int width = 64;
    int height = 48;
    unsigned seed = 0; ///< Different seeds are different pictures.
    std::string caption;
    std::string headline;
    std::string creditLine;
    std::string creator;
};

/// The bytes of a JPEG file.
[[nodiscard]] std::string tinyJpeg(const TinyImage& image);

/// An XMP packet with the texts of @p image, as it stands in a sidecar.
[[nodiscard]] std::string tinyXmp(const TinyImage& image);

} // namespace fieldframe::test
