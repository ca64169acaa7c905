// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"
#include "core/media/raster.h"

#include <string>

/// Copies as they are delivered, made in memory.
namespace fieldframe::test {

struct Delivered {
    media::RenderAnswer answer;
    std::string bytes;
};

/// Fails the test where none is made.
[[nodiscard]] Delivered delivered(const media::RenderTask& task, const std::string& original);
/// The error that @p task ends with, which it must.
[[nodiscard]] Error refusal(const media::RenderTask& task, const std::string& original);

/// A rendition from the picture's own pixels, without metadata.
[[nodiscard]] media::RenderTask renditionOf(std::string extension, const media::RenditionSpec& spec);

/// The pixels of a delivered picture, as they are stored.
[[nodiscard]] media::Raster pixelsOf(const std::string& file);

} // namespace fieldframe::test
