// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_selection.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

using Run = GridLayout::Run;

} // namespace

std::vector<Run> joinedRuns(std::vector<Run> runs) {
    std::vector<Run> result;
    for (const Run& run : runs) {
        if (!result.empty() && run.first <= result.back().last + 1) {
            result.back().last = std::max(result.back().last, run.last);
        } else {
            result.push_back(run);
        }
    }
    return result;
}

std::vector<Run> runsOf(const std::vector<int>& rows) {
    std::vector<Run> runs;
    runs.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(runs), [](int row) { return Run{row, row}; });
    return joinedRuns(std::move(runs));
}

QItemSelection GridSelection::selectionOf(const std::vector<Run>& rows) const {
    const QAbstractItemModel& model = *m_model->model();
    QItemSelection selection;
    selection.reserve(static_cast<qsizetype>(rows.size()));
    for (const Run& run : rows) {
        selection.append(QItemSelectionRange(model.index(run.first, 0), model.index(run.last, 0)));
    }
    return selection;
}

void GridSelection::setCurrent(int row) {
    m_model->setCurrentIndex(m_model->model()->index(row, 0), QItemSelectionModel::NoUpdate);
}

void GridSelection::only(int row) {
    const QModelIndex index = m_model->model()->index(row, 0);
    m_start = index;
    // Selected first: who hears of the new current one finds it selected.
    m_model->select(index, m_layout.isHidden(row) ? QItemSelectionModel::Clear
                                                  : QItemSelectionModel::ClearAndSelect);
    setCurrent(row);
}

void GridSelection::moveTo(int row) {
    m_start = m_model->model()->index(row, 0);
    setCurrent(row);
}

void GridSelection::toggle(int row) {
    moveTo(row);
    if (!m_layout.isHidden(row)) {
        m_model->select(m_start, QItemSelectionModel::Toggle);
    }
}

void GridSelection::extendTo(int row, bool isAdding) {
    if (!m_start.isValid()) {
        m_start = m_model->currentIndex().isValid() ? m_model->currentIndex() : m_model->model()->index(0, 0);
    }
    const auto rows = m_layout.shownRows(std::min(m_start.row(), row), std::max(m_start.row(), row));
    if (isAdding) {
        add(rows);
    } else {
        set(rows);
    }
    setCurrent(row);
}

void GridSelection::set(const std::vector<Run>& rows) {
    // In two steps: comparing many runs with many others would take the square of their number.
    if (m_model->selection().size() > 1 && rows.size() > 1) {
        clear();
    }
    m_model->select(selectionOf(rows), QItemSelectionModel::ClearAndSelect);
}

void GridSelection::add(const std::vector<Run>& rows) {
    std::vector<Run> all = runs();
    all.insert(all.end(), rows.begin(), rows.end());
    std::ranges::sort(all, {}, &Run::first);
    set(joinedRuns(std::move(all)));
}

void GridSelection::clear() {
    m_model->select(QItemSelection(), QItemSelectionModel::Clear);
}

std::vector<Run> GridSelection::runs() const {
    std::vector<Run> runs;
    const QItemSelection selection = m_model->selection();
    runs.reserve(static_cast<std::size_t>(selection.size()));
    for (const QItemSelectionRange& range : selection) {
        runs.push_back({range.top(), range.bottom()});
    }
    std::ranges::sort(runs, {}, &Run::first);
    return joinedRuns(std::move(runs));
}

std::vector<Run> GridSelection::inverse() const {
    std::vector<Run> rest;
    int from = 0;
    const auto add = [&](int to) {
        const auto shown = m_layout.shownRows(from, to);
        rest.insert(rest.end(), shown.begin(), shown.end());
    };
    for (const Run& run : runs()) {
        add(run.first - 1);
        from = run.last + 1;
    }
    add(m_layout.rowCount() - 1);
    return rest;
}

} // namespace fieldframe::ui
