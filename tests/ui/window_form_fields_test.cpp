// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/editors_hand.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/form/form_group.h"
#include "ui/form/language_bar.h"
#include "ui/form/parts_field.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/category_chooser.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

ui::FieldEditor& editor(OpenWindow& desk, FieldId id) {
    return form(desk).editor(id);
}

ui::FormGroup& group(OpenWindow& desk, FieldGroup wanted) {
    for (ui::FormGroup* const candidate : form(desk).groups()) {
        if (candidate->group() == wanted) {
            return *candidate;
        }
    }
    FAIL("the form lacks a group");
    throw 0;
}

QString laneText(OpenWindow& desk, const QString& beginning) {
    for (const QPushButton* const button : form(desk).languages().findChildren<QPushButton*>()) {
        if (button->text().startsWith(beginning)) {
            return button->text();
        }
    }
    return {};
}

} // namespace

TEST_CASE("Form: every field that is read can be edited") {
    OpenWindow desk;
    openThree(desk);
    for (const MetadataField& field : metadataFields()) {
        INFO(field.key);
        REQUIRE(ui::formRow(field.id) != nullptr);
        CHECK(editor(desk, field.id).input().isEnabled());
    }
}

TEST_CASE("Form: Tab goes through the form in the order in which it stands") {
    OpenWindow desk;
    openThree(desk);
    int last = 0;
    int stops = 0;
    const QWidget* const end = &desk.workspace().inspector().form();
    for (const QWidget* stop = &editor(desk, FieldId::Headline).input(); end->isAncestorOf(stop);
         stop = stop->nextInFocusChain()) {
        const bool isStop = stop->isVisible() && (stop->focusPolicy() & Qt::TabFocus) != 0;
        if (isStop) {
            const int top = stop->mapTo(end, QPoint()).y();
            INFO(ui::toUtf8(stop->accessibleName()));
            CHECK(top >= last);
            last = top;
            ++stops;
        }
    }
    CHECK(stops > 25);
}

TEST_CASE("Form: rare fields stand there once they say something, or when the rest of a group is wanted") {
    OpenWindow desk;
    openThree(desk);
    CHECK_FALSE(editor(desk, FieldId::JobId).isVisible());
    ui::FormGroup& workflow = group(desk, FieldGroup::Workflow);
    workflow.moreButton().click();
    CHECK(editor(desk, FieldId::JobId).isVisible());
    type(desk, FieldId::JobId, QStringLiteral("SOM-12"));
    form(desk).commit();
    desk.waitFor("the save", [&] { return isInCatalog(desk, "SOM-12"); });
    workflow.moreButton().click();
    desk.workspace().pictures().focusPictures();
    select(desk, 1);
    CHECK_FALSE(editor(desk, FieldId::JobId).isVisible());
    select(desk, 0);
    CHECK(editor(desk, FieldId::JobId).isVisible());
    CHECK_FALSE(editor(desk, FieldId::EmbargoUntil).isVisible());
}

TEST_CASE("Form: places shown are written part by part, keep what has no line, and undo as one") {
    OpenWindow desk;
    openThree(desk);
    const std::vector<AssetId> assets = desk.workspace().pictures().targets();
    const StructContent before{{"City", "Bossaso"}, {"LocationId", "geo:1"}};
    desk.workspace().history().perform(QStringLiteral("Place"), [&](const edit::EditService& edits) {
        const edit::FieldEdit place{FieldId::LocationShown, {}, std::vector<StructContent>{before}};
        return edits.setFields(assets, std::span(&place, 1));
    });
    desk.waitFor("the place", [&] { return editor(desk, FieldId::LocationShown).isVisible(); });
    desk.settle();
    ui::PartsField& parts = *editor(desk, FieldId::LocationShown).parts();
    REQUIRE(parts.blockCount() == 1);
    CHECK(parts.line(0, "City")->text() == QStringLiteral("Bossaso"));
    typeInto(*parts.line(0, "CountryName"), QStringLiteral("Somalia"));
    parts.addButton().click();
    REQUIRE(parts.blockCount() == 2);
    typeInto(*parts.line(1, "City"), QStringLiteral("Garowe"));
    form(desk).commit();
    desk.settle();
    const auto details = desk.workspace().session().engine().catalog().assets().details(assets.front());
    REQUIRE(details);
    const StructContent first{{"City", "Bossaso"}, {"LocationId", "geo:1"}, {"CountryName", "Somalia"}};
    const StructContent second{{"City", "Garowe"}};
    const FieldValue* const value = details->metadata.find(FieldId::LocationShown);
    REQUIRE(value != nullptr);
    CHECK(value->content == FieldContent(std::vector{first, second}));
    // The lines stay while they are typed in.
    CHECK(parts.blockCount() == 2);
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return parts.blockCount() == 1; });
}

