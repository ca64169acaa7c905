// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fieldframe::ui {

class Workspace;

/// Hands everything typed to the catalog and waits, without blocking, until it is there; then calls @p
/// leave. Where something could not be saved it says what and why, and the user chooses between @p leave
/// and @p stay.
void leaveAfterSaving(Workspace& workspace, std::function<void()> leave, std::function<void()> stay);

} // namespace fieldframe::ui
