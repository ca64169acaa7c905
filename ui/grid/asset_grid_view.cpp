// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/asset_grid_view.h"

#include "ui/grid/asset_delegate.h"
#include "ui/grid/grid_accessible.h"
#include "ui/grid/group_heading.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/theme.h"

#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace fieldframe::ui {

namespace {

constexpr int kGap = Theme::kUnit;
constexpr int kMargin = 3 * Theme::kUnit;
/// The scroll bar makes up for the rest of the margin.
constexpr int kFarMargin = Theme::kUnit + 4;
constexpr int kDefaultCellWidth = 192;
/// Selections longer than this are not carried over a reset: finding them again would be felt.
constexpr qint64 kKeptAtMost = 5'000;

} // namespace

AssetGridView::AssetGridView(AssetListModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_selection(m_layout)
    , m_leastCellWidth(kDefaultCellWidth) {
    installGridAccessibility();
    setItemDelegate(new AssetDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Columns must not change when rows arrive.
    setVerticalScrollMode(ScrollPerPixel);
    setAutoScroll(false); // A cell or heading that is clicked stays under the pointer.
    setFrameShape(NoFrame);
    setAccessibleName(tr("Pictures"));
    setModel(&model);
}

void AssetGridView::setModel(QAbstractItemModel* model) {
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AssetGridView::keepPlace);
    connect(&m_model, &AssetListModel::contentsAboutToChange, this, [this] { m_hold = takeHold(); });
    connect(&m_model, &AssetListModel::contentsChanged, this, &AssetGridView::restorePlace);
}

void AssetGridView::setSelectionModel(QItemSelectionModel* selectionModel) {
    QAbstractItemView::setSelectionModel(selectionModel);
    m_selection.setModel(selectionModel);
}

void AssetGridView::setCellWidth(int width) {
    if (width == m_leastCellWidth) {
        return;
    }
    const auto hold = takeHold();
    m_leastCellWidth = width;
    arrange();
    restoreHold(hold);
}

std::vector<AssetId> AssetGridView::selectedIds() const {
    std::vector<AssetId> ids;
    for (const GridLayout::Run& run : m_selection.runs()) {
        for (int row = run.first; row <= run.last; ++row) {
            ids.push_back(m_model.idAt(row));
        }
    }
    return ids;
}

qint64 AssetGridView::selectedCount() const {
    qint64 count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

std::optional<AssetId> AssetGridView::currentId() const {
    const QModelIndex current = currentIndex();
    return current.isValid() && !m_layout.isHidden(current.row()) ? std::optional(m_model.idAt(current.row()))
                                                                  : std::nullopt;
}

void AssetGridView::selectOnly(int row) {
    m_selection.only(row);
    scrollTo(m_model.index(row));
}

void AssetGridView::showRow(int row) {
    if (m_layout.isHidden(row)) {
        setGroupCollapsed(m_layout.sectionOf(row), false);
    }
    selectOnly(row);
}

void AssetGridView::selectRows(const std::vector<int>& rows) {
    std::vector<int> shown;
    std::ranges::copy_if(rows, std::back_inserter(shown),
                         [this](int row) { return !m_layout.isHidden(row); });
    m_selection.set(runsOf(shown));
    if (!shown.empty() && !std::ranges::binary_search(shown, currentIndex().row())) {
        m_selection.moveTo(shown.front());
    }
    scrollTo(currentIndex());
}

void AssetGridView::selectAll() {
    m_selection.set(m_layout.shownRows(0, m_layout.rowCount() - 1));
}

void AssetGridView::selectNone() {
    m_selection.clear();
}

void AssetGridView::invertSelection() {
    m_selection.set(m_selection.inverse());
}

void AssetGridView::step(int by) {
    if (m_layout.rowCount() == 0) {
        return;
    }
    int row = currentIndex().isValid() ? m_layout.step(currentIndex().row(), by) : 0;
    // What is hidden is passed over.
    while (m_layout.isHidden(row)) {
        const int further = m_layout.step(row, by);
        if (further == row) {
            return;
        }
        row = further;
    }
    selectOnly(row);
}

void AssetGridView::arrange() {
    const int width = viewport()->width() - kMargin - kFarMargin;
    GridMetrics metrics;
    metrics.width = viewport()->width();
    metrics.columns = std::max(1, (width + kGap) / (m_leastCellWidth + kGap));
    metrics.cellWidth = std::max(48, (width + kGap) / metrics.columns - kGap);
    metrics.cellHeight = AssetDelegate::heightForWidth(metrics.cellWidth);
    metrics.gap = kGap;
    metrics.margin = kMargin;
    metrics.headingHeight = groupHeadingHeight();
    metrics.isMirrored = isRightToLeft();
    m_layout.setMetrics(metrics);
    updateGeometries();
    viewport()->update();
}

qint64 AssetGridView::groupKey(int group) const {
    const catalog::AssetGroup& shown = m_model.groups()[static_cast<std::size_t>(group)];
    return m_model.groupBy() == catalog::GroupBy::Day ? shown.day.value_or(std::numeric_limits<qint64>::min())
                                                      : shown.folder;
}

void AssetGridView::layOutSections() {
    std::vector<GridLayout::Section> sections;
    const auto count = static_cast<int>(m_model.groups().size());
    int first = 0;
    for (int group = 0; group < count; ++group) {
        const auto rows = static_cast<int>(m_model.groups()[static_cast<std::size_t>(group)].count);
        sections.push_back({first, rows, m_collapsed.contains(groupKey(group)), true});
        first += rows;
    }
    if (sections.empty() && m_model.rowCount() > 0) {
        sections.push_back({0, m_model.rowCount()});
    }
    m_layout.setSections(std::move(sections));
}

void AssetGridView::toggleCurrentGroup() {
    const int group = m_layout.sectionOf(currentIndex().row());
    if (group >= 0 && m_layout.sections()[static_cast<std::size_t>(group)].hasHeading) {
        setGroupCollapsed(group, !m_layout.sections()[static_cast<std::size_t>(group)].isCollapsed);
    }
}

void AssetGridView::setGroupCollapsed(int group, bool isCollapsed) {
    const GridLayout::Section section = m_layout.sections()[static_cast<std::size_t>(group)];
    const bool wasAbove = section.top < verticalOffset();
    if (isCollapsed) {
        m_collapsed.insert(groupKey(group));
    } else {
        m_collapsed.erase(groupKey(group));
    }
    layOutSections();
    // What can't be seen is not selected: keys act on what is selected.
    if (isCollapsed) {
        const int last = section.first + section.count - 1;
        selectionModel()->select(QItemSelection(m_model.index(section.first), m_model.index(last)),
                                 QItemSelectionModel::Deselect);
        if (m_layout.sectionOf(currentIndex().row()) == group) {
            m_selection.moveTo(section.first);
        }
    }
    updateGeometries();
    if (wasAbove) {
        verticalScrollBar()->setValue(section.top);
    }
    viewport()->update();
    emit selectionSettled();
}

QRect AssetGridView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? m_layout.cell(index.row()).translated(0, -verticalOffset()) : QRect();
}

QModelIndex AssetGridView::indexAt(const QPoint& point) const {
    const int row = headingOnScreenAt(point) >= 0 ? -1 : m_layout.rowAt(inContents(point));
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void AssetGridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) {
        return;
    }
    const QRect cell = m_layout.cell(index.row());
    const int height = viewport()->height();
    const int covered = coveredAtTop();
    int top = verticalOffset();
    if (hint == PositionAtCenter) {
        top = cell.center().y() - height / 2;
    } else if (hint == PositionAtTop || cell.top() - covered < top) {
        top = cell.top() - covered;
    } else if (hint == PositionAtBottom || cell.bottom() > top + height) {
        top = cell.bottom() + kGap - height;
    }
    verticalScrollBar()->setValue(top);
}

