// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace fieldframe::ui {

namespace {

/// The "Lock" modifier of X11's core protocol. X11 sends it with every key; under Wayland the state of xkb
/// has the same bit at the same place.
constexpr quint32 kLockModifier = 1U << 1;

} // namespace

LockKeys::LockKeys(QObject* parent)
    : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool LockKeys::eventFilter(QObject* watched, QEvent* event) {
    // Asked for before the key is looked up among the shortcuts.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        m_isCapsLocked = (static_cast<QKeyEvent*>(event)->nativeModifiers() & kLockModifier) != 0;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fieldframe::ui
