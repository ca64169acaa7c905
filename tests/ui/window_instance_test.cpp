// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/instance.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/catalog_path.h"
#include "ui/shell/session_file.h"

#include <QDropEvent>
#include <QFile>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <filesystem>
#include <thread>

namespace {

using namespace fieldframe;
using test::OpenWindow;
using ui::ActionId;

/// What a second start of the program does.
bool startAgain(OpenWindow& open, const std::filesystem::path& folder, const QStringList& imports) {
    std::atomic<int> answer = -1;
    std::thread other([&] { answer = ui::raiseInstance(ui::instanceName(folder), imports) ? 1 : 0; });
    open.waitFor("the answer", [&] { return answer >= 0; });
    other.join();
    return answer == 1;
}

void drop(ui::MainWindow& window, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    if (enter.isAccepted()) {
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
}

} // namespace

TEST_CASE("Window: a second start on the same catalog brings the first window to the front") {
    OpenWindow open;
    open.window().showMinimized();
    const std::filesystem::path folder = open.folder() / "desk.fieldframe";
    REQUIRE(startAgain(open, folder, {}));
    CHECK_FALSE(open.window().isMinimized());
    SECTION("by whatever name the folder is reached") {
        std::filesystem::create_directory_symlink(folder, open.folder() / "other.fieldframe");
        CHECK(startAgain(open, open.folder() / "other.fieldframe", {}));
    }
    SECTION("and offers it what was to be imported") {
        open.writeThreePictures();
        REQUIRE(startAgain(open, folder, {ui::pathText(open.pictures())}));
        const auto* const dialog = open.workspace().findChild<ui::ImportDialog*>();
        REQUIRE(dialog != nullptr);
        CHECK(dialog->request().paths == std::vector{open.pictures()});
    }
    SECTION("but not once it is closed") {
        open.window().actions()[ActionId::CloseCatalog].trigger();
        open.settle();
        CHECK(open.window().workspace() == nullptr);
        CHECK_FALSE(startAgain(open, folder, {}));
    }
}

TEST_CASE("Window: a catalog that another window has open is not opened here, and this one stays as it is") {
    OpenWindow open;
    ui::MainWindow second;
    second.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
    second.show();
    second.openCatalog(open.catalogFolder(), ui::OpenMode::Open);
    open.waitFor("the word",
                 [&] { return second.welcome().title().contains(QStringLiteral("open already")); });
    CHECK(second.workspace() == nullptr);
    CHECK(open.window().workspace() != nullptr);
}

TEST_CASE("Window: a socket that a killed program left is taken over") {
    OpenWindow open;
    const std::filesystem::path folder = open.folder() / "desk.fieldframe";
    const QString name = ui::instanceName(folder);
    open.window().actions()[ActionId::CloseCatalog].trigger();
    open.settle();
    QFile left(name);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    open.window().openCatalog(open.catalogFolder(), ui::OpenMode::Open);
    open.waitFor("the catalog", [&] { return open.window().workspace() != nullptr; });
    open.settle();
    CHECK(startAgain(open, folder, {}));
}

TEST_CASE("Window: what is dropped is opened if it is a catalog, else offered for import") {
    OpenWindow open;
    open.writeThreePictures();
    drop(open.window(), {ui::pathText(open.pictures())});
    open.settle(); // It is looked at first whether it left from here.
    const auto* const dialog = open.workspace().findChild<ui::ImportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->request().paths == std::vector{open.pictures()});
    delete dialog;
    {
        ui::MainWindow other;
        other.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
        other.openCatalog(ui::pathText(open.folder() / "second.fieldframe"), ui::OpenMode::Create);
        open.waitFor("the other", [&] { return other.workspace() != nullptr && other.isSettled(); });
    }
    drop(open.window(), {ui::pathText(open.folder() / "second.fieldframe" / "catalog.db")});
    open.waitFor("the second catalog",
                 [&] { return open.window().windowTitle().startsWith(QStringLiteral("second")); });
}

TEST_CASE("CatalogPath: a catalog is known by its folder's name or its database's") {
    CHECK(ui::catalogNamedBy(QStringLiteral("/a/Desk.fieldframe/")) == QStringLiteral("/a/Desk.fieldframe"));
    CHECK(ui::catalogNamedBy(QStringLiteral("/a/Desk.fieldframe/catalog.db")) ==
          QStringLiteral("/a/Desk.fieldframe"));
    CHECK(ui::catalogNamedBy(QStringLiteral("/a/pictures")).isEmpty());
    CHECK(ui::catalogNamedBy(QStringLiteral("/a/catalog.db")).isEmpty());
    CHECK(ui::catalogName(QStringLiteral("/a/Desk.fieldframe/")) == QStringLiteral("Desk"));
}

TEST_CASE("Window: a catalog opens where one was: place, selection, loupe, panels") {
    OpenWindow open;
    const QString path = ui::pathText(open.folder() / "session.json");
    open.window().restoreSession(std::make_unique<ui::SessionFile>(path));
    open.writeThreePictures();
    open.importInto("Bossaso");
    open.workspace().goToWord(QStringLiteral("gallery:Bossaso"));
    open.settle();
    open.press(Qt::Key_End);
    open.press(Qt::Key_Left, Qt::ShiftModifier);
    open.settle();
    REQUIRE(open.workspace().pictures().selectedCount() == 2);
    const auto current = open.workspace().pictures().current();
    const auto selected = open.workspace().pictures().targets();
    open.workspace().setInspectorWanted(false);
    open.window().actions()[ActionId::CloseCatalog].trigger();
    open.settle();
    open.window().openCatalog(open.catalogFolder(), ui::OpenMode::Open);
    open.waitFor("the catalog", [&] { return open.window().workspace() != nullptr; });
    open.waitFor("the place", [&] { return open.workspace().place().kind == ui::Place::Kind::Gallery; });
    open.settle();
    CHECK(open.workspace().place().title == QStringLiteral("Bossaso"));
    CHECK(open.workspace().pictures().current() == current);
    CHECK(open.workspace().pictures().targets() == selected);
    CHECK_FALSE(open.workspace().isInspectorWanted());
}

TEST_CASE("CatalogMemory: comes back from its bytes, and nothing comes from others") {
    ui::CatalogMemory memory;
    memory.place = {ui::Place::Kind::Gallery, 7, QStringLiteral("مكتب")};
    memory.selection = {AssetId{3}, AssetId{9}};
    memory.current = AssetId{9};
    memory.isFullScreen = true;
    const QByteArray bytes = ui::toBytes(memory);
    const auto read = ui::catalogMemoryFrom(bytes);
    REQUIRE(read.has_value());
    CHECK(read->place.isSameAs(memory.place));
    CHECK(read->selection == memory.selection);
    CHECK(read->current == memory.current);
    CHECK(read->isFullScreen);
    for (int length = 0; length < bytes.size(); ++length) {
        CHECK_FALSE(ui::catalogMemoryFrom(bytes.left(length)).has_value());
    }
}

TEST_CASE("Window: F11 takes the whole screen, Esc gives it back") {
    OpenWindow open;
    QTest::keyClick(&open.window(), Qt::Key_F11);
    open.settle();
    CHECK(open.window().isFullScreen());
    CHECK_FALSE(open.window().menuBar()->isVisible());
    QTest::keyClick(&open.window(), Qt::Key_Escape);
    open.settle();
    CHECK_FALSE(open.window().isFullScreen());
    CHECK(open.window().menuBar()->isVisible());
}
