// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_keys.h"

#include <QKeyEvent>

namespace fieldframe::ui {

int stepOf(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    switch (event.key()) {
    case Qt::Key_PageDown:
        return modifiers == Qt::NoModifier ? 1 : 0;
    case Qt::Key_PageUp:
        return modifiers == Qt::NoModifier ? -1 : 0;
    case Qt::Key_Down:
        return modifiers == Qt::ControlModifier ? 1 : 0;
    case Qt::Key_Up:
        return modifiers == Qt::ControlModifier ? -1 : 0;
    default:
        return 0;
    }
}

bool isFormKey(const QKeyEvent& event) {
    return stepOf(event) != 0 || (event.key() == Qt::Key_Escape && event.modifiers() == Qt::NoModifier);
}

} // namespace fieldframe::ui
