// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace fieldframe::ui {

/// Imports and exports since the catalog was opened: how far, what came of each, and every file that did not
/// arrive, with its reason. Stands beside the window; nothing waits for it.
class JobsDialog final : public QDialog {
    Q_OBJECT
public:
    JobsDialog(JobController& jobs, QWidget* parent = nullptr);

private:
    void refreshList();
    void showJob();
    [[nodiscard]] const Job* shownJob() const;

    JobController& m_jobs;
    QListWidget* m_list;
    QLabel* m_outcome;
    QTreeWidget* m_problems;
    QPushButton* m_cancel;
};

} // namespace fieldframe::ui
