// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/batch/plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace fieldframe::ui {

/// Every change of a plan, a row each: picture, field, before, after. Texts are made for the rows that are
/// shown.
class PlannedChangeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PictureColumn, FieldColumn, BeforeColumn, AfterColumn, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: no rows.
    void show(std::shared_ptr<const batch::Plan> plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const batch::Plan> m_plan;
};

/// What of a plan can't be done, and why.
class PlanProblemModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::shared_ptr<const batch::Plan> plan);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const batch::Plan> m_plan;
};

} // namespace fieldframe::ui
