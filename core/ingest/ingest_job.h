// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/import_request.h"
#include "core/jobs/progress.h"

#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::ingest {

/// Brings files into a catalog. Runs on the calling thread until done; every finished file is whole in the
/// catalog whatever happens, and a later run of the same request goes on from there.
class IngestJob {
public:
    IngestJob(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// An Error only where nothing could be done at all (read-only catalog, no worker program, unusable copy
    /// target; InvalidInput: a gallery for all without a title); everything else is per file in the report. A
    /// cancelled run reports what it did.
    [[nodiscard]] Result<ImportReport> run(const ImportRequest& request, const jobs::ProgressSink& progress,
                                           std::stop_token stop);

private:
    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

} // namespace fieldframe::ingest
