// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_store.h"
#include "core/catalog/protection_store.h"
#include "tests/support/catch.h"
#include "tests/ui/gallery_desk.h"
#include "ui/panels/category_chips.h"
#include "ui/panels/category_chooser.h"
#include "ui/panels/editable_text.h"
#include "ui/panels/gallery_audience.h"
#include "ui/panels/gallery_cover.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/publish_date.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace fieldframe;
using fieldframe::test::GalleryDesk;

namespace {

/// The part of the page's head that is called so.
ui::EditableText& part(GalleryDesk& desk, const QString& name) {
    for (ui::EditableText* const text : desk.head().findChildren<ui::EditableText*>()) {
        if (text->accessibleName() == name) {
            return *text;
        }
    }
    FAIL("no part is called " << name.toStdString());
    return *desk.head().findChild<ui::EditableText*>();
}

QPushButton& button(GalleryDesk& desk, const QString& text) {
    for (QPushButton* const found : desk.head().findChildren<QPushButton*>()) {
        if (found->text() == text && found->isVisible()) {
            return *found;
        }
    }
    FAIL("no button says " << text.toStdString());
    return *desk.head().findChild<QPushButton*>();
}

} // namespace

TEST_CASE("Window: F2 on a gallery's page writes its title where it stands, and one undo takes it back") {
    GalleryDesk desk;
    desk.open("Field");
    desk.press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bossaso"));
    CHECK(desk.summary("Field").title == "Field");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.waitFor("the title", [&] { return desk.has("Bossaso"); });
    CHECK(desk.undoText() == QStringLiteral("Title of “Field”"));
    desk.settle();
    CHECK(desk.head().title() == QStringLiteral("Bossaso"));
    CHECK(desk.workspace().place().title == QStringLiteral("Bossaso"));
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return desk.head().title() == QStringLiteral("Field"); });
}

TEST_CASE("Window: a title that another gallery has is refused, and what stands there is what is so") {
    GalleryDesk desk;
    desk.make("Taken", {});
    desk.open("Field");
    ui::EditableText& title = part(desk, QStringLiteral("Title of the gallery"));
    title.edit();
    title.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("Taken"));
    title.finish();
    desk.settle();
    CHECK(title.text() == QStringLiteral("Field"));
    CHECK_FALSE(desk.undoText().startsWith(QStringLiteral("Title")));
}

TEST_CASE("Window: an introduction is saved while it is typed, and is one step of undo") {
    GalleryDesk desk;
    desk.open("Field");
    ui::EditableText& introduction = part(desk, QStringLiteral("Introduction"));
    introduction.setFocus();
    QTest::keyClicks(&introduction, QStringLiteral("T"));
    REQUIRE(introduction.isEditing());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ents after"));
    desk.waitFor("the first words", [&] { return desk.summary("Field").introduction == "Tents after"; });
    REQUIRE(introduction.isEditing());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" the rain"));
    desk.press(Qt::Key_Escape);
    desk.waitFor("all of it", [&] { return desk.summary("Field").introduction == "Tents after the rain"; });
    CHECK_FALSE(introduction.isEditing());
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Gallery);
    desk.settle();
    const int steps = desk.workspace().history().stack().count();
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return desk.summary("Field").introduction.empty(); });
    CHECK(desk.undoText() != QStringLiteral("Introduction of “Field”"));
    CHECK(desk.workspace().history().stack().index() == steps - 1);
}

TEST_CASE("Window: what is being typed is kept when one goes elsewhere") {
    GalleryDesk desk;
    desk.open("Field");
    ui::EditableText& introduction = part(desk, QStringLiteral("Introduction"));
    introduction.edit();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Half a sen"));
    desk.workspace().goToWord(QStringLiteral("images"));
    desk.waitFor("it to be saved", [&] { return desk.summary("Field").introduction == "Half a sen"; });
}

TEST_CASE("Window: an empty credit line shows the one made from the creators, less loud; a typed one wins") {
    GalleryDesk desk;
    desk.nameCreators();
    desk.open("Field");
    ui::EditableText& credit = part(desk, QStringLiteral("Credit line"));
    CHECK(credit.text().isEmpty());
    CHECK(credit.accessibleDescription() == QStringLiteral("Ana Field and Bo Hill"));
    credit.edit();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("The desk"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.waitFor("the credit", [&] { return desk.summary("Field").creditLine == "The desk"; });
    CHECK(desk.undoText() == QStringLiteral("Credit line of “Field”"));
    credit.edit();
    credit.findChild<QPlainTextEdit*>()->clear();
    credit.finish();
    desk.waitFor("the rule",
                 [&] { return desk.summary("Field").shownCreditLine == "Ana Field and Bo Hill"; });
}

TEST_CASE("Window: categories are chosen in the tree by typing, made, and taken away by their chips") {
    GalleryDesk desk;
    desk.open("Field");
    auto& chips = *desk.head().findChild<ui::CategoryChips*>();
    QTest::mouseClick(&button(desk, QStringLiteral("Category")), Qt::LeftButton);
    auto* chooser = desk.head().findChild<ui::CategoryChooser*>();
    REQUIRE(chooser != nullptr);
    auto* const words = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("shelt"));
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(words->text().isEmpty());
    words->setText(QStringLiteral("heal"));
    QTest::keyClick(words, Qt::Key_Return);
    desk.waitFor("both", [&] { return desk.summary("Field").categories.size() == 2; });
    CHECK(desk.undoText() == QStringLiteral("Category “Health” of “Field”"));
    words->setText(QStringLiteral("Sea rescue"));
    QTest::keyClick(words, Qt::Key_Return);
    desk.waitFor("the new one", [&] { return desk.summary("Field").categories.size() == 3; });
    desk.settle();
    REQUIRE(chips.chips().size() == 3);

    QTest::mouseClick(&button(desk, QStringLiteral("Health")), Qt::LeftButton);
    desk.waitFor("one less", [&] { return desk.summary("Field").categories.size() == 2; });
    desk.workspace().history().undo();
    desk.waitFor("it to be back", [&] { return desk.summary("Field").categories.size() == 3; });
}

