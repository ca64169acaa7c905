// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/catalog.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/house/agencies_tab.h"
#include "ui/house/credit_dialog.h"
#include "ui/house/finding_line.h"
#include "ui/house/house_dialog.h"
#include "ui/house/house_marks.h"
#include "ui/house/house_work.h"
#include "ui/house/spellings_tab.h"
#include "ui/house/style_tab.h"
#include "ui/house/suggestions_tab.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/status_line.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <fstream>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

ui::HouseMarks& marks(OpenWindow& desk) {
    return desk.workspace().inspector().houseMarks();
}

/// The sentences below a field.
QStringList sentences(OpenWindow& desk, FieldId field) {
    QStringList texts;
    for (const ui::FindingLine* const line : marks(desk).lines(field)) {
        texts.append(line->text());
    }
    return texts;
}

void writeRules(OpenWindow& desk, const std::string& rules) {
    std::ofstream(ui::toPath(desk.catalogFolder()) / "house-rules.toml") << rules;
}

std::string said(OpenWindow& desk, int row, FieldId field) {
    const AssetId asset = desk.workspace().pictures().model().idAt(row);
    const auto details = desk.workspace().session().engine().catalog().assets().details(asset);
    const FieldValue* const value = details->metadata.find(field);
    return value == nullptr ? std::string() : displayText(value->content);
}

ui::HouseDialog& check(OpenWindow& desk) {
    desk.press(Qt::Key_F7);
    ui::HouseDialog* const dialog = desk.workspace().houseWork().houseDialog();
    REQUIRE(dialog);
    desk.waitFor("the check", [&] { return !dialog->isRunning(); });
    return *dialog;
}

ui::CreditDialog& credits(OpenWindow& desk, int tab) {
    desk.press(Qt::Key_F7, Qt::ShiftModifier);
    ui::CreditDialog* const dialog = desk.workspace().houseWork().creditDialog();
    REQUIRE(dialog);
    dialog->tabs().setCurrentIndex(tab);
    desk.waitFor("the credits", [&] { return !dialog->isLoading(); });
    return *dialog;
}

void chooseData(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(box.findData(data));
    REQUIRE(box.currentIndex() >= 0);
    emit box.activated(box.currentIndex());
}

void setOnAll(OpenWindow& desk, FieldId field, FieldContent content) {
    const edit::FieldEdit edit{field, {}, std::move(content)};
    REQUIRE(desk.workspace().session().engine().edits().setFields(desk.workspace().pictures().model().ids(),
                                                                  {&edit, 1}));
    desk.settle();
}

} // namespace

TEST_CASE("House: what does not follow the house style is marked while it is typed, and mended by one key") {
    OpenWindow desk;
    writeRules(desk, "[five-ws]\nseverity = \"off\"\n");
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("They cross the the river"));
    desk.waitFor("the check", [&] { return !sentences(desk, FieldId::Headline).isEmpty(); });
    CHECK(sentences(desk, FieldId::Headline) == QStringList{QStringLiteral("“the” stands twice.")});
    const auto selections = field(desk, FieldId::Headline).extraSelections();
    REQUIRE(selections.size() == 1);
    CHECK(selections.front().cursor.selectedText() == QStringLiteral("the the"));
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    desk.settle();
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("They cross the river"));
    CHECK(said(desk, 0, FieldId::Headline) == "They cross the river");
    CHECK(sentences(desk, FieldId::Headline).isEmpty());
    CHECK(field(desk, FieldId::Headline).extraSelections().isEmpty());
}

TEST_CASE("House: a key pressed at once after the last letter mends what was typed, all of it") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("A CafÃ© in in Bossaso"));
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    desk.settle();
    const QString text = field(desk, FieldId::Headline).toPlainText();
    CHECK(text == QStringLiteral("A Café in in Bossaso"));
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    desk.settle();
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("A Café in Bossaso"));
    desk.press(Qt::Key_Period, Qt::ControlModifier);
    CHECK(desk.workspace().status().message() == QStringLiteral("There is nothing to mend in this field."));
}

