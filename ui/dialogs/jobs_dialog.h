// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"
#include "ui/models/job_files_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeView;

namespace fieldframe::ui {

/// Imports and exports since the catalog was opened: how far, what came of each, and every file that did not
/// simply arrive, with its reason. Stands beside the window; nothing waits for it.
class JobsDialog final : public QDialog {
    Q_OBJECT
public:
    JobsDialog(JobController& jobs, QWidget* parent = nullptr);
    ~JobsDialog() override;

    [[nodiscard]] JobFilesModel& files() { return m_model; }

private:
    QWidget* buildFiles();
    QWidget* buildButtons();
    void connectParts();
    void refreshList();
    void showJob();
    void fillKinds(const Job& job);
    void showFiles();
    void enableButtons();
    void reveal();
    [[nodiscard]] const Job* shownJob() const;
    [[nodiscard]] QString selectedFile() const;

    JobController& m_jobs;
    JobFilesModel m_model;
    QListWidget* m_list;
    QLabel* m_outcome;
    QWidget* m_filesBox = nullptr;
    QComboBox* m_kinds;
    QTreeView* m_files;
    QPushButton* m_retry;
    QPushButton* m_reveal;
    QPushButton* m_copy;
    QPushButton* m_cancel;
    int m_shown = 0; ///< Id of the job whose files are shown.
};

} // namespace fieldframe::ui
