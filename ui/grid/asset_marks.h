// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QRect>
#include <QString>

class QPainter;

/// The small signs of a grid cell, alike wherever they stand.
namespace fieldframe::ui {

/// Draws as many filled stars as @p rating from the leading edge of @p row; returns the width used.
int paintStars(QPainter& painter, const QRect& row, int rating, Qt::LayoutDirection direction);

/// A label as a shape of its colour (red circle, yellow triangle, green square, blue diamond; any other a
/// grey tag with its first letter) in @p box.
void paintLabel(QPainter& painter, const QRect& box, const QString& label);

/// Pick or reject in a chip whose corner is that of @p picture.
void paintPick(QPainter& painter, const QRect& picture, Pick pick);

/// The most urgent of what is missing ("no caption", "no credit"), or "".
[[nodiscard]] QString warningText(const AssetSummary& asset);

} // namespace fieldframe::ui
