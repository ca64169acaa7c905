// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/loupe/compare_view.h"
#include "ui/loupe/filmstrip.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_pane.h"
#include "ui/loupe/viewer.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/looking.h"
#include "ui/shell/loupe_window.h"
#include "ui/shell/session_file.h"

#include <QTest>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

/// A place with @p count pictures, in the grid.
void fill(OpenWindow& desk, unsigned count) {
    for (unsigned i = 0; i < count; ++i) {
        desk.write(std::string(1, static_cast<char>('a' + static_cast<int>(i))) + ".jpg", i + 1, "Caption");
    }
    desk.importInto("Field");
    desk.showImages();
    REQUIRE(desk.workspace().pictures().count() == count);
}

ui::PicturesPage& pictures(OpenWindow& desk) {
    return desk.workspace().pictures();
}

ui::CompareView& compare(OpenWindow& desk) {
    return pictures(desk).viewer().compare();
}

AssetId id(OpenWindow& desk, int row) {
    return pictures(desk).model().idAt(row);
}

Pick pickOf(OpenWindow& desk, int row) {
    const AssetSummary* const summary = pictures(desk).model().summary(row);
    return summary ? summary->pick : Pick::None;
}

} // namespace

TEST_CASE("Window: C compares what is selected, keys mark the active one, Escape selects what is left") {
    OpenWindow desk;
    fill(desk, 4);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_C);
    REQUIRE(pictures(desk).isCompare());
    desk.settle();
    CHECK(compare(desk).assets() == pictures(desk).model().ids());
    CHECK(compare(desk).activeCell() == 0);
    desk.press(Qt::Key_Right);
    CHECK(compare(desk).activeCell() == 1);
    desk.press(Qt::Key_Down);
    CHECK(compare(desk).activeCell() == 3);
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_5);
    desk.waitFor("the marks", [&] {
        const AssetSummary* const last = pictures(desk).model().summary(3);
        return last && last->pick == Pick::Pick && last->rating == 5;
    });
    CHECK(pickOf(desk, 0) == Pick::None);
    QTest::mouseClick(compare(desk).panes()[0], Qt::LeftButton);
    CHECK(compare(desk).activeCell() == 0);
    CHECK(compare(desk).panes()[0]->framing().zoom == ui::Zoom::Fit);
    desk.press(Qt::Key_X);
    desk.waitFor("the reject", [&] { return pickOf(desk, 0) == Pick::Reject; });
    desk.waitFor("it to leave", [&] { return compare(desk).assets().size() == 3; });
    const std::vector<AssetId> left = compare(desk).assets();
    CHECK(std::ranges::find(left, id(desk, 0)) == left.end());
    desk.press(Qt::Key_Escape);
    CHECK(pictures(desk).isGrid());
    CHECK(pictures(desk).grid().selectedIds() == left);
}

TEST_CASE("Window: compared pictures zoom and move together until they are let go") {
    OpenWindow desk;
    fill(desk, 3);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_C);
    desk.settle();
    const auto panes = compare(desk).panes();
    desk.press(Qt::Key_Z);
    for (const ui::PicturePane* const pane : panes) {
        CHECK(pane->framing().zoom == ui::Zoom::OneToOne);
    }
    desk.press(Qt::Key_Z, Qt::ShiftModifier);
    CHECK(panes[2]->framing() == panes[0]->framing());
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(compare(desk).isLocked());
    desk.press(Qt::Key_Z);
    CHECK(panes[0]->framing().zoom == ui::Zoom::Fit);
    CHECK(panes[1]->framing().zoom == ui::Zoom::TwoToOne);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(panes[1]->framing().zoom == ui::Zoom::Fit);
}

TEST_CASE("Window: comparing from one picture, each that is rejected gives way to the next") {
    OpenWindow desk;
    fill(desk, 4);
    pictures(desk).grid().selectOnly(0);
    desk.press(Qt::Key_C);
    REQUIRE(pictures(desk).isCompare());
    CHECK(compare(desk).assets() == std::vector{id(desk, 0), id(desk, 1)});
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_X);
    desk.waitFor("the next", [&] { return compare(desk).assets() == std::vector{id(desk, 0), id(desk, 2)}; });
    desk.waitFor("the reject", [&] { return pickOf(desk, 1) == Pick::Reject; });
    desk.press(Qt::Key_Backspace);
    CHECK(compare(desk).assets() == std::vector{id(desk, 0), id(desk, 3)});
    CHECK(pickOf(desk, 2) == Pick::None);
    desk.press(Qt::Key_Backspace);
    CHECK(compare(desk).assets() == std::vector{id(desk, 0)});
    desk.press(Qt::Key_Backspace);
    CHECK(pictures(desk).isGrid());
}

