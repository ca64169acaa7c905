// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves, how, and what does not: presets, verdicts, overrides, chains, and going on after an
// interruption.
#include "tests/support/catch.h"
#include "tests/ui/gallery_desk.h"
#include "ui/bridge/kept_choices.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/jobs_dialog.h"
#include "ui/export/item_pane.h"
#include "ui/export/preset_editor.h"
#include "ui/export/preset_list.h"
#include "ui/export/publisher_dialog.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/export_note.h"
#include "ui/shell/exporting.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <set>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

QPushButton& button(QWidget& dialog, const QString& text) {
    QPushButton* found = nullptr;
    for (QPushButton* const candidate : dialog.findChildren<QPushButton*>()) {
        found = candidate->text() == text ? candidate : found;
    }
    REQUIRE(found != nullptr);
    return *found;
}

/// The dialog for the gallery "Field", with everything in it known.
ui::ExportDialog& openExport(GalleryDesk& desk, const std::string& target, const QStringList& presets = {}) {
    desk.open("Field");
    desk.workspace().exporting().open(presets);
    auto* const dialog = desk.workspace().findChild<ui::ExportDialog*>();
    REQUIRE(dialog != nullptr);
    dialog->setTarget(QString::fromStdString((desk.folder() / target).string()));
    desk.waitFor("what will leave", [&] { return dialog->isQuiet(); });
    return *dialog;
}

void exportNow(GalleryDesk& desk, ui::ExportDialog& dialog) {
    const std::size_t before = desk.workspace().jobs().jobs().size();
    QPushButton& go = button(dialog, QStringLiteral("Export"));
    REQUIRE(go.isEnabled());
    QTest::mouseClick(&go, Qt::LeftButton);
    desk.waitFor("the export", [&] {
        return desk.workspace().jobs().jobs().size() > before && !desk.workspace().jobs().isRunning();
    });
    QTest::qWait(1); // The dialog goes.
}

/// The first picture of the gallery must not leave before the year 2999.
void putUnderEmbargo(GalleryDesk& desk) {
    const AssetId first = desk.items("Field").front();
    const edit::FieldEdit embargo{FieldId::EmbargoUntil, "", std::string("2999-01-01T00:00:00Z")};
    REQUIRE(desk.workspace().session().engine().edits().setFields({&first, 1}, {&embargo, 1}));
    desk.settle();
}

} // namespace

