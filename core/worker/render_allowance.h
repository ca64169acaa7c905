// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_task.h"

#include <chrono>

namespace fieldframe::worker {

/// What a rendition gets on top of the limits, beside timeAllowance(): formats that are slow to encode, at
/// the size of the original, and searches for a number of bytes, which encode up to a dozen times.
[[nodiscard]] inline std::chrono::seconds renderAllowance(const media::RenderTask& task) {
    if (!task.rendition) {
        return std::chrono::seconds(task.copyMetadata == media::CopyMetadata::FromNothing ? 20 : 0);
    }
    const media::RenditionSpec& spec = *task.rendition;
    const std::chrono::seconds once(spec.format == media::ImageFormat::Jpeg ? 0 : 20);
    return spec.mostBytes == 0 ? once : 4 * once + std::chrono::seconds(20);
}

} // namespace fieldframe::worker
