// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/export_job.h"

#include "core/delivery/export_preview.h"
#include "core/delivery/export_run.h"

#include <chrono>
#include <system_error>
#include <utility>

namespace fieldframe::delivery {

namespace fs = std::filesystem;

namespace {

Result<platform::SafeFolder> prepareFolder(const fs::path& target) {
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    if (error) {
        return tl::unexpected(platform::systemError(error.value(), target, "making the folder above it"));
    }
    platform::removeLeftovers(target.parent_path());
    return platform::SafeFolder::create(target);
}

} // namespace

Result<ExportReport> ExportJob::run(const ExportRequest& request, const jobs::ProgressSink& progress,
                                    std::stop_token stop) {
    const auto begin = std::chrono::steady_clock::now();
    std::error_code error;
    ExportRequest whole = request;
    whole.target = fs::absolute(request.target, error).lexically_normal();
    if (!whole.target.has_filename()) {
        whole.target = whole.target.parent_path();
    }
    if (error || !whole.target.has_filename()) {
        return failure(ErrorCode::InvalidInput, platform::display(request.target), "names no folder");
    }
    if (const Status checked = checkTarget(whole); !checked) {
        return tl::unexpected(checked.error());
    }
    auto plan = planExport(m_catalog, whole);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    auto folder = prepareFolder(whole.target);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    auto report =
        ExportRun(m_workers, whole, *std::move(plan), progress, std::move(stop)).run(*std::move(folder));
    if (report) {
        report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    return report;
}

} // namespace fieldframe::delivery
