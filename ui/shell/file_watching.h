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

signals:
    /// Copies of @p assets can be reached again, and don't say yet what the others do; or none any more.
    void lateNoticed(const std::vector<fieldframe::AssetId>& assets);

private:
    struct Look {
        std::vector<AssetId> changed;
        std::vector<AssetId> late;
    };
    void look();
    void noticed(const Look& look);

    Session& m_session;
    JobController& m_jobs;
    QTimer m_pause; ///< Between two looks.
    /// Used in the background by one look at a time; made there.
    std::shared_ptr<std::unique_ptr<writeback::FileWatch>> m_watch;
    std::unordered_set<AssetId> m_noticed; ///< Wait for the jobs that run.
    std::vector<AssetId> m_late;
};

} // namespace fieldframe::ui
