// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/form/chip_field.h"
#include "ui/form/place_filling.h"
#include "ui/form/suggestion_list.h"
#include "ui/form/typing_aids.h"
#include "ui/panels/pictures_page.h"

#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

ui::SuggestionList& list(OpenWindow& desk) {
    return form(desk).aids().suggestions();
}

QStringList offered(OpenWindow& desk) {
    QStringList texts;
    for (int row = 0; list(desk).isVisible() && row < list(desk).count(); ++row) {
        texts.append(list(desk).item(row)->text());
    }
    return texts;
}

void waitForOffer(OpenWindow& desk) {
    desk.waitFor("suggestions", [&] { return list(desk).isVisible(); });
}

QString text(OpenWindow& desk, FieldId id) {
    return field(desk, id).toPlainText();
}

} // namespace

TEST_CASE("Form: values of the catalog are offered while typing, and Down and Enter take one") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Event, QStringLiteral("Flood response"));
    select(desk, 1);
    type(desk, FieldId::Event, QStringLiteral("resp"));
    waitForOffer(desk);
    CHECK(offered(desk) == QStringList{QStringLiteral("Flood response")});
    CHECK(list(desk).accessibleName() == QStringLiteral("Suggestions for Event"));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(list(desk).isVisible());
    CHECK(text(desk, FieldId::Event) == QStringLiteral("Flood response"));
    CHECK(QApplication::focusWidget() == &field(desk, FieldId::Event));
    desk.settle();
    select(desk, 0);
    select(desk, 1);
    CHECK(text(desk, FieldId::Event) == QStringLiteral("Flood response"));
}

TEST_CASE("Form: with nothing chosen Tab goes on and the text stays; Escape closes the list first") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Country, QStringLiteral("Soma"));
    waitForOffer(desk);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(list(desk).isVisible());
    CHECK(QApplication::focusWidget() == &field(desk, FieldId::Country));
    type(desk, FieldId::Country, QStringLiteral("l"));
    waitForOffer(desk);
    desk.press(Qt::Key_Tab);
    CHECK_FALSE(list(desk).isVisible());
    CHECK(text(desk, FieldId::Country) == QStringLiteral("Somal"));
    CHECK(QApplication::focusWidget() != &field(desk, FieldId::Country));
}

TEST_CASE("Form: Tab takes what is chosen and goes on") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("mogad"));
    waitForOffer(desk);
    CHECK(offered(desk) == QStringList{QStringLiteral("Mogadishu (Somalia)")});
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Tab);
    CHECK(text(desk, FieldId::City) == QStringLiteral("Mogadishu"));
    CHECK(QApplication::focusWidget() != &field(desk, FieldId::City));
}

TEST_CASE("Form: keywords are offered in the chip line, and Enter makes the chosen one a chip") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Keywords, QStringLiteral("Eastern Route"));
    desk.press(Qt::Key_Return);
    desk.settle();
    select(desk, 1);
    type(desk, FieldId::Keywords, QStringLiteral("rou"));
    waitForOffer(desk);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(chipTexts(chips(desk, FieldId::Keywords)) == QStringList{QStringLiteral("Eastern Route")});
    CHECK(chips(desk, FieldId::Keywords).lineText().isEmpty());
    CHECK_FALSE(isInCatalog(desk, R"(["rou"])"));
}

TEST_CASE("Form: Down in an empty field offers the latest values") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    select(desk, 1);
    field(desk, FieldId::City).setFocus();
    desk.press(Qt::Key_Down);
    waitForOffer(desk);
    CHECK(offered(desk) == QStringList{QStringLiteral("Bossaso")});
}

TEST_CASE("Form: a city fills in the empty country and code, says so, and is undone with them") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    type(desk, FieldId::City, QStringLiteral("Mogadishu"));
    desk.press(Qt::Key_Tab);
    desk.waitFor("the country", [&] { return text(desk, FieldId::Country) == QStringLiteral("Somalia"); });
    desk.settle();
    CHECK(text(desk, FieldId::CountryCode) == QStringLiteral("SOM"));
    CHECK(form(desk).aids().places().note(FieldId::City) ==
          QStringLiteral("Country and code filled in: Somalia, SOM"));
    CHECK(desk.workspace().history().stack().count() == 1);
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("City (3 items)"));
    desk.workspace().history().undo();
    desk.settle();
    for (const FieldId id : {FieldId::City, FieldId::Country, FieldId::CountryCode}) {
        CHECK(text(desk, id).isEmpty());
    }
}

TEST_CASE("Form: a country that is there stays, whatever city is typed") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Country, QStringLiteral("Somaliland"));
    desk.press(Qt::Key_Tab);
    desk.settle();
    CHECK(text(desk, FieldId::CountryCode).isEmpty());
    type(desk, FieldId::City, QStringLiteral("Mogadishu"));
    desk.press(Qt::Key_Tab);
    desk.settle();
    CHECK(text(desk, FieldId::Country) == QStringLiteral("Somaliland"));
}

TEST_CASE("Form: of several pictures those without a country get the city's, and none loses its own") {
    OpenWindow desk;
    openThree(desk);
    select(desk, 1);
    type(desk, FieldId::Country, QStringLiteral("France"));
    desk.press(Qt::Key_Tab);
    desk.settle();
    selectAll(desk);
    type(desk, FieldId::City, QStringLiteral("Mogadishu"));
    desk.press(Qt::Key_Tab);
    desk.waitFor("the note", [&] { return !form(desk).aids().places().note(FieldId::City).isEmpty(); });
    CHECK(form(desk).aids().places().note(FieldId::City) ==
          QStringLiteral("Filled in where there was none: Somalia, SOM"));
    desk.settle();
    for (const auto& [row, country] :
         {std::pair(0, "Somalia"), std::pair(1, "France"), std::pair(2, "Somalia")}) {
        select(desk, row);
        CHECK(text(desk, FieldId::Country) == QLatin1String(country));
    }
    select(desk, 1);
    CHECK(text(desk, FieldId::CountryCode) == QStringLiteral("FRA"));
}

TEST_CASE("Form: the place of a picture left by key is filled in for that picture alone") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("Nairobi"));
    desk.press(Qt::Key_PageDown);
    desk.settle();
    CHECK(text(desk, FieldId::Country).isEmpty());
    select(desk, 0);
    CHECK(text(desk, FieldId::Country) == QStringLiteral("Kenya"));
    CHECK(text(desk, FieldId::CountryCode) == QStringLiteral("KEN"));
}

TEST_CASE("Form: a country fills in its code and a code its country") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Country, QStringLiteral("Ivory Coast"));
    desk.press(Qt::Key_Tab);
    desk.waitFor("the code", [&] { return text(desk, FieldId::CountryCode) == QStringLiteral("CIV"); });
    CHECK(form(desk).aids().places().note(FieldId::Country) == QStringLiteral("Code filled in: CIV"));
    select(desk, 1);
    CHECK(form(desk).aids().places().note(FieldId::Country).isEmpty());
    type(desk, FieldId::CountryCode, QStringLiteral("SYR"));
    desk.press(Qt::Key_Tab);
    desk.waitFor("the country", [&] { return text(desk, FieldId::Country) == QStringLiteral("Syria"); });
}
