// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/job_results.h"

#include "ui/bridge/text.h"
#include "ui/form/field_label.h"

#include <QLocale>

#include <algorithm>

namespace fieldframe::ui {

namespace {

JobProblem problem(const std::filesystem::path& file, const Error& error, bool isWarning = false) {
    return {.file = pathText(file), .error = error, .isWarning = isWarning};
}

QStringList texts(const std::vector<std::filesystem::path>& paths) {
    QStringList list;
    list.reserve(static_cast<qsizetype>(paths.size()));
    for (const std::filesystem::path& path : paths) {
        list.append(pathText(path));
    }
    return list;
}

/// @p bytes with its unit.
QString sizeText(const std::string& bytes) {
    return QLocale().formattedDataSize(toQt(bytes).toLongLong(), 1, QLocale::DataSizeSIFormat);
}

QString noticeText(const pages::PageNotice& notice) {
    if (notice.code == "picture_missing") {
        return JobController::tr("A picture of the page is not among what left; its block is left out.");
    }
    if (notice.code == "gallery_missing") {
        return JobController::tr("A gallery of the page is not among what left; its block is left out.");
    }
    if (notice.code == "mail_clipped") {
        return JobController::tr(
                   "The text of the mail has %1. Many mail programs hide what is beyond 102 kB.")
            .arg(sizeText(notice.detail));
    }
    if (notice.code == "mail_large") {
        return JobController::tr(
                   "The mail with its pictures has %1. Many mail servers take no more than 10 MB.")
            .arg(sizeText(notice.detail));
    }
    if (notice.code == "sheet_without_picture") {
        return JobController::tr("A picture is missing from the contact sheet: it could not be drawn.");
    }
    if (notice.code == "letters_missing") {
        return JobController::tr("No font of this computer has some of the letters: %1")
            .arg(oneLine(toQt(notice.detail)));
    }
    if (notice.code == "override_unneeded") {
        return JobController::tr("A reason was typed for a picture that is not held; it was not needed.");
    }
    return oneLine(toQt(notice.code + ": " + notice.detail));
}

void addReport(Job& job, const delivery::ExportReport& report) {
    job.done += report.exported;
    job.seconds += report.seconds;
    for (const delivery::ExportProblem& failed : report.failed) {
        job.problems.push_back(problem(failed.file, failed.error));
    }
    for (const delivery::ExportProblem& warning : report.warnings) {
        job.problems.push_back(problem(warning.file, warning.error, true));
    }
    for (const pages::PageNotice& notice : report.notices) {
        job.problems.push_back({.file = pathText(report.target),
                                .error = {ErrorCode::UnsupportedFormat, {}, notice.code},
                                .isWarning = true,
                                .note = noticeText(notice)});
    }
    for (const delivery::HeldItem& held : report.held) {
        job.holds.push_back({pathText(held.file), held.verdict});
    }
}

QString noteText(const writeback::WriteNote& note) {
    const QString field = note.field ? fieldLabel(*note.field) : QString();
    const QLocale locale;
    switch (note.kind) {
    case writeback::WriteNote::Kind::CutInIim:
        return JobController::tr("%1 is cut in IIM: it has %2 bytes of %3. XMP has all of it.")
            .arg(field, locale.toString(static_cast<qulonglong>(note.limit)),
                 locale.toString(static_cast<qulonglong>(note.bytes)));
    case writeback::WriteNote::Kind::FieldStays:
        return JobController::tr("%1 was not written: %2").arg(field, toQt(note.reason));
    case writeback::WriteNote::Kind::BesideInstead:
        return JobController::tr("It stays as it is, and a sidecar beside it says it all: %1")
            .arg(toQt(note.reason));
    case writeback::WriteNote::Kind::CredentialsStale:
        break;
    }
    return JobController::tr("Its content credentials are kept, but vouch for the former version.");
}

template <class Report>
bool fillState(Job& job, const Result<Report>& result) {
    if (!result) {
        job.error = result.error();
        job.state = result.error().code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
        return false;
    }
    job.state = result->wasCancelled ? JobState::Cancelled : JobState::Done;
    job.seconds = result->seconds;
    job.conflicts = result->conflicts;
    for (const writeback::WriteProblem& failed : result->failed) {
        job.problems.push_back(problem(failed.file, failed.error));
        job.failedAssets.push_back(failed.asset);
    }
    return true;
}

} // namespace

void fill(Job& job, const ImportOutcome& outcome) {
    const Result<ingest::ImportReport>& result = outcome.report;
    if (!result) {
        job.error = result.error();
        job.state = result.error().code == ErrorCode::Cancelled ? JobState::Cancelled : JobState::Failed;
        return;
    }
    job.state = result->wasCancelled ? JobState::Cancelled : JobState::Done;
    job.done = static_cast<qint64>(result->imported.size());
    job.duplicates = static_cast<qint64>(result->duplicates.size());
    job.skipped = static_cast<qint64>(result->skipped.size());
    job.seconds = result->seconds;
    for (const ingest::ImportProblem& failed : result->failed) {
        job.problems.push_back(problem(failed.file, failed.error));
    }
    for (const ingest::ImportProblem& warning : result->warnings) {
        job.problems.push_back(problem(warning.file, warning.error, true));
    }
    for (const ingest::ImportedFile& duplicate : result->duplicates) {
        job.duplicateFiles.append(pathText(duplicate.file));
    }
    job.skippedFiles = texts(result->skipped);
    if (outcome.hasChanges) {
        job.batch = result->batch;
    }
}

void fill(Job& job, const ExportOutcome& parts) {
    const auto isMade = [](const delivery::ChainPart& part) { return part.report.has_value(); };
    const auto isCancelled = [](const delivery::ChainPart& part) {
        return !part.report && part.report.error().code == ErrorCode::Cancelled;
    };
    const bool isOne = parts.size() == 1;
    for (const delivery::ChainPart& part : parts) {
        if (part.report) {
            addReport(job, *part.report);
            job.target = pathText(isOne ? part.report->target : part.report->target.parent_path());
        } else if (!isOne && !isCancelled(part)) {
            job.problems.push_back(problem(part.preset.name, part.report.error()));
        }
    }
    job.state = std::ranges::any_of(parts, isCancelled) ? JobState::Cancelled
                : std::ranges::any_of(parts, isMade)    ? JobState::Done
                                                        : JobState::Failed;
    if (job.state != JobState::Done && !parts.empty() && !parts.back().report) {
        job.error = parts.back().report.error();
    }
}

void fill(Job& job, const Result<writeback::WriteReport>& result) {
    if (!fillState(job, result)) {
        return;
    }
    job.done = static_cast<qint64>(result->written.size());
    for (const writeback::WriteNote& note : result->notes) {
        job.problems.push_back({.file = pathText(note.file),
                                .error = {ErrorCode::UnsupportedFormat, {}, note.reason},
                                .isWarning = true,
                                .note = noteText(note)});
    }
}

void fill(Job& job, const Result<writeback::RefreshReport>& result) {
    if (fillState(job, result)) {
        job.done = result->taken;
    }
}

} // namespace fieldframe::ui
