// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace fieldframe::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(4);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* const item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* const item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const QLayoutItem* const item : m_items) {
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const {
    // Its height follows from its width.
    int height = 0;
    for (const QLayoutItem* const item : m_items) {
        height = std::max(height, item->isEmpty() ? 0 : item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, true));
}

int FlowLayout::widthOf(const QLayoutItem& item, int room) {
    return std::min(room, item.sizeHint().width());
}

int FlowLayout::heightOf(const QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

int FlowLayout::arrange(const QRect& rect, bool isMeant) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    std::size_t first = 0;
    while (first < m_items.size()) {
        int used = 0;
        int height = 0;
        std::size_t last = first;
        for (; last < m_items.size(); ++last) {
            const QLayoutItem& item = *m_items[last];
            if (item.isEmpty()) {
                continue;
            }
            const int width = widthOf(item, inner.width());
            if (used > 0 && used + spacing() + width > inner.width()) {
                break;
            }
            used += width + (used > 0 ? spacing() : 0);
            height = std::max(height, heightOf(item, width));
        }
        if (isMeant) {
            placeLine(first, last, QRect(inner.left(), y, inner.width(), height), used);
        }
        first = last;
        y += height + (height > 0 ? spacing() : 0);
    }
    return std::max(inner.top(), y - spacing()) + contentsMargins().bottom() - rect.top();
}

void FlowLayout::placeLine(std::size_t first, std::size_t last, const QRect& line, int used) const {
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = line.left();
    for (std::size_t i = first; i < last; ++i) {
        QLayoutItem& item = *m_items[i];
        if (item.isEmpty()) {
            continue;
        }
        int width = widthOf(item, line.width());
        if (item.expandingDirections() & Qt::Horizontal) {
            width += line.width() - used;
        }
        const int height = heightOf(item, width);
        const QRect place(x, line.top() + (line.height() - height) / 2, width, height);
        item.setGeometry(QStyle::visualRect(direction, line, place));
        x += width + spacing();
    }
}

} // namespace fieldframe::ui