TEST_CASE("Window: an export shows what is held back and why, and lets it go for a typed reason") {
    GalleryDesk desk;
    putUnderEmbargo(desk);
    ui::ExportDialog& dialog = openExport(desk, "out");
    const QAbstractItemModelTester tester(&dialog.verdicts(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(dialog.verdicts().rowCount() == 3);
    using Column = ui::VerdictModel::Column;
    const auto text = [&](int column) { return dialog.verdicts().index(0, column).data().toString(); };
    CHECK(text(Column::OutcomeColumn) == QStringLiteral("Held back"));
    CHECK(text(Column::WhyColumn).startsWith(QStringLiteral("Under embargo until")));
    CHECK(text(Column::ReleaserColumn).startsWith(QStringLiteral("Nobody")));
    CHECK(dialog.summary().contains(QStringLiteral("1 are held back")));
    dialog.table().selectRow(0);
    desk.waitFor("the picture", [&] { return dialog.isQuiet(); });
    CHECK(dialog.pane().texts().contains(QStringLiteral("Under embargo until")));

    QPushButton& letGo = button(dialog, QStringLiteral("Let it go…"));
    REQUIRE(letGo.isEnabled());
    QTest::mouseClick(&letGo, Qt::LeftButton);
    desk.answer(QStringLiteral("Agreed with the ministry by telephone"));
    desk.waitFor("the new verdict", [&] { return dialog.isQuiet(); });
    CHECK(dialog.summary().contains(QStringLiteral("0 are held back")));
    CHECK(dialog.pane().texts().contains(QStringLiteral("Let go: Agreed with the ministry by telephone")));
    CHECK_FALSE(dialog.pane().picture().isNull());
    exportNow(desk, dialog);
    const ui::Job& job = desk.workspace().jobs().jobs().back();
    CHECK(job.done == 3);
    CHECK(job.holds.empty());
}

TEST_CASE("Window: what an export held back is listed among its jobs with the reason") {
    GalleryDesk desk;
    putUnderEmbargo(desk);
    exportNow(desk, openExport(desk, "out"));
    const ui::Job& job = desk.workspace().jobs().jobs().back();
    CHECK(job.done == 2);
    REQUIRE(job.holds.size() == 1);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    auto* const dialog = desk.workspace().findChild<ui::JobsDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->files().rowCount() == 1);
    const QString why = dialog->files().index(0, ui::JobFilesModel::ReasonColumn).data().toString();
    CHECK(why.contains(QStringLiteral("Under embargo until")));
    CHECK(why.contains(QStringLiteral("Who can release it")));
}

TEST_CASE("Window: one picture is seen as it would leave, with its texts and names") {
    GalleryDesk desk;
    ui::ExportDialog& dialog = openExport(desk, "out");
    dialog.table().selectRow(1);
    desk.waitFor("the picture", [&] { return dialog.isQuiet() && !dialog.pane().picture().isNull(); });
    CHECK(dialog.pane().picture().width() > 0);
    CHECK(dialog.pane().texts().contains(QStringLiteral("Caption:")));
    CHECK(dialog.pane().texts().contains(QStringLiteral(".jpg")));
}

TEST_CASE("Window: who publishes is typed beside the exports, and kept in the catalog's file") {
    GalleryDesk desk;
    ui::ExportDialog& dialog = openExport(desk, "out");
    QTest::mouseClick(&button(dialog, QStringLiteral("Who publishes…")), Qt::LeftButton);
    auto* const publisher = dialog.findChild<ui::PublisherDialog*>();
    REQUIRE(publisher != nullptr);
    desk.waitFor("what is known",
                 [&] { return publisher->isQuiet() && publisher->saveButton().isEnabled(); });
    const auto line = [&](const char* name) {
        for (QLineEdit* const candidate : publisher->findChildren<QLineEdit*>()) {
            if (candidate->accessibleName() == QLatin1String(name)) {
                return candidate;
            }
        }
        FAIL("no field " << name);
        return static_cast<QLineEdit*>(nullptr);
    };
    line("Name")->setText(QStringLiteral("Example Relief"));
    line("Address of the library")->setText(QStringLiteral("javascript:alert(1)"));
    CHECK_FALSE(publisher->saveButton().isEnabled());
    CHECK_FALSE(publisher->problem().isEmpty());
    line("Address of the library")->setText(QStringLiteral("https://library.example.org"));
    line("Logo")->setText(QStringLiteral("no such picture.png"));
    publisher->save();
    desk.waitFor("the refusal", [&] { return publisher->isQuiet(); });
    CHECK(publisher->problem().contains(QStringLiteral("no such picture.png")));
    line("Logo")->clear();
    bool isSaved = false;
    QObject::connect(publisher, &ui::PublisherDialog::saved, &dialog, [&] { isSaved = true; });
    publisher->save();
    desk.waitFor("the file", [&] { return isSaved && dialog.isQuiet(); });
    const auto read = delivery::PublisherFile(desk.catalog().folder()).read();
    REQUIRE(read.has_value());
    CHECK(read->name == "Example Relief");
    CHECK(read->baseUrl == "https://library.example.org/");
}

TEST_CASE("Window: several presets are made in one go, each in a package of its own") {
    GalleryDesk desk;
    ui::ExportDialog& dialog =
        openExport(desk, "all", {QStringLiteral("files-web"), QStringLiteral("contact-sheet")});
    CHECK(dialog.order().parts.size() == 2);
    exportNow(desk, dialog);
    const ui::Job& job = desk.workspace().jobs().jobs().back();
    CHECK(job.state == ui::JobState::Done);
    CHECK(job.done == 6);
    CHECK(std::filesystem::exists(desk.folder() / "all/files-web/captions.csv"));
    CHECK(std::filesystem::exists(desk.folder() / "all/contact-sheet/contact-sheet.pdf"));
}

TEST_CASE("Window: a preset is edited with a picture beside it, and kept in the catalog") {
    GalleryDesk desk;
    ui::ExportDialog& dialog = openExport(desk, "out", {QStringLiteral("files-web")});
    dialog.table().selectRow(0);
    desk.waitFor("the picture", [&] { return dialog.isQuiet(); });
    QTest::mouseClick(&button(dialog.presets(), QStringLiteral("New like it…")), Qt::LeftButton);
    ui::PresetEditor* editor = nullptr;
    desk.waitFor("the editor", [&] {
        editor = dialog.findChild<ui::PresetEditor*>();
        return editor != nullptr && editor->isQuiet();
    });
    CHECK_FALSE(editor->pane().picture().isNull());
    for (QSpinBox* const box : editor->findChildren<QSpinBox*>()) {
        if (box->accessibleName() == QStringLiteral("Longer side")) {
            box->setValue(40);
        }
    }
    desk.waitFor("the smaller picture", [&] { return editor->isQuiet(); });
    CHECK(std::max(editor->pane().picture().width(), editor->pane().picture().height()) == 40);
    editor->name().clear();
    CHECK_FALSE(editor->saveButton().isEnabled());
    CHECK_FALSE(editor->problem().isEmpty());
    editor->name().setText(QStringLiteral("Tiny ones"));
    QTest::mouseClick(&editor->saveButton(), Qt::LeftButton);
    desk.waitFor("the preset", [&] {
        return dialog.presets().chosen() == QStringList{QStringLiteral("tiny-ones")} && dialog.isQuiet();
    });
    CHECK(std::filesystem::exists(desk.catalog().folder() / "presets/tiny-ones.toml"));
    CHECK(dialog.request().preset.renditions.front().picture->longEdge == 40);
    REQUIRE(dialog.presets().current() != nullptr);
    CHECK(dialog.presets().current()->isOwn);
    QTest::mouseClick(&button(dialog.presets(), QStringLiteral("Remove")), Qt::LeftButton);
    desk.waitFor("the preset to go", [&] {
        return !dialog.presets().chosen().contains(QStringLiteral("tiny-ones")) && dialog.isQuiet();
    });
}

TEST_CASE("Window: a ZIP with a passphrase is not made without one") {
    GalleryDesk desk;
    ui::ExportDialog& dialog = openExport(desk, "out", {QStringLiteral("files-web")});
    delivery::Preset preset = dialog.request().preset;
    preset.id = "secret";
    preset.name = "Secret";
    preset.packing = delivery::Packing::Zip;
    preset.isEncrypted = true;
    REQUIRE(delivery::PresetShelf(desk.catalog().folder()).save(preset).has_value());
    dialog.presets().load({QStringLiteral("secret")});
    desk.waitFor("the preset", [&] { return dialog.isQuiet() && dialog.request().preset.id == "secret"; });
    CHECK(dialog.request().target == desk.folder() / "out.zip");
    CHECK_FALSE(button(dialog, QStringLiteral("Export")).isEnabled());
    for (QLineEdit* const line : dialog.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == QStringLiteral("Passphrase of the ZIP file")) {
            REQUIRE(line->isVisible());
            line->setText(QStringLiteral("correct horse battery staple"));
        }
    }
    exportNow(desk, dialog);
    CHECK(std::filesystem::exists(desk.folder() / "out.zip"));
}

