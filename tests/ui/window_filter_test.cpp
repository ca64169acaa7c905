// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

ui::PicturesPage& pictures(OpenWindow& desk) {
    return desk.workspace().pictures();
}

ui::FilterBar& filterBar(OpenWindow& desk) {
    return pictures(desk).filterBar();
}

/// Rates the first picture with three stars and picks the second.
void cull(OpenWindow& desk) {
    desk.press(Qt::Key_3, Qt::ShiftModifier);
    desk.press(Qt::Key_P);
    desk.waitFor("the edits", [&] { return desk.workspace().history().stack().count() == 2; });
}

} // namespace

TEST_CASE("Window: the filter bar shows what has enough stars, and all again") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    cull(desk);
    const AssetId rated = pictures(desk).model().idAt(0);

    ui::AssetFilter filter;
    filter.leastRating = 3;
    filterBar(desk).setFilter(filter);
    desk.settle();
    REQUIRE(pictures(desk).count() == 1);
    CHECK(pictures(desk).model().idAt(0) == rated);
    filterBar(desk).setFilter({});
    desk.settle();
    CHECK(pictures(desk).count() == 3);
}

TEST_CASE("Window: a filter is combined with the place, a folder's or the last import's too") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    cull(desk);
    desk.workspace().goTo({ui::Place::Kind::LastImport, 0, QStringLiteral("Last import")});
    desk.settle();
    REQUIRE(pictures(desk).count() == 3);

    ui::AssetFilter filter;
    filter.pick = Pick::Pick;
    filterBar(desk).setFilter(filter);
    desk.settle();
    CHECK(pictures(desk).count() == 1);
    // What no longer passes leaves as soon as that is saved.
    pictures(desk).grid().selectOnly(0);
    pictures(desk).focusPictures();
    desk.press(Qt::Key_U);
    desk.waitFor("the picture to leave", [&] { return pictures(desk).count() == 0; });
}

TEST_CASE("Window: a filter is combined with a search and left behind at another place") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.write("d.jpg", 4, "");
    desk.importInto("Field");
    desk.workspace().search(QStringLiteral("a"));
    desk.waitFor("the search", [&] { return desk.workspace().place().kind == ui::Place::Kind::Search; });
    desk.settle();
    const qint64 all = pictures(desk).count();
    REQUIRE(all >= 2);

    ui::AssetFilter filter;
    filter.missing = FieldId::Caption;
    filterBar(desk).setFilter(filter);
    desk.settle();
    CHECK(pictures(desk).count() < all);
    desk.showImages();
    CHECK(filterBar(desk).filter().isEmpty());
    CHECK(pictures(desk).count() == 4);
    filterBar(desk).setFilter(filter);
    desk.settle();
    CHECK(pictures(desk).count() == 1);
}

TEST_CASE("Window: the slider makes the grid's pictures larger") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    ui::AssetGridView& grid = pictures(desk).grid();
    const auto cell = [&] { return grid.visualRect(pictures(desk).model().index(0)).width(); };
    const int before = cell();
    filterBar(desk).setCellWidth(2 * filterBar(desk).cellWidth());
    CHECK(cell() > before);
}
