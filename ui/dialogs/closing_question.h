// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace fieldframe::ui {

/// Asks over @p dialog what becomes of what stands in it and is not saved, and does not wait for the answer.
/// @p save: nothing where it can't be saved as it stands. Going back does nothing.
void askBeforeClosing(QWidget& dialog, std::function<void()> save, std::function<void()> close);

} // namespace fieldframe::ui
