// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_delegate.h"

#include "ui/models/category_tree_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTreeView>

namespace fieldframe::ui {

namespace {

static_assert(static_cast<int>(SidebarModel::CountRole) == static_cast<int>(CategoryTreeModel::CountRole));

constexpr int kInset = Theme::kUnit;
constexpr int kIndent = 12;

bool isHeading(const QModelIndex& index) {
    return !index.flags().testFlag(Qt::ItemIsSelectable);
}

QString countText(const QModelIndex& index) {
    const QVariant count = index.data(SidebarModel::CountRole);
    if (count.typeId() == QMetaType::LongLong) {
        return count.toLongLong() > 0 ? QLocale().toString(count.toLongLong()) : QString();
    }
    return count.toString();
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int line = QFontMetrics(Theme::font(Theme::Size::Body)).height();
    const int height = std::max(line + Theme::kUnit, Theme::kSmallestTarget);
    return {120, isHeading(index) && index.row() > 0 ? height + Theme::kUnit : height};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        const auto* const tree = qobject_cast<const QTreeView*>(option.widget);
        const bool isOpen = !tree || tree->isExpanded(index);
        painter->setFont(Theme::font(Theme::Size::Small, QFont::DemiBold));
        painter->setPen(theme.muted);
        const QString title = index.data().toString();
        const QString hidden = isOpen ? QString() : QLocale().toString(index.model()->rowCount(index));
        const QRect area = option.rect.adjusted(kInset, 0, -kInset, -4);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                          isOpen ? title : title + QStringLiteral(" ▸"));
        painter->setFont(Theme::font(Theme::Size::Small));
        painter->drawText(area, Qt::AlignRight | Qt::AlignBottom, hidden);
        painter->restore();
        return;
    }
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.accentFill : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), Theme::kRadius, Theme::kRadius);
    }
    const int indent = index.data(SidebarModel::DepthRole).toInt() * kIndent;
    const QRect area = option.rect.adjusted(kInset, 0, -kInset, 0);
    const QString count = countText(index);
    painter->setFont(Theme::font(Theme::Size::Body));
    painter->setPen(isSelected ? theme.accentText : theme.muted);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    const int countWidth =
        count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + Theme::kUnit;
    const QRect name = option.direction == Qt::RightToLeft ? area.adjusted(countWidth, 0, -indent, 0)
                                                           : area.adjusted(indent, 0, -countWidth, 0);
    painter->setPen(isSelected ? theme.accentText : theme.text);
    painter->drawText(
        name, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

} // namespace fieldframe::ui
