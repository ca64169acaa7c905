// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/action_table.h"

#include <QString>

class QMenu;
class QMenuBar;

namespace fieldframe::ui {

class Actions;

/// Fills @p bar from the table of actions. The answer is the empty menu for recent catalogs in it.
QMenu* fillMenuBar(QMenuBar& bar, const Actions& actions);

/// What an action is called away from its menu: with its submenu, where it stands in one.
[[nodiscard]] QString fullName(const ActionRow& row);
/// As it stands in the bar, without the mark of its key.
[[nodiscard]] QString menuTitle(MenuId menu);

} // namespace fieldframe::ui
