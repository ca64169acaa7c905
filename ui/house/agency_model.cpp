// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/agency_model.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"

#include <QStringList>

#include <algorithm>

namespace fieldframe::ui {

QString aliasText(const credit::Agency& agency) {
    QStringList names;
    for (const std::string& alias : agency.aliases) {
        names.append(toQt(alias));
    }
    return names.join(QStringLiteral("; "));
}

void AgencyModel::show(std::vector<credit::Agency> agencies) {
    beginResetModel();
    m_all = std::move(agencies);
    filter();
    endResetModel();
}

void AgencyModel::setFilter(const QString& words) {
    beginResetModel();
    m_words = text::folded(toUtf8(words.trimmed()));
    filter();
    endResetModel();
}

void AgencyModel::filter() {
    const auto holds = [this](const std::string& name) {
        return text::folded(name).find(m_words) != std::string::npos;
    };
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_words.empty() || holds(m_all[i].name) || std::ranges::any_of(m_all[i].aliases, holds)) {
            m_shown.push_back(i);
        }
    }
}

int AgencyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AgencyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : PassesOnColumn + 1;
}

QVariant AgencyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const credit::Agency& one = agency(index.row());
    switch (index.column()) {
    case NameColumn:
        return toQt(one.name);
    case AliasColumn:
        return aliasText(one);
    default:
        return one.distributes ? tr("Yes") : QString();
    }
}

QVariant AgencyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Agency");
    case AliasColumn:
        return tr("Other names");
    default:
        return tr("Passes on");
    }
}

} // namespace fieldframe::ui
