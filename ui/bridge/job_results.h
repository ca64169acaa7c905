// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_job.h"
#include "core/ingest/ingest_job.h"
#include "core/writeback/refresh_job.h"
#include "core/writeback/write_job.h"
#include "ui/bridge/job_controller.h"

#include <vector>

/// What came of a job, as the list of jobs tells it: state, counts, problems.
namespace fieldframe::ui {

/// An import's report, and whether its batch holds anything.
struct ImportOutcome {
    Result<ingest::ImportReport> report;
    bool hasChanges = false;
};

/// What came of an order: a part for each preset.
using ExportOutcome = std::vector<delivery::ChainPart>;

void fill(Job& job, const ImportOutcome& outcome);
void fill(Job& job, const ExportOutcome& parts);
void fill(Job& job, const Result<writeback::WriteReport>& result);
void fill(Job& job, const Result<writeback::RefreshReport>& result);

} // namespace fieldframe::ui
