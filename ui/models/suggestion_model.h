// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/suggester.h"

#include <QAbstractListModel>

#include <vector>

namespace fieldframe::ui {

/// What the search offers while one types: names of the catalog, or what was searched for before.
class SuggestionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        QueryRole = Qt::UserRole + 1, ///< QString: the text that choosing the row makes.
        KindRole,                     ///< QString: "creator", "gallery"…; where other models have a count.
    };
    using QAbstractListModel::QAbstractListModel;

    void show(const std::vector<search::Suggestion>& suggestions);
    void showRecent(const QStringList& searches);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        QString text;
        QString kind;
        QString query;
    };
    void replace(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

/// "creator", "gallery"… for a field's word in a query.
[[nodiscard]] QString suggestionKind(const QString& field);

} // namespace fieldframe::ui
