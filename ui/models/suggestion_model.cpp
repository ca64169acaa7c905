// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestion_model.h"

#include "ui/bridge/text.h"
#include "ui/models/sidebar_model.h"

#include <QCoreApplication>

#include <array>

namespace fieldframe::ui {

// The delegate that paints rows of the sidebar paints these too.
static_assert(static_cast<int>(SuggestionModel::KindRole) == static_cast<int>(SidebarModel::CountRole));

void SuggestionModel::show(const std::vector<search::Suggestion>& suggestions) {
    std::vector<Row> rows;
    rows.reserve(suggestions.size());
    for (const search::Suggestion& suggestion : suggestions) {
        rows.push_back(
            {oneLine(toQt(suggestion.name)), suggestionKind(toQt(suggestion.field)), toQt(suggestion.query)});
    }
    replace(std::move(rows));
}

void SuggestionModel::showRecent(const QStringList& searches) {
    std::vector<Row> rows;
    for (const QString& search : searches) {
        rows.push_back({oneLine(search), tr("recent"), search});
    }
    replace(std::move(rows));
}

void SuggestionModel::replace(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(row.text, row.kind);
    case Qt::EditRole:
    case QueryRole:
        return row.query;
    case KindRole:
        return row.kind;
    default:
        return {};
    }
}

QString suggestionKind(const QString& field) {
    static constexpr std::array<std::pair<const char*, const char*>, 7> kKinds{{
        {"in", QT_TRANSLATE_NOOP("Suggestions", "gallery")},
        {"category", QT_TRANSLATE_NOOP("Suggestions", "category")},
        {"creator", QT_TRANSLATE_NOOP("Suggestions", "creator")},
        {"keyword", QT_TRANSLATE_NOOP("Suggestions", "keyword")},
        {"city", QT_TRANSLATE_NOOP("Suggestions", "city")},
        {"country", QT_TRANSLATE_NOOP("Suggestions", "country")},
        {"place", QT_TRANSLATE_NOOP("Suggestions", "place")},
    }};
    for (const auto& [word, kind] : kKinds) {
        if (field == QLatin1String(word)) {
            return QCoreApplication::translate("Suggestions", kind);
        }
    }
    return field;
}

} // namespace fieldframe::ui
