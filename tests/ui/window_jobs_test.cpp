// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/status_line.h"

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
