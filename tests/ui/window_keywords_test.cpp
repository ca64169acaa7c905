// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/panels/status_line.h"

#include <QElapsedTimer>
#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

const auto kKeywords = FieldId::Keywords;

/// The first picture has boat and art, the second boat; the third none.
void openWithKeywords(OpenWindow& desk) {
    openThree(desk);
    type(desk, kKeywords, QStringLiteral("boat, art,"));
    desk.settle();
    select(desk, 1);
    type(desk, kKeywords, QStringLiteral("boat;"));
    desk.settle();
}

QStringList texts(OpenWindow& desk) {
    return chipTexts(chips(desk, kKeywords));
}

QStringList textsOf(OpenWindow& desk, int row) {
    select(desk, row);
    return texts(desk);
}

} // namespace

TEST_CASE("Keywords: a typed word is in the catalog within a second, before it is a chip, as one undo") {
    OpenWindow desk;
    openThree(desk);
    type(desk, kKeywords, QStringLiteral("shel"));
    desk.waitFor("the save", [&] { return isInCatalog(desk, R"(["shel"])"); });
    type(desk, kKeywords, QStringLiteral("ter"));
    QElapsedTimer clock;
    clock.start();
    desk.waitFor("the save", [&] { return isInCatalog(desk, R"(["shelter"])"); });
    CHECK(clock.elapsed() < 1000);
    CHECK(chips(desk, kKeywords).lineText() == QStringLiteral("shelter"));
    CHECK(texts(desk).isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(texts(desk) == QStringList{QStringLiteral("shelter")});
    CHECK(chips(desk, kKeywords).lineText().isEmpty());
    desk.settle();
    CHECK(texts(desk) == QStringList{QStringLiteral("shelter")});
    QUndoStack& stack = desk.workspace().history().stack();
    CHECK(stack.count() == 1);
    CHECK(stack.undoText() == QStringLiteral("Keywords (1 item)"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return texts(desk).isEmpty(); });
    CHECK_FALSE(isInCatalog(desk, R"(["shelter"])"));
}

TEST_CASE(
    "Keywords: of several pictures each says on how many it stands; one comes to all and goes from all") {
    OpenWindow desk;
    openWithKeywords(desk);
    selectAll(desk);
    CHECK(texts(desk) == QStringList{QStringLiteral("boat (2 of 3)"), QStringLiteral("art (1 of 3)")});
    type(desk, kKeywords, QStringLiteral("dawn;"));
    desk.settle();
    CHECK(texts(desk) == QStringList{QStringLiteral("dawn"), QStringLiteral("boat (2 of 3)"),
                                     QStringLiteral("art (1 of 3)")});
    emit chips(desk, kKeywords).chip(1).removeWanted();
    desk.settle();
    QUndoStack& stack = desk.workspace().history().stack();
    CHECK(stack.undoText() == QStringLiteral("Keywords (3 items)"));
    CHECK(textsOf(desk, 0) == QStringList{QStringLiteral("art"), QStringLiteral("dawn")});
    CHECK(textsOf(desk, 1) == QStringList{QStringLiteral("dawn")});
    CHECK(textsOf(desk, 2) == QStringList{QStringLiteral("dawn")});
    desk.workspace().history().undo();
    desk.settle();
    CHECK(textsOf(desk, 0) ==
          QStringList{QStringLiteral("boat"), QStringLiteral("art"), QStringLiteral("dawn")});
    CHECK(textsOf(desk, 2) == QStringList{QStringLiteral("dawn")});
    // One that some have is given to the others.
    selectAll(desk);
    chips(desk, kKeywords).chip(1).click();
    desk.settle();
    CHECK(textsOf(desk, 2) == QStringList{QStringLiteral("dawn"), QStringLiteral("boat")});
}

TEST_CASE("Keywords: a word on its way to a longer one is not taken from those that had it") {
    OpenWindow desk;
    openWithKeywords(desk);
    selectAll(desk);
    type(desk, kKeywords, QStringLiteral("art"));
    QTest::qWait(600);
    type(desk, kKeywords, QStringLiteral("ist"));
    QTest::qWait(600);
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(textsOf(desk, 0) ==
          QStringList{QStringLiteral("boat"), QStringLiteral("art"), QStringLiteral("artist")});
    CHECK(textsOf(desk, 2) == QStringList{QStringLiteral("artist")});
    // Said to its end it is given to all.
    selectAll(desk);
    type(desk, kKeywords, QStringLiteral("art"));
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(textsOf(desk, 2) == QStringList{QStringLiteral("artist"), QStringLiteral("art")});
}

TEST_CASE("Keywords: chips are reached, left and taken away by keyboard, and have names") {
    OpenWindow desk;
    openWithKeywords(desk);
    select(desk, 0);
    ui::ChipField& box = chips(desk, kKeywords);
    box.line().setFocus();
    CHECK(box.line().accessibleName() == QStringLiteral("Keywords"));
    desk.press(Qt::Key_Backspace);
    REQUIRE(QApplication::focusWidget() == &box.chip(1));
    CHECK(box.chip(1).accessibleName() == QStringLiteral("art"));
    desk.press(Qt::Key_Left);
    REQUIRE(QApplication::focusWidget() == &box.chip(0));
    desk.press(Qt::Key_Delete);
    CHECK(texts(desk) == QStringList{QStringLiteral("art")});
    desk.settle();
    REQUIRE(QApplication::focusWidget() == &box.chip(0));
    desk.press(Qt::Key_Right);
    CHECK(QApplication::focusWidget() == &box.line());
    desk.press(Qt::Key_Left);
    // A letter begins a new one, and is no key of the pictures.
    desk.press(Qt::Key_P);
    CHECK(QApplication::focusWidget() == &box.line());
    CHECK(box.lineText() == QStringLiteral("p"));
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK(textsOf(desk, 0) == QStringList{QStringLiteral("art"), QStringLiteral("p")});
}

TEST_CASE("Keywords: moving on, closing and creators with a comma lose and split nothing") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Creator, QStringLiteral("Mohammed, Muse;"));
    type(desk, kKeywords, QStringLiteral("tent"));
    desk.press(Qt::Key_PageDown);
    desk.settle();
    CHECK(texts(desk).isEmpty());
    CHECK(chips(desk, kKeywords).lineText().isEmpty());
    type(desk, kKeywords, QStringLiteral("rain"));
    reopen(desk);
    CHECK(texts(desk) == QStringList{QStringLiteral("tent")});
    CHECK(chipTexts(chips(desk, FieldId::Creator)) == QStringList{QStringLiteral("Mohammed, Muse")});
    CHECK(textsOf(desk, 1) == QStringList{QStringLiteral("rain")});
}

TEST_CASE(
    "Keywords: one that can't be saved stays in the line with the reason, and is saved once it can be") {
    OpenWindow desk;
    openThree(desk);
    alter(desk, "CREATE TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no room'); END");
    type(desk, kKeywords, QStringLiteral("kept"));
    desk.press(Qt::Key_Return);
    desk.waitFor("the failure", [&] { return form(desk).editor(kKeywords).hasProblem(); });
    desk.settle();
    CHECK(chips(desk, kKeywords).lineText() == QStringLiteral("kept"));
    CHECK(texts(desk).isEmpty());
    CHECK(form(desk).unsaved().value(0).startsWith(QStringLiteral("Keywords (1 item): Not saved.")));
    alter(desk, "DROP TRIGGER refuse");
    desk.press(Qt::Key_Tab);
    desk.settle();
    CHECK(texts(desk) == QStringList{QStringLiteral("kept")});
    CHECK_FALSE(form(desk).hasUnsaved());
    CHECK_FALSE(form(desk).editor(kKeywords).hasProblem());
}
