// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_set>
#include <vector>

namespace fieldframe::writeback {
class FileWatch;
}

namespace fieldframe::ui {

class JobController;
class Session;

/// Notices by itself what other programs write into the files, and starts a job that takes it over. Does
/// nothing for a catalog that is open for reading.
class FileWatching final : public QObject {
    Q_OBJECT
public:
    FileWatching(Session& session, JobController& jobs, QObject* parent = nullptr);

private:
    void look();
    void noticed(const std::vector<AssetId>& changed);

    Session& m_session;
    JobController& m_jobs;
    QTimer m_pause; ///< Between two looks.
    /// Used in the background by one look at a time; made there.
    std::shared_ptr<std::unique_ptr<writeback::FileWatch>> m_watch;
    std::unordered_set<AssetId> m_noticed; ///< Wait for the jobs that run.
};

} // namespace fieldframe::ui