TEST_CASE("Window: each kind of page is one key away from a gallery") {
    GalleryDesk desk;
    desk.open("Field");
    for (const auto& [action, preset] : ui::kExportPresets) {
        INFO(preset);
        desk.window().actions()[action].trigger();
        auto* const dialog = desk.workspace().findChild<ui::ExportDialog*>();
        REQUIRE(dialog != nullptr);
        desk.waitFor("the preset",
                     [&] { return dialog->presets().chosen() == QStringList{QString::fromLatin1(preset)}; });
        CHECK_FALSE(desk.window().actions()[action].shortcut().isEmpty());
        delete dialog;
    }
}

TEST_CASE("Window: every part of the export is reached by Tab and has a name") {
    GalleryDesk desk;
    ui::ExportDialog& dialog = openExport(desk, "out");
    dialog.activateWindow();
    std::set<QWidget*> reached;
    QWidget* widget = dialog.focusWidget();
    REQUIRE(widget != nullptr);
    for (int i = 0; i < 60 && reached.insert(widget).second; ++i) {
        QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(spoken != nullptr);
        INFO(widget->metaObject()->className());
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        QTest::keyClick(widget, Qt::Key_Tab);
        widget = dialog.focusWidget();
    }
    CHECK(reached.contains(&dialog.table()));
    CHECK(reached.contains(&dialog.presets().list()));
    CHECK(reached.contains(&button(dialog, QStringLiteral("Export"))));
}

