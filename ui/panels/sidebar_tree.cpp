// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidebar_tree.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/models/asset_mime.h"
#include "ui/models/sidebar_model.h"
#include "ui/panels/row_delegate.h"

#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace fieldframe::ui {

namespace {

constexpr int kOpenAtMost = 20;

QString folded(const QString& text) {
    return toQt(text::folded(toUtf8(text)));
}

} // namespace

SidebarTree::SidebarTree(SidebarModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model) {
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setEditTriggers(EditKeyPressed);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setAutoExpandDelay(600);
    setAccessibleName(tr("Places"));
    arrange();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SidebarTree::rowsCame, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &SidebarTree::rowsCame, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SidebarTree::arrange, Qt::QueuedConnection);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_words.isEmpty()) {
            arrange();
        }
    });
    const auto remember = [this](const QModelIndex& index, bool isOpen) {
        if (!m_isArranging) {
            const QString path = index.data(SidebarModel::PathRole).toString();
            (isOpen ? m_opened : m_closed).insert(path);
            (isOpen ? m_closed : m_opened).remove(path);
        }
    };
    connect(this, &QTreeView::expanded, this,
            [remember](const QModelIndex& index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this,
            [remember](const QModelIndex& index) { remember(index, false); });
    connect(this, &QTreeView::clicked, this, &SidebarTree::choose);
    connect(this, &QTreeView::activated, this, &SidebarTree::choose);
}

void SidebarTree::rowsCame() {
    arrange();
    mark();
    const QModelIndex followed = m_followed ? m_model.find(*m_followed) : QModelIndex();
    if (followed.isValid()) {
        selectionModel()->setCurrentIndex(followed, QItemSelectionModel::NoUpdate);
        scrollTo(followed);
        m_followed.reset();
    }
}

/// The keyboard stays where it is.
void SidebarTree::mark() {
    const QModelIndex index = m_model.find(m_place);
    if (index.isValid()) {
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->clearSelection();
    }
}

bool SidebarTree::isOpenByDefault(const QModelIndex& index) const {
    const QString path = index.data(SidebarModel::PathRole).toString();
    if (m_opened.contains(path)) {
        return true;
    }
    // A section of very many entries begins closed, and so does what is deep in the tree.
    const bool isOpen = !index.parent().isValid() ? m_model.rowCount(index) <= kOpenAtMost
                                                  : m_model.section(index) == SidebarModel::Folders &&
                                                        !index.parent().parent().isValid();
    return isOpen && !m_closed.contains(path);
}

bool SidebarTree::matches(const QModelIndex& index) const {
    return m_words.isEmpty() || folded(index.data().toString()).contains(m_words);
}

void SidebarTree::arrange() {
    const QScopedValueRollback arranging(m_isArranging, true);
    arrangeBelow({});
}

void SidebarTree::arrangeBelow(const QModelIndex& parent) {
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        arrangeBelow(index);
        const bool isHeading = !parent.isValid();
        bool hasShown = false;
        for (int below = 0; below < m_model.rowCount(index) && !hasShown; ++below) {
            hasShown = !isRowHidden(below, index);
        }
        const bool isShown = hasShown || (!isHeading && matches(index));
        if (isRowHidden(row, parent) == isShown) {
            setRowHidden(row, parent, !isShown);
        }
        const bool isOpen = m_words.isEmpty() ? isOpenByDefault(index) : hasShown;
        if (m_model.rowCount(index) > 0 && isExpanded(index) != isOpen) {
            setExpanded(index, isOpen);
        }
    }
}

void SidebarTree::setFilter(const QString& words) {
    m_words = folded(words.simplified());
    arrange();
    if (!m_words.isEmpty()) {
        // The first that can be gone to, so that Enter goes there.
        for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = indexBelow(index)) {
            if (m_model.place(index) && matches(index)) {
                selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
                scrollTo(index);
                return;
            }
        }
    }
    setPlace(m_place);
}

