// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/byte_view.h"
#include "core/media/raster.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>

class LibRaw;

namespace fieldframe::media {

/// A camera's raw file, opened by LibRaw from memory, which must outlive it.
class RawFile {
public:
    /// UnreadableFile where LibRaw finds no raw picture.
    [[nodiscard]] static Result<RawFile> open(ByteView file);
    RawFile(RawFile&&) noexcept;
    RawFile& operator=(RawFile&&) noexcept;
    ~RawFile();

    [[nodiscard]] int width() const; ///< Of the sensor's visible part, before rotation.
    [[nodiscard]] int height() const;
    [[nodiscard]] int orientation() const; ///< As EXIF counts.

    /// The largest embedded JPEG preview; valid until the next call. Nothing where there is none.
    [[nodiscard]] std::optional<std::span<const std::byte>> previewJpeg();
    /// Develops the sensor's pixels with the camera's white balance, at half size where that is enough for
    /// @p leastLongEdge (0 = full size). sRGB, not upright.
    [[nodiscard]] Result<Raster> develop(int leastLongEdge);

private:
    explicit RawFile(std::unique_ptr<LibRaw> raw);
    std::unique_ptr<LibRaw> m_raw;
};

} // namespace fieldframe::media
