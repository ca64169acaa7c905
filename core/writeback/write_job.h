// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/progress.h"
#include "core/writeback/write_request.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::writeback {

/// Writes what the desk has said into the files: into JPEG, TIFF, PNG, WebP and JPEG 2000 themselves, and
/// into their sidecar too where there is one; of other kinds into the sidecar. Only fields that changed are
/// written.
///
/// A worker makes each next version in a temporary file beside the original and proves it; then it is synced
/// and renamed. A file is the old or the whole new one at any moment. A file that another program changed
/// since it was last read is read again and merged first; fields on which both differ are left out. Next
/// versions take room: from a disk found full on, one is made at a time, so that a disk with room for the
/// largest is enough.
class WriteJob {
public:
    WriteJob(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// Runs on the calling thread. An Error where the catalog fails; files that can't be written are in the
    /// report and the rest goes on. A cancel leaves what is done done.
    [[nodiscard]] Result<WriteReport> run(const WriteRequest& request, const jobs::ProgressSink& progress,
                                          std::stop_token stop);

private:
    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

} // namespace fieldframe::writeback
