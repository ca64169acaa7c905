// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/jobs_dialog.h"

#include "ui/bridge/reveal_file.h"
#include "ui/panels/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace fieldframe::ui {

namespace {

QString title(const Job& job) {
    const QString time = QLocale().toString(job.started.time(), QLocale::ShortFormat);
    const QString state = job.state == JobState::Running ? progressText(job) : outcomeText(job);
    switch (job.kind) {
    case JobKind::Import:
        return JobsDialog::tr("%1  Import: %2").arg(time, state);
    case JobKind::Export:
        return JobsDialog::tr("%1  Export: %2").arg(time, state);
    case JobKind::Write:
        return JobsDialog::tr("%1  Into files: %2").arg(time, state);
    case JobKind::Refresh:
        break;
    }
    return JobsDialog::tr("%1  From files: %2").arg(time, state);
}

QString kindText(JobFilesModel::What what, const QString& count) {
    switch (what) {
    case JobFilesModel::What::Failed:
        return JobsDialog::tr("Failed (%1)").arg(count);
    case JobFilesModel::What::Held:
        return JobsDialog::tr("Held back (%1)").arg(count);
    case JobFilesModel::What::Incomplete:
        return JobsDialog::tr("Incomplete (%1)").arg(count);
    case JobFilesModel::What::Duplicate:
        return JobsDialog::tr("Already here (%1)").arg(count);
    case JobFilesModel::What::Skipped:
        break;
    }
    return JobsDialog::tr("Not media files (%1)").arg(count);
}

} // namespace

JobsDialog::JobsDialog(JobController& jobs, QWidget* parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_list(new QListWidget(this))
    , m_outcome(new QLabel(this))
    , m_kinds(new QComboBox(this))
    , m_files(new QTreeView(this))
    , m_retry(new QPushButton(tr("Retry what failed"), this))
    , m_reveal(new QPushButton(tr("Show in file manager"), this))
    , m_copy(new QPushButton(tr("Copy list"), this))
    , m_cancel(new QPushButton(tr("Cancel the job"), this)) {
    setWindowTitle(tr("Imports and exports"));
    m_list->setAccessibleName(tr("Jobs"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    setThemedSheet(
        *m_list, QStringLiteral("QListWidget { border: 1px solid %line%; border-radius: 4px; padding: 4px; }"
                                "QListWidget::item { min-height: 24px; padding: 0 4px; }"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit, 2 * Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buildFiles(), 3);
    layout->addWidget(buildButtons());
    resize(760, 520);
    connectParts();
    refreshList();
    m_list->setCurrentRow(0);
    showJob();
}

JobsDialog::~JobsDialog() {
    // The view looks at the model to its last moment, and child widgets outlive members.
    delete m_files;
}

QWidget* JobsDialog::buildFiles() {
    m_filesBox = new QWidget(this);
    auto* const column = new QVBoxLayout(m_filesBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kUnit);
    m_kinds->setAccessibleName(tr("Which files are listed"));
    m_files->setModel(&m_model);
    m_files->setAccessibleName(tr("Files that did not simply arrive"));
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAllColumnsShowFocus(true);
    m_files->setTextElideMode(Qt::ElideRight);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setColumnWidth(JobFilesModel::FileColumn, 280);
    setThemedSheet(
        *m_files,
        QStringLiteral(
            "QTreeView { border: 1px solid %line%; border-radius: 4px; }"
            "QTreeView::item { min-height: 24px; }"
            "QHeaderView::section { background: %panel%; border: none; padding: 4px; color: %muted%; }"));
    auto* const row = new QHBoxLayout;
    row->addWidget(m_kinds);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_files, 1);
    return m_filesBox;
}

QWidget* JobsDialog::buildButtons() {
    auto* const box = new QWidget(this);
    auto* const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kUnit);
    auto* const close = new QDialogButtonBox(QDialogButtonBox::Close, box);
    for (QPushButton* const button : {m_retry, m_reveal, m_copy, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    return box;
}

void JobsDialog::connectParts() {
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (const Job* const job = shownJob()) {
            m_jobs.cancel(job->id);
        }
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const Job* const job = shownJob();
        if (job && m_jobs.retry(job->id) != 0) {
            m_list->setCurrentRow(0);
        }
    });
    connect(m_reveal, &QPushButton::clicked, this, &JobsDialog::reveal);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.text()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &JobsDialog::showJob);
    connect(m_kinds, &QComboBox::activated, this, &JobsDialog::showFiles);
    connect(m_files, &QTreeView::activated, this, &JobsDialog::reveal);
    connect(m_files->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &JobsDialog::enableButtons);
    for (const auto signal :
         {&JobController::jobStarted, &JobController::jobChanged, &JobController::jobEnded}) {
        connect(&m_jobs, signal, this, &JobsDialog::refreshList);
    }
    connect(&m_jobs, &JobController::jobEnded, this, [this](int id) {
        if (const Job* const job = shownJob(); job && job->id == id) {
            m_shown = 0;
            showJob();
        }
    });
}

void JobsDialog::refreshList() {
    // Newest first, as one looks for it.
    const std::vector<Job>& jobs = m_jobs.jobs();
    const bool isFirst = m_list->count() == 0 && !jobs.empty();
    while (m_list->count() < static_cast<int>(jobs.size())) {
        m_list->insertItem(0, QString());
    }
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        m_list->item(static_cast<int>(jobs.size() - 1 - i))->setText(title(jobs[i]));
    }
    if (isFirst) {
        m_list->setCurrentRow(0);
    }
    const Job* const job = shownJob();
    if (job && job->state == JobState::Running) {
        m_outcome->setText(rateText(job->progress));
    }
    enableButtons();
}

