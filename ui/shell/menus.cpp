// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace fieldframe::ui {

namespace {

constexpr std::array kTitles{QT_TRANSLATE_NOOP("Menus", "&File"),    QT_TRANSLATE_NOOP("Menus", "&Edit"),
                             QT_TRANSLATE_NOOP("Menus", "&View"),    QT_TRANSLATE_NOOP("Menus", "&Picture"),
                             QT_TRANSLATE_NOOP("Menus", "&Gallery"), QT_TRANSLATE_NOOP("Menus", "&Help")};

QString title(const char* text) {
    return QCoreApplication::translate("Menus", text);
}

/// The submenu of that title at the end of @p menu; a new one where the last row belonged to another.
QMenu* submenuOf(QMenu* menu, const char* text) {
    const QString wanted = QCoreApplication::translate("Actions", text);
    const QList<QAction*> actions = menu->actions();
    QMenu* const last = actions.isEmpty() ? nullptr : actions.last()->menu();
    return last && last->title() == wanted ? last : menu->addMenu(wanted);
}

} // namespace

QMenu* fillMenuBar(QMenuBar& bar, const Actions& actions) {
    std::array<QMenu*, kTitles.size()> menus{};
    for (std::size_t i = 0; i < menus.size(); ++i) {
        menus[i] = bar.addMenu(title(kTitles[i]));
        menus[i]->setToolTipsVisible(true);
    }
    QMenu* recent = nullptr;
    for (const ActionRow& row : actionTable()) {
        QMenu* menu = menus[static_cast<std::size_t>(row.menu)];
        if (row.hasLineAbove) {
            menu->addSeparator();
        }
        if (*row.submenu) {
            menu = submenuOf(menu, row.submenu);
            menu->setToolTipsVisible(true);
        }
        menu->addAction(&actions[row.id]);
        if (row.id == ActionId::OpenCatalog) {
            recent = menu->addMenu(title(QT_TRANSLATE_NOOP("Menus", "Open recent")));
        }
    }
    return recent;
}

QString fullName(const ActionRow& row) {
    const QString text = QCoreApplication::translate("Actions", row.text);
    return *row.submenu ? QCoreApplication::translate("Menus", "%1: %2", "a submenu and an action in it")
                              .arg(QCoreApplication::translate("Actions", row.submenu), text)
                        : text;
}

QString menuTitle(MenuId menu) {
    return title(kTitles[static_cast<std::size_t>(menu)]).remove(QLatin1Char('&'));
}

} // namespace fieldframe::ui
