// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace fieldframe::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent)
    : QLayout(parent) {
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const auto& item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    return least;
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool isPlacing) const {
    int y = 0;
    for (std::size_t first = 0; first < m_items.size();) {
        const Line line = lineFrom(first, rect.width());
        if (isPlacing) {
            place(line, rect, rect.top() + y);
        }
        first = line.end;
        y += line.height + (first < m_items.size() ? spacing() : 0);
    }
    return y;
}

FlowLayout::Line FlowLayout::lineFrom(std::size_t first, int width) const {
    Line line{first, first, 0};
    int x = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem& item = *m_items[line.end];
        if (item.isEmpty()) {
            continue;
        }
        const QSize size = item.sizeHint();
        if (x > 0 && x + size.width() > width) {
            break;
        }
        x += size.width() + spacing();
        line.height = std::max(line.height, size.height());
    }
    return line;
}

void FlowLayout::place(const Line& line, const QRect& rect, int top) const {
    const bool isRightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    int x = 0;
    for (std::size_t i = line.first; i < line.end; ++i) {
        QLayoutItem& item = *m_items[i];
        if (item.isEmpty()) {
            continue;
        }
        QSize size = item.sizeHint();
        size.setWidth(std::min(size.width(), rect.width()));
        const int left = isRightToLeft ? rect.right() + 1 - x - size.width() : rect.left() + x;
        item.setGeometry(QRect(QPoint(left, top + (line.height - size.height()) / 2), size));
        x += size.width() + spacing();
    }
}

} // namespace fieldframe::ui
