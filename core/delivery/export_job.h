// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/jobs/progress.h"

#include <chrono>
#include <span>
#include <stop_token>

namespace fieldframe::catalog {
class Catalog;
}
namespace fieldframe::worker {
class WorkerPool;
}

namespace fieldframe::delivery {

/// Makes a package: a folder or a ZIP. Everything is made under a temporary name beside the target, opened
/// again and proved, and renamed when whole, so that the target's name never stands over half an export.
///
/// A run that was cancelled leaves the temporary folder with what was proved, a run that was killed with
/// whatever it had: the next one for the same target takes over what in it is whole and still right, and
/// makes what is missing. Nobody comes back for one in kKeptFor: the next export beside it removes it. Every
/// run stands in the ledger.
class ExportJob {
public:
    static constexpr std::chrono::days kKeptFor{7};

    ExportJob(const catalog::Catalog& catalog, worker::WorkerPool& workers)
        : m_catalog(catalog)
        , m_workers(workers) {}

    /// Runs on the calling thread. An Error but Cancelled leaves nothing behind; held and failed items are in
    /// the report and the rest goes on.
    [[nodiscard]] Result<ExportReport> run(const ExportRequest& request, const jobs::ProgressSink& progress,
                                           std::stop_token stop);

private:
    const catalog::Catalog& m_catalog;
    worker::WorkerPool& m_workers;
};

/// One preset of a chain, and what came of it.
struct ChainPart {
    Preset preset;
    Result<ExportReport> report;
};

/// Runs @p presets one after the other, each into a folder or ZIP named by its id in the folder
/// `request.target`, with an entry of its own in the ledger. One that fails does not keep the others back; a
/// cancel does.
[[nodiscard]] std::vector<ChainPart> runChain(const catalog::Catalog& catalog, worker::WorkerPool& workers,
                                              const ExportRequest& request, std::span<const Preset> presets,
                                              const jobs::ProgressSink& progress,
                                              const std::stop_token& stop);
/// The requests that a chain is made of.
[[nodiscard]] std::vector<ExportRequest> chainRequests(const ExportRequest& request,
                                                       std::span<const Preset> presets);

} // namespace fieldframe::delivery
