// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_view.h"

#include <cstdint>
#include <optional>

/// The size in pixels that a file's header claims, format by format. Claims only: check them before decoding.
namespace fieldframe::media {

struct PictureSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;

    bool operator==(const PictureSize&) const = default;
};

[[nodiscard]] std::optional<PictureSize> pngSize(ByteView file);
[[nodiscard]] std::optional<PictureSize> gifSize(ByteView file);
[[nodiscard]] std::optional<PictureSize> webPSize(ByteView file);
/// As stored, before jpegXlOrientation().
[[nodiscard]] std::optional<PictureSize> jpegXlSize(ByteView file);
/// As EXIF counts, 1–8.
[[nodiscard]] int jpegXlOrientation(ByteView file);
[[nodiscard]] std::optional<PictureSize> jpeg2000Size(ByteView file);
[[nodiscard]] std::optional<PictureSize> photoshopSize(ByteView file);
/// Of the picture that Photoshop put into the EPS; other EPS have no pixels.
[[nodiscard]] std::optional<PictureSize> epsSize(ByteView file);

} // namespace fieldframe::media
