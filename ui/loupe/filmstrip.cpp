// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/filmstrip.h"

#include "ui/bridge/text.h"
#include "ui/grid/asset_marks.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kCellWidth = 96;
constexpr int kCellHeight = 68;
constexpr int kMargin = 6;
constexpr int kStep = kCellWidth + 4;
constexpr int kInset = 3;
constexpr int kMark = 11;

} // namespace

Filmstrip::Filmstrip(AssetListModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model) {
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // The strip must not change its height.
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Filmstrip"));
    setModel(&model);
}

void Filmstrip::setModel(QAbstractItemModel* model) {
    QAbstractItemView::setModel(model);
    const auto arrange = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(model, &QAbstractItemModel::modelReset, this, arrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, arrange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, arrange);
}

void Filmstrip::setMarked(std::vector<int> rows) {
    m_marked = std::move(rows);
    viewport()->update();
}

QSize Filmstrip::sizeHint() const {
    return {4 * kStep, kCellHeight + 2 * kMargin + horizontalScrollBar()->sizeHint().height()};
}

QSize Filmstrip::minimumSizeHint() const {
    return {kStep, sizeHint().height()};
}

QRect Filmstrip::cellRect(int row) const {
    return {kMargin + row * kStep, kMargin, kCellWidth, kCellHeight};
}

QRect Filmstrip::visualRect(const QModelIndex& index) const {
    if (!index.isValid()) {
        return {};
    }
    const QRect cell = cellRect(index.row()).translated(-horizontalOffset(), 0);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), cell);
}

QModelIndex Filmstrip::indexAt(const QPoint& point) const {
    const QPoint leading = QStyle::visualPos(layoutDirection(), viewport()->rect(), point);
    const int row = (leading.x() + horizontalOffset() - kMargin) / kStep;
    const bool isHere = row >= 0 && row < m_model.rowCount() &&
                        cellRect(row).contains(leading + QPoint(horizontalOffset(), 0));
    return isHere ? m_model.index(row) : QModelIndex();
}

void Filmstrip::scrollTo(const QModelIndex& index, ScrollHint) {
    if (index.isValid()) {
        horizontalScrollBar()->setValue(cellRect(index.row()).center().x() - viewport()->width() / 2);
    }
}

void Filmstrip::keyboardSearch(const QString&) {
    // Letters are the culling keys.
}

QModelIndex Filmstrip::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int count = m_model.rowCount();
    if (count == 0) {
        return {};
    }
    const int page = std::max(1, viewport()->width() / kStep - 1);
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
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MoveUp:
    case MoveDown:
        break;
    }
    return m_model.index(std::clamp(row, 0, count - 1));
}

int Filmstrip::horizontalOffset() const {
    return horizontalScrollBar()->value();
}

int Filmstrip::verticalOffset() const {
    return 0;
}

bool Filmstrip::isIndexHidden(const QModelIndex&) const {
    return false;
}

void Filmstrip::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const QRect leading = QStyle::visualRect(layoutDirection(), viewport()->rect(), rect.normalized())
                              .translated(horizontalOffset(), 0);
    const int last = m_model.rowCount() - 1;
    const int from = std::max(0, (leading.left() - kMargin) / kStep);
    const int to = std::min(last, (leading.right() - kMargin) / kStep);
    QItemSelection selection;
    if (from <= to) {
        selection.select(m_model.index(from), m_model.index(to));
    }
    selectionModel()->select(selection, command);
}

QRegion Filmstrip::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const QRect ends = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += ends.intersected(viewport()->rect());
    }
    return region;
}

void Filmstrip::updateGeometries() {
    const int length = 2 * kMargin + m_model.rowCount() * kStep;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(kStep);
    horizontalScrollBar()->setRange(0, std::max(0, length - viewport()->width()));
    QAbstractItemView::updateGeometries();
}

void Filmstrip::resizeEvent(QResizeEvent* event) {
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    scrollTo(currentIndex());
}

void Filmstrip::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    const int by = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
    horizontalScrollBar()->setValue(horizontalOffset() - by);
    event->accept();
}

void Filmstrip::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);
    scrollTo(current);
    viewport()->update();
}

void Filmstrip::paintCell(QPainter& painter, int row) const {
    const Theme& theme = Theme::current();
    const QModelIndex index = m_model.index(row);
    const QRect cell = visualRect(index);
    const bool isCurrent = index == currentIndex();
    const bool isMarked = std::ranges::find(m_marked, row) != m_marked.end();
    painter.setPen(isCurrent ? QPen(theme.accent, 2) : isMarked ? QPen(theme.muted, 1) : QPen(Qt::NoPen));
    painter.setBrush(isCurrent || isMarked || selectionModel()->isSelected(index) ? theme.raised
                                                                                  : theme.panel);
    painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), Theme::kRadius, Theme::kRadius);
    const AssetSummary* const asset = m_model.summary(row);
    if (!asset) {
        return;
    }
    const QRect room = cell.adjusted(kInset, kInset, -kInset, -kInset);
    QRect shown = room;
    if (const QPixmap* const pixmap = m_model.thumbnails().find(asset->hash)) {
        shown.setSize((QSizeF(pixmap->size()) / pixmap->devicePixelRatio())
                          .scaled(room.size(), Qt::KeepAspectRatio)
                          .toSize());
        shown.moveCenter(room.center());
        painter.setOpacity(asset->pick == Pick::Reject ? 0.3 : 1.0);
        painter.drawPixmap(shown, *pixmap);
        painter.setOpacity(1);
    } else if (m_model.thumbnails().isMissing(asset->hash)) {
        constexpr int kIcon = 24;
        const QString icon = asset->kind == MediaKind::Video   ? QStringLiteral("video")
                             : asset->kind == MediaKind::Audio ? QStringLiteral("audio")
                                                               : QStringLiteral("image");
        painter.drawPixmap(room.center() - QPoint(kIcon / 2, kIcon / 2),
                           iconPixmap(icon, kIcon, theme.muted, painter.device()->devicePixelRatioF()));
    }
    paintPick(painter, shown, asset->pick);
    if (!asset->label.empty()) {
        const QRect box(room.right() - kMark, room.bottom() - kMark, kMark, kMark);
        paintLabel(painter, QStyle::visualRect(layoutDirection(), room, box), toQt(asset->label));
    }
}

void Filmstrip::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    const Theme& theme = Theme::current();
    painter.fillRect(event->rect(), theme.window);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const int first = std::max(0, (horizontalOffset() - kMargin) / kStep);
    const int end = std::min(m_model.rowCount(), (horizontalOffset() + viewport()->width()) / kStep + 1);
    for (int row = first; row < end; ++row) {
        paintCell(painter, row);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace fieldframe::ui
