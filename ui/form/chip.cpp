// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/chip.h"

#include "ui/form/form_keys.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kInset = Theme::kUnit;
constexpr int kGap = 4;
/// A longer item is read in its tool tip.
constexpr int kCharactersAtMost = 60;

} // namespace

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void Chip::setContent(const ChipText& content) {
    if (content == m_content && !accessibleName().isEmpty()) {
        return;
    }
    m_content = content;
    const QString whole =
        content.isPartial() ? tr("%1, on %2").arg(content.label(), countText()) : content.label();
    setText(content.label());
    setToolTip(whole);
    setAccessibleName(whole);
    setAccessibleDescription(m_isRemovable ? tr("Delete takes it away") : QString());
    updateGeometry();
    update();
}

void Chip::setRemovable(bool isRemovable) {
    m_isRemovable = isRemovable;
    updateGeometry();
    update();
}

QString Chip::countText() const {
    const QLocale locale;
    return m_content.isPartial()
               ? tr("%1 of %2").arg(locale.toString(m_content.count), locale.toString(m_content.total))
               : QString();
}

int Chip::crossWidth() const {
    return m_isRemovable ? std::max(16, fontMetrics().height()) : 0;
}

QRect Chip::crossRect() const {
    const QRect place(width() - crossWidth() - kGap / 2, 0, crossWidth(), height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QSize Chip::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(m_content.label().left(kCharactersAtMost));
    const int count = m_content.isPartial() ? fontMetrics().horizontalAdvance(countText()) + kGap + 2 : 0;
    const int height = std::max(Theme::kSmallestTarget, fontMetrics().height() + 6);
    return {2 * kInset + 4 + text + count + crossWidth(), height};
}

void Chip::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen outline(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1);
    if (m_content.isPartial() && !hasFocus()) {
        outline.setColor(theme.muted);
        outline.setStyle(Qt::DashLine);
    }
    const qreal half = outline.widthF() / 2;
    const QRectF frame = QRectF(rect()).adjusted(half, 1 + half, -half, -1 - half);
    painter.setPen(outline);
    painter.setBrush(underMouse() && m_isRemovable ? theme.hover : theme.raised);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);

    const QString count = countText();
    const int countWidth = count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(count) + kGap;
    const QRect inner = rect().adjusted(kInset + 1, 0, -kInset - 1, 0);
    const QRect text(inner.left(), 0, inner.width() - crossWidth() - countWidth, height());
    painter.setPen(m_content.isPartial() ? theme.muted : theme.text);
    const int leading = Qt::AlignVCenter | Qt::AlignLeading;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text), leading,
                     fontMetrics().elidedText(m_content.label(), Qt::ElideRight, text.width()));
    if (countWidth > 0) {
        const QRect place(text.right() + 1, 0, countWidth, height());
        painter.setPen(theme.muted);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         Qt::AlignVCenter | Qt::AlignTrailing, count);
    }
    if (m_isRemovable) {
        const int side = std::max(10, fontMetrics().ascent() - 2);
        const QRect cross = crossRect();
        const QPoint corner(cross.center().x() - side / 2, cross.center().y() - side / 2 + 1);
        painter.drawPixmap(corner,
                           iconPixmap(QStringLiteral("close"), side, theme.muted, devicePixelRatioF()));
    }
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Single letters are the pictures' keys; here they begin a new item.
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (isFormKey(key) || key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace ||
            key.key() == Qt::Key_Left || key.key() == Qt::Key_Right) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    const bool isBack = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        emit moveWanted(isBack ? -1 : 1);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isRemovable) {
            emit removeWanted();
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_isRemovable && event->button() == Qt::LeftButton && crossRect().contains(event->pos())) {
        setDown(false);
        emit removeWanted();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace fieldframe::ui
