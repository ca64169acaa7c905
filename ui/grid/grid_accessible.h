// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fieldframe::ui {

/// Lets a screen reader read grids: a list whose items are the assets, each with what its cell shows in
/// words. Safe to call again.
void installGridAccessibility();

} // namespace fieldframe::ui
