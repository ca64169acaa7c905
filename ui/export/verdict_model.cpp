// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/verdict_model.h"

#include "ui/bridge/text.h"
#include "ui/export/verdict_words.h"
#include "ui/shell/theme.h"

#include <algorithm>

namespace fieldframe::ui {

void VerdictModel::show(std::vector<delivery::PreviewedItem> items) {
    beginResetModel();
    m_items = std::move(items);
    std::ranges::stable_sort(m_items, std::ranges::greater(),
                             [](const delivery::PreviewedItem& item) { return item.verdict.outcome; });
    filter();
    endResetModel();
}

void VerdictModel::setFilter(std::optional<protection::Outcome> outcome) {
    beginResetModel();
    m_outcome = outcome;
    filter();
    endResetModel();
}

void VerdictModel::filter() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (!m_outcome || m_items[i].verdict.outcome == *m_outcome) {
            m_shown.push_back(i);
        }
    }
}

int VerdictModel::rowOf(AssetId asset) const {
    const auto found = std::ranges::find(m_shown, asset, [this](std::size_t i) { return m_items[i].asset; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int VerdictModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int VerdictModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 4;
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const delivery::PreviewedItem& shown = item(index.row());
    QString text;
    switch (index.column()) {
    case PictureColumn:
        text = pathText(shown.original.filename());
        break;
    case OutcomeColumn:
        text = outcomeText(shown.verdict.outcome);
        break;
    case WhyColumn:
        text = verdictText(shown.verdict);
        break;
    default:
        text = releasersText(shown.verdict);
    }
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text.replace(QLatin1Char('\n'), QStringLiteral(" · ")));
    case Qt::ToolTipRole:
        return index.column() == PictureColumn ? pathText(shown.original) : text;
    case Qt::ForegroundRole:
        return shown.verdict.leaves() || index.column() != OutcomeColumn
                   ? QVariant()
                   : QVariant(Theme::current().colour(Tone::Warning));
    default:
        return {};
    }
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case PictureColumn:
        return tr("Picture");
    case OutcomeColumn:
        return tr("What becomes of it");
    case WhyColumn:
        return tr("How or why");
    default:
        return tr("Who can release it");
    }
}

} // namespace fieldframe::ui