const Job* JobsDialog::shownJob() const {
    const int row = m_list->currentRow();
    const int count = static_cast<int>(m_jobs.jobs().size());
    return row < 0 || row >= count ? nullptr : &m_jobs.jobs()[static_cast<std::size_t>(count - 1 - row)];
}

void JobsDialog::showJob() {
    const Job* const job = shownJob();
    m_list->setVisible(job != nullptr);
    if (!job) {
        m_filesBox->hide();
        m_outcome->show();
        m_outcome->setText(tr("Nothing was imported or exported since the catalog was opened. Ctrl+Shift+I "
                              "imports, Ctrl+Shift+E exports."));
        enableButtons();
        return;
    }
    if (m_shown != job->id) {
        m_shown = job->id;
        fillKinds(*job);
        showFiles();
    }
    const bool isClean = m_model.rowCount() == 0 && job->state == JobState::Done;
    const bool isOver = job->state != JobState::Running;
    m_filesBox->setVisible(m_model.rowCount() > 0);
    m_outcome->setText(isClean  ? tr("Every file arrived whole.")
                       : isOver ? job->target
                                : rateText(job->progress));
    m_outcome->setVisible(!m_outcome->text().isEmpty());
    enableButtons();
}

void JobsDialog::fillKinds(const Job& job) {
    const QLocale locale;
    m_kinds->clear();
    qint64 all = 0;
    for (const JobFilesModel::What what : JobFilesModel::kWhats) {
        const qint64 count = JobFilesModel::count(job, what);
        all += count;
        if (count > 0) {
            m_kinds->addItem(kindText(what, locale.toString(count)), static_cast<int>(what));
        }
    }
    m_kinds->insertItem(0, tr("All (%1)").arg(locale.toString(all)));
    m_kinds->setCurrentIndex(0);
}

void JobsDialog::showFiles() {
    const Job* const job = shownJob();
    if (!job) {
        m_model.clear();
        return;
    }
    const QVariant kind = m_kinds->currentData();
    m_model.show(*job, kind.isValid() ? std::optional(static_cast<JobFilesModel::What>(kind.toInt()))
                                      : std::nullopt);
    enableButtons();
}

QString JobsDialog::selectedFile() const {
    const QModelIndexList selected = m_files->selectionModel()->selectedRows();
    if (!selected.isEmpty()) {
        return m_model.file(selected.front().row());
    }
    const Job* const job = shownJob();
    return job && job->state == JobState::Done ? job->target : QString();
}

void JobsDialog::reveal() {
    if (const QString file = selectedFile(); !file.isEmpty()) {
        showInFileManager(file);
    }
}

void JobsDialog::enableButtons() {
    const Job* const job = shownJob();
    const bool isRunning = job && job->state == JobState::Running;
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(isRunning && !job->isCancelling);
    m_retry->setEnabled(job && job->canRetry());
    m_reveal->setEnabled(!selectedFile().isEmpty());
    m_copy->setEnabled(m_model.rowCount() > 0);
    for (QPushButton* const button : {m_retry, m_reveal, m_copy}) {
        button->setVisible(job != nullptr && !isRunning);
    }
}

} // namespace fieldframe::ui
