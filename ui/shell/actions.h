// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"
#include "ui/shell/keymap.h"
#include "ui/shell/lock_keys.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

namespace fieldframe::ui {

/// The table's actions as QActions, with the keys of a keymap.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction& operator[](ActionId id) const { return *m_actions.at(id); }
    /// Makes the keys of all actions of @p scope work in @p widget and its children.
    void install(KeyScope scope, QWidget& widget) const;
    /// The keys with Shift of all actions that advance, of every scope.
    void installAdvancing(QWidget& widget) const;
    /// At once, wherever the actions are installed.
    void setKeymap(const Keymap& keymap);
    /// Whether what is being triggered now, one of the actions that canAdvance, also moves to the next
    /// picture: with Shift, with Caps Lock on, or always where the user wants that.
    [[nodiscard]] bool isAdvancing() const;

private:
    std::map<ActionId, QAction*> m_actions;
    std::map<ActionId, QAction*> m_advancing; ///< The same with Shift.
    LockKeys m_locks;
    bool m_isShifted = false;
    QList<std::pair<KeyScope, QAction*>> m_scoped;
};

} // namespace fieldframe::ui
