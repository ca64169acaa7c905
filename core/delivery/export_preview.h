// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::delivery {

/// What an export would do with one item.
struct PreviewedItem {
    AssetId asset;
    GlobalId globalId;
    std::filesystem::path original;
    protection::Verdict verdict;
    std::vector<std::filesystem::path> names; ///< Its files, below the package; none where it is held.
};

/// What an export would do, told before it begins.
struct ExportPreview {
    std::vector<PreviewedItem> items; ///< In the order in which they leave.
    std::int64_t asIs = 0;
    std::int64_t changed = 0;
    std::int64_t held = 0;
    std::int64_t files = 0;
    std::int64_t rendered = 0;               ///< Of those; the others are copies of their originals.
    std::vector<GlobalId> unneededOverrides; ///< Given for what is not held: they decide nothing.
    std::vector<ExportProblem> failed;       ///< What can't leave because its file can't be reached.
    std::optional<Error> targetProblem;      ///< Why nothing can be written there.
};

/// Reads the catalog and looks whether the target is there; writes nothing. An Error where the request itself
/// is wrong (InvalidInput: its preset, an override without a reason).
[[nodiscard]] Result<ExportPreview> previewExport(const catalog::Catalog& catalog,
                                                  const ExportRequest& request,
                                                  const std::stop_token& stop = {});

/// One item as it would leave, by the request's override too.
struct ItemPreview {
    protection::Verdict verdict;
    DescriptiveMetadata metadata; ///< Nothing where it is held.
    std::string creditLine;
    std::vector<std::filesystem::path> names;
    std::optional<media::Rendition>
        picture; ///< The largest rendition but at most as large as a screen; where there is one.
    std::optional<Error> pictureError;
};
[[nodiscard]] Result<ItemPreview> previewItem(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                                              const ExportRequest& request, AssetId asset,
                                              const std::stop_token& stop = {});

} // namespace fieldframe::delivery
