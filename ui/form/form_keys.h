// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace fieldframe::ui {

/// Keys that mean the same in every field: Ctrl+Down, Page Down and their opposites go to another picture,
/// Escape goes back to the pictures.
[[nodiscard]] bool isFormKey(const QKeyEvent& event);
/// 1 to the next picture, -1 to the one before, 0 for another key.
[[nodiscard]] int stepOf(const QKeyEvent& event);

} // namespace fieldframe::ui