int AssetGridView::coveredAtTop() const {
    return kGap + (m_model.groups().empty() ? 0 : m_layout.metrics().headingHeight);
}

void AssetGridView::keyboardSearch(const QString&) {
    // Letters are the culling keys.
}

int AssetGridView::horizontalOffset() const {
    return 0;
}

int AssetGridView::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool AssetGridView::isIndexHidden(const QModelIndex& index) const {
    return m_layout.isHidden(index.row());
}

void AssetGridView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    QItemSelection selection;
    for (const GridLayout::Run& run : m_layout.rowsIn(rect.normalized().translated(0, verticalOffset()))) {
        selection.select(m_model.index(run.first), m_model.index(run.last));
    }
    selectionModel()->select(selection, command);
}

QRegion AssetGridView::visualRegionForSelection(const QItemSelection& selection) const {
    const QRect visible = viewport()->rect();
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const QRect first = visualRect(range.topLeft());
        const QRect last = visualRect(range.bottomRight());
        region += QRect(0, first.top(), visible.width(), last.bottom() - first.top() + 1) & visible;
    }
    return region;
}

void AssetGridView::updateGeometries() {
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.lineHeight() / 3);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void AssetGridView::scrollContentsBy(int dx, int dy) {
    if (m_model.groups().empty() && !m_hasBand && !m_insertion) {
        viewport()->scroll(dx, dy); // Only what comes into view is painted.
    } else {
        viewport()->update();
    }
}

