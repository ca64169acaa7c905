// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/delivery/export_plan.h"
#include "core/media/media_task.h"
#include "core/platform/descriptors.h"

#include <optional>
#include <string>

namespace fieldframe::delivery {

/// The extension of a name as workers take it: lower case, no dot, "" where it is too long.
[[nodiscard]] std::string workerExtension(const std::filesystem::path& name);

/// Whether a copy of this item must be made of nothing but its pixels and what it may say.
[[nodiscard]] bool isStripped(const PlannedItem& item, const PlannedFile& file);

/// What a worker is asked to make.
[[nodiscard]] media::RenderTask renderTaskFor(const PlannedItem& item, const PlannedFile& file,
                                              const Preset& preset,
                                              const std::optional<media::Watermark>& watermark);

/// A hash of everything that decides what the file will be, but for this program's libraries: the original as
/// it is now, the task, what the proof looks for, the program's version.
[[nodiscard]] ContentHash inputsOf(const media::RenderTask& task, const PlannedItem& item,
                                   const PlannedFile& file, const platform::FileStamp& original);

/// The watermark with its picture's bytes read. NotFound, TooLarge.
[[nodiscard]] Result<std::optional<media::Watermark>> watermarkOf(const Preset& preset);

} // namespace fieldframe::delivery
