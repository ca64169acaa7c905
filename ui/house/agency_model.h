// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/agency_table.h"

#include <QAbstractTableModel>

#include <vector>

namespace fieldframe::ui {

/// The agencies that credit lines are read by, a row each. GUI thread only.
class AgencyModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, AliasColumn, PassesOnColumn };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<credit::Agency> agencies);
    /// Only those in whose names @p words stand, whatever the case and accents.
    void setFilter(const QString& words);
    [[nodiscard]] const credit::Agency& agency(int row) const {
        return m_all[m_shown[static_cast<std::size_t>(row)]];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<credit::Agency> m_all;
    std::vector<std::size_t> m_shown; ///< Places in m_all.
    std::string m_words;              ///< Folded.
};

/// "OIM; International Organization for Migration".
[[nodiscard]] QString aliasText(const credit::Agency& agency);

} // namespace fieldframe::ui
