// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"
#include "ui/shell/session_file.h"

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

QString fileIn(const test::TemporaryFolder& folder) {
    return ui::pathText(folder.path() / "config" / "session.json");
}

} // namespace

TEST_CASE("SessionFile: gives back what was saved") {
    const test::TemporaryFolder folder;
    ui::WindowMemory memory;
    memory.geometry = QByteArray("\0\1\2geometry", 11);
    memory.cellWidth = 240;
    memory.isInspectorShown = false;
    memory.addCatalog(QStringLiteral("/pictures/Desk.fieldframe"));
    memory.addCatalog(QStringLiteral("/pictures/مكتب.fieldframe"));
    {
        ui::SessionFile file(fileIn(folder));
        CHECK(file.load() == ui::WindowMemory{});
        file.save(memory);
    }
    CHECK(ui::SessionFile(fileIn(folder)).load() == memory);
}

TEST_CASE("SessionFile: takes nothing from a file that is not of its form") {
    const test::TemporaryFolder folder;
    folder.write("config/session.json", "[1, {\"catalogs\":");
    CHECK(ui::SessionFile(fileIn(folder)).load() == ui::WindowMemory{});
    folder.write("config/session.json", R"({"catalogs": [7, "relative", "/a"], "cellWidth": "wide"})");
    ui::WindowMemory expected;
    expected.catalogs = QStringList{QStringLiteral("/a")};
    CHECK(ui::SessionFile(fileIn(folder)).load() == expected);
}

TEST_CASE("WindowMemory: the catalog opened last stands first, once, and only so many are kept") {
    ui::WindowMemory memory;
    for (int i = 0; i < 15; ++i) {
        memory.addCatalog(QStringLiteral("/catalog%1").arg(i));
    }
    memory.addCatalog(QStringLiteral("/catalog10"));
    CHECK(memory.catalogs.size() == 10);
    CHECK(memory.catalogs.first() == QStringLiteral("/catalog10"));
    CHECK(memory.catalogs.count(QStringLiteral("/catalog10")) == 1);
}

TEST_CASE("Window: the next one has the size, the panels and the recent catalogs of the one before") {
    OpenWindow desk;
    const QString path = ui::pathText(desk.folder() / "session.json");
    {
        ui::MainWindow first;
        first.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
        first.restoreSession(std::make_unique<ui::SessionFile>(path));
        first.resize(1000, 640);
        first.show();
        first.openCatalog(ui::pathText(desk.folder() / "other.fieldframe"), ui::OpenMode::Create);
        desk.waitFor("the catalog", [&] { return first.workspace() != nullptr && first.isSettled(); });
        first.workspace()->pictures().filterBar().setCellWidth(300);
        first.workspace()->setInspectorWanted(false);
        bool isClosed = false;
        QObject::connect(&first, &ui::MainWindow::closed, [&] { isClosed = true; });
        first.close();
        desk.waitFor("it to close", [&] { return isClosed; });
    }
    ui::MainWindow next;
    next.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
    next.restoreSession(std::make_unique<ui::SessionFile>(path));
    CHECK(next.size() == QSize(1000, 640));
    REQUIRE(next.recentCatalogs().size() == 1);
    next.openCatalog(next.recentCatalogs().first(), ui::OpenMode::Open);
    desk.waitFor("the catalog", [&] { return next.workspace() != nullptr && next.isSettled(); });
    CHECK(next.workspace()->pictures().filterBar().cellWidth() == 300);
    CHECK_FALSE(next.workspace()->isInspectorWanted());
}

TEST_CASE("Window: grouping and what is open in the sidebar are each catalog's own") {
    OpenWindow desk;
    const QString one = ui::pathText(desk.folder() / "one.fieldframe");
    const QString other = ui::pathText(desk.folder() / "other.fieldframe");
    ui::MainWindow window;
    window.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
    window.restoreSession(std::make_unique<ui::SessionFile>(ui::pathText(desk.folder() / "session.json")));
    window.show();
    const auto open = [&](const QString& folder) {
        bool isOpen = false;
        const auto connection =
            QObject::connect(&window, &ui::MainWindow::opened, [&isOpen] { isOpen = true; });
        window.openCatalog(folder, ui::OpenMode::OpenOrCreate);
        desk.waitFor("the catalog", [&] { return isOpen && window.isSettled(); });
        QObject::disconnect(connection);
    };
    open(one);
    window.workspace()->pictures().filterBar().setGroupBy(catalog::GroupBy::Day);
    ui::SidebarTree& tree = window.workspace()->sidebar().tree();
    const QModelIndex section = window.workspace()->sidebar().tree().model()->index(0, 0);
    REQUIRE(tree.model()->rowCount(section) > 0);
    tree.setExpanded(section, !tree.isExpanded(section));
    const QStringList expansion = tree.expansion();
    REQUIRE_FALSE(expansion.isEmpty());
    open(other);
    CHECK(window.workspace()->pictures().filterBar().groupBy() == catalog::GroupBy::Nothing);
    CHECK(window.workspace()->sidebar().tree().expansion().isEmpty());
    open(one);
    CHECK(window.workspace()->pictures().filterBar().groupBy() == catalog::GroupBy::Day);
    CHECK(window.workspace()->sidebar().tree().expansion() == expansion);
    bool isClosed = false;
    QObject::connect(&window, &ui::MainWindow::closed, [&] { isClosed = true; });
    window.close();
    desk.waitFor("it to close", [&] { return isClosed; });
}

TEST_CASE("CatalogMemory: what an earlier version kept is still read") {
    ui::CatalogMemory memory;
    memory.place = {ui::Place::Kind::AllImages, 0, QStringLiteral("All images")};
    memory.groupBy = catalog::GroupBy::Folder;
    memory.sidebar = QStringList{QStringLiteral("+galleries")};
    const auto read = ui::catalogMemoryFrom(ui::toBytes(memory));
    REQUIRE(read);
    CHECK(read->groupBy == catalog::GroupBy::Folder);
    CHECK(read->sidebar == memory.sidebar);
    QByteArray first = ui::toBytes(memory);
    first[3] = 1;
    first.chop(4 + 4 + 4 + 2 * memory.sidebar.front().size());
    const auto old = ui::catalogMemoryFrom(first);
    REQUIRE(old);
    CHECK(old->place.kind == ui::Place::Kind::AllImages);
    CHECK(old->groupBy == catalog::GroupBy::Nothing);
}
