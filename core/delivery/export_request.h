// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fieldframe::delivery {

/// How the files of an export are made.
struct RenditionPolicy {
    int longEdge = 2048;
    int quality = 85;
};

enum class ExistingTarget {
    Refuse,  ///< AlreadyExists.
    Replace, ///< Asked for: the old folder is moved aside and removed once the new one is in place.
};

struct ExportRequest {
    std::optional<GalleryId> gallery;          ///< Its items in order, and its gallery.json.
    std::vector<AssetId> assets;               ///< Where there is no gallery: a selection, in this order.
    std::filesystem::path target;              ///< The folder to make.
    std::optional<RenditionPolicy> rendition;  ///< Absent: originals.
    std::string namingTemplate = "{filename}"; ///< See core/naming/naming_template.h.
    bool writeMetadata = true;                 ///< The catalog's captions and credits, into the copies.
    ExistingTarget existingTarget = ExistingTarget::Refuse;
};

struct ExportProblem {
    std::filesystem::path file; ///< The original.
    GlobalId asset;
    Error error;
};

struct ExportReport {
    std::filesystem::path folder;
    std::int64_t exported = 0;
    std::vector<ExportProblem> failed;
    /// Exported, but the copy does not hold its metadata (captions.csv does), or not how it was turned.
    std::vector<ExportProblem> warnings;
    double seconds = 0;
};

} // namespace fieldframe::delivery
