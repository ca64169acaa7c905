// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/ledger.h"
#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"
#include "core/platform/descriptors.h"
#include "core/platform/safe_file.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/form/choice_field.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/text_block.h"
#include "ui/protection/consent_dialog.h"
#include "ui/protection/consent_form.h"
#include "ui/protection/deliveries_dialog.h"
#include "ui/protection/inspector_protection.h"
#include "ui/protection/person_dialog.h"
#include "ui/protection/protection_work.h"
#include "ui/protection/recall_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

#include <array>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

const catalog::Catalog& catalogOf(OpenWindow& desk) {
    return desk.workspace().session().engine().catalog();
}

ui::InspectorProtection& panel(OpenWindow& desk) {
    return desk.workspace().inspector().protection();
}

AssetId current(OpenWindow& desk) {
    return *desk.workspace().inspector().current();
}

AssetFacts facts(OpenWindow& desk) {
    const AssetId id = current(desk);
    return catalogOf(desk).protection().facts(std::span(&id, 1))->front();
}

void choose(ui::ChoiceField& choice, const char* value) {
    choice.setCurrentIndex(choice.findData(QString::fromLatin1(value)));
    emit choice.activated(choice.currentIndex());
}

void addPerson(OpenWindow& desk, const QString& name) {
    desk.window().activateWindow();
    panel(desk).addLine().setFocus();
    desk.waitFor("the keyboard", [&] { return panel(desk).addLine().hasFocus(); });
    panel(desk).addLine().setText(name);
    QTest::keyClick(&panel(desk).addLine(), Qt::Key_Return);
    desk.settle();
}

template <class Dialog>
Dialog& opened(OpenWindow& desk) {
    Dialog* dialog = nullptr;
    desk.waitFor("the dialog", [&] {
        dialog = desk.window().findChild<Dialog*>();
        return dialog != nullptr && dialog->isVisible();
    });
    return *dialog;
}

/// As an export does: a file of the current picture's own bytes, for the daily.
void deliver(OpenWindow& desk, const ContentHash& hash, std::optional<std::uint64_t> likeness = {}) {
    const catalog::Ledger& ledger = catalogOf(desk).ledger();
    const auto id = ledger.begin({"press-pack", "files", "The Daily", "/tmp/pack"}, "Ana");
    const std::array files{DeliveredRecord{facts(desk).globalId, "boats/one.jpg", hash, 10, likeness, 1}};
    REQUIRE(ledger.record(*id, files).has_value());
    REQUIRE(ledger.end(*id, ExportState::Finished).has_value());
}

} // namespace

TEST_CASE("Protection: a level is chosen for all selected pictures, told at once, and taken back") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    CHECK(panel(desk).level().value() == QStringLiteral("none"));
    choose(panel(desk).level(), "no_face");
    desk.settle();
    CHECK(facts(desk).level == ProtectionLevel::NoFace);
    CHECK(panel(desk).verdict().text() ==
          QStringLiteral("In public: 3 held, 0 leave changed, 0 as they are"));
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Protect 3 items"));
    desk.workspace().history().undo();
    desk.settle();
    CHECK(facts(desk).level == ProtectionLevel::None);
    CHECK(panel(desk).level().value() == QStringLiteral("none"));
}

TEST_CASE("Protection: a person is added by name, known again, and removed") {
    OpenWindow desk;
    openThree(desk);
    addPerson(desk, QStringLiteral("Amina Hassan"));
    REQUIRE(panel(desk).people().chipCount() == 1);
    CHECK(facts(desk).persons.front().isShown);
    addPerson(desk, QStringLiteral("amina hassan"));
    CHECK(catalogOf(desk).protection().persons()->size() == 1);
    emit panel(desk).people().removeWanted(QStringLiteral("Amina Hassan"));
    desk.settle();
    CHECK(panel(desk).people().chipCount() == 0);
    CHECK(facts(desk).persons.empty());
}

