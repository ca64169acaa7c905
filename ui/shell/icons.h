// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

namespace fieldframe::ui {

/// The symbolic icon `:/icons/NAME.svg`, drawn in one colour (the theme's text unless another is given).
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour = {});
/// The same as a picture of @p size logical pixels a side, sharp at @p devicePixelRatio.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

} // namespace fieldframe::ui
