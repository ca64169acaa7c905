// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"

#include <cstdint>
#include <span>

namespace fieldframe::delivery {

/// Fills each leaving item's files, and the galleries' folders. Pages have all files in "media"; of files and
/// handovers each of several galleries has a folder of its own, where its items stand. Names are made of
/// redacted texts only. @p times are the originals', UTC milliseconds, by item. InvalidInput for a template.
[[nodiscard]] Status nameFiles(ExportPlan& plan, const ExportRequest& request,
                               std::span<const std::int64_t> times);

} // namespace fieldframe::delivery
