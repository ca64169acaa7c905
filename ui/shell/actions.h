// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>

namespace fieldframe::ui {

/// The table's actions as QActions, with their default keys.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent = nullptr);

    [[nodiscard]] QAction& operator[](ActionId id) const { return *m_actions.at(id); }
    /// Makes the keys of all actions of @p scope work in @p widget and its children.
    void install(KeyScope scope, QWidget& widget) const;

signals:
    /// An action that canAdvance was triggered with Shift; its own triggered() came before.
    void advanceWanted();

private:
    std::map<ActionId, QAction*> m_actions;
    QList<std::pair<KeyScope, QAction*>> m_scoped;
};

} // namespace fieldframe::ui
