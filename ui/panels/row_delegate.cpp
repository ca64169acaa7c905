// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/row_delegate.h"

#include "ui/models/category_tree_model.h"
#include "ui/models/sidebar_model.h"
#include "ui/shell/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTreeView>

namespace fieldframe::ui {

namespace {

static_assert(static_cast<int>(SidebarModel::CountRole) == static_cast<int>(CategoryTreeModel::CountRole));

/// Of the text; the mark stands before it.
constexpr int kInset = Theme::kUnit + 6;
constexpr int kFarInset = Theme::kUnit;
constexpr int kIndent = 12;
constexpr int kMark = 8;

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

int indentOf(const QModelIndex& index) {
    return index.data(SidebarModel::DepthRole).toInt() * kIndent;
}

/// @p rect as it is when text runs from left to right.
QRect mirrored(const QRect& rect, const QRect& area, Qt::LayoutDirection direction) {
    QRect result = rect;
    if (direction == Qt::RightToLeft) {
        result.moveLeft(area.left() + area.right() - rect.right());
    }
    return result;
}

/// A triangle: down where the row is open, else towards where its text goes.
void paintMark(QPainter& painter, const QRect& area, bool isOpen, bool isRightToLeft) {
    const QPointF centre = QRectF(area).center();
    constexpr qreal kHalf = 3.5;
    constexpr qreal kThin = 2;
    QPolygonF shape;
    if (isOpen) {
        shape << QPointF(-kHalf, -kThin) << QPointF(0, kThin) << QPointF(kHalf, -kThin);
    } else {
        const qreal side = isRightToLeft ? -1 : 1;
        shape << QPointF(-kThin * side, -kHalf) << QPointF(kThin * side, 0) << QPointF(-kThin * side, kHalf);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(painter.pen().color(), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(shape.translated(centre));
}

QFont fontOf(const QModelIndex& index) {
    return isHeading(index) ? Theme::font(Theme::Size::Small, QFont::DemiBold)
                            : Theme::font(Theme::Size::Body);
}

/// Between the insets; what stands for a heading stands at its lower end.
QRect textArea(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QRect area = option.rect.adjusted(kInset + indentOf(index), 0, -kFarInset, 0);
    if (isHeading(index) && index.row() > 0) {
        area.setTop(area.top() + Theme::kUnit);
    }
    return area;
}

} // namespace

bool RowDelegate::isOnBranch(const QTreeView& tree, const QModelIndex& index, const QPoint& point) {
    const QRect row = tree.visualRect(index);
    const QRect mark(row.left() + indentOf(index), row.top(), Theme::kSmallestTarget - Theme::kUnit,
                     row.height());
    return mirrored(mark, row, tree.layoutDirection()).contains(point);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const int line = QFontMetrics(Theme::font(Theme::Size::Body)).height();
    const int height = std::max(line + Theme::kUnit, Theme::kSmallestTarget);
    return {120, isHeading(index) && index.row() > 0 ? height + Theme::kUnit : height};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const auto* const tree = qobject_cast<const QTreeView*>(option.widget);
    const bool isTitle = isHeading(index);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isOpen = !tree || tree->isExpanded(index);
    const bool hasBelow = tree && index.model()->hasChildren(index) && tree->indentation() == 0;
    const auto place = [&](const QRect& rect) { return mirrored(rect, option.rect, option.direction); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(0, isTitle && index.row() > 0 ? Theme::kUnit : 0, 0, -1);
    if (isSelected || (!isTitle && option.state.testFlag(QStyle::State_MouseOver))) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? theme.accentFill : theme.hover);
        painter->drawRoundedRect(row, Theme::kRadius, Theme::kRadius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && tree && tree->hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isSelected ? theme.text : theme.accent, 1));
        painter->drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kRadius, Theme::kRadius);
    }
    const bool isMuted = isTitle || index.data(SidebarModel::OfflineRole).toBool();
    const QColor text = isSelected ? theme.accentText : isMuted ? theme.muted : theme.text;
    const QRect area = textArea(option, index);
    painter->setPen(isSelected ? theme.accentText : theme.muted);
    if (hasBelow) {
        const QRect mark(area.left() - kMark - 3, area.top(), kMark, area.height());
        paintMark(*painter, place(mark), isOpen, option.direction == Qt::RightToLeft);
    }
    const QString count =
        isTitle ? hasBelow && !isOpen ? QLocale().toString(index.model()->rowCount(index)) : QString()
                : countText(index);
    painter->setFont(isTitle ? Theme::font(Theme::Size::Small) : fontOf(index));
    painter->drawText(place(area), Qt::AlignRight | Qt::AlignVCenter, count);
    const int countWidth =
        count.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(count) + Theme::kUnit;
    painter->setFont(fontOf(index));
    painter->setPen(text);
    const QRect name = place(area.adjusted(0, 0, -countWidth, 0));
    const QString title = index.data().toString();
    // At the side where the window's text begins, but read in its own direction: so its end is what is cut.
    painter->setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(name, side | Qt::AlignAbsolute | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, name.width()));
    painter->restore();
}

QWidget* RowDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                   const QModelIndex& index) const {
    auto* const editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of %1").arg(index.data().toString()));
    editor->setFont(fontOf(index));
    // As high as the row, whatever the style sheet wants of a field elsewhere.
    editor->setStyleSheet(QStringLiteral("QLineEdit { padding: 0 4px; min-height: 0; }"));
    return editor;
}

void RowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    const QRect area = option.rect.adjusted(kInset + indentOf(index) - 6, 0, 0, 0);
    editor->setGeometry(mirrored(area, option.rect, option.direction));
}

} // namespace fieldframe::ui
