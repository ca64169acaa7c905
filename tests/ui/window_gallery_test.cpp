// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/gallery_chooser.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/panels/home_page.h"
#include "ui/panels/pictures_page.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

/// The dialog of its kind that the window shows.
template <class Dialog>
Dialog* dialog(OpenWindow& desk) {
    for (Dialog* const found : desk.window().findChildren<Dialog*>()) {
        if (found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

template <class Dialog>
Dialog& waitForDialog(OpenWindow& desk) {
    desk.waitFor("the dialog", [&] { return dialog<Dialog>(desk) != nullptr; });
    return *dialog<Dialog>(desk);
}

QString undoText(OpenWindow& desk) {
    return desk.workspace().history().stack().undoText();
}

} // namespace

TEST_CASE("Window: Ctrl+N makes a gallery of the selection, and one undo takes it back") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.workspace().goToWord(QStringLiteral("galleries"));
    desk.showImages();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto& title = waitForDialog<QInputDialog>(desk);
    title.setTextValue(QStringLiteral("Boats at dawn"));
    title.accept();

    desk.waitFor("the gallery", [&] { return desk.workspace().home().galleryCount() == 2; });
    desk.waitFor("its undo", [&] { return undoText(desk) == QStringLiteral("New gallery “Boats at dawn”"); });
    desk.workspace().goToWord(QStringLiteral("gallery:Boats at dawn"));
    desk.waitFor("its page", [&] { return desk.workspace().place().kind == ui::Place::Kind::Gallery; });
    desk.settle();
    CHECK(desk.workspace().pictures().count() == 3);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return desk.workspace().home().galleryCount() == 1; });
}

TEST_CASE("Window: B adds to the gallery whose title one types, Delete takes out of the one shown") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.write("d.jpg", 9, "A fourth picture");
    ingest::ImportRequest alone;
    alone.paths = {desk.pictures() / "d.jpg"};
    desk.workspace().startImport(alone);
    desk.waitFor("the import", [&] { return !desk.workspace().jobs().isRunning(); });
    desk.showImages();
    REQUIRE(desk.workspace().pictures().count() == 4);

    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_B);
    auto& chooser = waitForDialog<ui::GalleryChooser>(desk);
    desk.waitFor("the galleries", [&] { return chooser.isLoaded(); });
    QTest::keyClicks(chooser.findChild<QLineEdit*>(), QStringLiteral("ield"));
    REQUIRE(chooser.choice().has_value());
    CHECK(chooser.choice()->title == QStringLiteral("Field"));
    QTest::keyClick(chooser.findChild<QLineEdit*>(), Qt::Key_Return);
    desk.waitFor("its undo", [&] { return undoText(desk) == QStringLiteral("Add 4 items to “Field”"); });

    desk.workspace().goToWord(QStringLiteral("gallery:Field"));
    desk.waitFor("its page", [&] { return desk.workspace().place().kind == ui::Place::Kind::Gallery; });
    desk.settle();
    REQUIRE(desk.workspace().pictures().count() == 4);
    desk.workspace().pictures().focusPictures();
    desk.press(Qt::Key_Delete);
    desk.waitFor("the picture to leave", [&] { return desk.workspace().pictures().count() == 3; });
    CHECK(undoText(desk) == QStringLiteral("Remove 1 item from “Field”"));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the picture to be back", [&] { return desk.workspace().pictures().count() == 4; });
}

TEST_CASE("Window: ? shows the key of every action, and any key closes it") {
    OpenWindow desk;
    desk.press(Qt::Key_Question);
    auto& keys = waitForDialog<ui::KeysDialog>(desk);
    QStringList shown;
    for (const QLabel* const label : keys.findChildren<QLabel*>()) {
        shown.append(label->text());
    }
    CHECK(shown.contains(QStringLiteral("Full screen")));
    CHECK(shown.contains(QStringLiteral("F11")));
    CHECK(shown.contains(QStringLiteral("Reject")));
    QTest::keyClick(&keys, Qt::Key_K);
    desk.waitFor("it to close", [&] { return dialog<ui::KeysDialog>(desk) == nullptr; });
}
