// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <QString>

#include <functional>
#include <vector>

namespace fieldframe::test {

/// Something to be photographed: a view, or a dialog over one.
struct View {
    QString name; ///< Of the file, without its ending.
    std::function<void(ui::MainWindow&)> prepare;
};

/// Everything there is to see in a catalog that holds something.
[[nodiscard]] std::vector<View> viewsOfFull();
/// What an empty catalog shows.
[[nodiscard]] std::vector<View> viewsOfEmpty();

/// Runs the event loop until all that can be seen has come, or for some seconds.
void settle(ui::MainWindow& window);

} // namespace fieldframe::test
