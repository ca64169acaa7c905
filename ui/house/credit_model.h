// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/house/credit_suggestions.h"

#include <QAbstractTableModel>

#include <vector>

namespace fieldframe::ui {

/// What credit lines suggest for empty fields, a row for each picture. GUI thread only.
class CreditModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, CreatorColumn, SourceColumn, CodeColumn, ConfidenceColumn };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<house::CreditSuggestion> suggestions);
    /// Only lines of this form; "" = all.
    void setForm(const QString& form);
    struct Form {
        QString form;
        qint64 count = 0;
    };
    /// Most frequent first.
    [[nodiscard]] std::vector<Form> forms() const;
    [[nodiscard]] const house::CreditSuggestion& suggestion(int row) const {
        return m_all[m_shown[static_cast<std::size_t>(row)]];
    }
    /// All that are shown.
    [[nodiscard]] std::vector<house::CreditSuggestion> shown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<house::CreditSuggestion> m_all;
    std::vector<std::size_t> m_shown; ///< Places in m_all.
    std::string m_form;
};

} // namespace fieldframe::ui
