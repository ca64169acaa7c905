// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/job_controller.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fieldframe::ui {

/// The bottom line: what is shown and selected, the running job with count, rate, time left and cancel, and
/// what happened last.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    StatusLine(JobController& jobs, QWidget* parent = nullptr);

    void setContents(const QString& text);
    /// What happened last ("Saved"); stays until the next.
    void setMessage(const QString& text);
    void setWarning(const QString& text);
    [[nodiscard]] QString message() const;

signals:
    /// The user wants to see what a job did.
    void detailsWanted();

private:
    void showJob(int id);
    void showEnd(int id);
    void setJobVisible(bool isVisible);

    JobController& m_jobs;
    int m_job = 0;
    QLabel* m_contents;
    QPushButton* m_jobText;
    QProgressBar* m_bar;
    QLabel* m_rate;
    QPushButton* m_cancel;
    QPushButton* m_message;
};

/// "Importing 812 of 2,000".
[[nodiscard]] QString progressText(const Job& job);
/// "241/s · 5 s left", or "" while that is not known.
[[nodiscard]] QString rateText(const jobs::Progress& progress);
/// "812 imported, 3 already here, 2 failed".
[[nodiscard]] QString outcomeText(const Job& job);

} // namespace fieldframe::ui
