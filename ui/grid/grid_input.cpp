// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How AssetGridView answers keys, the mouse, and what is dropped on it.
#include "ui/grid/asset_grid_view.h"
#include "ui/models/asset_list_model.h"
#include "ui/models/asset_mime.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <map>

namespace fieldframe::ui {

namespace {

constexpr int kEdgeMilliseconds = 16;
constexpr int kEdge = 32; ///< From the top or the bottom, while something is dragged.

bool isMove(int key) {
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

/// Pixels to scroll for a pointer at @p y: faster the further it is outside.
int edgeStep(int y, int height) {
    constexpr int kSlow = 4;
    if (y < kEdge) {
        return -(kEdge - y) / kSlow - 1;
    }
    return y > height - kEdge ? (y - height + kEdge) / kSlow + 1 : 0;
}

} // namespace

QModelIndex AssetGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    if (m_layout.rowCount() == 0) {
        return {};
    }
    if (!currentIndex().isValid()) {
        return m_model.index(action == MoveEnd ? m_layout.step(m_layout.rowCount() - 1, 0) : 0);
    }
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / m_layout.lineHeight());
    const int forward = isRightToLeft() ? -1 : 1;
    switch (action) {
    case MoveLeft:
        return m_model.index(m_layout.step(row, -forward));
    case MoveRight:
        return m_model.index(m_layout.step(row, forward));
    case MoveNext:
        return m_model.index(m_layout.step(row, 1));
    case MovePrevious:
        return m_model.index(m_layout.step(row, -1));
    case MoveUp:
        return m_model.index(m_layout.stepLines(row, -1));
    case MoveDown:
        return m_model.index(m_layout.stepLines(row, 1));
    case MovePageUp:
        return m_model.index(m_layout.stepLines(row, -page));
    case MovePageDown:
        return m_model.index(m_layout.stepLines(row, page));
    case MoveHome:
        return m_model.index(0);
    case MoveEnd:
        break;
    }
    const GridLayout::Section& last = m_layout.sections().back();
    return m_model.index(last.isCollapsed ? last.first : m_layout.rowCount() - 1);
}

void AssetGridView::keyPressEvent(QKeyEvent* event) {
    const bool hasControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Space && hasControl && currentIndex().isValid()) {
        m_selection.toggle(currentIndex().row());
        return;
    }
    if (!isMove(event->key()) || event->modifiers().testFlag(Qt::AltModifier) || m_layout.rowCount() == 0) {
        event->ignore();
        return;
    }
    static const std::map<int, CursorAction> kActions{
        {Qt::Key_Left, MoveLeft}, {Qt::Key_Right, MoveRight},   {Qt::Key_Up, MoveUp},
        {Qt::Key_Down, MoveDown}, {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
        {Qt::Key_Home, MoveHome}, {Qt::Key_End, MoveEnd}};
    const int row = moveCursor(kActions.at(event->key()), event->modifiers()).row();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_selection.extendTo(row, hasControl);
    } else if (hasControl) {
        m_selection.moveTo(row);
    } else {
        m_selection.only(row);
    }
    scrollTo(currentIndex());
}

int AssetGridView::headingOnScreenAt(const QPoint& point) const {
    if (const auto sticky = stickyGroup(); sticky && stickyRect(*sticky).contains(point)) {
        return *sticky;
    }
    return m_model.groups().empty() ? -1 : m_layout.headingAt(inContents(point));
}

void AssetGridView::mousePressEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    if (const int group = headingOnScreenAt(point); group >= 0) {
        if (event->button() == Qt::LeftButton) {
            pressHeading(group, event->modifiers());
        }
        return;
    }
    const int row = m_layout.rowAt(inContents(point));
    if (event->button() == Qt::RightButton) {
        if (row >= 0 && !selectionModel()->isSelected(m_model.index(row))) {
            m_selection.only(row);
        }
        return;
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_press = Press{.at = point,
                    .row = row,
                    .isPending = false,
                    .modifiers = event->modifiers(),
                    .bandStart = inContents(point),
                    .kept = {}};
    if (row >= 0) {
        // A click on what is selected may be the beginning of a drag of all of it.
        m_press->isPending = selectionModel()->isSelected(m_model.index(row)) &&
                             !event->modifiers().testFlag(Qt::ShiftModifier);
        if (!m_press->isPending) {
            click(row, event->modifiers());
        }
        return;
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        m_press->kept = m_selection.runs();
    } else {
        m_selection.clear();
    }
}

