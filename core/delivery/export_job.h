// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/jobs/progress.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::delivery {

/// Makes a folder of files, captions.csv and gallery.json. Everything is made under a temporary name beside
/// the target and renamed when whole, so the target's name never stands over half an export.
class ExportJob {
public:
    ExportJob(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// Runs on the calling thread. An Error leaves nothing behind; failed items are in the report and the
    /// rest goes on.
    [[nodiscard]] Result<ExportReport> run(const ExportRequest& request, const jobs::ProgressSink& progress,
                                           std::stop_token stop);

private:
    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

} // namespace fieldframe::delivery
