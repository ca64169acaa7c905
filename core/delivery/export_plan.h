// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/ingest/gallery_document.h"
#include "core/model/asset.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}

namespace fieldframe::delivery {

inline constexpr std::string_view kCaptionsName = "captions.csv";

/// One file to be made.
struct PlannedFile {
    AssetDetails asset;
    std::filesystem::path name; ///< Below the export's folder; no two differ in letter case only.
    bool isRendered = false;    ///< Else the original's bytes.
};

/// An export as it was decided before anything is made.
struct ExportPlan {
    std::vector<PlannedFile> files;    ///< In order.
    std::vector<ExportProblem> failed; ///< What can't leave, and why.
    /// Without its items and cover, which depend on what succeeds.
    ingest::GalleryDocument gallery;
    std::optional<AssetId> cover;
};

/// Reads all that the export needs from the catalog and names the files. Videos and sounds are never
/// rendered.
[[nodiscard]] Result<ExportPlan> planExport(const catalog::Catalog& catalog, const ExportRequest& request);

} // namespace fieldframe::delivery
