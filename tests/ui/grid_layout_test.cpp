// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/grid/grid_layout.h"

#include <algorithm>
#include <ctime>
#include <limits>

using fieldframe::ui::GridLayout;
using fieldframe::ui::GridMetrics;
using Run = GridLayout::Run;

namespace {

/// Four columns of cells of 100 by 80 with gaps of 8 and headings of 40.
GridMetrics metrics() {
    GridMetrics metrics;
    metrics.width = 480;
    metrics.columns = 4;
    metrics.cellWidth = 100;
    metrics.cellHeight = 80;
    metrics.gap = 8;
    metrics.margin = 24;
    metrics.headingHeight = 40;
    return metrics;
}

/// Groups of 6, 3 and 5 rows, the second of them folded.
GridLayout grouped() {
    GridLayout layout;
    layout.setMetrics(metrics());
    layout.setSections({{0, 6, false, true}, {6, 3, true, true}, {9, 5, false, true}});
    return layout;
}

} // namespace

TEST_CASE("Grid: every cell is found again where it stands") {
    for (const bool isMirrored : {false, true}) {
        GridMetrics mirrored = metrics();
        mirrored.isMirrored = isMirrored;
        GridLayout layout = grouped();
        layout.setMetrics(mirrored);
        for (int row = 0; row < layout.rowCount(); ++row) {
            CHECK(layout.rowAt(layout.cell(row).center()) == (layout.isHidden(row) ? -1 : row));
        }
        CHECK((layout.cell(0).x() > layout.cell(1).x()) == isMirrored);
        CHECK(layout.headingAt(QPoint(240, 20)) == 0);
        CHECK(layout.headingAt(layout.cell(7).center()) == 1);
    }
}

TEST_CASE("Grid: steps by key go over folded groups as over one cell, and keep the column") {
    const GridLayout layout = grouped();
    CHECK(layout.step(5, 1) == 6);
    CHECK(layout.step(6, 1) == 9);
    CHECK(layout.step(9, -1) == 6);
    CHECK(layout.step(6, -1) == 5);
    CHECK(layout.step(0, -1) == 0);
    CHECK(layout.step(13, 1) == 13);
    CHECK(layout.stepLines(1, 1) == 5);
    CHECK(layout.stepLines(3, 1) == 5);
    CHECK(layout.stepLines(5, 1) == 6);
    CHECK(layout.stepLines(6, 1) == 9);
    CHECK(layout.stepLines(10, -1) == 6);
    CHECK(layout.stepLines(6, -1) == 4);
    CHECK(layout.stepLines(0, 100) == 13);
}

TEST_CASE("Grid: what is seen, and what a band touches, are runs without what is folded") {
    const GridLayout layout = grouped();
    CHECK(layout.rowsBetween(0, layout.height()) == std::vector<Run>{{0, 5}, {9, 13}});
    CHECK(layout.shownRows(2, 11) == std::vector<Run>{{2, 5}, {9, 11}});
    const QRect band = layout.cell(1).united(layout.cell(2)).adjusted(5, 5, -5, -5);
    CHECK(layout.rowsIn(band) == std::vector<Run>{{1, 2}});
    CHECK(layout.rowsIn(layout.cell(0).united(layout.cell(5))) == std::vector<Run>{{0, 1}, {4, 5}});
}

TEST_CASE("Grid: a drop goes before or behind the cell it is nearer to") {
    GridLayout layout;
    layout.setMetrics(metrics());
    layout.setSections({{0, 6}});
    const QRect cell = layout.cell(2);
    CHECK(layout.insertionAt(cell.center() - QPoint(10, 0)) == 2);
    CHECK(layout.insertionAt(cell.center() + QPoint(10, 0)) == 3);
    CHECK(layout.insertionAt(QPoint(400, 1'000)) == 6);
    GridMetrics mirrored = metrics();
    mirrored.isMirrored = true;
    layout.setMetrics(mirrored);
    CHECK(layout.insertionAt(layout.cell(2).center() - QPoint(10, 0)) == 3);
}

namespace {

/// The least processor time of three goes through ten thousand cells of @p groups groups of fifty.
std::clock_t timeOfLooks(int groups) {
    GridLayout layout;
    layout.setMetrics(metrics());
    std::vector<GridLayout::Section> sections;
    for (int group = 0; group < groups; ++group) {
        sections.push_back({group * 50, 50, group % 7 == 0, true});
    }
    layout.setSections(std::move(sections));
    std::clock_t least = std::numeric_limits<std::clock_t>::max();
    for (int go = 0; go < 3; ++go) {
        const std::clock_t begin = std::clock();
        for (int i = 0; i < 10'000; ++i) {
            const int row = i * 37 % (groups * 50);
            const QRect cell = layout.cell(row);
            REQUIRE((layout.isHidden(row) || layout.rowAt(cell.center()) == row));
            REQUIRE(layout.rowsBetween(cell.top(), cell.top() + 800).size() < 20);
        }
        least = std::min(least, std::clock() - begin);
    }
    return std::max<std::clock_t>(least, 1);
}

} // namespace

TEST_CASE("Grid: among a hundred thousand cells one is found about as fast as among a thousand") {
    // What went through all groups would take a hundred times as long.
    CHECK(timeOfLooks(2'000) < 10 * timeOfLooks(20));
}
