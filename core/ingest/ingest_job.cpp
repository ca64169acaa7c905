// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ingest_job.h"

#include "core/ingest/import_run.h"

#include <utility>

namespace fieldframe::ingest {

Result<ImportReport> IngestJob::run(const ImportRequest& request, const jobs::ProgressSink& progress,
                                    std::stop_token stop) {
    return ImportRun(m_catalog, m_workers, request, progress, std::move(stop)).run();
}

} // namespace fieldframe::ingest
