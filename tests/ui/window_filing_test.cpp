// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/gallery_desk.h"
#include "ui/dialogs/gallery_chooser.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/sidebar_tree.h"

#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace fieldframe;
using fieldframe::test::GalleryDesk;
using Ids = std::vector<AssetId>;
using Kind = ui::Place::Kind;

namespace {

/// Types into the chooser of galleries and takes the first.
void choose(GalleryDesk& desk, const QString& title) {
    ui::GalleryChooser* chooser = nullptr;
    desk.waitFor("the galleries", [&] {
        for (auto* const found : desk.window().findChildren<ui::GalleryChooser*>()) {
            chooser = found->isVisible() && found->isLoaded() ? found : chooser;
        }
        return chooser != nullptr;
    });
    QTest::keyClicks(chooser->findChild<QLineEdit*>(), title);
    QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
    desk.settle();
    desk.window().activateWindow();
}

} // namespace

TEST_CASE("Window: Shift+B moves the selection to the gallery whose title one types") {
    GalleryDesk desk;
    desk.make("Harbour", {});
    desk.open("Field");
    const Ids all = desk.shown();
    desk.select({0, 2});
    desk.press(Qt::Key_B, Qt::ShiftModifier);
    choose(desk, QStringLiteral("harb"));
    desk.waitFor("the move", [&] { return desk.items("Harbour") == Ids{all[0], all[2]}; });
    CHECK(desk.items("Field") == Ids{all[1]});
    CHECK(desk.undoText() == QStringLiteral("Move 2 items to “Harbour”"));
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return desk.items("Field") == all; });
    CHECK(desk.items("Harbour").empty());
}

TEST_CASE("Window: the selection is split off into a gallery of its own by key") {
    GalleryDesk desk;
    desk.open("Field");
    const Ids all = desk.shown();
    desk.select({1, 2});
    desk.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    desk.answer(QStringLiteral("Boats"));
    desk.waitFor("the split", [&] { return desk.has("Boats"); });
    CHECK(desk.items("Boats") == Ids{all[1], all[2]});
    CHECK(desk.items("Field") == Ids{all[0]});
    CHECK(desk.undoText() == QStringLiteral("Split 2 items off “Field”"));
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return !desk.has("Boats"); });
    CHECK(desk.items("Field") == all);
}

TEST_CASE("Window: a gallery is merged into another, and duplicated, by key from its page") {
    GalleryDesk desk;
    desk.make("Harbour", {});
    desk.open("Field");
    const Ids all = desk.shown();
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    desk.answer(QStringLiteral("Field again"));
    desk.waitFor("the copy", [&] { return desk.has("Field again"); });
    CHECK(desk.items("Field again") == all);
    CHECK(desk.undoText() == QStringLiteral("Duplicate “Field”"));

    desk.press(Qt::Key_M, Qt::ControlModifier);
    choose(desk, QStringLiteral("Harbour"));
    desk.waitFor("the merge", [&] { return !desk.has("Field"); });
    CHECK(desk.items("Harbour") == all);
    CHECK(desk.undoText() == QStringLiteral("Merge “Field” (3 items) into “Harbour”"));
    // There is no page of a gallery that is gone.
    CHECK(desk.workspace().place().kind == Kind::Home);
    desk.workspace().history().undo();
    desk.waitFor("the undo", [&] { return desk.has("Field"); });
    CHECK(desk.items("Harbour").empty());
}

TEST_CASE("Window: a deleted gallery leaves its pictures in the catalog, and comes back by undo") {
    GalleryDesk desk;
    desk.open("Field");
    desk.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    desk.waitFor("it to go", [&] { return !desk.has("Field"); });
    CHECK(desk.undoText() == QStringLiteral("Delete gallery “Field” (3 items stay)"));
    CHECK(desk.workspace().place().kind == Kind::Home);
    desk.showImages();
    CHECK(desk.workspace().pictures().count() == 3);
    desk.workspace().history().undo();
    desk.waitFor("it to be back", [&] { return desk.has("Field"); });
    CHECK(desk.items("Field").size() == 3);
}

TEST_CASE("Window: pictures dropped on a gallery of the sidebar are added; with Shift they move there") {
    GalleryDesk desk;
    const GalleryId harbour = desk.make("Harbour", {});
    desk.open("Field");
    const Ids all = desk.shown();
    const GalleryId field = desk.summary("Field").id;
    const auto at = [&](const QModelIndex& index) { return desk.tree().visualRect(index).center(); };
    const ui::AssetDrag drag{desk.catalog().id(), {all[0], all[1]}, field};
    QWidget& viewport = *desk.tree().viewport();
    desk.drop(viewport, drag, Qt::CopyAction, at(desk.place(Kind::Gallery, QStringLiteral("Harbour"))));
    desk.waitFor("them to be added", [&] { return desk.items("Harbour") == Ids{all[0], all[1]}; });
    CHECK(desk.items("Field") == all);
    CHECK(desk.undoText() == QStringLiteral("Add 2 items to “Harbour”"));

    const ui::AssetDrag moved{desk.catalog().id(), {all[2]}, field};
    desk.drop(viewport, moved, Qt::MoveAction, at(desk.place(Kind::Gallery, QStringLiteral("Harbour"))));
    desk.waitFor("it to move", [&] { return desk.items("Field") == Ids{all[0], all[1]}; });
    CHECK(desk.items("Harbour") == all);

    desk.drop(viewport, drag, Qt::CopyAction,
              at(desk.place(Kind::PickedAssets, QStringLiteral("Editors’ picks"))));
    CHECK(desk.undoText() == QStringLiteral("Pick 2 items"));
    // Elsewhere, and from another catalog, nothing is taken.
    desk.drop(viewport, drag, Qt::CopyAction, at(desk.place(Kind::AllImages, QStringLiteral("All images"))));
    desk.drop(viewport, {GlobalId::generate(), {all[2]}, {}}, Qt::CopyAction,
              at(desk.place(Kind::PickedAssets, QStringLiteral("Editors’ picks"))));
    CHECK(desk.undoText() == QStringLiteral("Pick 2 items"));
    CHECK(harbour != field);
}
