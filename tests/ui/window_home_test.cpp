// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/gallery_desk.h"
#include "ui/panels/card_list.h"
#include "ui/panels/card_picture.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/gallery_card.h"
#include "ui/panels/home_page.h"
#include "ui/panels/text_block.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace fieldframe;
using fieldframe::test::GalleryDesk;

namespace {

/// Home with the galleries "Field" (three pictures) and A to E (none).
class HomeDesk : public GalleryDesk {
public:
    HomeDesk() {
        for (const char* const title : {"A", "B", "C", "D", "E"}) {
            make(title, {});
        }
        workspace().goToWord(QStringLiteral("galleries"));
        waitFor("the cards", [this] { return cards().cardCount() == 6; });
        settle();
        window().activateWindow();
        workspace().home().focusCards();
    }
    ui::CardList& cards() { return workspace().home().cards(); }
    QString current() {
        const GallerySummary* const gallery = workspace().home().currentGallery();
        return gallery ? QString::fromStdString(gallery->title) : QString();
    }
};

} // namespace

TEST_CASE("Window: the arrows go from card to card, Enter opens the gallery, and back is at the same card") {
    HomeDesk desk;
    CHECK(desk.current() == QStringLiteral("A"));
    desk.press(Qt::Key_Right);
    CHECK(desk.current() == QStringLiteral("B"));
    desk.press(Qt::Key_End);
    CHECK(desk.current() == QStringLiteral("Field"));
    desk.press(Qt::Key_Right);
    CHECK(desk.current() == QStringLiteral("Field"));
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Down);
    CHECK(desk.current() == (desk.cards().card(0)->y() == desk.cards().card(1)->y() ? QStringLiteral("C")
                                                                                    : QStringLiteral("B")));
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    desk.waitFor("its page", [&] { return desk.workspace().place().title == QStringLiteral("Field"); });
    desk.settle();
    desk.press(Qt::Key_Escape);
    desk.waitFor("home", [&] { return desk.workspace().place().kind == ui::Place::Kind::Home; });
    desk.settle();
    CHECK(desk.current() == QStringLiteral("Field"));
}

TEST_CASE("Window: Tab leads to one card only, the current one") {
    HomeDesk desk;
    desk.press(Qt::Key_Right);
    int stops = 0;
    for (int row = 0; row < desk.cards().cardCount(); ++row) {
        stops += desk.cards().card(row)->focusPolicy() & Qt::TabFocus ? 1 : 0;
    }
    CHECK(stops == 1);
    CHECK(desk.cards().card(1)->focusPolicy() == Qt::StrongFocus);
}

TEST_CASE("Window: P picks the gallery of the current card, and one undo takes it back") {
    HomeDesk desk;
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_P);
    desk.waitFor("the pick", [&] { return desk.summary("B").isPicked; });
    CHECK(desk.undoText() == QStringLiteral("Pick “B”"));
    desk.workspace().home().setTab(ui::HomePage::Tab::Picked);
    desk.waitFor("it among the picks", [&] { return desk.workspace().home().galleryCount() == 1; });
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return desk.workspace().home().galleryCount() == 0; });
}

TEST_CASE("Window: Delete deletes the gallery of the current card; F2 renames it") {
    HomeDesk desk;
    desk.press(Qt::Key_F2);
    desk.answer(QStringLiteral("An island"));
    desk.waitFor("the title", [&] { return desk.has("An island"); });
    desk.waitFor("its card", [&] { return desk.current() == QStringLiteral("An island"); });
    desk.workspace().home().focusCards();
    desk.press(Qt::Key_Delete);
    desk.waitFor("it to go", [&] { return !desk.has("An island"); });
    CHECK(desk.undoText() == QStringLiteral("Delete gallery “An island” (0 items stay)"));
}

TEST_CASE("Window: the menu of a card is about that card's gallery") {
    HomeDesk desk;
    ui::GalleryCard* const card = desk.cards().card(2);
    QTest::mousePress(card, Qt::RightButton);
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(8, 8), card->mapToGlobal(QPoint(8, 8)));
    QApplication::sendEvent(card, &event);
    QMenu* menu = nullptr;
    desk.waitFor("the menu", [&] {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu != nullptr;
    });
    for (QAction* const action : menu->actions()) {
        if (action->text().startsWith(QStringLiteral("Editors’ pick"))) {
            action->trigger();
        }
    }
    menu->close();
    desk.waitFor("the pick", [&] { return desk.summary("C").isPicked; });
}

