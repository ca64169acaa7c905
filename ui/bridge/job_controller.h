// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/ingest/import_request.h"
#include "core/jobs/progress.h"
#include "ui/bridge/session.h"

#include <QObject>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace fieldframe::ui {

enum class JobKind { Import, Export };
enum class JobState { Running, Done, Cancelled, Failed };

/// A file that did not arrive, or not whole, and why.
struct JobProblem {
    QString file;
    Error error;
    bool isWarning = false; ///< It did arrive, with something missing.
};

/// A job as the window shows it: a value.
struct Job {
    int id = 0;
    JobKind kind = JobKind::Import;
    JobState state = JobState::Running;
    jobs::Progress progress;
    bool isCancelling = false;
    qint64 done = 0;       ///< Imported or exported.
    qint64 duplicates = 0; ///< Import: already in the catalog.
    qint64 skipped = 0;    ///< Import: not pictures, video or sound.
    double seconds = 0;
    std::vector<JobProblem> problems;
    std::optional<Error> error; ///< Why nothing could be done at all.
    QString target;             ///< Export: the folder made.
};

/// Starts imports and exports and follows them. Jobs ask nothing and open nothing: what they have to say is
/// in Job. GUI thread only.
class JobController final : public QObject {
    Q_OBJECT
public:
    explicit JobController(Session& session, QObject* parent = nullptr);

    /// The new job's id.
    int startImport(ingest::ImportRequest request);
    int startExport(delivery::ExportRequest request);
    void cancel(int id);

    /// Newest last.
    [[nodiscard]] const std::vector<Job>& jobs() const { return m_jobs; }
    [[nodiscard]] const Job* find(int id) const;
    [[nodiscard]] bool isRunning() const;

signals:
    void jobStarted(int id);
    void jobChanged(int id);
    /// Once, whatever came of it.
    void jobEnded(int id);

private:
    Job& add(JobKind kind);
    [[nodiscard]] Job* own(int id);
    [[nodiscard]] jobs::ProgressSink progressSink(int id);
    void end(int id, const std::function<void(Job&)>& fill);

    Session& m_session;
    std::vector<Job> m_jobs;
    std::vector<std::stop_source> m_stops; ///< Of m_jobs, by position.
};

} // namespace fieldframe::ui