QStringList SidebarTree::expansion() const {
    QStringList all;
    for (const QString& path : m_opened) {
        all.append(QLatin1Char('+') + path);
    }
    for (const QString& path : m_closed) {
        all.append(QLatin1Char('-') + path);
    }
    all.sort();
    return all;
}

void SidebarTree::restoreExpansion(const QStringList& expansion) {
    m_opened.clear();
    m_closed.clear();
    for (const QString& row : expansion) {
        if (!row.isEmpty()) {
            (row.front() == QLatin1Char('+') ? m_opened : m_closed).insert(row.mid(1));
        }
    }
    arrange();
}

void SidebarTree::setPlace(const Place& place) {
    m_place = place;
    mark();
    const QModelIndex index = m_model.find(place);
    if (index.isValid() && !isRowHidden(index.row(), index.parent())) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
}

void SidebarTree::choose(const QModelIndex& index) {
    if (const auto place = m_model.place(index)) {
        m_place = *place;
        emit chosen(*place);
    }
}

void SidebarTree::toggle(const QModelIndex& index) {
    setExpanded(index, !isExpanded(index));
}

std::optional<SidebarTree::Step> SidebarTree::stepOf(const QKeyEvent& event) const {
    if (event.modifiers() != Qt::AltModifier) {
        return std::nullopt;
    }
    switch (event.key()) {
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_Left:
        return isRightToLeft() ? Step::In : Step::Out;
    case Qt::Key_Right:
        return isRightToLeft() ? Step::Out : Step::In;
    default:
        return std::nullopt;
    }
}

/// Keys that mean something here before they mean something in the window.
bool SidebarTree::isOwnKey(const QKeyEvent& event) const {
    const int key = event.key();
    const bool isPlain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    const bool isLetter = isPlain && !event.text().isEmpty() && event.text().front().isLetterOrNumber();
    return isLetter || stepOf(event) || key == Qt::Key_F2 || key == Qt::Key_Delete || key == Qt::Key_Insert ||
           (key == Qt::Key_Escape && !m_words.isEmpty());
}

bool SidebarTree::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

/// Only a category goes between rows; all else goes onto one.
void SidebarTree::dragEnterEvent(QDragEnterEvent* event) {
    setDragDropOverwriteMode(event->mimeData()->hasFormat(assetMimeType()));
    QTreeView::dragEnterEvent(event);
}

void SidebarTree::keyPressEvent(QKeyEvent* event) {
    const QModelIndex index = currentIndex();
    const auto place = m_model.place(index);
    if (state() == EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    if (const auto step = stepOf(*event)) {
        emit moveWanted(index, *step);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (index.isValid() && !place) {
            toggle(index);
        } else {
            choose(index);
        }
        return;
    case Qt::Key_Delete:
        if (place) {
            emit deleteWanted(*place);
        }
        return;
    case Qt::Key_Insert:
        emit newBelowWanted(index);
        return;
    case Qt::Key_Escape:
        if (m_words.isEmpty()) {
            event->ignore();
        } else {
            emit filterLeft();
        }
        return;
    default:
        break;
    }
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && !event->text().isEmpty() && event->text().front().isPrint()) {
        emit typed(event->text());
        return;
    }
    QTreeView::keyPressEvent(event);
}

/// Headings can't be selected, and yet are on the way: they open and close.
QModelIndex SidebarTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveUp || action == MoveDown) {
        const QModelIndex from = currentIndex();
        const QModelIndex to = !from.isValid()      ? m_model.index(0, 0)
                               : action == MoveDown ? indexBelow(from)
                                                    : indexAbove(from);
        return to.isValid() ? to : from;
    }
    return QTreeView::moveCursor(action, modifiers);
}

void SidebarTree::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isHeading = index.isValid() && !m_model.place(index);
    if (event->button() == Qt::LeftButton && index.isValid() && m_model.rowCount(index) > 0 &&
        (isHeading || RowDelegate::isOnBranch(*this, index, event->position().toPoint()))) {
        toggle(index);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    QTreeView::mousePressEvent(event);
}

void SidebarTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    emit menuWanted(index,
                    isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace fieldframe::ui