TEST_CASE("Protection: how a person is protected is told once, for every picture of theirs") {
    OpenWindow desk;
    openThree(desk);
    addPerson(desk, QStringLiteral("Amina Hassan"));
    emit panel(desk).people().activated(QStringLiteral("Amina Hassan"));
    auto& dialog = opened<ui::PersonDialog>(desk);
    CHECK(dialog.name().text() == QStringLiteral("Amina Hassan"));
    dialog.otherNames().setPlainText(QStringLiteral("Amna\nأمينة حسن\n"));
    dialog.level().setCurrentIndex(dialog.level().findData(static_cast<int>(ProtectionLevel::NoName)));
    dialog.minor().setChecked(true);
    QTest::keyClick(&dialog.name(), Qt::Key_Return);
    desk.settle();
    const Person person = catalogOf(desk).protection().persons()->front();
    CHECK(person.name == "Amina Hassan");
    CHECK(person.otherNames.size() == 2);
    CHECK(person.level == ProtectionLevel::NoName);
    CHECK(person.isMinor);
    desk.workspace().history().undo();
    desk.settle();
    CHECK(catalogOf(desk).protection().persons()->front().level == ProtectionLevel::None);
}

TEST_CASE("Protection: a consent of somebody new is kept with the name that was typed") {
    OpenWindow desk;
    openThree(desk);
    panel(desk).consentsButton().click();
    auto& dialog = opened<ui::ConsentDialog>(desk);
    desk.waitFor("the persons", [&] { return dialog.isSettled(); });
    CHECK_FALSE(dialog.list().isVisible());
    dialog.form().person().setEditText(QStringLiteral("Fatima Ali"));
    dialog.form().date().setText(QStringLiteral("some day"));
    dialog.saveButton().click();
    desk.waitFor("the refusal", [&] { return dialog.isSettled() && dialog.problem().isVisible(); });
    CHECK(dialog.form().person().currentText() == QStringLiteral("Fatima Ali"));
    dialog.form().date().clear();
    dialog.saveButton().click();
    desk.waitFor("the consent", [&] { return dialog.isSettled() && dialog.list().topLevelItemCount() == 1; });
    CHECK(dialog.list().isVisible());
    CHECK(catalogOf(desk).protection().consents()->front().subjectName == "Fatima Ali");
    CHECK(catalogOf(desk).protection().persons()->size() == 1);
    dialog.reject();
}

TEST_CASE("Protection: who may get a picture is chosen, and why it is held is told") {
    OpenWindow desk;
    openThree(desk);
    choose(panel(desk).audience(), "internal");
    desk.settle();
    CHECK(facts(desk).audience == Audience::Internal);
    CHECK(panel(desk).verdict().text().startsWith(QStringLiteral("In public: ")));
    CHECK(panel(desk).verdict().text().contains(QStringLiteral("not for so many people")));
}

TEST_CASE("Protection: an embargo in the instructions is cleared by a button") {
    OpenWindow desk;
    openThree(desk);
    CHECK_FALSE(panel(desk).clearButton().isVisible());
    const AssetId id = current(desk);
    const edit::FieldEdit edit{FieldId::Instructions, {}, std::string("Embargoed until the summit")};
    REQUIRE(edit::EditService(catalogOf(desk)).setFields(std::span(&id, 1), std::span(&edit, 1)).has_value());
    desk.waitFor("the embargo", [&] { return panel(desk).clearButton().isVisible(); });
    panel(desk).clearButton().click();
    desk.settle();
    CHECK_FALSE(panel(desk).clearButton().isVisible());
    CHECK(facts(desk).clearedInstructions == "Embargoed until the summit");
}

