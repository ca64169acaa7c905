// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/batch_folder.h"
#include "core/catalog/asset_store.h"
#include "core/catalog/change_writer.h"
#include "core/catalog/journal.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/codes_dialog.h"
#include "ui/dialogs/parts_dialog.h"
#include "ui/dialogs/plan_dialog.h"
#include "ui/dialogs/replace_dialog.h"
#include "ui/dialogs/table_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/form/parts_field.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/batch_work.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

template <class Dialog>
Dialog& opened(OpenWindow& desk) {
    desk.waitFor("the dialog",
                 [] { return qobject_cast<Dialog*>(QApplication::activeModalWidget()) != nullptr; });
    return *qobject_cast<Dialog*>(QApplication::activeModalWidget());
}

void trigger(OpenWindow& desk, const char* word) {
    for (const QMenu* const menu : desk.window().findChildren<QMenu*>()) {
        for (QAction* const action : menu->actions()) {
            if (action->objectName() == QLatin1String(word)) {
                action->trigger();
                return;
            }
        }
    }
    FAIL("no action " << word);
}

std::string said(OpenWindow& desk, int row, FieldId field) {
    const auto id = desk.workspace().pictures().model().ids().at(static_cast<std::size_t>(row));
    return desk.workspace().session().engine().catalog().assets().details(id)->metadata.text(field);
}

void waitForPlan(OpenWindow& desk, ui::PlanView& view) {
    desk.waitFor("the plan", [&] { return view.plan() != nullptr; });
}

QUndoStack& stack(OpenWindow& desk) {
    return desk.workspace().history().stack();
}

/// Modal or beside the window.
QDialog* openDialog() {
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible()) {
            return dialog;
        }
    }
    return nullptr;
}

/// Where Tab stops in a dialog, in its order.
std::vector<QWidget*> stopsOf(QWidget& dialog) {
    std::vector<QWidget*> stops;
    for (QWidget* widget = dialog.nextInFocusChain(); widget != &dialog;
         widget = widget->nextInFocusChain()) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (isStop && widget->window() == &dialog && widget->isVisibleTo(&dialog)) {
            stops.push_back(widget);
        }
    }
    return stops;
}

bool standsAfter(const QWidget& dialog, const QWidget& widget, const QWidget& before) {
    const QRect here(widget.mapTo(&dialog, QPoint()), widget.size());
    const QRect there(before.mapTo(&dialog, QPoint()), before.size());
    return here.top() >= there.bottom() || (here.bottom() > there.top() && here.left() >= there.right());
}

} // namespace

TEST_CASE("Window: Tab goes through the dialogs in the order in which things stand there") {
    OpenWindow desk;
    openThree(desk);
    for (const char* const word : {"templates", "codes", "find_replace", "apply_table", "credits",
                                   "check_house_style", "copy_metadata"}) {
        INFO(word);
        trigger(desk, word);
        desk.waitFor("the dialog", [] { return openDialog() != nullptr; });
        QDialog& dialog = *openDialog();
        const std::vector<QWidget*> stops = stopsOf(dialog);
        REQUIRE(stops.size() > 2);
        std::string order;
        for (const QWidget* const stop : stops) {
            const auto* const button = qobject_cast<const QAbstractButton*>(stop);
            order += std::string(stop->metaObject()->className()) + " " +
                     ui::toUtf8(button ? button->text() : stop->accessibleName()) + ", ";
        }
        INFO(order);
        for (std::size_t i = 1; i < stops.size(); ++i) {
            // The list of fields stands beside the form that begins the dialog.
            const bool isBeside = qobject_cast<QListWidget*>(stops[i]) != nullptr;
            CHECK((isBeside || standsAfter(dialog, *stops[i], *stops[i - 1])));
        }
        dialog.close();
        desk.waitFor("no dialog", [] { return openDialog() == nullptr; });
    }
}