TEST_CASE(
    "House: a finding is mended by its button, missing fields are told, several pictures are not marked") {
    OpenWindow desk;
    openThree(desk);
    CHECK(sentences(desk, FieldId::Creator) == QStringList{QStringLiteral("Nothing is said here.")});
    type(desk, FieldId::Caption, QStringLiteral("Two  blanks. "));
    desk.settle();
    const auto lines = marks(desk).lines(FieldId::Caption);
    const auto line = std::ranges::find_if(lines, [](const ui::FindingLine* one) {
        return one->text().startsWith(QStringLiteral("Several blanks"));
    });
    REQUIRE(line != lines.end());
    QTest::mouseClick(&(*line)->mendButton(), Qt::LeftButton);
    desk.settle();
    CHECK(field(desk, FieldId::Caption).toPlainText().contains(QStringLiteral("Two blanks.")));
    selectAll(desk);
    CHECK(sentences(desk, FieldId::Creator).isEmpty());
}

TEST_CASE("House: a mistake in the rules is told, and the form works on") {
    OpenWindow desk;
    writeRules(desk, "[quotes]\nseverity = \"loud\"\n");
    openThree(desk);
    CHECK(desk.workspace().status().message().contains(QStringLiteral("house-rules.toml:2")));
    type(desk, FieldId::Headline, QStringLiteral("the the"));
    desk.settle();
    CHECK(sentences(desk, FieldId::Headline).isEmpty());
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("the the"));
}

TEST_CASE("House: a check lists findings by severity, goes to a picture and mends a whole rule in one undo") {
    OpenWindow desk;
    openThree(desk);
    setOnAll(desk, FieldId::Headline, std::string("They cross the the CafÃ© river"));
    ui::HouseDialog& dialog = check(desk);
    const QAbstractItemModelTester tester(&dialog.model());
    REQUIRE(dialog.model().rowCount() > 6);
    CHECK(dialog.model().row(0).finding.severity == lint::Severity::Error);
    CHECK(dialog.summary().startsWith(QStringLiteral("Errors: 3.")));
    CHECK_FALSE(dialog.mendAllButton().isEnabled());
    chooseData(dialog.rules(), static_cast<int>(lint::RuleId::RepeatedWords));
    CHECK(dialog.model().rowCount() == 3);
    REQUIRE(dialog.mendAllButton().isEnabled());
    QTest::mouseClick(&dialog.mendAllButton(), Qt::LeftButton);
    desk.waitFor("the repair", [&] {
        return !dialog.isRunning() && dialog.model().count(lint::RuleId::RepeatedWords) == 0;
    });
    CHECK(said(desk, 0, FieldId::Headline) == "They cross the CafÃ© river");
    CHECK(said(desk, 2, FieldId::Headline) == "They cross the CafÃ© river");
    chooseData(dialog.rules(), static_cast<int>(lint::RuleId::Mojibake));
    const AssetId wanted = dialog.model().row(2).asset;
    dialog.list().selectionModel()->select(dialog.model().index(2, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::mouseClick(&dialog.mendButton(), Qt::LeftButton);
    desk.waitFor("the repair",
                 [&] { return !dialog.isRunning() && dialog.model().count(lint::RuleId::Mojibake) == 2; });
    const int row = desk.workspace().pictures().model().rowOf(wanted);
    CHECK(said(desk, row, FieldId::Headline) == "They cross the Café river");
    emit dialog.pictureWanted(wanted);
    desk.settle();
    CHECK(desk.workspace().pictures().current() == wanted);
    dialog.close();
    desk.workspace().history().undo();
    desk.workspace().history().undo();
    desk.settle();
    CHECK(said(desk, row, FieldId::Headline) == "They cross the the CafÃ© river");
}

TEST_CASE("House: credit lines are suggested for empty fields and accepted for one form at a time") {
    OpenWindow desk;
    openThree(desk);
    setOnAll(desk, FieldId::CreditLine, std::string("© UNHCR/Ana Cruz"));
    ui::CreditDialog& dialog = credits(desk, 0);
    ui::SuggestionsTab& tab = dialog.suggestions();
    const QAbstractItemModelTester tester(&tab.model());
    REQUIRE(tab.model().rowCount() == 3);
    CHECK(tab.model().index(0, ui::CreditModel::CreatorColumn).data().toString() ==
          QStringLiteral("Ana Cruz"));
    chooseData(tab.forms(), QStringLiteral("© {agency}/{creator}"));
    QTest::mouseClick(&tab.acceptAllButton(), Qt::LeftButton);
    desk.waitFor("the credits", [&] { return !tab.isLoading() && tab.model().rowCount() == 0; });
    CHECK(said(desk, 1, FieldId::Creator) == "Ana Cruz");
    CHECK(said(desk, 1, FieldId::Source) == "UNHCR");
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return !tab.isLoading() && tab.model().rowCount() == 3; });
    CHECK(said(desk, 1, FieldId::Creator).empty());
}

