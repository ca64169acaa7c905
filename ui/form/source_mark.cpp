// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/source_mark.h"

#include "ui/form/source_popup.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace fieldframe::ui {

SourceMark::SourceMark(QWidget* parent)
    : QAbstractButton(parent) {
    // Tab goes from field to field; Alt+Enter in the field opens it.
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::font(Theme::Size::Small));
    setCursor(Qt::PointingHandCursor);
    setEnabled(false);
    connect(this, &QAbstractButton::clicked, this, &SourceMark::open);
}

void SourceMark::setSource(const FieldSource& source, const QString& field) {
    m_source = source;
    m_field = field;
    setText(source.isKnown ? originText(source.origin) : source.others.empty() ? QString() : tr("taken out"));
    const QString from = source.isKnown ? tr("%1: %2").arg(field, originText(source.origin)) : field;
    setAccessibleName(from);
    setToolTip(source.others.empty()
                   ? tr("Where this comes from: %1").arg(text())
                   : tr("Where this comes from: %1. Others say something else (Alt+Enter).").arg(text()));
    setAccessibleDescription(toolTip());
    // Its room stays, so that nothing moves when it comes.
    setEnabled(source.isKnown || !source.others.empty());
    updateGeometry();
    update();
}

QSize SourceMark::sizeHint() const {
    const int sign = m_source.others.empty() ? 0 : fontMetrics().horizontalAdvance(QStringLiteral(" ≠"));
    return {std::max(Theme::kSmallestTarget, fontMetrics().horizontalAdvance(text()) + sign + 6),
            std::max(Theme::kSmallestTarget, fontMetrics().height() + 4)};
}

void SourceMark::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    if (!isEnabled()) {
        return;
    }
    QPainter painter(this);
    if (hasFocus() || underMouse()) {
        painter.setPen(hasFocus() ? theme.accent : theme.line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    // The sign as well as the colour says that sources disagree.
    painter.setPen(m_source.isDisputed ? theme.warning : theme.muted);
    const QString shown = m_source.others.empty() ? text() : text() + QStringLiteral(" ≠");
    painter.drawText(rect(), Qt::AlignCenter, shown);
}

void SourceMark::open() {
    if (!isEnabled()) {
        return;
    }
    auto* const popup = new SourcePopup(m_source, m_field, m_isReadOnly, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &SourcePopup::valueWanted, this, &SourceMark::valueWanted);
    popup->openBelow(*this);
}

} // namespace fieldframe::ui
