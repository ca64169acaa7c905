// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An editor's day from the import to the export, as one goes through it: by mouse, by keys alone, in Arabic.
#include "tests/support/catch.h"
#include "tests/ui/editors_day.h"
#include "ui/panels/pictures_page.h"

#include <QInputDialog>

using namespace fieldframe;
using fieldframe::test::Day;
using fieldframe::test::opened;
using Kind = ui::Place::Kind;

namespace {

constexpr int kPictures = 40;
constexpr int kPicked = 10;

} // namespace

TEST_CASE("Window: forty pictures are culled to ten, captioned, published and exported in few key presses") {
    Day day(Day::By::Keys);
    for (int i = 0; i < kPictures; ++i) {
        day.desk.write("p" + std::to_string(100 + i) + ".jpg", static_cast<unsigned>(i), "");
    }
    // Counted as a person would: every press, in menus and dialogs too, but not the letters of the texts.
    day.importPictures(kPictures);
    day.hand.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    day.desk.settle();
    REQUIRE(day.desk.workspace().place().kind == Kind::LastImport);
    for (int i = 0; i < kPictures; ++i) {
        i % 4 == 0 ? day.hand.press(Qt::Key_P, Qt::ShiftModifier) : day.hand.press(Qt::Key_Right);
    }
    day.hand.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    // A person sees the selection before typing for it.
    day.desk.waitFor("the picked", [&] { return day.pictures().selectedCount() == kPicked; });
    day.hand.press(Qt::Key_E, Qt::ControlModifier);
    day.hand.type(QStringLiteral("Families arrive at the transit centre of Bossaso."));
    day.hand.press(Qt::Key_Escape);
    const QString title = QStringLiteral("Arrivals");
    day.hand.press(Qt::Key_N, Qt::ControlModifier);
    static_cast<void>(opened<QInputDialog>(day.desk));
    day.hand.type(title);
    day.hand.press(Qt::Key_Return);
    day.desk.waitFor("its page", [&] { return day.desk.workspace().place().kind == Kind::Gallery; });
    day.desk.settle();
    REQUIRE(day.gallery(title)->count == kPicked);
    day.publish();
    day.exportGallery(title, kPicked);
    CAPTURE(day.hand.presses());
    // A press for each picture, and little besides.
    CHECK(day.hand.presses() <= kPictures + 20);
}

TEST_CASE("Window: an editor's day from import to export by mouse") {
    Day(Day::By::Mouse).live();
}

TEST_CASE("Window: an editor's day from import to export by keys alone") {
    Day(Day::By::Keys).live();
}

TEST_CASE("Window: an editor's day from import to export in Arabic by mouse") {
    Day(Day::By::Mouse, QStringLiteral("ar")).live();
}

TEST_CASE("Window: an editor's day from import to export in Arabic by keys alone") {
    Day(Day::By::Keys, QStringLiteral("ar")).live();
}
