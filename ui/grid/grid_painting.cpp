// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How AssetGridView is painted.
#include "ui/grid/asset_grid_view.h"
#include "ui/grid/group_heading.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace fieldframe::ui {

namespace {

/// Whether each of the rows @p run is selected. One walk over the selection, however many runs it has.
std::vector<bool> selectedIn(const GridLayout::Run& run, const QItemSelection& selection) {
    std::vector<bool> isSelected(static_cast<std::size_t>(run.last - run.first + 1));
    for (const QItemSelectionRange& range : selection) {
        for (int row = std::max(range.top(), run.first); row <= std::min(range.bottom(), run.last); ++row) {
            isSelected[static_cast<std::size_t>(row - run.first)] = true;
        }
    }
    return isSelected;
}

} // namespace

void AssetGridView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    paintCells(painter, event->rect());
    if (!m_model.groups().empty()) {
        paintHeadings(painter, event->rect());
    }
    paintInsertion(painter);
    if (m_hasBand) {
        QColor fill = Theme::current().accent;
        painter.setPen(fill);
        fill.setAlpha(40);
        painter.setBrush(fill);
        painter.drawRect(band().translated(0, -verticalOffset()).adjusted(0, 0, -1, -1));
    }
}

void AssetGridView::paintCells(QPainter& painter, const QRect& area) {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const QItemSelection selection = selectionModel()->selection();
    const int top = verticalOffset();
    for (const GridLayout::Run& run : m_layout.rowsBetween(area.top() + top, area.bottom() + top)) {
        const std::vector<bool> isSelected = selectedIn(run, selection);
        for (int row = run.first; row <= run.last; ++row) {
            const QModelIndex index = m_model.index(row);
            option.rect = m_layout.cell(row).translated(0, -top);
            if (!option.rect.intersects(area)) {
                continue;
            }
            option.state = state;
            option.state.setFlag(QStyle::State_Selected,
                                 isSelected[static_cast<std::size_t>(row - run.first)]);
            option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
            itemDelegate()->paint(&painter, option, index);
        }
    }
}

GroupHeading AssetGridView::heading(int group) const {
    const catalog::AssetGroup& shown = m_model.groups()[static_cast<std::size_t>(group)];
    GroupHeading heading;
    heading.title = groupTitle(shown, m_model.groupBy());
    heading.count = itemsText(static_cast<qint64>(shown.count));
    heading.isCollapsed = m_layout.sections()[static_cast<std::size_t>(group)].isCollapsed;
    heading.hasFocus = heading.isCollapsed && hasFocus() && m_layout.sectionOf(currentIndex().row()) == group;
    return heading;
}

std::optional<int> AssetGridView::stickyGroup() const {
    const auto& sections = m_layout.sections();
    const auto after = std::ranges::upper_bound(sections, verticalOffset(), {}, &GridLayout::Section::top);
    if (m_model.groups().empty() || after == sections.begin()) {
        return std::nullopt;
    }
    const auto group = static_cast<int>(after - sections.begin()) - 1;
    return std::prev(after)->top < verticalOffset() && !std::prev(after)->isCollapsed ? std::optional(group)
                                                                                      : std::nullopt;
}

void AssetGridView::paintHeadings(QPainter& painter, const QRect& area) {
    const auto& sections = m_layout.sections();
    const int offset = verticalOffset();
    const int margin = m_layout.metrics().margin;
    const auto from = std::ranges::lower_bound(
        sections, area.top() + offset - m_layout.metrics().headingHeight, {}, &GridLayout::Section::top);
    for (auto section = from; section != sections.end() && section->top <= area.bottom() + offset;
         ++section) {
        const auto group = static_cast<int>(section - sections.begin());
        paintGroupHeading(painter, m_layout.heading(group).translated(0, -offset), margin, heading(group));
    }
    if (const auto sticky = stickyGroup()) {
        GroupHeading over = heading(*sticky);
        over.isOverCells = true;
        paintGroupHeading(painter, stickyRect(*sticky), margin, over);
    }
}

QRect AssetGridView::stickyRect(int group) const {
    const auto next = static_cast<std::size_t>(group) + 1;
    const int height = m_layout.metrics().headingHeight;
    const int pushed =
        next < m_layout.sections().size() ? m_layout.sections()[next].top - verticalOffset() - height : 0;
    return {0, std::min(0, pushed), m_layout.metrics().width, height};
}

void AssetGridView::paintInsertion(QPainter& painter) const {
    if (!m_insertion || m_layout.rowCount() == 0) {
        return;
    }
    const bool isAtEnd = *m_insertion >= m_layout.rowCount();
    const QRect cell = m_layout.cell(isAtEnd ? m_layout.rowCount() - 1 : *m_insertion);
    constexpr int kWidth = 3;
    const int gap = m_layout.metrics().gap;
    const bool isLeft = isAtEnd == m_layout.metrics().isMirrored;
    const int x = isLeft ? cell.left() - (gap + kWidth) / 2 : cell.right() + 1 + (gap - kWidth) / 2;
    painter.fillRect(QRect(x, cell.top() - verticalOffset(), kWidth, cell.height()), Theme::current().accent);
}

} // namespace fieldframe::ui
