// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/change_set.h"
#include "ui/bridge/edit_history.h"
#include "ui/bridge/job_controller.h"
#include "ui/shell/actions.h"
#include "ui/shell/preferences.h"

#include <QObject>
#include <QTimer>

#include <unordered_set>

class QPushButton;

namespace fieldframe::ui {

class Inspector;
class PicturesPage;

/// Brings what is typed into the files, when the user wants it there: on a key or soon after each change; and
/// what other programs wrote out of them. Shows how many pictures are not written yet.
class FileWriting final : public QObject {
    Q_OBJECT
public:
    /// Parts of the window it works with; they outlive it.
    struct Parts {
        PicturesPage& pictures;
        Inspector& inspector;
        JobController& jobs;
        EditHistory& history;
    };
    FileWriting(Session& session, Actions& actions, const Parts& parts, QWidget* window);

    void setPolicy(WriteWhen when, IimMode iim);
    /// Counts again, and writes them where that is done at once: copies of @p assets are back.
    void takeLate(const std::vector<AssetId>& assets);
    /// "12 pictures not written", for the bottom line: writes them. Hidden where there is nothing to say.
    [[nodiscard]] QPushButton* mark() const { return m_mark; }
    /// No count or write is on its way.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive() && !m_soon.isActive() && m_asked == 0; }

signals:
    /// What is to be written could not be read.
    void failed(const fieldframe::Error& error);

private:
    void write();
    void writeSoon();
    void start(const RefreshRequest& assets);
    void openConflicts();
    void changed(const catalog::ChangeSet& changes);
    void count();

    Session& m_session;
    Actions& m_actions;
    Parts m_parts;
    QWidget* m_window;
    QPushButton* m_mark;
    QTimer m_pause; ///< Before counting again.
    QTimer m_soon;  ///< "At once": after the last of several changes, so that typing is one write.
    std::unordered_set<AssetId> m_touched;
    WriteWhen m_when = WriteWhen::OnDemand;
    IimMode m_iim = IimMode::Always;
    int m_asked = 0;
};

} // namespace fieldframe::ui
