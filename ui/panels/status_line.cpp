// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/status_line.h"

#include "ui/shell/error_text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace fieldframe::ui {

StatusLine::StatusLine(JobController& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_contents(new QLabel(this))
    , m_jobText(new QPushButton(this))
    , m_bar(new QProgressBar(this))
    , m_rate(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_message(new QPushButton(this)) {
    setFont(Theme::font(Theme::Size::Small));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_contents, m_jobText, m_rate, m_message}) {
        part->setFont(Theme::font(Theme::Size::Small));
        part->setForegroundRole(QPalette::PlaceholderText);
    }
    m_contents->setTextFormat(Qt::PlainText);
    m_contents->setForegroundRole(QPalette::PlaceholderText);
    m_jobText->setFlat(true);
    m_message->setFlat(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setFlat(true);
    m_cancel->setIcon(icon(QStringLiteral("close"), Tone::Muted));
    m_cancel->setIconSize({12, 12});
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the job"));
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Theme::kUnit, 2, Theme::kUnit, 2);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(m_contents);
    layout->addWidget(m_jobText);
    layout->addWidget(m_bar);
    layout->addWidget(m_rate);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_message);
    // As high without a job or a message as with them: nothing above may move when they come.
    setMinimumHeight(m_message->sizeHint().height() + 4);
    setJobVisible(false);
    m_message->setVisible(false);

    connect(m_jobText, &QPushButton::clicked, this, &StatusLine::detailsWanted);
    connect(m_message, &QPushButton::clicked, this, &StatusLine::detailsWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_jobs.cancel(m_job); });
    connect(&jobs, &JobController::jobStarted, this, &StatusLine::showJob);
    connect(&jobs, &JobController::jobChanged, this, &StatusLine::showJob);
    connect(&jobs, &JobController::jobEnded, this, &StatusLine::showEnd);
}

void StatusLine::setJobVisible(bool isVisible) {
    for (QWidget* const part : std::initializer_list<QWidget*>{m_jobText, m_bar, m_rate, m_cancel}) {
        part->setVisible(isVisible);
    }
}

void StatusLine::showJob(int id) {
    const Job* const job = m_jobs.find(id);
    if (!job || job->state != JobState::Running) {
        return;
    }
    // One at a time, to its end: two that take turns could not be read.
    const Job* const shown = m_jobs.find(m_job);
    if (shown && shown->id != id && shown->state == JobState::Running) {
        return;
    }
    m_job = id;
    setJobVisible(true);
    m_jobText->setText(progressText(*job));
    const jobs::Progress& progress = job->progress;
    // 0 to 0 is Qt's "busy"; it must not move where nothing should, so an unknown total is an empty bar.
    m_bar->setMaximum(progress.total ? static_cast<int>(std::max<qint64>(1, *progress.total)) : 1);
    m_bar->setValue(progress.total ? static_cast<int>(progress.done) : 0);
    m_rate->setText(rateText(progress));
    m_jobText->setToolTip(tr("Show what runs, what is done and what failed"));
    m_cancel->setEnabled(!job->isCancelling);
}

void StatusLine::showEnd(int id) {
    const Job* const job = m_jobs.find(id);
    if (id == m_job) {
        setJobVisible(false);
        for (const Job& other : m_jobs.jobs()) {
            showJob(other.id);
        }
    }
    if (job->state == JobState::Failed || !job->problems.empty() || !job->holds.empty()) {
        setWarning(outcomeText(*job));
    } else {
        setMessage(outcomeText(*job));
    }
}

void StatusLine::setContents(const QString& text) {
    m_contents->setText(text);
}

void StatusLine::setMessage(const QString& text) {
    m_message->setText(text);
    setTone(*m_message, Tone::Muted);
    m_message->setVisible(!text.isEmpty());
}

void StatusLine::setWarning(const QString& text) {
    setMessage(text);
    setTone(*m_message, Tone::Warning);
}

QString StatusLine::message() const {
    return m_message->text();
}

