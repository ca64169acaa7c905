// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/planned_change_model.h"

#include "ui/bridge/text.h"
#include "ui/form/field_row.h"
#include "ui/shell/error_text.h"

#include <QLocale>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kTipCharacters = 2'000;
/// Characters of the beginning that a cell shows though nothing changes there.
constexpr qsizetype kAlikeAtMost = 28;
/// About a word or two before what changes.
constexpr qsizetype kWordsBefore = 12;

QString fieldText(const batch::PlannedChange& change) {
    if (const FieldRow* const row = formRow(change.field)) {
        return labelText(*row, toQt(change.language));
    }
    const QString name = toQt(metadataField(change.field).iptcName);
    return change.language.empty() ? name
                                   : QStringLiteral("%1 %2").arg(name, toQt(change.language).toUpper());
}

QString textOf(const batch::PlannedChange& change, int column) {
    switch (column) {
    case PlannedChangeModel::PictureColumn:
        return toQt(change.picture);
    case PlannedChangeModel::FieldColumn:
        return fieldText(change);
    case PlannedChangeModel::BeforeColumn:
        return toQt(batch::shownText(change.field, change.before));
    default:
        return toQt(batch::shownText(change.field, change.after));
    }
}

/// Of what a cell shows the place where something changes, if the texts begin alike for long.
QString fromChange(const batch::PlannedChange& change, const QString& text) {
    const auto whole = [](const QString& any) { return oneLine(any, static_cast<int>(any.size())); };
    const QString before = whole(textOf(change, PlannedChangeModel::BeforeColumn));
    const QString after = whole(textOf(change, PlannedChangeModel::AfterColumn));
    const auto differs = std::ranges::mismatch(before, after).in1 - before.begin();
    const QString shown = whole(text);
    const qsizetype word = shown.lastIndexOf(QLatin1Char(' '), differs - kWordsBefore) + 1;
    return differs > kAlikeAtMost && word > 0 ? QStringLiteral("… ") + oneLine(shown.mid(word))
                                              : oneLine(text);
}

} // namespace

void PlannedChangeModel::show(std::shared_ptr<const batch::Plan> plan) {
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int PlannedChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->changes.size());
}

int PlannedChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant PlannedChangeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_plan || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const QString text = textOf(m_plan->changes[static_cast<std::size_t>(index.row())], index.column());
    if (role == Qt::DisplayRole) {
        return index.column() < BeforeColumn
                   ? oneLine(text)
                   : fromChange(m_plan->changes[static_cast<std::size_t>(index.row())], text);
    }
    // A tool tip that begins like HTML would be taken for it.
    return text.left(kTipCharacters).toHtmlEscaped();
}

QVariant PlannedChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PictureColumn:
        return tr("Picture");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

void PlanProblemModel::show(std::shared_ptr<const batch::Plan> plan) {
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int PlanProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->problems.size());
}

QVariant PlanProblemModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_plan || role != Qt::DisplayRole) {
        return {};
    }
    const batch::PlanProblem& problem = m_plan->problems[static_cast<std::size_t>(index.row())];
    const QString why =
        problem.error.detail.empty() ? reason(problem.error) : oneLine(toQt(problem.error.detail));
    const QString subject = oneLine(toQt(problem.error.subject));
    return problem.line > 0
               ? tr("Line %1, %2: %3")
                     .arg(QLocale().toString(static_cast<qulonglong>(problem.line)), subject, why)
               : tr("%1: %2").arg(subject, why);
}

} // namespace fieldframe::ui
