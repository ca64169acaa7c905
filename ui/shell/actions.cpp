// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace fieldframe::ui {

namespace {

Qt::ShortcutContext contextOf(KeyScope scope) {
    return scope == KeyScope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut;
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent) {
    for (const ActionRow& row : actionTable()) {
        auto* const action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        action->setObjectName(QString::fromLatin1(row.word));
        action->setToolTip(QCoreApplication::translate("Actions", row.tip));
        action->setStatusTip(action->toolTip());
        action->setCheckable(row.isCheckable);
        if (*row.icon) {
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        }
        action->setShortcutContext(contextOf(row.scope));
        m_actions.emplace(row.id, action);
        m_scoped.append({row.scope, action});
        if (!row.canAdvance) {
            continue;
        }
        auto* const advancing = new QAction(action->text(), this);
        advancing->setShortcutContext(contextOf(row.scope));
        connect(advancing, &QAction::triggered, this, [this, action] {
            m_isShifted = true;
            action->trigger();
            m_isShifted = false;
        });
        m_advancing.emplace(row.id, advancing);
        m_scoped.append({row.scope, advancing});
    }
    setKeymap(Keymap());
}

void Actions::setKeymap(const Keymap& keymap) {
    for (const ActionRow& row : actionTable()) {
        const QList<QKeySequence> keys = keymap.keysOf(row);
        m_actions.at(row.id)->setShortcuts(keys);
        if (row.canAdvance) {
            QList<QKeySequence> shifted;
            std::ranges::transform(keys, std::back_inserter(shifted), advancingKey);
            shifted.removeAll(QKeySequence());
            m_advancing.at(row.id)->setShortcuts(shifted);
        }
    }
}

bool Actions::isAdvancing() const {
    return m_isShifted || m_locks.isCapsLocked() || m_actions.at(ActionId::AutoAdvance)->isChecked();
}

void Actions::install(KeyScope scope, QWidget& widget) const {
    for (const auto& [actionScope, action] : m_scoped) {
        if (actionScope == scope) {
            widget.addAction(action);
        }
    }
}

void Actions::installAdvancing(QWidget& widget) const {
    for (const auto& [id, action] : m_advancing) {
        widget.addAction(action);
    }
}

} // namespace fieldframe::ui
