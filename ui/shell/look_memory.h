// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fieldframe::ui {

/// How the second window, the filmstrip and the caption stand: a value to remember.
struct LookMemory {
    bool isFilmstripShown = true;
    bool isCaptionShown = true;
    bool isSecondWindowOpen = false;
    QByteArray secondWindow; ///< QWidget::saveGeometry().

    bool operator==(const LookMemory&) const = default;
};

} // namespace fieldframe::ui
