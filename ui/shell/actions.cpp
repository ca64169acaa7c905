// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace fieldframe::ui {

namespace {

using enum ActionId;

constexpr std::array kTable{
    ActionRow{NewCatalog, "new_catalog", QT_TRANSLATE_NOOP("Actions", "New catalog…"), "Ctrl+Shift+N",
              MenuId::File},
    ActionRow{OpenCatalog, "open_catalog", QT_TRANSLATE_NOOP("Actions", "Open catalog…"), "Ctrl+O",
              MenuId::File},
    ActionRow{Import, "import", QT_TRANSLATE_NOOP("Actions", "Import…"), "Ctrl+Shift+I", MenuId::File},
    ActionRow{Export, "export", QT_TRANSLATE_NOOP("Actions", "Export…"), "Ctrl+Shift+E", MenuId::File},
    ActionRow{Quit, "quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", MenuId::File},
    ActionRow{Undo, "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", MenuId::Edit},
    ActionRow{Redo, "redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z", MenuId::Edit},
    ActionRow{SelectAll, "select_all", QT_TRANSLATE_NOOP("Actions", "Select all"), "Ctrl+A", MenuId::Edit,
              KeyScope::Pictures},
    ActionRow{Search, "search", QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+F", MenuId::Edit},
    ActionRow{Back, "back", QT_TRANSLATE_NOOP("Actions", "Back"), "Esc", MenuId::View},
    ActionRow{Home, "home", QT_TRANSLATE_NOOP("Actions", "Home"), "Alt+Home", MenuId::View},
    ActionRow{Grid, "grid", QT_TRANSLATE_NOOP("Actions", "Grid"), "G", MenuId::View, KeyScope::Pictures},
    ActionRow{Loupe, "loupe", QT_TRANSLATE_NOOP("Actions", "Loupe"), "E Return Enter Space", MenuId::View,
              KeyScope::Pictures},
    ActionRow{ZoomOneToOne, "zoom_1_1", QT_TRANSLATE_NOOP("Actions", "Zoom to 1:1"), "Z", MenuId::View,
              KeyScope::Pictures},
    ActionRow{NextPicture, "next", QT_TRANSLATE_NOOP("Actions", "Next picture"), "Right", MenuId::View,
              KeyScope::Loupe},
    ActionRow{PreviousPicture, "previous", QT_TRANSLATE_NOOP("Actions", "Previous picture"), "Left",
              MenuId::View, KeyScope::Loupe},
    ActionRow{Inspector, "inspector", QT_TRANSLATE_NOOP("Actions", "Inspector"), "I", MenuId::View,
              KeyScope::Pictures},
    ActionRow{FullScreen, "full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"), "F11", MenuId::View},
    ActionRow{Jobs, "jobs", QT_TRANSLATE_NOOP("Actions", "Imports and exports…"), "Ctrl+J", MenuId::View},
    ActionRow{Pick, "pick", QT_TRANSLATE_NOOP("Actions", "Pick"), "P", MenuId::Picture, KeyScope::Pictures,
              true},
    ActionRow{Reject, "reject", QT_TRANSLATE_NOOP("Actions", "Reject"), "X", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Unflag, "unflag", QT_TRANSLATE_NOOP("Actions", "Remove pick or reject"), "U", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Rate0, "rate_0", QT_TRANSLATE_NOOP("Actions", "No stars"), "0", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Rate1, "rate_1", QT_TRANSLATE_NOOP("Actions", "1 star"), "1", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Rate2, "rate_2", QT_TRANSLATE_NOOP("Actions", "2 stars"), "2", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Rate3, "rate_3", QT_TRANSLATE_NOOP("Actions", "3 stars"), "3", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Rate4, "rate_4", QT_TRANSLATE_NOOP("Actions", "4 stars"), "4", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{Rate5, "rate_5", QT_TRANSLATE_NOOP("Actions", "5 stars"), "5", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{LabelRed, "label_red", QT_TRANSLATE_NOOP("Actions", "Red label"), "6", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{LabelYellow, "label_yellow", QT_TRANSLATE_NOOP("Actions", "Yellow label"), "7", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{LabelGreen, "label_green", QT_TRANSLATE_NOOP("Actions", "Green label"), "8", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{LabelBlue, "label_blue", QT_TRANSLATE_NOOP("Actions", "Blue label"), "9", MenuId::Picture,
              KeyScope::Pictures, true},
    ActionRow{NewGallery, "new_gallery", QT_TRANSLATE_NOOP("Actions", "New gallery from selection…"),
              "Ctrl+N", MenuId::Picture, KeyScope::Pictures},
    ActionRow{AddToGallery, "add_to_gallery", QT_TRANSLATE_NOOP("Actions", "Add to gallery…"), "B",
              MenuId::Picture, KeyScope::Pictures},
    ActionRow{RemoveFromGallery, "remove_from_gallery",
              QT_TRANSLATE_NOOP("Actions", "Remove from this gallery"), "Del", MenuId::Picture,
              KeyScope::Pictures},
    ActionRow{Keys, "keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "?", MenuId::Help},
};

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

std::span<const ActionRow> actionTable() {
    return kTable;
}

Actions::Actions(QObject* parent)
    : QObject(parent) {
    for (const ActionRow& row : kTable) {
        auto* const action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        action->setObjectName(QString::fromLatin1(row.word));
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
