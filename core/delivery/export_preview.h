// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::delivery {

/// What an export would do, told before it begins.
struct ExportPreview {
    std::int64_t files = 0;
    std::int64_t rendered = 0;                ///< Of those; the others are copies of their originals.
    std::vector<std::filesystem::path> names; ///< The first few, below the export's folder.
    std::vector<ExportProblem> failed;        ///< What can't leave, and why.
    std::optional<Error> targetProblem;       ///< Why nothing can be written there.
};

/// Reads the catalog and looks whether the target is there; writes nothing. An Error where the request itself
/// is wrong (InvalidInput: its naming template).
[[nodiscard]] Result<ExportPreview> previewExport(const catalog::Catalog& catalog,
                                                  const ExportRequest& request);

/// Whether the folder @p request names can be made: AlreadyExists where something is there that may not be
/// replaced.
[[nodiscard]] Status checkTarget(const ExportRequest& request);

} // namespace fieldframe::delivery
