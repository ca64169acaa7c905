// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/engine.h"
#include "ui/bridge/session.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/import_options.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/status_line.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

#include <fstream>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

QPushButton& button(QWidget& dialog, const QString& text) {
    for (QPushButton* const candidate : dialog.findChildren<QPushButton*>()) {
        if (candidate->text() == text) {
            return *candidate;
        }
    }
    FAIL("no button " << text.toStdString());
    throw 0;
}

/// The names of sets of choices can be typed; what else there is to choose from can't.
QComboBox* presetsOf(ui::ImportDialog& dialog) {
    for (QComboBox* const candidate : dialog.options().findChildren<QComboBox*>()) {
        if (candidate->isEditable()) {
            return candidate;
        }
    }
    return nullptr;
}

/// A window with an import dialog open on its pictures.
class ImportDesk {
public:
    explicit ImportDesk(bool hasPictures = true) {
        if (hasPictures) {
            desk.writeThreePictures();
        }
    }

    ui::ImportDialog& open(const QStringList& paths) {
        desk.workspace().openImport(paths);
        for (ui::ImportDialog* const candidate : desk.workspace().findChildren<ui::ImportDialog*>()) {
            dialog = candidate;
        }
        REQUIRE(dialog);
        desk.waitFor("the folders", [&] { return dialog->folders().isLoaded(); });
        look();
        return *dialog;
    }
    ui::ImportDialog& openOnPictures() { return open({ui::pathText(desk.pictures())}); }
    /// Until what is ticked was looked at.
    void look() {
        QTest::qWait(200);
        desk.waitFor("the look at the files", [&] { return dialog->files().isIdle(); });
        QTest::qWait(50);
        desk.waitFor("the look at the files", [&] { return dialog->files().isIdle(); });
    }
    void import() {
        QTest::keyClick(dialog, Qt::Key_Return);
        desk.waitFor("the import", [&] {
            const auto& jobs = desk.workspace().jobs();
            return jobs.jobs().size() > done && !jobs.isRunning();
        });
        done = desk.workspace().jobs().jobs().size();
        QTest::qWait(50);
        desk.settle();
    }

    OpenWindow desk;
    ui::ImportDialog* dialog = nullptr;
    std::size_t done = 0;
};

} // namespace

