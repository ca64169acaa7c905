// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_preview.h"

#include "core/delivery/export_plan.h"
#include "core/platform/descriptors.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kNamesShown = 3;

} // namespace

Status checkTarget(const ExportRequest& request) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(request.target, error);
    if (!fs::exists(status)) {
        return {};
    }
    if (request.existingTarget == ExistingTarget::Refuse) {
        return failure(ErrorCode::AlreadyExists, platform::display(request.target));
    }
    // What is replaced must be an export: never a folder of originals whose name somebody mistyped.
    if (!fs::is_directory(status) || !fs::exists(request.target / kCaptionsName, error)) {
        return failure(ErrorCode::AlreadyExists, platform::display(request.target),
                       "not the folder of an export");
    }
    return {};
}

Result<ExportPreview> previewExport(const catalog::Catalog& catalog, const ExportRequest& request) {
    auto plan = planExport(catalog, request);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    ExportPreview preview;
    preview.files = std::ssize(plan->files);
    preview.rendered = std::ranges::count_if(plan->files, &PlannedFile::isRendered);
    for (std::size_t i = 0; i < std::min(kNamesShown, plan->files.size()); ++i) {
        preview.names.push_back(plan->files[i].name);
    }
    preview.failed = std::move(plan->failed);
    if (Status checked = checkTarget(request); !checked) {
        preview.targetProblem = std::move(checked.error());
    }
    return preview;
}

} // namespace fieldframe::delivery
