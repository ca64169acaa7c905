// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/job_controller.h"

#include "core/catalog/asset_store.h"
#include "core/catalog/journal.h"
#include "core/delivery/export_job.h"
#include "core/ingest/ingest_job.h"
#include "core/writeback/refresh_job.h"
#include "core/writeback/write_job.h"
#include "ui/bridge/job_results.h"
#include "ui/bridge/text.h"

#include <algorithm>
#include <span>

namespace fieldframe::ui {

namespace {

/// What the journal says where no asset came and only galleries were touched.
bool hasChanges(const Engine& engine, const Result<ingest::ImportReport>& report) {
    if (!report) {
        return false;
    }
    if (!report->imported.empty() || report->galleries.empty()) {
        return !report->imported.empty();
    }
    const auto entries = engine.catalog().journal().ofBatch(report->batch);
    return entries && !entries->empty();
}

/// Calls @p work with a token that is stopped by the user's cancel and by the end of the session.
template <class Work>
auto withStop(const Engine& engine, std::stop_source cancel, Work work) {
    const std::stop_callback onShutDown(engine.stopToken(), [&cancel] { cancel.request_stop(); });
    return work(cancel.get_token());
}

/// Those that are still there.
std::vector<AssetId> assetsOf(const Engine& engine, const std::vector<GlobalId>& wanted) {
    std::vector<AssetId> assets;
    for (const GlobalId& id : wanted) {
        if (const auto asset = engine.catalog().assets().resolve(id.text())) {
            assets.push_back(*asset);
        }
    }
    return assets;
}

Error noWorkers(const Engine& engine) {
    return engine.workersError().value_or(Error{ErrorCode::Internal, "fieldframe-worker", {}});
}

ExportOutcome exported(const Engine& engine, const ExportOrder& order, const jobs::ProgressSink& sink,
                       const std::stop_token& stop) {
    ExportOutcome parts;
    if (!engine.workers()) {
        parts.push_back({order.request.preset, tl::unexpected(noWorkers(engine))});
        return parts;
    }
    const std::span<const delivery::ExportRequest> requests =
        order.parts.empty() ? std::span(&order.request, 1) : std::span(order.parts);
    for (const delivery::ExportRequest& request : requests) {
        parts.push_back({request.preset,
                         delivery::ExportJob(engine.catalog(), *engine.workers()).run(request, sink, stop)});
        if (stop.stop_requested()) {
            break;
        }
    }
    return parts;
}

} // namespace

bool Job::canRetry() const {
    const bool isOver = state != JobState::Running;
    const bool hasFailed = std::ranges::any_of(problems, [](const JobProblem& p) { return !p.isWarning; });
    return isOver && (state != JobState::Done || hasFailed);
}

JobController::JobController(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

int JobController::startImport(ingest::ImportRequest request) {
    const int id = add(JobKind::Import, request).id;
    m_session.run(
        Session::Lane::Jobs, this,
        [request = std::move(request), sink = progressSink(id),
         cancel = m_controls.back().stop](const Engine& engine) {
            auto report = withStop(engine, cancel, [&](std::stop_token stop) -> Result<ingest::ImportReport> {
                if (!engine.workers()) {
                    return tl::unexpected(noWorkers(engine));
                }
                return ingest::IngestJob(engine.catalog(), *engine.workers()).run(request, sink, stop);
            });
            const bool isChanged = hasChanges(engine, report);
            return ImportOutcome{std::move(report), isChanged};
        },
        [this, id](const ImportOutcome& outcome) { end(id, [&](Job& job) { fill(job, outcome); }); });
    emit jobStarted(id);
    return id;
}

int JobController::startExport(ExportOrder order) {
    const int id = add(JobKind::Export, order).id;
    m_session.run(
        Session::Lane::Jobs, this,
        [order = std::move(order), sink = progressSink(id),
         cancel = m_controls.back().stop](const Engine& engine) {
            return withStop(engine, cancel,
                            [&](std::stop_token stop) { return exported(engine, order, sink, stop); });
        },
        [this, id](const ExportOutcome& outcome) { end(id, [&](Job& job) { fill(job, outcome); }); });
    emit jobStarted(id);
    return id;
}

int JobController::write(writeback::WriteRequest request, std::vector<GlobalId> only) {
    const int id = add(JobKind::Write, request).id;
    m_session.run(
        Session::Lane::Jobs, this,
        [request = std::move(request), only = std::move(only), sink = progressSink(id),
         cancel = m_controls.back().stop](const Engine& engine) {
            return withStop(engine, cancel, [&](std::stop_token stop) -> Result<writeback::WriteReport> {
                if (!engine.workers()) {
                    return tl::unexpected(noWorkers(engine));
                }
                if (!only.empty()) {
                    writeback::WriteRequest some = request;
                    some.assets = assetsOf(engine, only);
                    return writeback::WriteJob(engine.catalog(), *engine.workers()).run(some, sink, stop);
                }
                return writeback::WriteJob(engine.catalog(), *engine.workers()).run(request, sink, stop);
            });
        },
        [this, id](const Result<writeback::WriteReport>& result) {
            end(id, [&](Job& job) { fill(job, result); });
        });
    emit jobStarted(id);
    return id;
}

int JobController::refresh(RefreshRequest assets, std::vector<GlobalId> only) {
    const int id = add(JobKind::Refresh, assets).id;
    m_session.run(
        Session::Lane::Jobs, this,
        [assets = std::move(assets), only = std::move(only), sink = progressSink(id),
         cancel = m_controls.back().stop](const Engine& engine) {
            return withStop(engine, cancel, [&](std::stop_token stop) -> Result<writeback::RefreshReport> {
                if (!engine.workers()) {
                    return tl::unexpected(noWorkers(engine));
                }
                const RefreshRequest some = only.empty() ? assets : RefreshRequest(assetsOf(engine, only));
                return writeback::RefreshJob(engine.catalog(), *engine.workers()).run(some, sink, stop);
            });
        },
        [this, id](const Result<writeback::RefreshReport>& result) {
            end(id, [&](Job& job) { fill(job, result); });
        });
    emit jobStarted(id);
    return id;
}

void JobController::cancel(int id) {
    Job* const job = own(id);
    if (job && job->state == JobState::Running) {
        m_controls[static_cast<std::size_t>(job - m_jobs.data())].stop.request_stop();
        job->isCancelling = true;
        emit jobChanged(id);
    }
}

const Job* JobController::find(int id) const {
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    return found == m_jobs.end() ? nullptr : &*found;
}

Job* JobController::own(int id) {
    const auto found = std::ranges::find(m_jobs, id, &Job::id);
    return found == m_jobs.end() ? nullptr : &*found;
}

const ExportOrder* JobController::orderOf(int id) const {
    const Job* const job = find(id);
    return job ? std::get_if<ExportOrder>(&m_controls[static_cast<std::size_t>(job - m_jobs.data())].request)
               : nullptr;
}

bool JobController::isRunning() const {
    return std::ranges::any_of(m_jobs, [](const Job& job) { return job.state == JobState::Running; });
}

int JobController::retry(int id) {
    const Job* const job = find(id);
    if (!job || !job->canRetry()) {
        return 0;
    }
    const Request& request = m_controls[static_cast<std::size_t>(job - m_jobs.data())].request;
    // What a cancelled one never came to is done as well.
    const auto failed = job->state == JobState::Done ? job->failedAssets : std::vector<GlobalId>();
    if (const auto* const ordered = std::get_if<ExportOrder>(&request)) {
        ExportOrder again = *ordered;
        // Only what this export made itself is replaced without being asked.
        if (job->state == JobState::Done) {
            again.request.existingTarget = delivery::ExistingTarget::Replace;
            for (delivery::ExportRequest& part : again.parts) {
                part.existingTarget = delivery::ExistingTarget::Replace;
            }
        }
        return startExport(std::move(again));
    }
    if (const auto* const written = std::get_if<writeback::WriteRequest>(&request)) {
        return write(*written, failed);
    }
    if (const auto* const looked = std::get_if<RefreshRequest>(&request)) {
        return refresh(*looked, failed);
    }
    ingest::ImportRequest again = std::get<ingest::ImportRequest>(request);
    if (job->state == JobState::Done) {
        again.paths.clear();
        for (const JobProblem& problem : job->problems) {
            if (!problem.isWarning) {
                again.paths.push_back(toPath(problem.file));
            }
        }
    }
    return startImport(std::move(again));
}

Job& JobController::add(JobKind kind, Request request) {
    Job job;
    job.id = static_cast<int>(m_jobs.size()) + 1;
    job.kind = kind;
    job.started = QDateTime::currentDateTime();
    m_jobs.push_back(std::move(job));
    m_controls.push_back({{}, std::move(request)});
    return m_jobs.back();
}

jobs::ProgressSink JobController::progressSink(int id) {
    const QPointer<JobController> self(this);
    return [self, id](const jobs::Progress& progress) {
        Session::deliver(self, [self, id, progress] {
            if (Job* const job = self->own(id); job && job->state == JobState::Running) {
                job->progress = progress;
                emit self->jobChanged(id);
            }
        });
    };
}

void JobController::end(int id, const std::function<void(Job&)>& fill) {
    if (Job* const job = own(id)) {
        fill(*job);
        emit jobEnded(id);
    }
}

} // namespace fieldframe::ui
