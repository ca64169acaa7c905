// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace fieldframe::ui {

/// The symbolic icon `:/icons/NAME.svg`, drawn in the theme's colour for @p tone whenever it is painted:
/// it follows the theme, the screen's density and the widget's state.
[[nodiscard]] QIcon icon(const QString& name, Tone tone = Tone::Text);
/// The same as a picture of @p size logical pixels a side, sharp at @p devicePixelRatio.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

} // namespace fieldframe::ui
