// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/asset_grid_view.h"

#include "ui/grid/asset_delegate.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kGap = Theme::kUnit;
constexpr int kMargin = 3 * Theme::kUnit;
/// The scroll bar makes up for the rest of the margin.
constexpr int kFarMargin = Theme::kUnit + 4;
constexpr int kDefaultCellWidth = 192;
/// Selections longer than this are not carried over a reset: finding them again would be felt.
constexpr std::size_t kKeptAtMost = 5'000;

} // namespace

AssetGridView::AssetGridView(AssetListModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_leastCellWidth(kDefaultCellWidth) {
    setItemDelegate(new AssetDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // Columns must not change when rows arrive.
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setAccessibleName(tr("Pictures"));
    setModel(&model);
}

void AssetGridView::setModel(QAbstractItemModel* model) {
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &AssetGridView::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &AssetGridView::restoreSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &AssetGridView::arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AssetGridView::arrange);
}

void AssetGridView::setCellWidth(int width) {
    m_leastCellWidth = width;
    arrange();
    scrollTo(currentIndex());
}

std::vector<AssetId> AssetGridView::selectedIds() const {
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    std::vector<AssetId> ids;
    ids.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(ids), [this](int row) { return m_model.idAt(row); });
    return ids;
}

qint64 AssetGridView::selectedCount() const {
    qint64 count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        count += range.height();
    }
    return count;
}

void AssetGridView::selectOnly(int row) {
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
}

void AssetGridView::step(int by) {
    if (m_model.rowCount() == 0) {
        return;
    }
    const int from = currentIndex().isValid() ? currentIndex().row() : -1;
    selectOnly(std::clamp(from + by, 0, m_model.rowCount() - 1));
}

void AssetGridView::arrange() {
    const int width = viewport()->width() - kMargin - kFarMargin;
    Layout layout;
    layout.columns = std::max(1, (width + kGap) / (m_leastCellWidth + kGap));
    layout.cellWidth = std::max(48, (width + kGap) / layout.columns - kGap);
    layout.cellHeight = AssetDelegate::heightForWidth(layout.cellWidth);
    m_layout = layout;
    updateGeometries();
    viewport()->update();
}

QRect AssetGridView::cellRect(int row) const {
    const int column = row % m_layout.columns;
    const int line = row / m_layout.columns;
    const int x = kMargin + column * (m_layout.cellWidth + kGap);
    const int shown = isRightToLeft() ? viewport()->width() - x - m_layout.cellWidth : x;
    return {shown, line * (m_layout.cellHeight + kGap), m_layout.cellWidth, m_layout.cellHeight};
}

QRect AssetGridView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellRect(index.row()).translated(0, -verticalOffset()) : QRect();
}

int AssetGridView::rowAt(const QPoint& point) const {
    const int x = (isRightToLeft() ? viewport()->width() - point.x() - 1 : point.x()) - kMargin;
    if (x < 0 || point.y() < 0) {
        return -1;
    }
    const int column = x / (m_layout.cellWidth + kGap);
    const int row = point.y() / (m_layout.cellHeight + kGap) * m_layout.columns + column;
    return column < m_layout.columns && row < m_model.rowCount() && cellRect(row).contains(point) ? row : -1;
}

QModelIndex AssetGridView::indexAt(const QPoint& point) const {
    const int row = rowAt(point + QPoint(0, verticalOffset()));
    return row < 0 ? QModelIndex() : m_model.index(row);
}

void AssetGridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) {
        return;
    }
    const QRect cell = cellRect(index.row());
    const int height = viewport()->height();
    int top = verticalOffset();
    if (hint == PositionAtCenter) {
        top = cell.center().y() - height / 2;
    } else if (hint == PositionAtTop || cell.top() < top) {
        top = cell.top() - kGap;
    } else if (hint == PositionAtBottom || cell.bottom() > top + height) {
        top = cell.bottom() + kGap - height;
    }
    verticalScrollBar()->setValue(top);
}

void AssetGridView::keyboardSearch(const QString&) {
    // Letters are the culling keys.
}

QModelIndex AssetGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int count = m_model.rowCount();
    if (count == 0) {
        return {};
    }
    const int pageLines = std::max(1, viewport()->height() / (m_layout.cellHeight + kGap));
    const int forward = isRightToLeft() ? -1 : 1;
    int row = currentIndex().isValid() ? currentIndex().row() : 0;
    switch (action) {
    case MoveLeft:
        row -= forward;
        break;
    case MoveRight:
        row += forward;
        break;
    case MoveNext:
        ++row;
        break;
    case MovePrevious:
        --row;
        break;
    case MoveUp:
        row = row < m_layout.columns ? row : row - m_layout.columns;
        break;
    case MoveDown:
        row = row / m_layout.columns < (count - 1) / m_layout.columns ? row + m_layout.columns : row;
        break;
    case MovePageUp:
        row -= pageLines * m_layout.columns;
        break;
    case MovePageDown:
        row += pageLines * m_layout.columns;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    }
    return m_model.index(std::clamp(row, 0, count - 1));
}

int AssetGridView::horizontalOffset() const {
    return 0;
}

int AssetGridView::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool AssetGridView::isIndexHidden(const QModelIndex&) const {
    return false;
}

void AssetGridView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QRect area = rect.normalized().translated(0, verticalOffset());
    const int lineHeight = m_layout.cellHeight + kGap;
    const int firstLine = std::max(0, area.top() / lineHeight);
    const int lastLine = std::min((m_model.rowCount() - 1) / m_layout.columns, area.bottom() / lineHeight);
    QItemSelection selection;
    for (int line = firstLine; line <= lastLine; ++line) {
        const int end = std::min(m_model.rowCount(), (line + 1) * m_layout.columns);
        for (int row = line * m_layout.columns; row < end; ++row) {
            if (cellRect(row).intersects(area)) {
                selection.select(m_model.index(row), m_model.index(row));
            }
        }
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
    const int lines = (m_model.rowCount() + m_layout.columns - 1) / m_layout.columns;
    const int height = lines * (m_layout.cellHeight + kGap) + kMargin - kGap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep((m_layout.cellHeight + kGap) / 3);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void AssetGridView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const int lineHeight = m_layout.cellHeight + kGap;
    const int top = event->rect().top() + verticalOffset();
    const int bottom = event->rect().bottom() + verticalOffset();
    const int first = std::max(0, top / lineHeight * m_layout.columns);
    const int end = std::min(m_model.rowCount(), (bottom / lineHeight + 1) * m_layout.columns);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    for (int row = first; row < end; ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void AssetGridView::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    const QModelIndex current = currentIndex();
    const bool wasVisible = current.isValid() && viewport()->rect().intersects(visualRect(current));
    arrange();
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
    emit selectionSettled();
}

void AssetGridView::keepSelection() {
    m_keptSelection.clear();
    m_keptCurrent = currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : AssetId{};
    if (static_cast<std::size_t>(selectedCount()) <= kKeptAtMost) {
        m_keptSelection = selectedIds();
    }
}

void AssetGridView::restoreSelection() {
    arrange();
    QItemSelection selection;
    for (const AssetId id : m_keptSelection) {
        if (const int row = m_model.rowOf(id); row >= 0) {
            selection.select(m_model.index(row), m_model.index(row));
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int row = m_model.rowOf(m_keptCurrent); row >= 0) {
        selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::NoUpdate);
    }
    emit selectionSettled();
}

} // namespace fieldframe::ui
