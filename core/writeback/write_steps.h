// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/file_state.h"
#include "core/media/media_task.h"
#include "core/platform/descriptors.h"
#include "core/platform/safe_file.h"
#include "core/writeback/sidecar_folders.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace fieldframe::writeback {

/// One file to make a next version of.
struct WriteStep {
    media::AmendTask task;
    std::filesystem::path target;                ///< The original without links, or its sidecar.
    std::optional<std::filesystem::path> former; ///< The sidecar it begins with.
};

/// What is to be done for an asset, the original before its sidecar. PermissionDenied, UnsupportedFormat
/// where the file must not be replaced; @p original is its path without links.
[[nodiscard]] Result<std::vector<WriteStep>> stepsFor(const catalog::FileState& state,
                                                      const std::filesystem::path& original, IimMode iim,
                                                      SidecarFolders& sidecars);

/// The sidecar of a file that can't be written itself.
[[nodiscard]] WriteStep stepBeside(const catalog::FileState& state, IimMode iim, SidecarFolders& sidecars);

/// Fields that are to be written: those that changed, less those that wait in a conflict.
[[nodiscard]] std::set<FieldId> writableFields(const catalog::FileState& state);

} // namespace fieldframe::writeback