TEST_CASE("Protection: a consent is kept, withdrawn, and its pictures asked for back") {
    OpenWindow desk;
    openThree(desk);
    addPerson(desk, QStringLiteral("Amina Hassan"));
    deliver(desk, ContentHash{{1}});
    panel(desk).consentsButton().click();
    auto& dialog = opened<ui::ConsentDialog>(desk);
    desk.waitFor("the persons", [&] { return dialog.isSettled() && dialog.form().person().count() == 2; });
    CHECK(dialog.form().person().currentText() == QStringLiteral("Amina Hassan"));
    dialog.form().date().setText(QStringLiteral("2026-05-01"));
    dialog.form().uses().setText(QStringLiteral("web; print"));
    dialog.saveButton().click();
    desk.waitFor("the consent", [&] { return dialog.isSettled() && dialog.list().topLevelItemCount() == 1; });
    const Consent kept = catalogOf(desk).protection().consents()->front();
    CHECK(kept.uses == std::vector<std::string>{"web", "print"});
    CHECK(kept.subjectName == "Amina Hassan");
    const auto withdrawn = edit::ProtectionEdits(catalogOf(desk)).withdraw(kept.id, "2026-06-01", "threats");
    REQUIRE(withdrawn.has_value());
    desk.waitFor("the state", [&] {
        return dialog.isSettled() && dialog.list().topLevelItemCount() == 1 &&
               dialog.list().topLevelItem(0)->text(3).startsWith(QStringLiteral("Withdrawn"));
    });
    const auto recall = edit::recallOf(catalogOf(desk), kept.id);
    REQUIRE(recall.has_value());
    ui::RecallDialog letters(*recall);
    CHECK(letters.places().topLevelItemCount() == 1);
    CHECK(letters.letter().toPlainText().contains(QStringLiteral("Dear The Daily,")));
    CHECK(letters.letter().toPlainText().contains(QStringLiteral("boats/one.jpg")));
    CHECK_FALSE(letters.letter().toPlainText().contains(QStringLiteral("Amina")));
    CHECK_FALSE(letters.letter().toPlainText().contains(QStringLiteral("threats")));
    letters.language().setCurrentIndex(letters.language().findData(QStringLiteral("ar")));
    CHECK(letters.letter().layoutDirection() == Qt::RightToLeft);
    dialog.reject();
}

TEST_CASE("Protection: where a picture went is told, also where it went nowhere") {
    OpenWindow desk;
    openThree(desk);

    panel(desk).whereButton().click();
    auto& nowhere = opened<ui::DeliveriesDialog>(desk);
    desk.waitFor("the answer", [&] { return nowhere.answer().text().contains(QStringLiteral("nowhere")); });
    CHECK_FALSE(nowhere.table().isVisible());
    CHECK_FALSE(nowhere.importButton().isVisible());
    CHECK_FALSE(nowhere.showButton().isVisible());
    nowhere.reject();
    desk.settle();
    deliver(desk, ContentHash{{1}});
    panel(desk).whereButton().click();
    ui::DeliveriesDialog* somewhere = nullptr;
    desk.waitFor("the places", [&] {
        for (auto* const dialog : desk.window().findChildren<ui::DeliveriesDialog*>()) {
            somewhere = dialog->isVisible() ? dialog : somewhere;
        }
        return somewhere != nullptr && somewhere->table().topLevelItemCount() == 1;
    });
    CHECK(somewhere->table().topLevelItem(0)->text(2) == QStringLiteral("The Daily"));
    CHECK(somewhere->table().topLevelItem(0)->text(3) == QStringLiteral("boats/one.jpg"));
    somewhere->reject();
}

TEST_CASE("Protection: a dropped file that left from here is recognised; others are imported") {
    OpenWindow desk;
    openThree(desk);
    desk.write("sent.jpg", 77, "A copy");
    const auto sent = desk.pictures() / "sent.jpg";
    deliver(desk, *platform::hashOf(*platform::openRegularFile(sent), {}));
    desk.workspace().takeDrop({ui::pathText(sent)});
    auto& dialog = opened<ui::DeliveriesDialog>(desk);
    CHECK(dialog.answer().text().startsWith(QStringLiteral("sent.jpg is a file that left from here")));
    CHECK(dialog.showButton().isVisible());
    dialog.showButton().click();
    desk.settle();
    desk.write("other.jpg", 78, "Another");
    desk.workspace().takeDrop({ui::pathText(desk.pictures() / "other.jpg")});
    opened<ui::ImportDialog>(desk).reject();
}
