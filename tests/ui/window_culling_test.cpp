// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/loupe/caption_overlay.h"
#include "ui/loupe/loupe_view.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/text_block.h"

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

const AssetSummary* summary(OpenWindow& desk, int row) {
    return desk.workspace().pictures().model().summary(row);
}

} // namespace

TEST_CASE("Window: P picks the current picture, Ctrl+Z takes it back and Ctrl+Shift+Z does it again") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    REQUIRE(desk.workspace().pictures().count() == 3);

    desk.press(Qt::Key_P);
    desk.waitFor("the pick", [&] { return summary(desk, 0) && summary(desk, 0)->pick == Pick::Pick; });
    desk.waitFor("its undo", [&] { return desk.workspace().history().stack().canUndo(); });
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Pick (1 item)"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return summary(desk, 0) && summary(desk, 0)->pick == Pick::None; });
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.waitFor("the redo", [&] { return summary(desk, 0) && summary(desk, 0)->pick == Pick::Pick; });
}

TEST_CASE("Window: Shift with a culling key also moves to the next picture") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();

    desk.press(Qt::Key_X, Qt::ShiftModifier);
    CHECK(desk.workspace().pictures().grid().currentIndex().row() == 1);
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_6);
    desk.waitFor("the reject", [&] { return summary(desk, 0) && summary(desk, 0)->pick == Pick::Reject; });
    desk.waitFor("the rating", [&] { return summary(desk, 1) && summary(desk, 1)->rating == 4; });
    desk.waitFor("the label", [&] { return summary(desk, 1) && summary(desk, 1)->label == "Red"; });
}

TEST_CASE("Window: an edit of a selection is one undo") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();

    desk.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(desk.workspace().pictures().selectedCount() == 3);
    desk.press(Qt::Key_5);
    desk.waitFor("the ratings", [&] { return summary(desk, 2) && summary(desk, 2)->rating == 5; });
    desk.waitFor("the undo", [&] { return desk.workspace().history().stack().count() == 1; });
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("5 stars (3 items)"));
}

TEST_CASE("Window: the loupe opens with Enter, moves by arrows, zooms and closes with Escape") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    ui::PicturesPage& pictures = desk.workspace().pictures();

    desk.press(Qt::Key_Return);
    REQUIRE(pictures.isLoupe());
    CHECK(pictures.loupeView()->row() == 0);
    desk.press(Qt::Key_Right);
    CHECK(pictures.loupeView()->row() == 1);
    desk.press(Qt::Key_P);
    desk.waitFor("the pick", [&] { return summary(desk, 1) && summary(desk, 1)->pick == Pick::Pick; });
    desk.press(Qt::Key_Z);
    CHECK(pictures.loupeView()->zoom() == ui::LoupeView::Zoom::OneToOne);
    desk.settle();
    desk.press(Qt::Key_Left);
    CHECK(pictures.loupeView()->row() == 0);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(pictures.isLoupe());
    CHECK(pictures.grid().currentIndex().row() == 0);
}

TEST_CASE("Window: the loupe shows a long caption whole, in lines of 75 characters at most, and its credit") {
    OpenWindow desk;
    std::string caption;
    for (int i = 0; i < 60; ++i) {
        caption += "Word" + std::to_string(i) + " of the caption. ";
    }
    desk.write("long.jpg", 4, caption + "The end");
    desk.importInto("Field");
    desk.window().resize(2560, 1440);
    desk.showImages();
    desk.press(Qt::Key_Return);
    desk.settle();

    const ui::LoupeView& loupe = *desk.workspace().pictures().loupeView();
    const ui::CaptionOverlay& overlay = loupe.overlay();
    CHECK(overlay.caption().endsWith(QStringLiteral("The end")));
    CHECK_FALSE(overlay.isScrollable());
    REQUIRE(overlay.paragraphs().size() == 1);
    CHECK_FALSE(overlay.paragraphs().front()->isCut());
    for (const QString& line : overlay.paragraphs().front()->lines()) {
        CHECK(line.size() <= 75);
    }
    CHECK(overlay.credit() == QStringLiteral("Ana Field"));

    // Where it would hide the picture it scrolls.
    desk.window().resize(1280, 720);
    desk.settle();
    CHECK(overlay.isScrollable());
    CHECK(overlay.height() <= loupe.height() / 2);
}
