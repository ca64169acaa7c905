// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/export_preview.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace fieldframe::ui {

/// What becomes of each item of an export, a row each: those held back first, then those that leave changed.
/// GUI thread only.
class VerdictModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PictureColumn, OutcomeColumn, WhyColumn, ReleaserColumn };
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<delivery::PreviewedItem> items);
    /// Only those; nothing: all.
    void setFilter(std::optional<protection::Outcome> outcome);

    [[nodiscard]] const delivery::PreviewedItem& item(int row) const {
        return m_items[m_shown[static_cast<std::size_t>(row)]];
    }
    /// Of the asset; -1 where it is not listed.
    [[nodiscard]] int rowOf(AssetId asset) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();

    std::vector<delivery::PreviewedItem> m_items;
    std::vector<std::size_t> m_shown; ///< Places in m_items.
    std::optional<protection::Outcome> m_outcome;
};

} // namespace fieldframe::ui