TEST_CASE("Window: a second Enter closes the tree of categories and takes nothing back") {
    GalleryDesk desk;
    desk.open("Field");
    QTest::mouseClick(&button(desk, QStringLiteral("Category")), Qt::LeftButton);
    const QPointer<ui::CategoryChooser> chooser = desk.head().findChild<ui::CategoryChooser*>();
    REQUIRE(!chooser.isNull());
    auto* const words = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(words, QStringLiteral("shelt"));
    QTest::keyClick(words, Qt::Key_Return);
    QTest::keyClick(words, Qt::Key_Return);
    desk.waitFor("its end", [&] { return chooser.isNull() || !chooser->isVisible(); });
    desk.settle();
    CHECK(desk.summary("Field").categories == std::vector<std::string>{"Shelter"});
}

TEST_CASE("Window: a publish date is typed as exactly as it is known; what is no date is not taken") {
    GalleryDesk desk;
    desk.open("Field");
    auto& date = *desk.head().findChild<ui::PublishDate*>();
    CHECK(date.text() == QStringLiteral("Not published"));
    QTest::mouseClick(&date, Qt::LeftButton);
    auto* const typed = date.findChild<QLineEdit*>();
    REQUIRE(typed != nullptr);
    typed->setText(QStringLiteral("soon"));
    QTest::keyClick(typed, Qt::Key_Return);
    REQUIRE(typed->isVisible());
    typed->setText(QStringLiteral("2024-03"));
    QTest::keyClick(typed, Qt::Key_Return);
    desk.waitFor("the date", [&] { return desk.summary("Field").published == "2024-03"; });
    desk.settle();
    CHECK(date.text() == QStringLiteral("Published March 2024"));
    CHECK(ui::dateText(QStringLiteral("2024")) == QStringLiteral("2024"));
    CHECK(ui::dateText(QStringLiteral("2024-03-12")) == QStringLiteral("12 March 2024"));
}

TEST_CASE("Window: who may get a gallery is chosen on its page, and taken back") {
    GalleryDesk desk;
    desk.open("Field");
    const GalleryId gallery = desk.summary("Field").id;
    const auto recorded = [&] { return *desk.catalog().protection().audienceOf(gallery); };
    auto& audience = *desk.head().findChild<ui::GalleryAudience*>();
    CHECK(audience.isVisible());
    CHECK(audience.text() == QStringLiteral("For everybody"));
    audience.menu()->actions().at(1)->trigger();
    desk.waitFor("the partners", [&] { return recorded() == Audience::Partners; });
    desk.settle();
    CHECK(audience.text() == QStringLiteral("For partners only"));
    CHECK(audience.menu()->actions().at(1)->isChecked());
    CHECK(desk.undoText() == QStringLiteral("Who may get “Field”"));
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return audience.text() == QStringLiteral("For everybody"); });
    CHECK(recorded() == Audience::Public);
}

TEST_CASE("Window: the pick of a gallery is a button of its page and a key") {
    GalleryDesk desk;
    desk.open("Field");
    QTest::mouseClick(&button(desk, QStringLiteral("Editors’ pick")), Qt::LeftButton);
    desk.waitFor("the pick", [&] { return desk.summary("Field").isPicked; });
    CHECK(desk.undoText() == QStringLiteral("Pick “Field”"));
    desk.settle();
    desk.workspace().pictures().focusPictures();
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.waitFor("the pick to go", [&] { return !desk.summary("Field").isPicked; });
}

TEST_CASE("Window: a picture dropped on the cover becomes it, and so does the current one by key") {
    GalleryDesk desk;
    desk.open("Field");
    auto& cover = *desk.head().findChild<ui::GalleryCover*>();
    const std::vector<AssetId> all = desk.shown();
    desk.drop(cover, {desk.catalog().id(), {all[2]}, {}}, Qt::CopyAction);
    desk.waitFor("the cover", [&] { return desk.summary("Field").cover == all[2]; });
    CHECK(desk.undoText() == QStringLiteral("Cover of “Field”"));
    desk.select({1});
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.waitFor("the other cover", [&] { return desk.summary("Field").cover == all[1]; });
    // Pictures of another catalog, or several, are none.
    desk.drop(cover, {GlobalId::generate(), {all[0]}, {}}, Qt::CopyAction);
    desk.drop(cover, {desk.catalog().id(), {all[0], all[2]}, {}}, Qt::CopyAction);
    desk.settle();
    CHECK(desk.summary("Field").cover == all[1]);
}
