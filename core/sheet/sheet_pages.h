// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"
#include "core/sheet/sheet_style.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fieldframe::sheet {

/// Points (1/72 inch), from the upper left corner of the page.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// What begins on a page of its own.
struct SheetGroup {
    std::optional<std::size_t> gallery; ///< Index in Delivered::galleries; absent: items of no gallery.
    std::vector<std::size_t> items;     ///< Indices in Delivered::items.
};

struct SheetPage {
    std::size_t group = 0;
    std::size_t begin = 0; ///< Of the group's items.
    std::size_t end = 0;
    bool opensGroup = false;
};

/// Galleries that hold anything, then the items that stand in none; at least one group, if an empty one.
/// Indices that lead nowhere are left out.
[[nodiscard]] std::vector<SheetGroup> groupsOf(const pages::Delivered& delivered);
/// At least one for each group.
[[nodiscard]] std::vector<SheetPage> pagesOf(const std::vector<SheetGroup>& groups, const SheetStyle& style);

/// The whole sheet of paper.
[[nodiscard]] Box paperBox(const SheetStyle& style);
/// What is left between the margins, header and footer.
[[nodiscard]] Box bodyBox(const SheetStyle& style);
/// The place of item number @p place (0 is the first) of a page whose grid fills @p grid; the first column is
/// on the right where the sheet reads from there.
[[nodiscard]] Box cellBox(const SheetStyle& style, const Box& grid, std::size_t place, bool isRightToLeft);

} // namespace fieldframe::sheet