TEST_CASE("Window: find and replace shows every change before it is made, and is one undo") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    trigger(desk, "find_replace");
    auto& dialog = opened<ui::ReplaceDialog>(desk);
    typeInto(dialog.sought(), QStringLiteral("ana field"));
    typeInto(dialog.replacement(), QStringLiteral("Ana Campo"));
    waitForPlan(desk, dialog.planView());
    const QAbstractItemModel& changes = *dialog.planView().table().model();
    REQUIRE(changes.rowCount() == 3);
    CHECK(changes.index(0, 2).data().toString() == QStringLiteral("Ana Field"));
    CHECK(changes.index(0, 3).data().toString() == QStringLiteral("Ana Campo"));
    CHECK(said(desk, 0, FieldId::CreditLine) == "Ana Field");
    dialog.accept();
    desk.waitFor("the edit", [&] { return stack(desk).canUndo(); });
    desk.settle();
    CHECK(said(desk, 2, FieldId::CreditLine) == "Ana Campo");
    CHECK(ui::toUtf8(stack(desk).undoText()) == "Replace “ana field → Ana Campo” (3 items)");
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return said(desk, 2, FieldId::CreditLine) == "Ana Field"; });
}

TEST_CASE("Window: Enter after what is looked for goes on to what takes its place, and replaces nothing") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    trigger(desk, "find_replace");
    auto& dialog = opened<ui::ReplaceDialog>(desk);
    dialog.sought().setFocus();
    typeInto(dialog.sought(), QStringLiteral("field"));
    waitForPlan(desk, dialog.planView());
    QTest::keyClick(&dialog.sought(), Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.replacement().hasFocus());
    dialog.reject();
    CHECK_FALSE(stack(desk).canUndo());
}

TEST_CASE("Window: of a long text the place is shown where it changes") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Caption,
         QStringLiteral(", with her mother and her two sisters, in the clinic of Bossaso"));
    form(desk).commit();
    desk.settle();
    trigger(desk, "find_replace");
    auto& dialog = opened<ui::ReplaceDialog>(desk);
    typeInto(dialog.sought(), QStringLiteral("clinic"));
    typeInto(dialog.replacement(), QStringLiteral("hospital"));
    waitForPlan(desk, dialog.planView());
    const QAbstractItemModel& changes = *dialog.planView().table().model();
    REQUIRE(changes.rowCount() == 1);
    const QString after = changes.index(0, ui::PlannedChangeModel::AfterColumn).data().toString();
    CHECK(after.startsWith(QStringLiteral("… ")));
    CHECK(after.contains(QStringLiteral("in the hospital of Bossaso")));
    dialog.reject();
}

TEST_CASE("Window: what is no expression is said, and nothing can be replaced by it") {
    OpenWindow desk;
    openThree(desk);
    trigger(desk, "find_replace");
    auto& dialog = opened<ui::ReplaceDialog>(desk);
    dialog.regular().setChecked(true);
    typeInto(dialog.sought(), QStringLiteral("(ana"));
    desk.waitFor("the answer", [&] { return dialog.planView().status().contains(QLatin1String("(ana")); });
    CHECK_FALSE(dialog.planView().hasChanges());
    dialog.reject();
}

TEST_CASE("Window: a template is made, kept, seen, applied and taken back") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    trigger(desk, "templates");
    auto& dialog = opened<ui::TemplateDialog>(desk);
    desk.waitFor("the list", [&] { return dialog.isQuiet(); });
    ui::TemplateModel& model = dialog.model();
    const auto set = [&](FieldId field, batch::Mode mode, const QString& value) {
        const QModelIndex at = model.find(field);
        model.setData(at.siblingAtColumn(ui::TemplateModel::ValueColumn), value, Qt::EditRole);
        model.setData(at.siblingAtColumn(ui::TemplateModel::ModeColumn), static_cast<int>(mode),
                      Qt::EditRole);
    };
    set(FieldId::City, batch::Mode::Replace, QStringLiteral("Bossaso"));
    set(FieldId::Caption, batch::Mode::Append, QStringLiteral("{city}, {sequence:2}."));
    set(FieldId::Headline, batch::Mode::Replace, QStringLiteral("{nonsense}"));
    CHECK_FALSE(dialog.applyButton().isEnabled());
    set(FieldId::Headline, batch::Mode::Clear, {});
    dialog.names().setEditText(QStringLiteral("Field desk"));
    REQUIRE(dialog.saveButton().isEnabled());
    dialog.saveButton().click();
    desk.waitFor("it to be kept", [&] { return dialog.isQuiet() && dialog.names().count() == 1; });
    dialog.applyButton().click();
    auto& plan = opened<ui::PlanDialog>(desk);
    waitForPlan(desk, plan.planView());
    CHECK(plan.planView().table().model()->rowCount() == 6);
    plan.accept();
    desk.waitFor("the edit", [&] { return stack(desk).canUndo(); });
    desk.settle();
    CHECK(said(desk, 0, FieldId::City) == "Bossaso");
    CHECK(said(desk, 0, FieldId::Caption).ends_with("Bossaso, 01."));
    CHECK(ui::toUtf8(stack(desk).undoText()) == "Template “Field desk” (3 items)");
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return said(desk, 0, FieldId::City).empty(); });
    const auto kept = batch::TemplateStore(desk.workspace().session().engine().catalog()).load("Field desk");
    REQUIRE(kept);
    CHECK(kept->rows.size() == 3);
}