TEST_CASE("Window: nine are compared at most, and the tenth waits for its turn") {
    OpenWindow desk;
    fill(desk, 11);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_C);
    CHECK(compare(desk).assets().size() == 9);
    desk.press(Qt::Key_Backspace);
    CHECK(compare(desk).assets().size() == 9);
    CHECK(compare(desk).assets().front() == id(desk, 9));
    // Each has room of its own.
    desk.settle();
    const auto panes = compare(desk).panes();
    for (const ui::PicturePane* const pane : panes) {
        CHECK(pane->width() > 100);
        CHECK(pane->height() > 64);
    }
}

TEST_CASE("Window: the filmstrip follows, goes by click, and T hides it") {
    OpenWindow desk;
    fill(desk, 5);
    desk.press(Qt::Key_Return);
    desk.settle();
    ui::Filmstrip& strip = pictures(desk).viewer().filmstrip();
    REQUIRE(strip.isVisible());
    desk.press(Qt::Key_Right);
    CHECK(strip.currentIndex().row() == 1);
    QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                      strip.visualRect(pictures(desk).model().index(3)).center());
    CHECK(pictures(desk).loupeView()->row() == 3);
    strip.setFocus();
    desk.press(Qt::Key_Left);
    CHECK(pictures(desk).loupeView()->row() == 2);
    desk.press(Qt::Key_Home);
    CHECK(pictures(desk).loupeView()->row() == 0);
    desk.press(Qt::Key_T);
    CHECK_FALSE(strip.isVisible());
    desk.press(Qt::Key_T);
    CHECK(strip.isVisible());
}

TEST_CASE("Window: a click in the filmstrip brings a picture into the comparison") {
    OpenWindow desk;
    fill(desk, 4);
    pictures(desk).grid().selectOnly(0);
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Right);
    ui::Filmstrip& strip = pictures(desk).viewer().filmstrip();
    QTest::mouseClick(strip.viewport(), Qt::LeftButton, {},
                      strip.visualRect(pictures(desk).model().index(3)).center());
    CHECK(compare(desk).assets() == std::vector{id(desk, 0), id(desk, 3)});
    CHECK(compare(desk).activeCell() == 1);
}

TEST_CASE("Window: the second window follows, takes keys, and goes with the first") {
    OpenWindow desk;
    fill(desk, 3);
    desk.press(Qt::Key_F12);
    ui::LoupeWindow* const second = desk.workspace().looking().secondWindow();
    REQUIRE(second);
    REQUIRE(second->isVisible());
    CHECK(second->loupe().row() == 0);
    pictures(desk).grid().step(1);
    CHECK(second->loupe().row() == 1);
    second->activateWindow();
    second->loupe().setFocus();
    desk.waitFor("the second window", [&] { return QApplication::activeWindow() == second; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(pictures(desk).grid().currentIndex().row() == 2);
    CHECK(second->loupe().row() == 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P);
    desk.waitFor("the pick", [&] { return pickOf(desk, 2) == Pick::Pick; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z);
    CHECK(second->loupe().zoom() == ui::Zoom::OneToOne);
    CHECK(pictures(desk).isGrid());
    const QPointer<ui::LoupeWindow> guard(second);
    desk.window().close();
    desk.waitFor("both to close", [&] { return desk.window().workspace() == nullptr; });
    CHECK(guard.isNull());
}

TEST_CASE("Window: the second window, filmstrip and caption stand as they were left") {
    OpenWindow desk;
    fill(desk, 2);
    desk.press(Qt::Key_F12);
    desk.waitFor("the second window", [&] { return desk.workspace().looking().secondWindow() != nullptr; });
    desk.window().activateWindow();
    pictures(desk).focusPictures();
    desk.waitFor("the first window", [&] { return QApplication::activeWindow() == &desk.window(); });
    desk.press(Qt::Key_T);
    desk.press(Qt::Key_O);
    const ui::LookMemory memory = desk.workspace().looking().memory();
    CHECK(memory.isSecondWindowOpen);
    CHECK_FALSE(memory.isFilmstripShown);
    CHECK_FALSE(memory.isCaptionShown);

    ui::WindowMemory whole;
    whole.look = memory;
    const QString path = ui::pathText(desk.folder() / "session.json");
    {
        ui::SessionFile file(path);
        file.save(whole);
    }
    CHECK(ui::SessionFile(path).load().look == memory);
    desk.press(Qt::Key_F12);
    CHECK_FALSE(desk.workspace().looking().memory().isSecondWindowOpen);
    desk.workspace().looking().restore(memory);
    CHECK(desk.workspace().looking().secondWindow()->isVisible());
    CHECK_FALSE(pictures(desk).viewer().isFilmstripWanted());
    CHECK_FALSE(pictures(desk).loupeView()->isOverlayWanted());
}
