// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/models/asset_mime.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/status_line.h"
#include "ui/shell/grid_work.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

ui::GridDrag& dragOf(OpenWindow& desk) {
    return desk.workspace().findChild<ui::GridWork*>()->dragging();
}

void showGallery(OpenWindow& desk) {
    desk.workspace().goToWord(QStringLiteral("gallery:Field"));
    desk.waitFor("the gallery", [&] { return desk.workspace().pictures().count() == 3; });
    desk.settle();
    desk.workspace().pictures().focusPictures();
}

} // namespace

TEST_CASE("Grid: a drag carries the selected assets, and those of their files that are there") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    showGallery(desk);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    ui::GridDrag& drag = dragOf(desk);
    desk.waitFor("the files", [&] { return drag.isReady(); });
    const auto mime = drag.mimeData();
    CHECK(mime->urls().size() == 3);
    CHECK(mime->urls().front().isLocalFile());
    CHECK(std::filesystem::exists(mime->urls().front().toLocalFile().toStdString()));
    const auto assets = ui::decodedAssets(mime->data(ui::assetMimeType()));
    REQUIRE(assets.has_value());
    CHECK(assets->assets == desk.workspace().pictures().grid().selectedIds());
    CHECK(assets->gallery == GalleryId{desk.workspace().place().id});
}

TEST_CASE("Grid: pictures dropped between others take that place in the gallery, and Ctrl+Z puts them back") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    showGallery(desk);
    ui::PicturesPage& pictures = desk.workspace().pictures();
    const std::vector<AssetId> before = pictures.model().ids();
    pictures.grid().selectOnly(2);
    desk.waitFor("the files", [&] { return dragOf(desk).isReady(); });
    const auto mime = dragOf(desk).mimeData();
    QWidget* const ground = pictures.grid().viewport();
    const QPoint place = pictures.grid().visualRect(pictures.model().index(0)).center() - QPoint(20, 0);
    QDragEnterEvent enter(place, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(ground, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(ground, &move);
    CHECK(move.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(ground, &drop);
    const std::vector moved{before[2], before[0], before[1]};
    desk.waitFor("the order", [&] { return pictures.model().ids() == moved; });
    CHECK(pictures.grid().selectedIds() == std::vector{before[2]});
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Move 1 item in “Field”"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the old order", [&] { return pictures.model().ids() == before; });

    // By keys.
    pictures.grid().selectOnly(0);
    desk.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    const std::vector swapped{before[1], before[0], before[2]};
    desk.waitFor("the place after", [&] { return pictures.model().ids() == swapped; });
    desk.press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    desk.waitFor("the place before", [&] { return pictures.model().ids() == before; });
}

TEST_CASE("Grid: a place that is no gallery takes no drop, and says why keys move nothing") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    CHECK_FALSE(desk.workspace().pictures().grid().viewport()->acceptDrops());
    QString notice;
    QObject::connect(desk.workspace().findChild<ui::GridWork*>(), &ui::GridWork::noticed,
                     [&notice](const QString& text) { notice = text; });
    desk.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(notice.contains(QStringLiteral("gallery")));
}

TEST_CASE("Grid: files are copied with their paths, and shown in the file manager") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    desk.workspace().pictures().grid().selectOnly(0);
    QGuiApplication::clipboard()->clear();
    desk.press(Qt::Key_C, Qt::ControlModifier);
    desk.waitFor("the copy", [] {
        // An empty clipboard has none.
        const QMimeData* const copied = QGuiApplication::clipboard()->mimeData();
        return copied && copied->hasUrls();
    });
    const QUrl file = QGuiApplication::clipboard()->mimeData()->urls().front();
    CHECK(file.toLocalFile().endsWith(QStringLiteral(".jpg")));
    CHECK(QGuiApplication::clipboard()->text() == file.toLocalFile());

    auto* const work = desk.workspace().findChild<ui::GridWork*>();
    QObject::disconnect(work, &ui::GridWork::fileWanted, &desk.workspace(), nullptr);
    QString shown;
    QObject::connect(work, &ui::GridWork::fileWanted, [&shown](const QString& path) { shown = path; });
    desk.press(Qt::Key_R, Qt::ControlModifier);
    desk.waitFor("the file", [&] { return !shown.isEmpty(); });
    CHECK(shown == file.toLocalFile());
}

TEST_CASE("Grid: pictures are taken out of the catalog, their files stay, and Ctrl+Z brings them back") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    ui::PicturesPage& pictures = desk.workspace().pictures();
    const std::vector<AssetId> before = pictures.model().ids();
    pictures.grid().selectOnly(1);
    desk.press(Qt::Key_Delete, Qt::AltModifier);
    desk.waitFor("its going", [&] { return pictures.count() == 2; });
    CHECK(std::filesystem::exists(desk.pictures() / "b.jpg"));
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Remove 1 item from the catalog"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("its coming back", [&] { return pictures.model().ids() == before; });
}

TEST_CASE("Grid: the menu of a picture holds everything that can be done with it, by mouse and by key") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    showGallery(desk);
    ui::AssetGridView& grid = desk.workspace().pictures().grid();
    grid.selectOnly(0);
    const auto openMenu = [&](QContextMenuEvent::Reason reason, const QPoint& at) {
        QContextMenuEvent event(reason, at, grid.viewport()->mapToGlobal(at));
        QApplication::sendEvent(grid.viewport(), &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    QMenu* menu = openMenu(QContextMenuEvent::Keyboard, {});
    REQUIRE(menu != nullptr);
    QStringList words;
    for (const QAction* const action : menu->findChildren<QAction*>() + menu->actions()) {
        words.append(action->text());
    }
    for (const char* const word :
         {"Loupe", "Pick", "Reject", "Rating", "Label", "Add to gallery…", "Remove from this gallery",
          "Export…", "Copy files", "Show in file manager", "Remove from catalog"}) {
        INFO(word);
        CHECK(words.contains(QString::fromUtf8(word)));
    }
    menu->close();
    // A picture that is not selected is, before its menu opens.
    const QPoint other = grid.visualRect(grid.model()->index(2, 0)).center();
    QTest::mousePress(grid.viewport(), Qt::RightButton, Qt::NoModifier, other);
    menu = openMenu(QContextMenuEvent::Mouse, other);
    REQUIRE(menu != nullptr);
    CHECK(grid.selectedIds() == std::vector{desk.workspace().pictures().model().idAt(2)});
    menu->close();
}