TEST_CASE("Window: a template that is not saved is not lost without a question") {
    OpenWindow desk;
    openThree(desk);
    trigger(desk, "templates");
    QPointer<ui::TemplateDialog> dialog = &opened<ui::TemplateDialog>(desk);
    desk.waitFor("the list", [&] { return dialog->isQuiet(); });
    const QModelIndex city = dialog->model().find(FieldId::City);
    dialog->model().setData(city.siblingAtColumn(ui::TemplateModel::ValueColumn), QStringLiteral("Bossaso"),
                            Qt::EditRole);
    dialog->names().setEditText(QStringLiteral("Field desk"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    auto& question = opened<QMessageBox>(desk);
    CHECK(dialog->isVisible());
    question.defaultButton()->click();
    desk.waitFor("it to close", [&] { return !dialog || !dialog->isVisible(); });
    CHECK(batch::TemplateStore(desk.workspace().session().engine().catalog()).load("Field desk"));
}

TEST_CASE("Window: a template's licensor is written part by part") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    trigger(desk, "templates");
    auto& dialog = opened<ui::TemplateDialog>(desk);
    desk.waitFor("the list", [&] { return dialog.isQuiet(); });
    const QModelIndex value =
        dialog.model().find(FieldId::Licensor).siblingAtColumn(ui::TemplateModel::ValueColumn);
    REQUIRE(value.isValid());
    dialog.table().setCurrentIndex(value);
    QTest::keyClick(&dialog.table(), Qt::Key_F2);
    desk.waitFor("the parts", [&] { return dialog.parts() != nullptr; });
    ui::PartsField& parts = dialog.parts()->parts();
    REQUIRE(parts.blockCount() == 1);
    CHECK(QApplication::focusWidget() == parts.line(0, "LicensorName"));
    QTest::keyClicks(parts.line(0, "LicensorName"), QStringLiteral("IOM {filename}"));
    QTest::keyClicks(parts.line(0, "LicensorEmail"), QStringLiteral("media@example.org"));
    dialog.parts()->accept();
    CHECK(value.data().toString() == QStringLiteral("IOM {filename}, media@example.org"));
    CHECK(dialog.model().ticked() == 1);
    dialog.applyButton().click();
    auto& plan = opened<ui::PlanDialog>(desk);
    waitForPlan(desk, plan.planView());
    plan.accept();
    desk.waitFor("the edit", [&] { return stack(desk).canUndo(); });
    desk.settle();
    select(desk, 0);
    const AssetId asset = desk.workspace().pictures().targets().front();
    const auto details = desk.workspace().session().engine().catalog().assets().details(asset);
    const FieldValue* const licensor = details->metadata.find(FieldId::Licensor);
    REQUIRE(licensor != nullptr);
    const StructContent wanted{{"LicensorName", "IOM a"}, {"LicensorEmail", "media@example.org"}};
    CHECK(licensor->content == FieldContent(std::vector<StructContent>{wanted}));
}

TEST_CASE("Window: captions come from a table, with the rows that have no picture named") {
    OpenWindow desk;
    openThree(desk);
    desk.writeFile("table.csv", "\xef\xbb\xbf"
                                "file;caption;bogus\r\nA.JPG;New words;x\r\nz.jpg;Nobody;\r\n");
    trigger(desk, "apply_table");
    auto& dialog = opened<ui::TableDialog>(desk);
    dialog.setFile(ui::pathText(desk.pictures() / "table.csv"));
    waitForPlan(desk, dialog.planView());
    CHECK(dialog.planView().table().model()->rowCount() == 1);
    REQUIRE(dialog.planView().plan()->problems.size() == 2);
    CHECK(dialog.planView().plan()->problems.front().error.subject == "bogus");
    dialog.accept();
    desk.waitFor("the edit", [&] { return stack(desk).canUndo(); });
    CHECK(isInCatalog(desk, "New words"));
    CHECK(ui::toUtf8(stack(desk).undoText()) == "Table “table.csv” (1 item)");
}

TEST_CASE("Window: codes become their texts while one types, and one undo brings them back") {
    OpenWindow desk;
    openThree(desk);
    trigger(desk, "codes");
    auto& dialog = opened<ui::CodesDialog>(desk);
    desk.waitFor("the list", [&] { return dialog.isQuiet(); });
    dialog.files().setEditText(QStringLiteral("desk.txt"));
    dialog.text().setPlainText(QStringLiteral("bos\tBossaso\tSomalia\n"));
    dialog.saveButton().click();
    desk.waitFor("them to be kept",
                 [&] { return dialog.isQuiet() && desk.workspace().batch().codes().count() == 1; });
    dialog.reject();
    field(desk, FieldId::Headline).setFocus();
    type(desk, FieldId::Headline, QStringLiteral("In =bos#2=, =bos=, =nobody= a=b"));
    QTest::qWait(10);
    CHECK(field(desk, FieldId::Headline).toPlainText() ==
          QStringLiteral("In Somalia, Bossaso, =nobody= a=b"));
    desk.waitFor("it to be saved", [&] { return isInCatalog(desk, "In Somalia, Bossaso, =nobody= a=b"); });
}

TEST_CASE("Window: the last change of the last run can be taken back after it, by its name") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    desk.workspace().inspector().form().commit();
    desk.waitFor("the edit", [&] { return stack(desk).canUndo(); });
    reopen(desk);
    desk.waitFor("the steps", [&] { return stack(desk).canUndo(); });
    CHECK(ui::toUtf8(stack(desk).undoText()) == "City (1 item)");
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return stack(desk).canRedo() && said(desk, 0, FieldId::City).empty(); });
    reopen(desk);
    desk.waitFor("the steps", [&] { return stack(desk).canRedo(); });
    CHECK(ui::toUtf8(stack(desk).redoText()) == "City (1 item)");
    desk.workspace().history().redo();
    desk.waitFor("the redo", [&] { return said(desk, 0, FieldId::City) == "Bossaso"; });
}

