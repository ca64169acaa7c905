// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_groups.h"

#include <QRect>
#include <QString>

class QPainter;

/// The line above a group of a grid.
namespace fieldframe::ui {

/// "Tuesday, 3 October 2023", "Cards/day 1", "No date".
[[nodiscard]] QString groupTitle(const catalog::AssetGroup& group, catalog::GroupBy groupBy);

/// With the room around it, in the fonts of now.
[[nodiscard]] int groupHeadingHeight();

struct GroupHeading {
    QString title;
    QString count;
    bool isCollapsed = false;
    bool hasFocus = false;
    bool isOverCells = false; ///< Stands at the top while its cells scroll below it.
};
/// @p margin on both sides.
void paintGroupHeading(QPainter& painter, const QRect& rect, int margin, const GroupHeading& heading);

} // namespace fieldframe::ui
