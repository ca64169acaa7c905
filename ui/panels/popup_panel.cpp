// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/popup_panel.h"

#include "ui/shell/themed.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace fieldframe::ui {

PopupPanel::PopupPanel(QWidget* parent)
    : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("popupPanel"));
    setThemedSheet(*this, QStringLiteral("#popupPanel { background: %raised%; border: 1px solid %line%; }"));
}

void PopupPanel::openAt(const QWidget& anchor) {
    const QRect screen = anchor.screen()->availableGeometry();
    resize(size().boundedTo(screen.size()));
    const int x = anchor.isRightToLeft() ? anchor.width() - width() : 0;
    QPoint place = anchor.mapToGlobal(QPoint(x, anchor.height() + 4));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (place.y() + height() > screen.bottom()) {
        place.setY(anchor.mapToGlobal(QPoint()).y() - height() - 4);
    }
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
}

bool PopupPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const Qt::KeyboardModifiers modifiers = static_cast<QKeyEvent*>(event)->modifiers();
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

} // namespace fieldframe::ui
