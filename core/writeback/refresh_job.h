// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/progress.h"
#include "core/writeback/write_request.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::writeback {

/// Notices files that other programs changed (by size, times of content and of change, inode, and then by
/// content), reads them again and merges what they say. All it changes is one batch of the journal.
class RefreshJob {
public:
    RefreshJob(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// @p assets absent: all. Runs on the calling thread; an Error where the catalog fails.
    [[nodiscard]] Result<RefreshReport> run(const std::optional<std::vector<AssetId>>& assets,
                                            const jobs::ProgressSink& progress, std::stop_token stop);

private:
    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

} // namespace fieldframe::writeback