QString progressText(const Job& job) {
    if (job.isCancelling) {
        return StatusLine::tr("Stopping…");
    }
    const QLocale locale;
    const jobs::Progress& progress = job.progress;
    const QString done = locale.toString(static_cast<qlonglong>(progress.done));
    const QString total =
        progress.total ? locale.toString(static_cast<qlonglong>(*progress.total)) : QString();
    switch (progress.phase) {
    case jobs::Phase::Scanning:
        return StatusLine::tr("Looking for files… %1").arg(done);
    case jobs::Phase::Importing:
        return total.isEmpty() ? StatusLine::tr("Importing %1").arg(done)
                               : StatusLine::tr("Importing %1 of %2").arg(done, total);
    case jobs::Phase::Previews:
        return StatusLine::tr("Making previews %1 of %2").arg(done, total);
    case jobs::Phase::Exporting:
        return StatusLine::tr("Exporting %1 of %2").arg(done, total);
    case jobs::Phase::Verifying:
    case jobs::Phase::Checking:
        return StatusLine::tr("Checking %1 of %2").arg(done, total);
    case jobs::Phase::Writing:
        return StatusLine::tr("Writing into files %1 of %2").arg(done, total);
    case jobs::Phase::Rereading:
        return StatusLine::tr("Looking at files %1 of %2").arg(done, total);
    case jobs::Phase::Finishing:
        break;
    }
    return StatusLine::tr("Finishing…");
}

QString rateText(const jobs::Progress& progress) {
    const QLocale locale;
    QStringList parts;
    if (progress.itemsPerSecond > 0) {
        const bool isSlow = progress.itemsPerSecond < 10;
        parts.append(
            StatusLine::tr("%1/s").arg(locale.toString(progress.itemsPerSecond, 'f', isSlow ? 1 : 0)));
    }
    if (progress.timeLeft) {
        const qint64 seconds = progress.timeLeft->count();
        parts.append(seconds < 90 ? StatusLine::tr("%1 s left").arg(locale.toString(seconds))
                                  : StatusLine::tr("%1 min left").arg(locale.toString((seconds + 30) / 60)));
    }
    return parts.join(QStringLiteral(" · "));
}

namespace {

/// The count that chooses a translation's form.
int formOf(qint64 count) {
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString outcomeText(const Job& job) {
    if (job.state == JobState::Failed && job.error) {
        return sentence(*job.error);
    }
    const QLocale locale;
    const auto number = [&](qint64 value) { return locale.toString(value); };
    QStringList parts;
    switch (job.kind) {
    case JobKind::Import:
        parts.append(StatusLine::tr("%1 imported").arg(number(job.done)));
        break;
    case JobKind::Export:
        parts.append(StatusLine::tr("%1 exported").arg(number(job.done)));
        break;
    case JobKind::Write:
        parts.append(StatusLine::tr("%1 written").arg(number(job.done)));
        break;
    case JobKind::Refresh:
        parts.append(StatusLine::tr("%Ln value(s) taken from files", nullptr, formOf(job.done)));
        break;
    }
    if (job.conflicts > 0) {
        parts.append(StatusLine::tr("%Ln conflict(s)", nullptr, formOf(job.conflicts)));
    }
    if (job.duplicates > 0) {
        parts.append(StatusLine::tr("%1 already here").arg(number(job.duplicates)));
    }
    if (job.skipped > 0) {
        parts.append(StatusLine::tr("%1 not media files").arg(number(job.skipped)));
    }
    const auto failed = std::ranges::count_if(job.problems, [](const JobProblem& p) { return !p.isWarning; });
    const auto warned = static_cast<qint64>(job.problems.size()) - failed;
    if (failed > 0) {
        parts.append(StatusLine::tr("%1 failed").arg(number(failed)));
    }
    if (!job.holds.empty()) {
        parts.append(StatusLine::tr("%1 held back").arg(number(static_cast<qint64>(job.holds.size()))));
    }
    if (warned > 0) {
        parts.append(StatusLine::tr("%1 incomplete").arg(number(warned)));
    }
    if (job.state == JobState::Cancelled) {
        parts.append(StatusLine::tr("cancelled"));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace fieldframe::ui
