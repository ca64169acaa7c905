// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_pages.h"

#include <algorithm>

namespace fieldframe::sheet {

namespace {

constexpr double kMargin = 36;
constexpr double kHeaderHeight = 24;
constexpr double kFooterHeight = 20;
constexpr double kMostGap = 16;
/// Between cells, as a part of a cell: narrow ones stand closer.
constexpr double kGapOfCell = 0.12;

} // namespace

std::vector<SheetGroup> groupsOf(const pages::Delivered& delivered) {
    std::vector<SheetGroup> groups;
    std::vector<bool> isShown(delivered.items.size(), false);
    for (std::size_t gallery = 0; gallery < delivered.galleries.size(); ++gallery) {
        SheetGroup group{gallery, {}};
        for (const std::size_t item : delivered.galleries[gallery].items) {
            if (item < isShown.size()) {
                isShown[item] = true;
                group.items.push_back(item);
            }
        }
        if (!group.items.empty()) {
            groups.push_back(std::move(group));
        }
    }
    SheetGroup rest;
    for (std::size_t item = 0; item < isShown.size(); ++item) {
        if (!isShown[item]) {
            rest.items.push_back(item);
        }
    }
    if (!rest.items.empty()) {
        groups.push_back(std::move(rest));
    }
    if (groups.empty()) {
        groups.push_back(
            SheetGroup{delivered.galleries.empty() ? std::nullopt : std::optional<std::size_t>(0), {}});
    }
    return groups;
}

std::vector<SheetPage> pagesOf(const std::vector<SheetGroup>& groups, const SheetStyle& style) {
    const auto perPage = static_cast<std::size_t>(style.columns) * static_cast<std::size_t>(style.rows);
    std::vector<SheetPage> pages;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const std::size_t count = groups[group].items.size();
        std::size_t begin = 0;
        do {
            const std::size_t end = std::min(begin + perPage, count);
            pages.push_back(SheetPage{group, begin, end, begin == 0});
            begin = end;
        } while (begin < count);
    }
    return pages;
}

Box paperBox(const SheetStyle& style) {
    // ISO 216 and ANSI A, in points.
    double width = 595.276;
    double height = 841.89;
    if (style.paper == Paper::Letter) {
        width = 612;
        height = 792;
    } else if (style.paper == Paper::A3) {
        width = 841.89;
        height = 1190.551;
    }
    return style.isLandscape ? Box{0, 0, height, width} : Box{0, 0, width, height};
}

Box bodyBox(const SheetStyle& style) {
    const Box paper = paperBox(style);
    return Box{kMargin, kMargin + kHeaderHeight, paper.width - 2 * kMargin,
               paper.height - 2 * kMargin - kHeaderHeight - kFooterHeight};
}

Box cellBox(const SheetStyle& style, const Box& grid, std::size_t place, bool isRightToLeft) {
    const auto columns = static_cast<double>(style.columns);
    const auto rows = static_cast<double>(style.rows);
    const double gapX = std::min(kMostGap, grid.width / columns * kGapOfCell);
    const double gapY = std::min(kMostGap, grid.height / rows * kGapOfCell);
    const double width = (grid.width - gapX * (columns - 1)) / columns;
    const double height = (grid.height - gapY * (rows - 1)) / rows;
    const auto column = static_cast<double>(place % static_cast<std::size_t>(style.columns));
    const auto row = static_cast<double>(place / static_cast<std::size_t>(style.columns));
    const double offset = column * (width + gapX);
    const double x = isRightToLeft ? grid.x + grid.width - width - offset : grid.x + offset;
    return Box{x, grid.y + row * (height + gapY), width, height};
}

} // namespace fieldframe::sheet