TEST_CASE("Window: an undo that would overwrite a later change asks, and takes back the rest") {
    OpenWindow desk;
    openThree(desk);
    selectAll(desk);
    type(desk, FieldId::City, QStringLiteral("Bossaso"));
    desk.workspace().inspector().form().commit();
    desk.waitFor("the edit", [&] { return stack(desk).canUndo(); });
    desk.settle();
    // Somebody else, as a file that was read again.
    const auto& catalog = desk.workspace().session().engine().catalog();
    const auto id = desk.workspace().pictures().model().ids().at(0);
    const GlobalId target = catalog.assets().details(id)->summary.globalId;
    REQUIRE(catalog.write(
        catalog::Cause::Merge, catalog::Catalog::Lane::Bulk, [&](catalog::ChangeWriter& writer) {
            return writer.change({catalog::TargetKind::Asset, target, "city", ""}, "Garowe", Origin::Xmp);
        }));
    desk.workspace().history().undo();
    auto& box = opened<QMessageBox>(desk);
    CHECK(ui::toUtf8(box.informativeText()).find("City of ") == 0);
    CHECK(said(desk, 1, FieldId::City) == "Bossaso");
    for (QAbstractButton* const button : box.buttons()) {
        if (box.buttonRole(button) == QMessageBox::AcceptRole) {
            button->click();
            break;
        }
    }
    desk.waitFor("the rest", [&] { return said(desk, 1, FieldId::City).empty(); });
    CHECK(said(desk, 0, FieldId::City) == "Garowe");
}

TEST_CASE("Window: a plan of ten thousand changes is there without waiting") {
    auto plan = std::make_shared<batch::Plan>();
    for (int i = 0; i < 10'000; ++i) {
        plan->changes.push_back({AssetId{i},
                                 GlobalId::generate(),
                                 "IMG_" + std::to_string(i) + ".jpg",
                                 FieldId::Caption,
                                 {},
                                 "before",
                                 "after"});
    }
    OpenWindow desk;
    QElapsedTimer timer;
    timer.start();
    ui::PlanDialog dialog(
        desk.workspace().session(), QStringLiteral("Many"),
        [plan](const ui::Engine&, const std::stop_token&) { return Result<batch::Plan>(*plan); });
    dialog.show();
    CHECK(timer.elapsed() < 500);
    waitForPlan(desk, dialog.planView());
    timer.restart();
    dialog.planView().table().scrollToBottom();
    QTest::qWait(1);
    CHECK(timer.elapsed() < 500);
}