TEST_CASE("House: credit lines are written in a chosen house style, shown before") {
    OpenWindow desk;
    openThree(desk);
    setOnAll(desk, FieldId::Creator, std::vector<std::string>{"Ana Cruz"});
    ui::CreditDialog& dialog = credits(desk, 1);
    ui::StyleTab& tab = dialog.style();
    tab.styles().setEditText(QStringLiteral("Photo: {agency}/{creator}"));
    tab.agency().setText(QStringLiteral("IOM"));
    CHECK(tab.example() == QStringLiteral("Photo: IOM/Ana Cruz"));
    tab.styles().setEditText(QStringLiteral("{nobody}"));
    CHECK_FALSE(tab.writeButton().isEnabled());
    tab.styles().setEditText(QStringLiteral("© {agency}/{creator}"));
    QTest::mouseClick(&tab.writeButton(), Qt::LeftButton);
    desk.settle();
    CHECK(said(desk, 2, FieldId::CreditLine) == "Ana Field"); // What is there stays, unless it is asked for.
    tab.replaceBox().setChecked(true);
    QTest::mouseClick(&tab.writeButton(), Qt::LeftButton);
    desk.settle();
    CHECK(said(desk, 2, FieldId::CreditLine) == "© IOM/Ana Cruz");
    dialog.close();
}

TEST_CASE("House: spellings of one name are united") {
    OpenWindow desk;
    openThree(desk);
    setOnAll(desk, FieldId::CreditLine, std::string("© International Organization for Migration"));
    const edit::FieldEdit other{
        FieldId::CreditLine, {}, std::string("© International Organisation for Migration")};
    const AssetId first = desk.workspace().pictures().model().idAt(0);
    REQUIRE(desk.workspace().session().engine().edits().setFields({&first, 1}, {&other, 1}));
    ui::CreditDialog& dialog = credits(desk, 2);
    ui::SpellingsTab& tab = dialog.spellings();
    REQUIRE(tab.groups().count() == 1);
    CHECK(tab.into().currentText() == QStringLiteral("International Organization for Migration"));
    REQUIRE(tab.mergeButton().isEnabled());
    QTest::mouseClick(&tab.mergeButton(), Qt::LeftButton);
    desk.waitFor("the union", [&] { return !tab.isLoading() && tab.groups().count() == 0; });
    CHECK(said(desk, 0, FieldId::CreditLine) == "© International Organization for Migration");
    dialog.close();
}

TEST_CASE("House: agencies are added, changed and removed") {
    OpenWindow desk;
    openThree(desk);
    ui::CreditDialog& dialog = credits(desk, 3);
    ui::AgenciesTab& tab = dialog.agencies();
    const QAbstractItemModelTester tester(&tab.model());
    REQUIRE(tab.model().rowCount() > 100);
    tab.nameLine().setText(QStringLiteral("Beirut Desk"));
    tab.aliasLine().setText(QStringLiteral("BD; مكتب بيروت"));
    QTest::mouseClick(&tab.saveButton(), Qt::LeftButton);
    desk.waitFor("the agency", [&] { return !tab.isLoading(); });
    tab.findLine().setText(QStringLiteral("مكتب"));
    REQUIRE(tab.model().rowCount() == 1);
    CHECK(tab.model().agency(0).name == "Beirut Desk");
    QTest::mouseClick(&tab.removeButton(), Qt::LeftButton);
    desk.waitFor("the agency", [&] { return !tab.isLoading(); });
    CHECK(tab.model().rowCount() == 0);
    dialog.close();
}