TEST_CASE(
    "Window: Home is filtered by title and credit, put in another order, and says when nothing is left") {
    HomeDesk desk;
    ui::HomePage& home = desk.workspace().home();
    home.filter().setText(QStringLiteral("fie"));
    CHECK(home.galleryCount() == 1);
    home.filter().setText(QStringLiteral("nowhere"));
    CHECK(home.galleryCount() == 0);
    CHECK(home.findChild<ui::EmptyState*>()->isVisible());
    CHECK(home.findChild<ui::EmptyState*>()->title() == QStringLiteral("No gallery is called so"));
    home.filter().clear();
    CHECK(home.galleryCount() == 6);
    auto* const order = home.findChild<QComboBox*>();
    order->setCurrentText(QStringLiteral("Most items first"));
    CHECK(desk.cards().card(0)->accessibleName() == QStringLiteral("Field, 3 items"));
    order->setCurrentText(QStringLiteral("By title"));
    CHECK(desk.cards().card(0)->accessibleName() == QStringLiteral("A, 0 items"));
}

TEST_CASE(
    "Window: cards are links with titles and counts, their pictures graphics with captions, to a reader") {
    HomeDesk desk;
    ui::GalleryCard* const card = desk.cards().card(5);
    QAccessibleInterface* const link = QAccessible::queryAccessibleInterface(card);
    REQUIRE(link != nullptr);
    CHECK(link->role() == QAccessible::Link);
    CHECK(link->text(QAccessible::Name) == QStringLiteral("Field, 3 items"));
    QStringList captions;
    for (ui::CardPictureView* const picture : card->findChildren<ui::CardPictureView*>()) {
        QAccessibleInterface* const graphic = QAccessible::queryAccessibleInterface(picture);
        CHECK(graphic->role() == QAccessible::Graphic);
        captions.append(graphic->text(QAccessible::Name));
    }
    CHECK(captions.contains(QStringLiteral("Tents after the rain")));
    link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    desk.waitFor("its page", [&] { return desk.workspace().place().title == QStringLiteral("Field"); });
}

TEST_CASE("Window: a card's pictures come right after its text, whether or not there is an introduction") {
    HomeDesk desk;
    const auto& edits = desk.workspace().session().engine().edits();
    REQUIRE(edits.mergeGalleries(desk.summary("A").id, std::vector{desk.summary("Field").id}).has_value());
    REQUIRE(edits.duplicateGallery(desk.summary("A").id, "A too").has_value());
    edit::GalleryEdit edit;
    edit.introduction = std::string(200, 'x') + " " + std::string(300, 'y');
    REQUIRE(edits.editGallery(desk.summary("A too").id, edit).has_value());
    desk.waitFor("the cards", [&] {
        return desk.cards().cardCount() == 6 &&
               desk.cards().card(1)->accessibleName() == QStringLiteral("A too, 3 items");
    });
    desk.settle();
    for (const int row : {0, 1}) {
        const ui::GalleryCard* const card = desk.cards().card(row);
        int textEnd = 0;
        int picturesBegin = card->height();
        for (const auto* const picture : card->findChildren<ui::CardPictureView*>()) {
            picturesBegin = std::min(picturesBegin, picture->y());
        }
        for (const auto* const text : card->findChildren<ui::TextBlock*>()) {
            if (!text->text().isEmpty() && text->y() < picturesBegin) {
                textEnd = std::max(textEnd, text->geometry().bottom());
            }
        }
        const auto* const more = card->findChild<QPushButton*>();
        textEnd = std::max(textEnd, more->isVisible() ? more->geometry().bottom() : 0);
        INFO("card " << row);
        CHECK(picturesBegin - textEnd < 24);
    }
    const ui::CardPictureView* const picture = desk.cards().card(0)->findChild<ui::CardPictureView*>();
    CHECK_FALSE(picture->accessibleName().isEmpty());
}
