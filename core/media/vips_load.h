// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/vips_decode.h"

#include <vips/vips8>

#include <memory>
#include <string>

/// Pictures as libvips holds them, for the files that decode with it; private to the room. All of it throws
/// vips::VError.
namespace fieldframe::media {

using VipsBytes = std::unique_ptr<VipsBlob, void (*)(VipsBlob*)>;

/// Lends the file's bytes to vips without a copy.
[[nodiscard]] VipsBytes lend(ByteView file);

/// What the loaders are asked beside the file.
struct LoadOptions {
    int longEdge = 0; ///< Scaled by the loader as far as the longer side stays at least that; 0 = full size.
    HeifPicture heifPicture = HeifPicture::Primary;
    VipsFailOn failOn = VIPS_FAIL_ON_NONE;
};

/// The one loader of @p type; nothing is decoded yet. The bytes must outlive the image.
[[nodiscard]] vips::VImage loadWithVips(FileType type, VipsBlob* bytes, ByteView file,
                                        const LoadOptions& options);

/// With Lanczos, alpha premultiplied meanwhile; in linear light where asked (a picture of RGB, 8 or 16 bits a
/// sample, then).
[[nodiscard]] vips::VImage scaledWithVips(vips::VImage image, int width, int height, bool isLinear);

/// Alpha laid on white, where there is any.
[[nodiscard]] vips::VImage onWhite(const vips::VImage& image);

/// The file's ICC profile; empty where it has none.
[[nodiscard]] std::vector<std::byte> profileOf(const vips::VImage& image);

/// The first few different things the library said, without its account of where it looked in the file.
[[nodiscard]] std::string reasonOf(const vips::VError& error);

} // namespace fieldframe::media