void AssetGridView::pressHeading(int group, Qt::KeyboardModifiers modifiers) {
    const GridLayout::Section& section = m_layout.sections()[static_cast<std::size_t>(group)];
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) {
        setGroupCollapsed(group, !section.isCollapsed);
        return;
    }
    // All of the group.
    const auto rows = m_layout.shownRows(section.first, section.first + section.count - 1);
    m_selection.add(rows);
    m_selection.moveTo(section.first);
}

void AssetGridView::click(int row, Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_selection.extendTo(row, modifiers.testFlag(Qt::ControlModifier));
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        m_selection.toggle(row);
    } else {
        m_selection.only(row);
    }
}

void AssetGridView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const bool isFar =
        m_press && (point - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (!m_press || !event->buttons().testFlag(Qt::LeftButton) || (!isFar && !m_hasBand)) {
        return;
    }
    if (m_press->row >= 0) {
        m_press.reset();
        emit dragWanted();
        return;
    }
    m_hasBand = true;
    moveBand(point);
    scrollAtEdge(point);
}

QRect AssetGridView::band() const {
    return m_press ? QRect(m_press->bandStart, inContents(m_pointer)).normalized() : QRect();
}

void AssetGridView::moveBand(const QPoint& point) {
    m_pointer = point;
    std::vector<GridLayout::Run> rows = m_layout.rowsIn(band());
    if (!m_press->kept.empty()) {
        rows.insert(rows.end(), m_press->kept.begin(), m_press->kept.end());
        std::ranges::sort(rows, {}, &GridLayout::Run::first);
        rows = joinedRuns(std::move(rows));
    }
    m_selection.set(rows);
    viewport()->update();
}

void AssetGridView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_press) {
        return;
    }
    const Press press = *std::exchange(m_press, std::nullopt);
    m_edgeTimer.stop();
    if (std::exchange(m_hasBand, false)) {
        const auto runs = m_selection.runs();
        if (!runs.empty() && !selectionModel()->isSelected(currentIndex())) {
            m_selection.moveTo(runs.front().first);
        }
        viewport()->update();
    } else if (press.isPending) {
        click(press.row, press.modifiers);
    }
}

void AssetGridView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        mousePressEvent(event);
        return;
    }
    m_press.reset();
    m_selection.only(index.row());
    emit doubleClicked(index);
}

void AssetGridView::contextMenuEvent(QContextMenuEvent* event) {
    QPoint place = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        if (!currentId()) {
            return;
        }
        scrollTo(currentIndex());
        place = visualRect(currentIndex()).center();
    } else if (!indexAt(place).isValid()) {
        return;
    }
    emit menuWanted(viewport()->mapToGlobal(place));
}

void AssetGridView::scrollAtEdge(const QPoint& point) {
    m_pointer = point;
    if (edgeStep(point.y(), viewport()->height()) == 0) {
        m_edgeTimer.stop();
    } else if (!m_edgeTimer.isActive()) {
        m_edgeTimer.start(kEdgeMilliseconds, this);
    }
}

void AssetGridView::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_edgeTimer.timerId()) {
        QAbstractItemView::timerEvent(event);
        return;
    }
    verticalScrollBar()->setValue(verticalOffset() + edgeStep(m_pointer.y(), viewport()->height()));
    if (m_hasBand) {
        moveBand(m_pointer);
    }
}

void AssetGridView::setReorderable(bool isReorderable) {
    setAcceptDrops(isReorderable);
    viewport()->setAcceptDrops(isReorderable);
}

void AssetGridView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasFormat(assetMimeType())) {
        event->acceptProposedAction();
    }
}

void AssetGridView::dragMoveEvent(QDragMoveEvent* event) {
    if (!event->mimeData()->hasFormat(assetMimeType())) {
        event->ignore();
        return;
    }
    const QPoint point = event->position().toPoint();
    const int before = m_layout.insertionAt(inContents(point));
    if (m_insertion != before) {
        m_insertion = before;
        viewport()->update();
    }
    scrollAtEdge(point);
    event->acceptProposedAction();
}

void AssetGridView::dragLeaveEvent(QDragLeaveEvent*) {
    m_insertion.reset();
    m_edgeTimer.stop();
    viewport()->update();
}

void AssetGridView::dropEvent(QDropEvent* event) {
    const auto before = std::exchange(m_insertion, std::nullopt);
    m_edgeTimer.stop();
    viewport()->update();
    if (before && event->mimeData()->hasFormat(assetMimeType())) {
        event->acceptProposedAction();
        emit assetsDropped(event->mimeData(), *before);
    }
}

} // namespace fieldframe::ui
