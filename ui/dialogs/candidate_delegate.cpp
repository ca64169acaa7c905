// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/candidate_delegate.h"

#include "ui/models/candidate_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace fieldframe::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kPictureWidth = 144;
constexpr int kPictureHeight = 104;
constexpr int kBox = Theme::kSmallestTarget;

int lineHeight() {
    return QFontMetrics(Theme::font(Theme::Size::Small)).height() + 2;
}

} // namespace

QSize CandidateDelegate::cellSize() {
    // Wider where the type is larger, so that about as much of a name is seen.
    const int name = 16 * QFontMetrics(Theme::font(Theme::Size::Small)).averageCharWidth();
    return {std::max(kPictureWidth, name) + 2 * kPadding, kPictureHeight + 2 * lineHeight() + 3 * kPadding};
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return cellSize();
}

QRect CandidateDelegate::boxRect(const QStyleOptionViewItem& option) {
    const QRect cell = option.rect.adjusted(3, 3, -3, -3);
    const QRect box(cell.left(), cell.top(), kBox, kBox);
    return QStyle::visualRect(option.direction, cell, box);
}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto standing = static_cast<ingest::Standing>(index.data(CandidateModel::StandingRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(option.rect).adjusted(3, 3, -3, -3);
    painter->setPen(isSelected ? QPen(theme.accent, option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1)
                               : QPen(Qt::NoPen));
    painter->setBrush(isSelected ? theme.raised : theme.panel);
    painter->drawRoundedRect(frame, Theme::kRadius, Theme::kRadius);

    const QRect inner = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const QRect area(inner.left(), inner.top(), inner.width(), kPictureHeight);
    const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
    painter->setOpacity(isTicked && standing != ingest::Standing::Known ? 1.0 : 0.45);
    if (!picture.isNull()) {
        const QSize size = picture.size().boundedTo(picture.size().scaled(area.size(), Qt::KeepAspectRatio));
        QRect shown(QPoint(), size);
        shown.moveCenter(area.center());
        painter->drawPixmap(shown, picture);
    } else {
        constexpr int kIcon = 32;
        painter->drawPixmap(
            area.center() - QPoint(kIcon / 2, kIcon / 2),
            iconPixmap(QStringLiteral("image"), kIcon, theme.line, painter->device()->devicePixelRatioF()));
    }
    painter->setOpacity(1);

    painter->setFont(Theme::font(Theme::Size::Small));
    const QRect name(inner.left(), area.bottom() + 1 + kPadding / 2, inner.width(), lineHeight());
    painter->setPen(theme.text);
    painter->drawText(
        name, Qt::AlignCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, name.width()));
    if (standing == ingest::Standing::Known) {
        painter->setPen(theme.muted);
        painter->drawText(
            name.translated(0, lineHeight()), Qt::AlignCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(tr("in the catalog"), Qt::ElideRight, name.width()));
    }

    // Over a picture nothing of the theme is sure to be seen: a dark ground always is.
    const QRect box = boxRect(option).adjusted(2, 2, -2, -2);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0, 0, 0, 150));
    painter->drawRoundedRect(box, Theme::kRadius, Theme::kRadius);
    QStyleOptionButton tick;
    tick.rect = box.adjusted(3, 3, -3, -3);
    tick.palette = option.palette;
    // The view's own ground is clear; a tick on it could not be seen.
    tick.palette.setColor(QPalette::Base, theme.field);
    tick.palette.setColor(QPalette::Text, theme.text);
    tick.state = QStyle::State_Enabled | (isTicked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &tick, painter);
    painter->restore();
}

bool CandidateDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                    const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    if (!isPress && event->type() != QEvent::MouseButtonRelease &&
        event->type() != QEvent::MouseButtonDblClick) {
        return false;
    }
    const auto* const mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !boxRect(option).contains(mouse->position().toPoint())) {
        return false;
    }
    if (isPress) {
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return true;
}

} // namespace fieldframe::ui