void AssetGridView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    const auto hold = takeHold();
    const QModelIndex current = currentIndex();
    const bool wasVisible = current.isValid() && viewport()->rect().intersects(visualRect(current));
    arrange();
    restoreHold(hold);
    if (wasVisible) {
        scrollTo(current);
    }
}

void AssetGridView::changeEvent(QEvent* event) {
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void AssetGridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QAbstractItemView::selectionChanged(selected, deselected);
    emit selectionSettled();
}

void AssetGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    emit selectionSettled();
}

std::optional<AssetGridView::Hold> AssetGridView::takeHold() const {
    // The beginning stays the beginning, unless somebody is at work there.
    const bool hasSelection = selectionModel() && selectionModel()->hasSelection();
    if (m_layout.rowCount() == 0 || (verticalOffset() == 0 && !hasSelection)) {
        return std::nullopt;
    }
    const int top = verticalOffset();
    const int bottom = top + viewport()->height();
    const auto hold = [&](int row) {
        return Hold{m_model.idAt(row), m_layout.cell(row).top() - top, top == 0};
    };
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        const QRect cell = m_layout.cell(current.row());
        if (cell.bottom() > top && cell.top() < bottom) {
            return hold(current.row());
        }
    }
    const auto runs = m_layout.rowsBetween(top, bottom);
    return runs.empty() ? std::nullopt : std::optional(hold(runs.front().first));
}

void AssetGridView::restoreHold(const std::optional<Hold>& hold) {
    const int row = hold ? m_model.rowOf(hold->asset) : -1;
    if (row >= 0) {
        if (hold->isAtBeginning && m_layout.cell(row).bottom() < viewport()->height()) {
            verticalScrollBar()->setValue(0);
            return;
        }
        // What was seen whole stays so, also where it is under a heading now.
        const int y = hold->y >= 0 ? std::max(hold->y, coveredAtTop()) : hold->y;
        verticalScrollBar()->setValue(m_layout.cell(row).top() - y);
    }
}

void AssetGridView::keepPlace() {
    m_wasReset = true;
    m_keptSelection.clear();
    m_keptRow = currentIndex().row();
    m_keptCurrent = m_keptRow >= 0 ? m_model.idAt(m_keptRow) : AssetId{};
    if (selectedCount() <= kKeptAtMost) {
        m_keptSelection = selectedIds();
    }
}

void AssetGridView::restorePlace() {
    layOutSections();
    arrange();
    if (std::exchange(m_wasReset, false)) {
        std::vector<int> rows;
        for (const AssetId id : m_keptSelection) {
            if (const int row = m_model.rowOf(id); row >= 0 && !m_layout.isHidden(row)) {
                rows.push_back(row);
            }
        }
        std::ranges::sort(rows);
        m_selection.set(runsOf(rows));
        int current = m_model.rowOf(m_keptCurrent);
        if (current < 0 && m_keptRow >= 0 && m_model.rowCount() > 0) {
            current = std::min(m_keptRow, m_model.rowCount() - 1);
        }
        if (current >= 0) {
            m_selection.moveTo(current);
        }
    }
    restoreHold(std::exchange(m_hold, std::nullopt));
    emit selectionSettled();
}

} // namespace fieldframe::ui
