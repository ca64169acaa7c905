// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace fieldframe::ui {

namespace {

QList<QKeySequence> keysOf(const ActionRow& row) {
    QList<QKeySequence> keys;
    for (const QString& key : QString::fromLatin1(row.keys).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        keys.append(QKeySequence(key, QKeySequence::PortableText));
    }
    return keys;
}

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
        action->setShortcuts(keysOf(row));
        action->setShortcutContext(contextOf(row.scope));
        m_actions.emplace(row.id, action);
        m_scoped.append({row.scope, action});
        if (!row.canAdvance) {
            continue;
        }
        auto* const advancing = new QAction(action->text(), this);
        advancing->setShortcut(QKeySequence(QStringLiteral("Shift+") + QString::fromLatin1(row.keys)));
        advancing->setShortcutContext(contextOf(row.scope));
        connect(advancing, &QAction::triggered, this, [this, action] {
            if (action->isEnabled()) {
                action->trigger();
                emit advanceWanted();
            }
        });
        m_scoped.append({row.scope, advancing});
    }
}

void Actions::install(KeyScope scope, QWidget& widget) const {
    for (const auto& [actionScope, action] : m_scoped) {
        if (actionScope == scope) {
            widget.addAction(action);
        }
    }
}

} // namespace fieldframe::ui
