// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/finding_model.h"

#include "ui/bridge/text.h"
#include "ui/house/finding_text.h"
#include "ui/shell/theme.h"

#include <algorithm>
#include <unordered_set>

namespace fieldframe::ui {

void FindingModel::show(std::vector<house::AssetFindings> findings) {
    beginResetModel();
    m_rows.clear();
    for (house::AssetFindings& asset : findings) {
        const QString file = toQt(asset.fileName);
        for (lint::Finding& finding : asset.findings) {
            m_rows.push_back({asset.asset, file, std::move(finding)});
        }
    }
    std::ranges::stable_sort(m_rows, std::greater<>(), [](const Row& row) { return row.finding.severity; });
    filter();
    endResetModel();
}

void FindingModel::setFilter(std::optional<lint::Severity> severity, std::optional<lint::RuleId> rule) {
    if (severity == m_severity && rule == m_rule) {
        return;
    }
    beginResetModel();
    m_severity = severity;
    m_rule = rule;
    filter();
    endResetModel();
}

void FindingModel::filter() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const lint::Finding& finding = m_rows[i].finding;
        if ((!m_severity || finding.severity == *m_severity) && (!m_rule || finding.rule == *m_rule)) {
            m_shown.push_back(i);
        }
    }
}

std::vector<AssetId> FindingModel::mendable(lint::RuleId rule) const {
    std::vector<AssetId> assets;
    std::unordered_set<AssetId> seen;
    for (const Row& row : m_rows) {
        if (row.finding.rule == rule && row.finding.fix && seen.insert(row.asset).second) {
            assets.push_back(row.asset);
        }
    }
    return assets;
}

qint64 FindingModel::count(lint::RuleId rule) const {
    return std::ranges::count_if(m_rows, [rule](const Row& row) { return row.finding.rule == rule; });
}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FindingColumn + 1;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& found = row(index.row());
    if (role == Qt::ForegroundRole && index.column() == SeverityColumn) {
        return found.finding.severity == lint::Severity::Info ? Theme::current().muted
                                                              : Theme::current().warning;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case SeverityColumn:
        return severityText(found.finding.severity);
    case PictureColumn:
        // A name of a file reads from the left, whatever stands around it.
        return QString(QChar(0x2066) + found.file + QChar(0x2069));
    case FieldColumn:
        return findingFieldText(found.finding);
    default:
        return findingText(found.finding);
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case PictureColumn:
        return tr("Picture");
    case FieldColumn:
        return tr("Field");
    default:
        return tr("Finding");
    }
}

} // namespace fieldframe::ui
