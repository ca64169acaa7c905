// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_plan.h"
#include "core/jobs/mailbox.h"
#include "core/jobs/progress.h"
#include "core/platform/safe_file.h"
#include "core/worker/worker_pool.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace fieldframe::delivery {

/// Makes a plan's files below a temporary folder, as many at a time as keep the workers busy, and publishes
/// it.
class ExportRun {
public:
    ExportRun(worker::WorkerPool& workers, const ExportRequest& request, ExportPlan plan,
              const jobs::ProgressSink& progress, std::stop_token stop);

    /// @p folder is the temporary one.
    [[nodiscard]] Result<ExportReport> run(platform::SafeFolder folder);

private:
    using Index = std::size_t; ///< Of a file in the plan.
    struct Finished {
        Index file;
        Result<media::RenderAnswer> answer;
    };
    struct UnderWay {
        platform::FileStamp stamp; ///< Of the original when it was opened.
        bool isRetry = false;
    };

    void begin(Index file, bool isRetry);
    [[nodiscard]] Status submit(Index file, bool isRetry);
    void finish(Finished finished);
    /// Originals too large for a worker's time are copied here, as they are.
    [[nodiscard]] Status copyLarge(Index file, const platform::Descriptor& original);
    [[nodiscard]] Status keepMetadata(const PlannedFile& file, const media::RenderAnswer& answer);
    void succeed(Index file);
    void warn(const PlannedFile& file, std::string why);
    void fail(Index file, Error error);
    [[nodiscard]] Status writeTables() const;

    worker::WorkerPool& m_workers;
    const ExportRequest& m_request;
    ExportPlan m_plan;
    std::stop_token m_stop;
    jobs::ProgressReporter m_progress;
    std::optional<platform::SafeFolder> m_folder;
    ExportReport m_report;
    std::vector<bool> m_isMade; ///< By index in the plan.
    std::unordered_map<Index, UnderWay> m_underWay;
    /// Shared with the tasks: after a cancel some end when this run is gone.
    std::shared_ptr<jobs::Mailbox<Finished>> m_mailbox = std::make_shared<jobs::Mailbox<Finished>>();
};

} // namespace fieldframe::delivery