TEST_CASE("Window: an export that was interrupted is offered again, with everything as it was ordered") {
    GalleryDesk desk;
    desk.open("Field");
    ui::ExportOrder order;
    order.request.gallery = GalleryId{desk.workspace().place().id};
    order.request.target = desk.folder() / "unfinished";
    order.request.recipient = "The Daily Planet";
    order.presetIds = {QStringLiteral("archive")};
    const QString target = ui::pathText(order.request.target);
    const QJsonObject kept{{QStringLiteral("export.unfinished"),
                            QJsonObject{{target, ui::exportNote(order, desk.catalog().id())}}}};
    const TemporaryFolder folder;
    const auto file = folder.write("choices.json", QJsonDocument(kept).toJson().toStdString());
    desk.workspace().choices().keepIn(ui::pathText(file));
    QMessageBox* offer = nullptr;
    desk.waitFor("the offer", [&] {
        offer = desk.workspace().findChild<QMessageBox*>();
        return offer != nullptr && offer->isVisible();
    });
    CHECK(offer->text().contains(target));
    QTest::mouseClick(&button(*offer, QStringLiteral("Go on…")), Qt::LeftButton);
    auto* const dialog = desk.workspace().findChild<ui::ExportDialog*>();
    REQUIRE(dialog != nullptr);
    desk.waitFor("what will leave", [&] { return dialog->isQuiet(); });
    CHECK(dialog->request().target == order.request.target);
    CHECK(dialog->request().recipient == "The Daily Planet");
    CHECK(dialog->request().preset.id == "archive");
    exportNow(desk, *dialog);
    CHECK(desk.workspace().jobs().jobs().back().done == 3);
    CHECK(desk.workspace().choices().value(QStringLiteral("export.unfinished")).toObject().isEmpty());
}

TEST_CASE("Export note: what is noted of an order comes back, without its passphrase") {
    ui::ExportOrder order;
    order.request.assets = {AssetId{3}, AssetId{7}};
    order.request.target = "/a/b";
    order.request.passphrase = "secret words";
    order.request.existingTarget = delivery::ExistingTarget::Replace;
    order.presetIds = {QStringLiteral("one"), QStringLiteral("two")};
    const QJsonObject note = ui::exportNote(order, GlobalId{});
    CHECK_FALSE(QJsonDocument(note).toJson().contains("secret"));
    const ui::ExportOrder back = ui::orderOfNote(note);
    CHECK(back.request.assets == order.request.assets);
    CHECK(back.request.target == order.request.target);
    CHECK(back.request.existingTarget == delivery::ExistingTarget::Replace);
    CHECK(back.presetIds == order.presetIds);
    CHECK(ui::orderOfNote({}).presetIds.isEmpty());
}
