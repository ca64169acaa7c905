// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeback/write_job.h"

#include "core/catalog/catalog.h"
#include "core/catalog/file_store.h"
#include "core/writeback/write_run.h"

#include <chrono>
#include <utility>

namespace fieldframe::writeback {

Result<WriteReport> WriteJob::run(const WriteRequest& request, const jobs::ProgressSink& progress,
                                  std::stop_token stop) {
    const auto begin = std::chrono::steady_clock::now();
    if (m_catalog.isReadOnly()) {
        return failure(ErrorCode::ReadOnly, platform::display(m_catalog.folder()));
    }
    const auto chosen =
        request.assets ? Result<std::vector<AssetId>>(*request.assets) : m_catalog.files().unwritten();
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    auto report = WriteRun(m_catalog, m_workers, request, *chosen, progress, std::move(stop)).run();
    if (report) {
        report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    return report;
}

} // namespace fieldframe::writeback