TEST_CASE("Window: pictures are seen before they are imported, and single ones left out by key") {
    ImportDesk test;
    ui::ImportDialog& dialog = test.openOnPictures();
    const QAbstractItemModelTester files(&dialog.files(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(dialog.files().rowCount() == 3);
    test.desk.waitFor("the pictures", [&] {
        return !dialog.files().index(0).data(Qt::DecorationRole).value<QPixmap>().isNull();
    });
    CHECK(dialog.countsText().contains(QStringLiteral("3")));
    dialog.grid().setFocus();
    dialog.grid().setCurrentIndex(dialog.files().index(1));
    QTest::keyClick(&dialog.grid(), Qt::Key_Space);
    CHECK_FALSE(dialog.files().isTicked(1));
    test.import();
    CHECK(test.desk.workspace().jobs().jobs().back().done == 2);
}

TEST_CASE("Window: what the catalog has is marked before an import, also as a copy elsewhere") {
    ImportDesk test;
    test.desk.importInto("Field");
    test.done = 1;
    std::filesystem::copy_file(test.desk.pictures() / "a.jpg", test.desk.pictures() / "copy of a.jpg");
    test.desk.write("new.jpg", 77,
                    "A longer caption than all of the others have, so that it is another size");
    ui::ImportDialog& dialog = test.openOnPictures();
    test.desk.waitFor("the comparing", [&] { return dialog.files().counts().known == 4; });
    CHECK(dialog.files().rowCount() == 5);
    dialog.options().onlyNew().setChecked(true);
    REQUIRE(dialog.files().rowCount() == 1);
    CHECK(dialog.files().index(0).data().toString() == QStringLiteral("new.jpg"));
    test.import();
    CHECK(test.desk.workspace().jobs().jobs().back().done == 1);
}

TEST_CASE("Window: folders of the tree are ticked by key and taken whole") {
    ImportDesk test;
    std::filesystem::create_directories(test.desk.pictures() / "inner");
    std::filesystem::rename(test.desk.pictures() / "a.jpg", test.desk.pictures() / "inner" / "a.jpg");
    ui::ImportDialog& dialog = test.open({});
    auto* const tree = dialog.findChild<QTreeView*>();
    REQUIRE(tree);
    CHECK(tree->hasFocus());
    CHECK_FALSE(button(dialog, QStringLiteral("Import")).isEnabled());

    dialog.addPaths({ui::pathText(test.desk.pictures())});
    const QModelIndex top = dialog.folders().index(0, 0);
    tree->setCurrentIndex(top);
    QTest::keyClick(tree, Qt::Key_Right);
    test.desk.waitFor("the folders inside", [&] { return dialog.folders().rowCount(top) == 1; });
    const QModelIndex inner = dialog.folders().index(0, 0, top);
    CHECK(inner.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK_FALSE(inner.flags().testFlag(Qt::ItemIsUserCheckable));
    CHECK(dialog.folders().ticked().size() == 1);
    QTest::keyClick(tree, Qt::Key_Space);
    CHECK(dialog.folders().ticked().empty());
    tree->setCurrentIndex(inner);
    QTest::keyClick(tree, Qt::Key_Space);
    test.look();
    CHECK(dialog.files().rowCount() == 1);
}

TEST_CASE("FolderTreeModel: keeps a model's promises while folders are listed, ticked and dropped") {
    OpenWindow desk;
    for (const char* const name : {"a/b/c", "d", "مجلد"}) {
        std::filesystem::create_directories(desk.pictures() / name);
    }
    auto engine = ui::Engine::open(desk.folder() / "other.fieldframe", ui::OpenMode::Create);
    REQUIRE(engine);
    ui::Session session(std::move(*engine));
    ui::FolderTreeModel model(session, {{desk.pictures(), "pictures"}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex top = model.index(0, 0);
    model.fetchMore(top);
    desk.waitFor("the folders", [&] { return model.rowCount(top) == 3; });
    CHECK(model.setData(model.index(1, 0, top), Qt::Checked, Qt::CheckStateRole));
    CHECK(model.setData(top, Qt::Checked, Qt::CheckStateRole));
    CHECK(model.ticked() == std::vector{desk.pictures()});
    model.addTicked(ui::pathText(desk.folder()));
    CHECK(model.ticked().size() == 2);
    model.clearTicks();
    CHECK(model.ticked().empty());
    desk.waitFor("all folders", [&] { return session.inFlight() == 0; });
}

TEST_CASE("Window: copies are named by a template, with a live example made of the first picture") {
    ImportDesk test;
    ui::ImportDialog& dialog = test.openOnPictures();
    ui::ImportChoices choices;
    choices.isCopying = true;
    choices.copyTo = ui::pathText(test.desk.folder() / "kept");
    choices.names = QStringLiteral("{caption}-{sequence:3}");
    dialog.options().setChoices(choices);
    const auto hasText = [&](const QString& text) {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(text); });
    };
    test.desk.waitFor("the example",
                      [&] { return hasText(QStringLiteral("A nurse weighs a child in Bossaso-001.jpg")); });
    choices.names = QStringLiteral("{nonsense}");
    dialog.options().setChoices(choices);
    CHECK(hasText(QStringLiteral("nonsense")));
    CHECK_FALSE(button(dialog, QStringLiteral("Import")).isEnabled());
    choices.names = QStringLiteral("{filename}");
    dialog.options().setChoices(choices);
    test.import();
    CHECK(std::filesystem::exists(test.desk.folder() / "kept" / "a.jpg"));
}

TEST_CASE("Window: an import offers what was chosen last, and sets of choices by name") {
    ImportDesk test;
    {
        ui::ImportDialog& dialog = test.openOnPictures();
        ui::ImportChoices choices;
        choices.galleries = ui::ImportChoices::Galleries::One;
        choices.title = QStringLiteral("Field trip");
        dialog.options().setChoices(choices);
        auto* const presets = presetsOf(dialog);
        REQUIRE(presets);
        presets->setEditText(QStringLiteral("Trip"));
        QTest::mouseClick(&button(dialog, QStringLiteral("Save")), Qt::LeftButton);
        choices.galleries = ui::ImportChoices::Galleries::PerFolder;
        dialog.options().setChoices(choices);
        test.import();
    }
    test.dialog = nullptr;
    ui::ImportDialog& again = test.open({});
    CHECK(again.options().choices().galleries == ui::ImportChoices::Galleries::PerFolder);
    auto* const presets = presetsOf(again);
    const int trip = presets->findText(QStringLiteral("Trip"));
    REQUIRE(trip >= 0);
    presets->setCurrentIndex(trip);
    emit presets->activated(trip);
    CHECK(again.options().choices().galleries == ui::ImportChoices::Galleries::One);
    CHECK(again.options().choices().title == QStringLiteral("Field trip"));
    QTest::mouseClick(&button(again, QStringLiteral("Remove")), Qt::LeftButton);
    CHECK(presets->findText(QStringLiteral("Trip")) < 0);
}

TEST_CASE("Window: a folder with nothing to import says so, and one that is away says why") {
    ImportDesk test(false);
    std::filesystem::create_directories(test.desk.pictures());
    std::ofstream(test.desk.pictures() / "notes.txt") << "words";
    ui::ImportDialog& dialog = test.openOnPictures();
    CHECK(dialog.files().rowCount() == 0);
    CHECK_FALSE(button(dialog, QStringLiteral("Import")).isEnabled());
    dialog.addPaths({ui::pathText(test.desk.folder() / "nowhere")});
    test.look();
    REQUIRE_FALSE(dialog.files().problems().empty());
    CHECK(dialog.files().problems().front().error.code == ErrorCode::NotFound);
}

TEST_CASE("Window: twenty thousand files are looked through without holding the window up") {
    ImportDesk test(false);
    for (int folder = 0; folder < 20; ++folder) {
        const auto path = test.desk.pictures() / std::to_string(folder);
        std::filesystem::create_directories(path);
        for (int i = 0; i < 1000; ++i) {
            std::ofstream(path / (std::to_string(i) + ".jpg")) << i;
        }
    }
    test.desk.workspace().openImport({ui::pathText(test.desk.pictures())});
    auto* const dialog = test.desk.workspace().findChild<ui::ImportDialog*>();
    REQUIRE(dialog);
    QElapsedTimer step;
    qint64 longest = 0;
    step.start();
    while (dialog->files().counts().files < 20'000) {
        REQUIRE(step.elapsed() < 20'000);
        step.restart();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        longest = std::max(longest, step.elapsed());
        QTest::qWait(1);
    }
    CHECK(dialog->files().rowCount() == 20'000);
    // A bound against blocking altogether; the watchdog of the bench measures smoothness.
    CHECK(longest < 1000);
    dialog->reject();
}

TEST_CASE("Window: an import is one undo, and redo brings it back") {
    ImportDesk test;
    test.openOnPictures();
    test.import();
    QUndoStack& stack = test.desk.workspace().history().stack();
    REQUIRE(stack.canUndo());
    CHECK(stack.undoText().contains(QStringLiteral("3")));
    CHECK(stack.undoText().startsWith(QStringLiteral("Import")));
    test.desk.showImages();
    REQUIRE(test.desk.workspace().pictures().count() == 3);
    test.desk.press(Qt::Key_Z, Qt::ControlModifier);
    test.desk.waitFor("the undo", [&] { return test.desk.workspace().pictures().count() == 0; });
    test.desk.settle();
    test.desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    test.desk.waitFor("the redo", [&] { return test.desk.workspace().pictures().count() == 3; });
}

TEST_CASE("Window: an import that brought nothing leaves nothing to undo") {
    ImportDesk test;
    test.desk.importInto("Field");
    test.done = test.desk.workspace().jobs().jobs().size();
    test.openOnPictures();
    test.import();
    CHECK_FALSE(test.desk.workspace().history().stack().canUndo());
}

TEST_CASE("Window: files dropped on the import dialog are ticked") {
    ImportDesk test;
    ui::ImportDialog& dialog = test.open({});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(ui::pathText(test.desk.pictures() / "b.jpg"))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&dialog, &drop);
    test.look();
    CHECK(dialog.files().rowCount() == 1);
}
