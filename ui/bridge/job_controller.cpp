// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/job_controller.h"

#include "core/delivery/export_job.h"
#include "core/ingest/ingest_job.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

JobProblem problem(const std::filesystem::path& file, const Error& error, bool isWarning = false) {
    return {.file = pathText(file), .error = error, .isWarning = isWarning};
}

void fill(Job& job, const Result<ingest::ImportReport>& result) {
    if (!result) {
        job.error = result.error();
        job.state = result.error().code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
        return;
    }
    job.state = result->wasCancelled ? JobState::Cancelled : JobState::Done;
    job.done = static_cast<qint64>(result->imported.size());
    job.duplicates = static_cast<qint64>(result->duplicates.size());
    job.skipped = static_cast<qint64>(result->skipped.size());
    job.seconds = result->seconds;
    for (const ingest::ImportProblem& failed : result->failed) {
        job.problems.push_back(problem(failed.file, failed.error));
    }
    for (const ingest::ImportProblem& warning : result->warnings) {
        job.problems.push_back(problem(warning.file, warning.error, true));
    }
}

void fill(Job& job, const Result<delivery::ExportReport>& result) {
    if (!result) {
        job.error = result.error();
        job.state = result.error().code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
        return;
    }
    job.state = JobState::Done;
    job.done = result->exported;
    job.seconds = result->seconds;
    job.target = pathText(result->folder);
    for (const delivery::ExportProblem& failed : result->failed) {
        job.problems.push_back(problem(failed.file, failed.error));
    }
}

/// Calls @p work with a token that is stopped by the user's cancel and by the end of the session.
template <class Work>
auto withStop(const Engine& engine, std::stop_source cancel, Work work) {
    const std::stop_callback onShutDown(engine.stopToken(), [&cancel] { cancel.request_stop(); });
    return work(cancel.get_token());
}

Error noWorkers(const Engine& engine) {
    return engine.workersError().value_or(Error{ErrorCode::Internal, "fieldframe-worker", {}});
}

} // namespace

JobController::JobController(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

int JobController::startImport(ingest::ImportRequest request) {
    const int id = add(JobKind::Import).id;
    m_session.run(
        Session::Lane::Jobs, this,
        [request = std::move(request), sink = progressSink(id),
         cancel = m_stops.back()](const Engine& engine) {
            return withStop(engine, cancel, [&](std::stop_token stop) -> Result<ingest::ImportReport> {
                if (!engine.workers()) {
                    return tl::unexpected(noWorkers(engine));
                }
                return ingest::IngestJob(engine.catalog(), *engine.workers()).run(request, sink, stop);
            });
        },
        [this, id](const Result<ingest::ImportReport>& result) {
            end(id, [&](Job& job) { fill(job, result); });
        });
    emit jobStarted(id);
    return id;
}

int JobController::startExport(delivery::ExportRequest request) {
    const int id = add(JobKind::Export).id;
    m_session.run(
        Session::Lane::Jobs, this,
        [request = std::move(request), sink = progressSink(id),
         cancel = m_stops.back()](const Engine& engine) {
            return withStop(engine, cancel, [&](std::stop_token stop) -> Result<delivery::ExportReport> {
                if (!engine.workers()) {
                    return tl::unexpected(noWorkers(engine));
                }
                return delivery::ExportJob(engine.catalog(), *engine.workers()).run(request, sink, stop);
            });
        },
        [this, id](const Result<delivery::ExportReport>& result) {
            end(id, [&](Job& job) { fill(job, result); });
        });
    emit jobStarted(id);
    return id;
}

void JobController::cancel(int id) {
    Job* const job = own(id);
    if (job && job->state == JobState::Running) {
        m_stops[static_cast<std::size_t>(job - m_jobs.data())].request_stop();
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

bool JobController::isRunning() const {
    return std::ranges::any_of(m_jobs, [](const Job& job) { return job.state == JobState::Running; });
}

Job& JobController::add(JobKind kind) {
    Job job;
    job.id = static_cast<int>(m_jobs.size()) + 1;
    job.kind = kind;
    m_jobs.push_back(std::move(job));
    m_stops.emplace_back();
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
