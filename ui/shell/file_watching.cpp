// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_watching.h"

#include "core/catalog/file_store.h"
#include "core/writeback/file_watch.h"
#include "ui/bridge/job_controller.h"
#include "ui/bridge/session.h"

namespace fieldframe::ui {

namespace {

constexpr int kPauseMilliseconds = 1000;

} // namespace

FileWatching::FileWatching(Session& session, JobController& jobs, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
    , m_watch(std::make_shared<std::unique_ptr<writeback::FileWatch>>()) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FileWatching::look);
    if (!session.isReadOnly()) {
        m_pause.start();
    }
}

void FileWatching::look() {
    if (m_jobs.isRunning()) {
        return m_pause.start(); // A job of our own writes files, and the catalog learns of it at its end.
    }
    const std::vector<AssetId> before(m_noticed.begin(), m_noticed.end());
    m_noticed.clear();
    m_session.run(
        Session::Lane::Jobs, this,
        [watch = m_watch, before](const Engine& engine) {
            if (!*watch) {
                *watch = std::make_unique<writeback::FileWatch>(engine.catalog());
            }
            Look seen{(*watch)->look(engine.stopToken()), {}};
            seen.changed.insert(seen.changed.end(), before.begin(), before.end());
            if (!seen.changed.empty()) {
                seen.changed = writeback::changedAmong(engine.catalog(), seen.changed).value_or(seen.changed);
            }
            seen.late = engine.catalog().files().late().value_or(std::vector<AssetId>());
            return seen;
        },
        [this](const Look& look) { noticed(look); });
}

void FileWatching::noticed(const Look& look) {
    const std::vector<AssetId>& changed = look.changed;
    if (look.late != m_late) {
        m_late = look.late;
        emit lateNoticed(m_late);
    }
    if (m_jobs.isRunning()) {
        m_noticed.insert(changed.begin(), changed.end());
    } else if (!changed.empty()) {
        m_jobs.startRefresh(changed);
    }
    m_pause.start();
}

} // namespace fieldframe::ui
