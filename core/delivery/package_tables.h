// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/delivery/file_making.h"
#include "core/delivery/manifest.h"

namespace fieldframe::delivery {

/// What stands in a package when its files are made.
struct PackageState {
    const ExportPlan& plan;
    const Preset& preset;
    const FileMaking& making;
    const Manifest& manifest;
    const platform::SafeFolder& folder;
    std::int64_t nowMilliseconds = 0; ///< UTC.
};

/// Writes captions.csv, items.json, a gallery.json for each gallery and README.txt, as the preset has them,
/// in the place of those that are there.
[[nodiscard]] Status writeTables(const PackageState& state);

} // namespace fieldframe::delivery
