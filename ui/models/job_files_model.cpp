// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/job_files_model.h"

#include "ui/bridge/text.h"
#include "ui/export/verdict_words.h"
#include "ui/shell/error_text.h"

#include <algorithm>

namespace fieldframe::ui {

void JobFilesModel::show(const Job& job, std::optional<What> what) {
    const auto isWanted = [&](What kind) { return !what || *what == kind; };
    beginResetModel();
    m_rows.clear();
    for (const What kind : {What::Failed, What::Incomplete}) {
        for (const JobProblem& problem : job.problems) {
            if (isWanted(kind) && problem.isWarning == (kind == What::Incomplete)) {
                m_rows.push_back({problem.file, kind, problem.error, problem.note});
            }
        }
    }
    for (const JobHold& hold : job.holds) {
        if (isWanted(What::Held)) {
            const QString why = tr("%1 Who can release it: %2", "why a picture is held back, in sentences")
                                    .arg(verdictText(hold.verdict), releasersText(hold.verdict));
            m_rows.push_back({hold.file, What::Held, {}, oneLine(why, 1000)});
        }
    }
    for (const auto& [kind, files] :
         {std::pair(What::Duplicate, &job.duplicateFiles), std::pair(What::Skipped, &job.skippedFiles)}) {
        for (const QString& file : *files) {
            if (isWanted(kind)) {
                m_rows.push_back({file, kind, {}, {}});
            }
        }
    }
    endResetModel();
}

void JobFilesModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

qint64 JobFilesModel::count(const Job& job, What what) {
    const auto warnings =
        std::ranges::count_if(job.problems, [](const JobProblem& problem) { return problem.isWarning; });
    switch (what) {
    case What::Failed:
        return static_cast<qint64>(job.problems.size()) - warnings;
    case What::Held:
        return static_cast<qint64>(job.holds.size());
    case What::Incomplete:
        return warnings;
    case What::Duplicate:
        return job.duplicateFiles.size();
    case What::Skipped:
        break;
    }
    return job.skippedFiles.size();
}

QString JobFilesModel::reasonText(const Row& row) {
    switch (row.what) {
    case What::Duplicate:
        return tr("The catalog has it already.");
    case What::Skipped:
        return tr("It is not a picture, video or sound.");
    case What::Held:
        return row.why;
    case What::Failed:
    case What::Incomplete:
        break;
    }
    return !row.why.isEmpty() || !row.error ? row.why : reason(*row.error);
}

QString JobFilesModel::text() const {
    QString text;
    for (const Row& row : m_rows) {
        text += row.file + QLatin1Char('\t') + reasonText(row) + QLatin1Char('\n');
    }
    return text;
}

int JobFilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JobFilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 2;
}

QVariant JobFilesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString shown =
        index.column() == FileColumn ? oneLine(row.file.section(QLatin1Char('/'), -1)) : reasonText(row);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case Qt::ToolTipRole:
        return index.column() == FileColumn ? row.file : shown;
    case Qt::AccessibleTextRole:
        return index.column() == FileColumn ? row.file : shown;
    case WhatRole:
        return static_cast<int>(row.what);
    default:
        return {};
    }
}

QVariant JobFilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    return section == FileColumn ? tr("File") : tr("Reason");
}

} // namespace fieldframe::ui
