// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/form/language_bar.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/status_line.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

TEST_CASE("Form: a typed caption is in the catalog within a second of the last key, and after reopening") {
    OpenWindow desk;
    openThree(desk);
    REQUIRE(field(desk, FieldId::Caption).toPlainText() ==
            QStringLiteral("A nurse weighs a child in Bossaso"));
    field(desk, FieldId::Caption).selectAll();
    type(desk, FieldId::Caption, QStringLiteral("Typed by hand"));
    QElapsedTimer clock;
    clock.start();
    desk.waitFor("the save", [&] { return isInCatalog(desk, "Typed by hand"); });
    CHECK(clock.elapsed() < 1000);
    desk.settle();
    reopen(desk);
    CHECK(field(desk, FieldId::Caption).toPlainText() == QStringLiteral("Typed by hand"));
}

TEST_CASE("Form: closing the window in the middle of a word loses nothing") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("Half a wo"));
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    reopen(desk);
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("Half a wo"));
    CHECK(field(desk, FieldId::City).toPlainText() == QStringLiteral("Bossaso"));
}

TEST_CASE("Form: moving to the next picture while typing loses nothing and mixes nothing up") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("First"));
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == &field(desk, FieldId::Headline));
    // Before the next picture's fields are there.
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Second"));
    desk.press(Qt::Key_PageDown);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Third"));
    desk.settle();
    CHECK(desk.workspace().pictures().grid().currentIndex().row() == 2);
    for (const auto& [row, text] : {std::pair{0, "First"}, {1, "Second"}, {2, "Third"}}) {
        select(desk, row);
        CHECK(field(desk, FieldId::Headline).toPlainText() == QString::fromLatin1(text));
    }
    desk.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(desk.workspace().pictures().grid().currentIndex().row() == 1);
}

TEST_CASE("Form: mixed values say so and are left alone unless they are edited") {
    OpenWindow desk;
    openThree(desk);
    desk.workspace().pictures().selectAll();
    desk.settle();
    CHECK(field(desk, FieldId::Caption).toPlainText().isEmpty());
    CHECK(field(desk, FieldId::Caption).placeholderText() == QStringLiteral("Mixed: 3 different captions"));
    CHECK(field(desk, FieldId::CreditLine).toPlainText() == QStringLiteral("Ana Field"));
    field(desk, FieldId::Caption).setFocus();
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    desk.press(Qt::Key_Tab);
    desk.settle();
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("City (3 items)"));
    CHECK(desk.workspace().history().stack().count() == 1);
    select(desk, 1);
    CHECK(field(desk, FieldId::Caption).toPlainText() == QStringLiteral("Tents after the rain"));
    CHECK(field(desk, FieldId::City).toPlainText() == QStringLiteral("Bossaso"));
}

TEST_CASE("Form: what replaced mixed values and is emptied again is empty for all") {
    OpenWindow desk;
    openThree(desk);
    desk.workspace().pictures().selectAll();
    desk.settle();
    type(desk, FieldId::Caption, QStringLiteral("X"));
    desk.waitFor("the save", [&] { return isInCatalog(desk, "X"); });
    desk.press(Qt::Key_Backspace);
    desk.settle();
    select(desk, 1);
    CHECK(field(desk, FieldId::Caption).toPlainText().isEmpty());
}

TEST_CASE("Form: a text typed with pauses is one undo; undo and redo show in the field") {
    OpenWindow desk;
    openThree(desk);
    const QString before = field(desk, FieldId::CreditLine).toPlainText();
    field(desk, FieldId::CreditLine).moveCursor(QTextCursor::End);
    type(desk, FieldId::CreditLine, QStringLiteral("/IOM"));
    desk.waitFor("the save", [&] { return isInCatalog(desk, "Ana Field/IOM"); });
    type(desk, FieldId::CreditLine, QStringLiteral(" 2023"));
    desk.waitFor("the save", [&] { return isInCatalog(desk, "Ana Field/IOM 2023"); });
    desk.settle();
    QUndoStack& stack = desk.workspace().history().stack();
    CHECK(stack.count() == 1);
    CHECK(stack.undoText() == QStringLiteral("Credit line (1 item)"));
    desk.workspace().pictures().focusPictures();
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return field(desk, FieldId::CreditLine).toPlainText() == before; });
    desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.waitFor("the redo", [&] {
        return field(desk, FieldId::CreditLine).toPlainText() == QStringLiteral("Ana Field/IOM 2023");
    });
}

TEST_CASE("Form: an undo asked for while a text is still being saved takes that text back") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("Too soon"));
    desk.workspace().inspector().form().commit();
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return desk.workspace().history().stack().canRedo(); });
    desk.settle();
    CHECK_FALSE(isInCatalog(desk, "Too soon"));
    CHECK(field(desk, FieldId::Headline).toPlainText().isEmpty());
}

