// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobs_dialog.h"

#include "ui/panels/status_line.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

QString title(const Job& job) {
    const QString kind = job.kind == JobKind::Import ? JobsDialog::tr("Import") : JobsDialog::tr("Export");
    return job.state == JobState::Running ? JobsDialog::tr("%1: %2").arg(kind, progressText(job))
                                          : JobsDialog::tr("%1: %2").arg(kind, outcomeText(job));
}

} // namespace

JobsDialog::JobsDialog(JobController& jobs, QWidget* parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_list(new QListWidget(this))
    , m_outcome(new QLabel(this))
    , m_problems(new QTreeWidget(this))
    , m_cancel(nullptr) {
    setWindowTitle(tr("Imports and exports"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setMaximumHeight(140);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_problems->setAccessibleName(tr("Files that did not arrive"));
    m_problems->setHeaderLabels({tr("File"), tr("Reason")});
    m_problems->setRootIsDecorated(false);
    m_problems->setUniformRowHeights(true);
    m_problems->setTextElideMode(Qt::ElideMiddle);
    m_problems->setColumnWidth(0, 320);
    setThemedSheet(
        *m_problems,
        QStringLiteral(
            "QHeaderView::section { background: %panel%; border: none; padding: 4px; color: %muted%; }"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_cancel = buttons->addButton(tr("Cancel the job"), QDialogButtonBox::ActionRole);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_list);
    layout->addWidget(m_outcome);
    layout->addWidget(m_problems, 1);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(720, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const Job* const job = shownJob()) {
            m_jobs.cancel(job->id);
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &JobsDialog::showJob);
    for (const auto signal :
         {&JobController::jobStarted, &JobController::jobChanged, &JobController::jobEnded}) {
        connect(&jobs, signal, this, &JobsDialog::refreshList);
    }
    connect(&jobs, &JobController::jobEnded, this, &JobsDialog::showJob);
    refreshList();
    m_list->setCurrentRow(0);
    showJob();
}

void JobsDialog::refreshList() {
    // Newest first, as one looks for it.
    const std::vector<Job>& jobs = m_jobs.jobs();
    while (m_list->count() < static_cast<int>(jobs.size())) {
        m_list->insertItem(0, QString());
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        m_list->item(static_cast<int>(jobs.size() - 1 - i))->setText(title(jobs[i]));
    }
    const Job* const shown = shownJob();
    m_cancel->setEnabled(shown && shown->state == JobState::Running && !shown->isCancelling);
}

const Job* JobsDialog::shownJob() const {
    const int row = m_list->currentRow();
    const int count = static_cast<int>(m_jobs.jobs().size());
    return row < 0 || row >= count ? nullptr : &m_jobs.jobs()[static_cast<std::size_t>(count - 1 - row)];
}

void JobsDialog::showJob() {
    m_problems->clear();
    const Job* const job = shownJob();
    m_list->setVisible(job != nullptr);
    m_cancel->setVisible(job != nullptr);
    m_problems->setVisible(job && !job->problems.empty());
    if (!job) {
        m_outcome->setText(tr("Nothing was imported or exported since the catalog was opened."));
        return;
    }
    const bool isClean = job->problems.empty() && job->state == JobState::Done;
    const QString outcome = job->state == JobState::Running ? progressText(*job) : outcomeText(*job);
    m_outcome->setText(isClean ? tr("%1. Every file arrived whole.").arg(outcome) : outcome);
    for (const JobProblem& problem : job->problems) {
        auto* const item = new QTreeWidgetItem(m_problems, {problem.file, reason(problem.error)});
        item->setToolTip(0, problem.file);
        item->setToolTip(1, item->text(1));
    }
}

} // namespace fieldframe::ui
