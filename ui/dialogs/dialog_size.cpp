// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialog_size.h"

#include <QScreen>
#include <QWidget>

namespace fieldframe::ui {

namespace {

/// The title bar and the window's edges take room too.
constexpr double kMostOfScreen = 0.92;

} // namespace

void setUsualSize(QWidget& dialog, const QSize& usual) {
    dialog.resize(usual.boundedTo(dialog.screen()->availableSize() * kMostOfScreen));
}

} // namespace fieldframe::ui
