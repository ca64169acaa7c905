// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/jobs_dialog.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/status_line.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

QPushButton* button(QWidget& dialog, const QString& text) {
    for (QPushButton* const candidate : dialog.findChildren<QPushButton*>()) {
        if (candidate->text() == text) {
            return candidate;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Window: the import dialog imports what was added to it") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.workspace().openImport({QString::fromStdString(desk.pictures().string())});
    auto* const dialog = desk.workspace().findChild<ui::ImportDialog*>();
    REQUIRE(dialog);
    QTest::mouseClick(button(*dialog, QStringLiteral("Import")), Qt::LeftButton);
    desk.waitFor("the import", [&] {
        return !desk.workspace().jobs().jobs().empty() && !desk.workspace().jobs().isRunning();
    });
    desk.showImages();
    CHECK(desk.workspace().pictures().count() == 3);
    CHECK(desk.workspace().status().message() == QStringLiteral("3 imported"));
}

TEST_CASE("Window: a file that can't be read is listed with its reason, and the rest arrives") {
    OpenWindow desk;
    desk.writeThreePictures();
    std::ofstream(desk.pictures() / "broken.jpg") << "this is no picture";
    desk.importInto("Field");
    const ui::Job& job = desk.workspace().jobs().jobs().back();
    CHECK(job.state == ui::JobState::Done);
    CHECK(job.done + job.skipped + static_cast<qint64>(job.problems.size()) >= 4);
    CHECK(job.done >= 3);
}

TEST_CASE("Window: exports the gallery that is shown to a new folder") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.workspace().goToWord(QStringLiteral("gallery:Field"));
    desk.waitFor("the gallery", [&] { return desk.workspace().pictures().count() == 3; });
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const dialog = desk.workspace().findChild<ui::ExportDialog*>();
    REQUIRE(dialog);
    const std::filesystem::path target = desk.folder() / "out";
    dialog->setTarget(QString::fromStdString(target.string()));
    desk.waitFor("what will leave", [&] { return dialog->isQuiet(); });
    QTest::mouseClick(button(*dialog, QStringLiteral("Export")), Qt::LeftButton);
    desk.waitFor("the export", [&] {
        const auto& jobs = desk.workspace().jobs().jobs();
        return jobs.size() == 2 && !desk.workspace().jobs().isRunning();
    });
    const ui::Job& job = desk.workspace().jobs().jobs().back();
    CHECK(job.state == ui::JobState::Done);
    CHECK(job.done == 3);
    CHECK(std::filesystem::exists(target / "gallery.json"));
    CHECK(std::filesystem::exists(target / "captions.csv"));
}

TEST_CASE("Window: closing it during an import ends, and what had arrived is there the next time") {
    OpenWindow desk;
    for (unsigned i = 0; i < 60; ++i) {
        desk.write("p" + std::to_string(i) + ".jpg", i, "Picture " + std::to_string(i));
    }
    ingest::ImportRequest request;
    request.paths = {desk.pictures()};
    desk.workspace().startImport(request);
    QTest::qWait(150);
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    desk.waitFor("the catalog to close", [&] { return closed.count() == 1; });
    desk.window().show();
    desk.window().openCatalog(desk.catalogFolder(), ui::OpenMode::Open);
    desk.waitFor("the catalog to open again", [&] { return desk.window().workspace() != nullptr; });
    desk.importInto("All");
    desk.showImages();
    CHECK(desk.workspace().pictures().count() == 60);
}

TEST_CASE("Window: details of a job open by key, list every file with its reason, and retry what failed") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    std::ofstream(desk.pictures() / "broken.jpg") << "this is no picture";
    std::ofstream(desk.pictures() / "notes.txt") << "words";
    desk.importInto("Field");
    desk.press(Qt::Key_J, Qt::ControlModifier);
    auto* const dialog = desk.workspace().findChild<ui::JobsDialog*>();
    REQUIRE(dialog);
    const QAbstractItemModelTester tester(&dialog->files(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(dialog->files().rowCount() == 5);
    CHECK(dialog->files().file(0).endsWith(QStringLiteral("/broken.jpg")));
    CHECK(dialog->files().index(0, 1).data().toString().contains(QStringLiteral("damaged")));
    QTest::mouseClick(button(*dialog, QStringLiteral("Copy list")), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.count(QLatin1Char('\n')) == 5);
    CHECK(copied.contains(QStringLiteral("/notes.txt\t")));

    auto* const kinds = dialog->findChild<QComboBox*>();
    REQUIRE(kinds);
    CHECK(kinds->count() == 4);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    CHECK(dialog->files().rowCount() == 1);

    desk.write("broken.jpg", 99, "It is whole now");
    QTest::mouseClick(button(*dialog, QStringLiteral("Retry what failed")), Qt::LeftButton);
    desk.waitFor("the retry", [&] {
        return desk.workspace().jobs().jobs().size() == 3 && !desk.workspace().jobs().isRunning();
    });
    const ui::Job& again = desk.workspace().jobs().jobs().back();
    CHECK(again.done == 1);
    CHECK(again.problems.empty());
    auto* const list = dialog->findChild<QListWidget*>();
    REQUIRE(list);
    CHECK(list->count() == 3);
    CHECK(list->currentRow() == 0);
    CHECK(dialog->files().rowCount() == 0);
}

TEST_CASE(
    "Window: an export says what it will write, refuses what is in its way, and remembers its choices") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.workspace().goToWord(QStringLiteral("gallery:Field"));
    desk.waitFor("the gallery", [&] { return desk.workspace().pictures().count() == 3; });
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = desk.workspace().findChild<ui::ExportDialog*>();
    REQUIRE(dialog);
    const std::filesystem::path target = desk.folder() / "out";
    dialog->setTarget(QString::fromStdString(target.string()));
    desk.waitFor("the summary", [&] { return dialog->summary().contains(QStringLiteral("gallery.json")); });
    CHECK(dialog->summary().contains(QStringLiteral("3")));
    CHECK(dialog->summary().contains(QStringLiteral("a.jpg")));
    QPushButton* const go = button(*dialog, QStringLiteral("Export"));
    std::filesystem::create_directories(target);
    dialog->setTarget(QString::fromStdString(target.string()) + QStringLiteral("/"));
    desk.waitFor("the problem", [&] { return !dialog->problem().isEmpty(); });
    CHECK_FALSE(go->isEnabled());
    dialog->setTarget(QStringLiteral("relative"));
    CHECK_FALSE(go->isEnabled());
    CHECK_FALSE(dialog->problem().isEmpty());
    dialog->setTarget(QString::fromStdString((desk.folder() / "other").string()));
    desk.waitFor("the summary", [&] { return dialog->problem().isEmpty() && !dialog->summary().isEmpty(); });
    dialog->choosePresets({QStringLiteral("archive")});
    desk.waitFor("the originals", [&] { return dialog->isQuiet() && go->isEnabled(); });
    QTest::mouseClick(go, Qt::LeftButton);
    desk.waitFor("the export", [&] {
        return desk.workspace().jobs().jobs().size() == 2 && !desk.workspace().jobs().isRunning();
    });
    CHECK(desk.workspace().jobs().jobs().back().done == 3);
    QTest::qWait(50);
    desk.workspace().pictures().focusPictures();
    desk.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    dialog = desk.workspace().findChild<ui::ExportDialog*>();
    REQUIRE(dialog);
    desk.waitFor("what will leave", [&] { return dialog->isQuiet(); });
    CHECK(dialog->request().preset.id == "archive");
    CHECK(dialog->request().target == desk.folder() / "Field");
}
