// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace fieldframe::ui {

/// Gives @p dialog its usual size, in pixels of the window; no more than its screen shows of it.
void setUsualSize(QWidget& dialog, const QSize& usual);

} // namespace fieldframe::ui