TEST_CASE("Form: bytes are counted near the limit of IIM, and what is cut is shown") {
    OpenWindow desk;
    openThree(desk);
    CHECK(editor(desk, FieldId::CreditLine).note().isEmpty());
    field(desk, FieldId::CreditLine).selectAll();
    type(desk, FieldId::CreditLine, QStringLiteral("© IOM 2022/Majed MOHAMMED"));
    CHECK(editor(desk, FieldId::CreditLine).note() == QStringLiteral("26 of 32 bytes"));
    type(desk, FieldId::CreditLine, QStringLiteral(", محمد"));
    CHECK(editor(desk, FieldId::CreditLine).note() ==
          QStringLiteral("36 of 32 bytes: programs that read IIM alone see “© IOM 2022/Majed MOHAMMED, مح”"));
}

TEST_CASE("Form: a translation stands beside the main text, and its lane says when it is the older one") {
    OpenWindow desk;
    openThree(desk);
    ui::LanguageBar& lanes = form(desk).languages();
    lanes.choose(QStringLiteral("fr"));
    auto* const reference = editor(desk, FieldId::Caption).findChild<QLabel*>(QStringLiteral("reference"));
    REQUIRE(reference);
    CHECK(reference->text() == QStringLiteral("A nurse weighs a child in Bossaso"));
    type(desk, FieldId::Caption, QStringLiteral("Une infirmière pèse un enfant"));
    form(desk).commit();
    desk.settle();
    CHECK(laneText(desk, QStringLiteral("FR")) == QStringLiteral("FR"));
    lanes.choose({});
    CHECK_FALSE(reference->isVisible());
    type(desk, FieldId::Caption, QStringLiteral(", Somalia"));
    form(desk).commit();
    desk.settle();
    desk.waitFor("the mark", [&] { return laneText(desk, QStringLiteral("FR")) == QStringLiteral("FR !"); });
    lanes.choose(QStringLiteral("fr"));
    type(desk, FieldId::Caption, QStringLiteral(", Somalie"));
    form(desk).commit();
    desk.settle();
    desk.waitFor("no mark", [&] { return laneText(desk, QStringLiteral("FR")) == QStringLiteral("FR"); });
}

TEST_CASE("Form: who clicks on a language writes in it, and Esc goes to the pictures from everywhere") {
    OpenWindow desk;
    openThree(desk);
    ui::LanguageBar& lanes = form(desk).languages();
    const auto click = [&](const QString& lane) {
        for (QPushButton* const button : lanes.findChildren<QPushButton*>()) {
            if (button->text() == lane) {
                return QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        FAIL("no such lane");
    };
    click(QStringLiteral("FR"));
    CHECK(lanes.language() == QStringLiteral("fr"));
    CHECK(field(desk, FieldId::Caption).hasFocus());
    field(desk, FieldId::AltText).setFocus();
    click(QStringLiteral("ES"));
    CHECK(field(desk, FieldId::AltText).hasFocus());
    ui::FormGroup& caption = group(desk, FieldGroup::Caption);
    caption.moreButton().setFocus();
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.workspace().inspector().isAncestorOf(QApplication::focusWidget()));
    CHECK(desk.workspace().pictures().isVisible());
    CHECK(desk.workspace().inspector().current());
    caption.moreButton().setFocus();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(field(desk, FieldId::Caption).hasFocus());
}

TEST_CASE("Form: what is no date stays, and says how a date is written") {
    OpenWindow desk;
    openThree(desk);
    field(desk, FieldId::DateCreated).selectAll();
    type(desk, FieldId::DateCreated, QStringLiteral("April 2018"));
    form(desk).commit();
    REQUIRE(form(desk).hasUnsaved());
    CHECK(form(desk).unsaved().front().contains(QStringLiteral("2018-04-17")));
    field(desk, FieldId::DateCreated).selectAll();
    type(desk, FieldId::DateCreated, QStringLiteral("2018-04"));
    form(desk).commit();
    CHECK_FALSE(form(desk).hasUnsaved());
}

TEST_CASE("Form: the languages stand between the fields for Tab, one stop before the caption") {
    OpenWindow desk;
    openThree(desk);
    field(desk, FieldId::Caption).setFocus();
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(form(desk).languages().isAncestorOf(QApplication::focusWidget()));
    desk.press(Qt::Key_Right);
    CHECK(form(desk).languages().language() == QStringLiteral("en"));
    desk.press(Qt::Key_Tab);
    CHECK(field(desk, FieldId::Caption).hasFocus());
}

TEST_CASE("Form: a language of any tag gets a lane, and what is no tag gets none") {
    OpenWindow desk;
    openThree(desk);
    ui::LanguageBar& lanes = form(desk).languages();
    CHECK_FALSE(lanes.add(QStringLiteral("no tag!")));
    CHECK(lanes.add(QStringLiteral("pt-BR")));
    CHECK(lanes.language() == QStringLiteral("pt-BR"));
    type(desk, FieldId::Caption, QStringLiteral("Uma enfermeira"));
    form(desk).commit();
    desk.waitFor("the save", [&] { return isInCatalog(desk, "Uma enfermeira"); });
}

TEST_CASE("Form: F4 gives a field what the picture before has, as one step of undo") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    desk.press(Qt::Key_Down, Qt::ControlModifier);
    desk.settle();
    REQUIRE(field(desk, FieldId::City).toPlainText().isEmpty());
    desk.press(Qt::Key_F4);
    desk.waitFor("the city", [&] { return !field(desk, FieldId::City).toPlainText().isEmpty(); });
    CHECK(field(desk, FieldId::City).toPlainText() == QStringLiteral("Bossaso"));
    desk.settle();
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("City (1 item)"));
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return field(desk, FieldId::City).toPlainText().isEmpty(); });
}

