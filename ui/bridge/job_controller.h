// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_request.h"
#include "core/delivery/preset.h"
#include "core/ingest/import_request.h"
#include "core/jobs/progress.h"
#include "core/writeback/write_request.h"
#include "ui/bridge/session.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <variant>
#include <vector>

namespace fieldframe::ui {

enum class JobKind { Import, Export, Write, Refresh };
/// Whose files are looked at; absent: all.
using RefreshRequest = std::optional<std::vector<AssetId>>;
enum class JobState { Running, Done, Cancelled, Failed };

/// A file that did not arrive, or not whole, and why.
struct JobProblem {
    QString file;
    Error error;
    bool isWarning = false; ///< It did arrive, with something missing.
    QString note = {};      ///< What there is to know, in place of the error's words; "" = those.
};

/// A picture that an export held back.
struct JobHold {
    QString file;
    protection::Verdict verdict;
};

/// An export as somebody ordered it.
struct ExportOrder {
    delivery::ExportRequest request; ///< As a whole: its target is what was typed.
    /// Run one after the other, one for each preset; where there is none, the request itself is run.
    std::vector<delivery::ExportRequest> parts;
    QStringList presetIds; ///< As they were chosen: a chain stands for its parts.
};

/// A job as the window shows it: a value.
struct Job {
    int id = 0;
    JobKind kind = JobKind::Import;
    JobState state = JobState::Running;
    QDateTime started;
    jobs::Progress progress;
    bool isCancelling = false;
    qint64 done = 0;       ///< Imported, exported, written; values taken over from files.
    qint64 conflicts = 0;  ///< Write, refresh: fields that another program changed too.
    qint64 duplicates = 0; ///< Import: already in the catalog.
    qint64 skipped = 0;    ///< Import: not pictures, video or sound.
    double seconds = 0;
    std::vector<JobProblem> problems;
    std::vector<GlobalId> failedAssets; ///< Write, refresh.
    std::vector<JobHold> holds;         ///< Export.
    QStringList duplicateFiles;         ///< Import.
    QStringList skippedFiles;           ///< Import.
    std::optional<Error> error;         ///< Why nothing could be done at all.
    QString target;                     ///< Export: the folder or ZIP made.
    /// Import: all it changed, as one batch to be taken back; nothing where it changed nothing.
    std::optional<GlobalId> batch;

    /// Something failed that may go well another time.
    [[nodiscard]] bool canRetry() const;
};

/// Starts imports, exports and what goes into files and out of them, and follows them. Jobs ask nothing and
/// open nothing: what they have to say is in Job. GUI thread only.
class JobController final : public QObject {
    Q_OBJECT
public:
    explicit JobController(Session& session, QObject* parent = nullptr);

    /// The new job's id.
    int startImport(ingest::ImportRequest request);
    int startExport(delivery::ExportRequest request) {
        return startExport(ExportOrder{std::move(request), {}, {}});
    }
    int startExport(ExportOrder order);
    int startWrite(writeback::WriteRequest request) { return write(std::move(request), {}); }
    /// Looks for what other programs changed in the files of @p assets; absent: of all.
    int startRefresh(RefreshRequest assets) { return refresh(std::move(assets), {}); }
    void cancel(int id);
    /// Starts a job for what failed in one that ended: those files once more with the same choices, or the
    /// whole export in the place of the incomplete one. The new job's id; 0 where there is nothing
    /// to retry.
    int retry(int id);

    /// Newest last.
    [[nodiscard]] const std::vector<Job>& jobs() const { return m_jobs; }
    [[nodiscard]] const Job* find(int id) const;
    [[nodiscard]] bool isRunning() const;
    /// What an export was ordered to do; null for any other job.
    [[nodiscard]] const ExportOrder* orderOf(int id) const;

signals:
    void jobStarted(int id);
    void jobChanged(int id);
    /// Once, whatever came of it.
    void jobEnded(int id);

private:
    using Request = std::variant<ingest::ImportRequest, ExportOrder, writeback::WriteRequest, RefreshRequest>;
    /// What is needed to stop a job, and to do it again.
    struct Control {
        std::stop_source stop;
        Request request;
    };

    /// @p only: those of @p request's assets; empty = all of them.
    int write(writeback::WriteRequest request, std::vector<GlobalId> only);
    int refresh(RefreshRequest assets, std::vector<GlobalId> only);
    Job& add(JobKind kind, Request request);
    [[nodiscard]] Job* own(int id);
    [[nodiscard]] jobs::ProgressSink progressSink(int id);
    void end(int id, const std::function<void(Job&)>& fill);

    Session& m_session;
    std::vector<Job> m_jobs;
    std::vector<Control> m_controls; ///< Of m_jobs, by position.
};

} // namespace fieldframe::ui
