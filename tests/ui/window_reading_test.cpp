// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/form/text_field.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/card_list.h"
#include "ui/panels/card_picture.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/gallery_card.h"
#include "ui/panels/home_page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

/// Where the inspector shows the caption.
ui::TextField& caption(OpenWindow& desk) {
    return *desk.workspace().inspector().form().editor(FieldId::Caption).textField();
}

void selectFirst(OpenWindow& desk) {
    desk.showImages();
    desk.workspace().pictures().grid().selectOnly(0);
    desk.waitFor("the inspector", [&] { return desk.workspace().inspector().isSettled(); });
}

} // namespace

TEST_CASE("Window: a word of a caption finds its picture while it is typed") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");

    desk.press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("boss"));
    ui::PicturesPage& pictures = desk.workspace().pictures();
    desk.waitFor("the result and where it matched", [&] {
        return pictures.count() == 1 && pictures.model().summary(0) && !pictures.model().matches(0).isEmpty();
    });
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Search);
    CHECK(pictures.model().summary(0)->fileName == "a.jpg");
    CHECK(pictures.model().matches(0) == QStringList{QStringLiteral("caption")});
    desk.press(Qt::Key_Escape);
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Home);
}

TEST_CASE("Window: nothing typed breaks a search, and nothing found says so") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    const auto typed =
        GENERATE(as<std::string>(), "zebra", "\"", "((", "caption:", "-", "rating:>=x", "%_'; --");
    desk.workspace().search(ui::toQt(typed));
    QTest::qWait(200);
    desk.settle();
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Search);
}

TEST_CASE("Window: a gallery opens from its card on Home") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field hospital");
    desk.workspace().goToWord(QStringLiteral("galleries"));
    desk.waitFor("the card", [&] { return desk.workspace().home().cards().cardCount() == 1; });
    auto* const card = desk.workspace().home().findChild<ui::GalleryCard*>();
    REQUIRE(card);
    CHECK(card->accessibleName() == QStringLiteral("Field hospital, 3 items"));
    CHECK(card->findChild<ui::CardPictureView*>()->accessibleName() ==
          QStringLiteral("A nurse weighs a child in Bossaso"));
    card->setFocus();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Gallery);
    CHECK(desk.workspace().pictures().count() == 3);
    desk.press(Qt::Key_Escape);
    CHECK(desk.workspace().place().kind == ui::Place::Kind::Home);
}

TEST_CASE("Window: an Arabic caption is shown whole and from right to left") {
    OpenWindow desk;
    const std::string text = "أطفال في مركز العبور في بوصاصو";
    desk.write("a.jpg", 1, text);
    desk.importInto("Field");
    selectFirst(desk);
    CHECK(caption(desk).toPlainText() == ui::toQt(text));
    CHECK(caption(desk).document()->firstBlock().textDirection() == Qt::RightToLeft);
    desk.workspace().search(QStringLiteral("العبور"));
    desk.waitFor("the result", [&] {
        return desk.workspace().place().kind == ui::Place::Kind::Search &&
               desk.workspace().pictures().count() == 1;
    });
}

TEST_CASE("Window: a caption of two thousand characters stands whole in the inspector, as plain text") {
    OpenWindow desk;
    std::string text = "<b>Not bold</b> & <img src=\"file:///etc/passwd\">";
    while (text.size() < 2'000) {
        text += " and families who wait for the boat";
    }
    desk.write("a.jpg", 1, text);
    desk.importInto("Field");
    selectFirst(desk);
    desk.settle();
    CHECK(caption(desk).toPlainText() == ui::toQt(text));
    CHECK(caption(desk).verticalScrollBar()->maximum() == 0);
}

TEST_CASE("Window: an empty catalog says what would fill it") {
    OpenWindow desk;
    desk.workspace().goToWord(QStringLiteral("galleries"));
    desk.settle();
    auto* const home = desk.workspace().home().findChild<ui::EmptyState*>();
    REQUIRE(home);
    CHECK(home->isVisible());
    CHECK(home->title() == QStringLiteral("No galleries yet"));
    desk.showImages();
    auto* const grid = desk.workspace().pictures().findChild<ui::EmptyState*>();
    REQUIRE(grid);
    CHECK(grid->isVisible());
    CHECK(grid->title() == QStringLiteral("No pictures yet"));
}

TEST_CASE("Window: a catalog that can't be opened says why and what to do") {
    OpenWindow desk;
    desk.window().openCatalog(ui::pathText(desk.folder() / "nowhere.fieldframe"), ui::OpenMode::Open);
    desk.waitFor("the answer", [&] { return desk.window().isSettled() && !desk.window().workspace(); });
    CHECK(desk.window().welcome().title() == QStringLiteral("nowhere can’t be opened"));
    CHECK_FALSE(desk.window().welcome().accessibleDescription().isEmpty());
}