TEST_CASE("Form: a position pasted whole goes to latitude and longitude") {
    OpenWindow desk;
    openThree(desk);
    group(desk, FieldGroup::Place).moreButton().click();
    type(desk, FieldId::GpsLatitude, QStringLiteral("11°17′4.92″N 49°10′53.76″E"));
    form(desk).commit();
    desk.settle();
    CHECK(field(desk, FieldId::GpsLatitude).toPlainText() == QStringLiteral("11.284700"));
    CHECK(field(desk, FieldId::GpsLongitude).toPlainText() == QStringLiteral("49.181600"));
}

TEST_CASE("Form: twelve pictures get caption, credit, city and category in sixty presses at most") {
    constexpr int kPictures = 12;
    constexpr int kOwn = 4;
    OpenWindow desk;
    EditorsHand hand(desk);
    for (int i = 0; i < kPictures; ++i) {
        desk.write("p" + std::to_string(i) + ".jpg", static_cast<unsigned>(i), "");
    }
    desk.importInto("Card");
    desk.showImages();
    const auto tabTo = [&](FieldId id) {
        for (int i = 0; i < kPictures && !editor(desk, id).input().hasFocus(); ++i) {
            hand.press(Qt::Key_Tab);
        }
        REQUIRE(editor(desk, id).input().hasFocus());
    };
    hand.countFromHere();
    hand.press(Qt::Key_A, Qt::ControlModifier);
    desk.settle();
    hand.press(Qt::Key_E, Qt::ControlModifier);
    hand.type(QStringLiteral("Families arrive at the transit centre."));
    tabTo(FieldId::CreditLine);
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.type(QStringLiteral("© IOM 2023/Ana Field"));
    tabTo(FieldId::City);
    hand.type(QStringLiteral("Bossaso"));
    hand.press(Qt::Key_Escape);
    desk.settle();
    for (int i = 0; i < kOwn; ++i) {
        hand.press(Qt::Key_Right);
        desk.settle();
        hand.press(Qt::Key_E, Qt::ControlModifier);
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(QStringLiteral("Its own sentence, number %1.").arg(i));
        hand.press(Qt::Key_Escape);
    }
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.press(Qt::Key_N, Qt::ControlModifier);
    static_cast<void>(opened<QInputDialog>(desk));
    hand.type(QStringLiteral("Arrivals"));
    hand.press(Qt::Key_Return);
    desk.waitFor("its page", [&] { return desk.workspace().place().kind == ui::Place::Kind::Gallery; });
    desk.settle();
    hand.press(Qt::Key_G, Qt::ControlModifier);
    static_cast<void>(opened<ui::CategoryChooser>(desk));
    hand.type(QStringLiteral("Shelter"));
    hand.press(Qt::Key_Return);
    const int presses = hand.presses();
    desk.settle();
    CAPTURE(presses);
    CHECK(presses <= 60);

    const auto& catalog = desk.workspace().session().engine().catalog();
    const auto gallery = catalog.galleries().resolve("Arrivals");
    REQUIRE(gallery);
    const auto summary = catalog.galleries().summary(*gallery);
    REQUIRE(summary);
    CHECK(summary->categories == std::vector<std::string>{"Shelter"});
    int common = 0;
    int own = 0;
    for (const AssetId id : desk.workspace().pictures().model().ids()) {
        const auto details = catalog.assets().details(id);
        REQUIRE(details);
        common +=
            details->metadata.text(FieldId::Caption) == "Families arrive at the transit centre." ? 1 : 0;
        own += details->metadata.text(FieldId::Caption).starts_with("Its own sentence") ? 1 : 0;
        CHECK(details->metadata.text(FieldId::CreditLine) == "© IOM 2023/Ana Field");
        CHECK(details->metadata.text(FieldId::City) == "Bossaso");
    }
    CHECK(common == kPictures - kOwn);
    CHECK(own == kOwn);
}
