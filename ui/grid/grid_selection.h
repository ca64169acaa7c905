// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/grid_layout.h"

#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QPointer>

#include <vector>

namespace fieldframe::ui {

/// How clicks, keys and a rubber band select in a grid: ranges in the order of reading, and never a row that
/// is hidden.
class GridSelection {
public:
    explicit GridSelection(const GridLayout& layout)
        : m_layout(layout) {}
    void setModel(QItemSelectionModel* model) { m_model = model; }

    /// @p row alone, current, and the start of ranges. Where it is hidden: current, with nothing selected.
    void only(int row);
    /// Makes @p row current, without selecting it.
    void moveTo(int row);
    /// Turns @p row round; it is current and the start of ranges.
    void toggle(int row);
    /// From the start of ranges to @p row, which is current; with what is selected already, or instead of it.
    void extendTo(int row, bool isAdding);
    void set(const std::vector<GridLayout::Run>& rows);
    void add(const std::vector<GridLayout::Run>& rows);
    void clear();

    /// In order, none touching another.
    [[nodiscard]] std::vector<GridLayout::Run> runs() const;
    /// All that could be selected and is not.
    [[nodiscard]] std::vector<GridLayout::Run> inverse() const;

private:
    [[nodiscard]] QItemSelection selectionOf(const std::vector<GridLayout::Run>& rows) const;
    void setCurrent(int row);

    const GridLayout& m_layout;
    QPointer<QItemSelectionModel> m_model;
    QPersistentModelIndex m_start;
};

/// Runs in ascending order, those that touch made one.
[[nodiscard]] std::vector<GridLayout::Run> joinedRuns(std::vector<GridLayout::Run> runs);
/// Rows in ascending order as runs.
[[nodiscard]] std::vector<GridLayout::Run> runsOf(const std::vector<int>& rows);

} // namespace fieldframe::ui