TEST_CASE("Form: the Arabic lane stands from right to left and is kept apart from the main text") {
    OpenWindow desk;
    openThree(desk);
    form(desk).languages().choose(QStringLiteral("ar"));
    ui::TextField& caption = field(desk, FieldId::Caption);
    CHECK(caption.toPlainText().isEmpty());
    CHECK(caption.accessibleName() == QStringLiteral("Caption AR"));
    CHECK(caption.document()->defaultTextOption().textDirection() == Qt::RightToLeft);
    const QString arabic = QStringLiteral("أطفال في مركز العبور");
    type(desk, FieldId::Caption, arabic);
    form(desk).languages().choose(QString());
    CHECK(caption.toPlainText() == QStringLiteral("A nurse weighs a child in Bossaso"));
    form(desk).languages().choose(QStringLiteral("ar"));
    CHECK(caption.toPlainText() == arabic);
    desk.settle();
    CHECK(isInCatalog(desk, ui::toUtf8(arabic)));
}

TEST_CASE("Form: what can't be saved says why and stays, and is saved once it can be") {
    OpenWindow desk;
    openThree(desk);
    alter(desk, "CREATE TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no room'); END");
    type(desk, FieldId::Headline, QStringLiteral("Kept"));
    desk.waitFor("the failure", [&] { return form(desk).editor(FieldId::Headline).hasProblem(); });
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("Kept"));
    CHECK(form(desk).hasUnsaved());
    CHECK(desk.workspace().status().message().contains(QStringLiteral("Headline (1 item)")));
    select(desk, 1);
    CHECK(field(desk, FieldId::Headline).toPlainText().isEmpty());
    select(desk, 0);
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("Kept"));
    CHECK(form(desk).editor(FieldId::Headline).hasProblem());
    alter(desk, "DROP TRIGGER refuse");
    select(desk, 1);
    CHECK(isInCatalog(desk, "Kept"));
    CHECK_FALSE(form(desk).hasUnsaved());
}

TEST_CASE("Form: a date that is none says so and stays as it was typed") {
    OpenWindow desk;
    openThree(desk);
    field(desk, FieldId::DateCreated).selectAll();
    type(desk, FieldId::DateCreated, QStringLiteral("last Tuesday"));
    desk.press(Qt::Key_Tab);
    desk.settle();
    CHECK(form(desk).editor(FieldId::DateCreated).hasProblem());
    CHECK(field(desk, FieldId::DateCreated).toPlainText() == QStringLiteral("last Tuesday"));
}

TEST_CASE("Form: in a catalog open for reading only the fields are read, not written") {
    OpenWindow desk;
    openThree(desk);
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    desk.waitFor("the catalog to close", [&] { return closed.count() == 1; });
    alter(desk, "PRAGMA user_version = 999");
    desk.window().show();
    desk.window().openCatalog(desk.catalogFolder(), ui::OpenMode::Open);
    desk.waitFor("the catalog to open again", [&] { return desk.window().workspace() != nullptr; });
    desk.showImages();
    select(desk, 0);
    const QString before = field(desk, FieldId::Caption).toPlainText();
    REQUIRE_FALSE(before.isEmpty());
    type(desk, FieldId::Caption, QStringLiteral("nothing"));
    CHECK(field(desk, FieldId::Caption).toPlainText() == before);
}

TEST_CASE("Form: what another hand writes does not replace what is being typed") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("Mine"));
    const AssetId asset = *desk.workspace().inspector().current();
    desk.workspace().history().perform(QStringLiteral("Other"), [asset](const edit::EditService& edits) {
        const std::array other{edit::FieldEdit{FieldId::Headline, {}, std::string("Theirs")},
                               edit::FieldEdit{FieldId::City, {}, std::string("Garowe")}};
        return edits.setFields(std::span(&asset, 1), other);
    });
    desk.waitFor("theirs",
                 [&] { return field(desk, FieldId::City).toPlainText() == QStringLiteral("Garowe"); });
    CHECK(field(desk, FieldId::Headline).toPlainText().contains(QStringLiteral("Mine")));
    desk.settle();
    CHECK(isInCatalog(desk, "Mine"));
}

TEST_CASE("Form: Tab goes through the fields in their order and every field has a name") {
    OpenWindow desk;
    openThree(desk);
    field(desk, FieldId::Headline).setFocus();
    std::vector<QWidget*> seen;
    for (int i = 0; i < 60 && QApplication::focusWidget() != &form(desk).editor(FieldId::Label).input();
         ++i) {
        seen.push_back(QApplication::focusWidget());
        CHECK_FALSE(QApplication::focusWidget()->accessibleName().isEmpty());
        desk.press(Qt::Key_Tab);
    }
    const auto at = [&](FieldId id) {
        return std::ranges::find(seen, &form(desk).editor(id).input()) - seen.begin();
    };
    CHECK(at(FieldId::Headline) < at(FieldId::Caption));
    CHECK(at(FieldId::Caption) < at(FieldId::CreditLine));
    CHECK(at(FieldId::CreditLine) < at(FieldId::City));
    CHECK(at(FieldId::City) < at(FieldId::Keywords));
    CHECK(at(FieldId::Keywords) < at(FieldId::Rating));
    CHECK(QApplication::focusWidget() == &form(desk).editor(FieldId::Label).input());
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    field(desk, FieldId::City).setFocus();
    desk.press(Qt::Key_Escape);
    CHECK(desk.workspace().pictures().grid().hasFocus());
}
