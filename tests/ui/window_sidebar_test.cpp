// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/saved_search_store.h"
#include "tests/support/catch.h"
#include "tests/ui/gallery_desk.h"
#include "ui/models/sidebar_model.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

#include <algorithm>

using namespace fieldframe;
using fieldframe::test::GalleryDesk;
using Kind = ui::Place::Kind;
using Names = std::vector<std::string>;

namespace {

/// The first categories, as many as @p count.
Names firstCategories(GalleryDesk& desk, std::size_t count) {
    Names names = desk.categories();
    names.resize(std::min(count, names.size()));
    return names;
}

void stand(GalleryDesk& desk, const QModelIndex& index) {
    desk.tree().setFocus();
    desk.tree().setCurrentIndex(index);
}

/// Types into the editor that the tree has opened.
void rename(GalleryDesk& desk, const QString& name) {
    desk.press(Qt::Key_F2);
    auto* const editor = desk.tree().findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    editor->setText(name);
    QTest::keyClick(editor, Qt::Key_Return);
    desk.settle();
}

} // namespace

TEST_CASE("Window: the sidebar has sections, with how much is there, and keeps a model's promises") {
    GalleryDesk desk;
    const QAbstractItemModelTester watch(&desk.places(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList sections;
    for (int row = 0; row < desk.places().rowCount(); ++row) {
        sections.append(desk.places().index(row, 0).data().toString());
    }
    CHECK(sections == QStringList{QStringLiteral("Library"), QStringLiteral("Galleries"),
                                  QStringLiteral("Categories"), QStringLiteral("Folders"),
                                  QStringLiteral("Saved searches")});
    const auto count = [&](Kind kind, const char* title) {
        return desk.place(kind, QString::fromUtf8(title)).data(ui::SidebarModel::CountRole).toString();
    };
    CHECK(count(Kind::AllImages, "All images") == QStringLiteral("3"));
    CHECK(count(Kind::LastImport, "Last import") == QStringLiteral("3"));
    CHECK(count(Kind::Gallery, "Field") == QStringLiteral("3"));
    CHECK(count(Kind::Folder, "pictures") == QStringLiteral("3"));
    desk.make("A gallery before", {});
    desk.make("Zebra", {});
    desk.place(Kind::Gallery, QStringLiteral("Zebra"));
    CHECK(desk.place(Kind::Gallery, QStringLiteral("A gallery before")).row() == 0);
    const auto& edits = desk.workspace().session().engine().edits();
    REQUIRE(edits.deleteGallery(desk.summary("Field").id).has_value());
    desk.waitFor("it to leave", [&] {
        return !desk.places()
                    .find({Kind::Gallery, desk.summary("Zebra").id.value, {}})
                    .siblingAtRow(2)
                    .isValid();
    });
}

TEST_CASE("Window: a folder of the sidebar shows what is in it and below it") {
    GalleryDesk desk;
    desk.write("day 2/d.jpg", 40, "Below");
    desk.importInto("More");
    const QModelIndex pictures = desk.place(Kind::Folder, QStringLiteral("pictures"));
    const QModelIndex below = desk.place(Kind::Folder, QStringLiteral("day 2"));
    CHECK(below.parent() == pictures);
    CHECK(pictures.data(ui::SidebarModel::CountRole).toString() == QStringLiteral("4"));
    desk.workspace().goTo(*desk.places().place(pictures));
    desk.settle();
    CHECK(desk.workspace().pictures().count() == 4);
    desk.workspace().goTo(*desk.places().place(below));
    desk.settle();
    CHECK(desk.workspace().pictures().count() == 1);
}

TEST_CASE("Window: letters typed in the sidebar filter it, Enter goes to the first, Escape shows all again") {
    GalleryDesk desk;
    desk.make("Harbour at night", {});
    desk.make("Élan", {});
    stand(desk, desk.place(Kind::AllImages, QStringLiteral("All images")));
    desk.press(Qt::Key_H);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("arb"));
    QLineEdit& filter = desk.workspace().sidebar().filter();
    CHECK(filter.text() == QStringLiteral("harb"));
    const auto isHidden = [&](const char* title) {
        const QModelIndex index = desk.place(Kind::Gallery, QString::fromUtf8(title));
        return desk.tree().isRowHidden(index.row(), index.parent());
    };
    CHECK_FALSE(isHidden("Harbour at night"));
    CHECK(isHidden("Field"));
    filter.setText(QStringLiteral("elan"));
    CHECK_FALSE(isHidden("Élan"));
    filter.setText(QStringLiteral("harb"));
    QTest::keyClick(&filter, Qt::Key_Return);
    desk.waitFor("its page",
                 [&] { return desk.workspace().place().title == QStringLiteral("Harbour at night"); });
    CHECK(filter.text().isEmpty());
    filter.setText(QStringLiteral("harb"));
    QTest::keyClick(&filter, Qt::Key_Escape);
    CHECK_FALSE(isHidden("Field"));
}

TEST_CASE("Window: what is open in the sidebar stays so") {
    GalleryDesk desk;
    const QModelIndex categories = desk.places().index(ui::SidebarModel::Categories, 0);
    REQUIRE(desk.tree().isExpanded(categories));
    desk.tree().setExpanded(categories, false);
    desk.make("Another", {});
    desk.place(Kind::Gallery, QStringLiteral("Another"));
    CHECK_FALSE(desk.tree().isExpanded(categories));
    const QStringList kept = desk.tree().expansion();
    desk.tree().setExpanded(categories, true);
    desk.tree().restoreExpansion(kept);
    CHECK_FALSE(desk.tree().isExpanded(categories));
}

TEST_CASE("Window: F2 and Delete rename and delete galleries and categories in the sidebar") {
    GalleryDesk desk;
    stand(desk, desk.place(Kind::Gallery, QStringLiteral("Field")));
    rename(desk, QStringLiteral("Harbour"));
    desk.waitFor("the title", [&] { return desk.has("Harbour"); });
    CHECK(desk.undoText() == QStringLiteral("Rename “Field” to “Harbour”"));
    stand(desk, desk.place(Kind::Category, QStringLiteral("Health")));
    rename(desk, QStringLiteral("Good health"));
    desk.waitFor("the name", [&] { return std::ranges::count(desk.categories(), "Good health") == 1; });
    // A name that is taken is refused, and the row says so by staying what it was.
    rename(desk, QStringLiteral("Shelter"));
    desk.waitFor("the old name", [&] {
        return desk.places().data(desk.tree().currentIndex(), Qt::DisplayRole) ==
               QStringLiteral("Good health");
    });
    stand(desk, desk.place(Kind::Category, QStringLiteral("Good health")));
    desk.press(Qt::Key_Delete);
    desk.waitFor("it to go", [&] { return std::ranges::count(desk.categories(), "Good health") == 0; });
    CHECK(desk.undoText() == QStringLiteral("Delete category “Good health” (galleries stay)"));
    desk.workspace().history().undo();
    desk.waitFor("it to be back", [&] { return std::ranges::count(desk.categories(), "Good health") == 1; });
}

TEST_CASE("Window: Insert makes a category below the current one, Alt and arrows move it in the tree") {
    GalleryDesk desk;
    stand(desk, desk.place(Kind::Category, QStringLiteral("Crisis Response")));
    desk.press(Qt::Key_Insert);
    desk.answer(QStringLiteral("Floods"));
    desk.waitFor("it", [&] { return firstCategories(desk, 2) == Names{"Crisis Response", ">Floods"}; });
    CHECK(desk.undoText() == QStringLiteral("New category “Floods”"));
    desk.tree().setExpanded(desk.place(Kind::Category, QStringLiteral("Crisis Response")), true);
    stand(desk, desk.place(Kind::Category, QStringLiteral("Floods")));
    desk.press(Qt::Key_Left, Qt::AltModifier);
    desk.waitFor("out", [&] { return firstCategories(desk, 2) == Names{"Crisis Response", "Floods"}; });
    CHECK(desk.undoText() == QStringLiteral("Move category “Floods”"));
    stand(desk, desk.place(Kind::Category, QStringLiteral("Floods")));
    desk.press(Qt::Key_Up, Qt::AltModifier);
    desk.waitFor("up", [&] { return firstCategories(desk, 2) == Names{"Floods", "Crisis Response"}; });
    desk.settle();
    stand(desk, desk.place(Kind::Category, QStringLiteral("Floods")));
    desk.press(Qt::Key_Down, Qt::AltModifier);
    desk.waitFor("down", [&] { return firstCategories(desk, 2) == Names{"Crisis Response", "Floods"}; });
    desk.settle();
    stand(desk, desk.place(Kind::Category, QStringLiteral("Floods")));
    desk.press(Qt::Key_Right, Qt::AltModifier);
    desk.waitFor("in", [&] { return firstCategories(desk, 2) == Names{"Crisis Response", ">Floods"}; });
}

TEST_CASE("Window: a category dragged onto another stands below it; a gallery dragged there has it") {
    GalleryDesk desk;
    QWidget& viewport = *desk.tree().viewport();
    const auto drag = [&](const QModelIndex& from, const QModelIndex& to) {
        const std::unique_ptr<QMimeData> mime(desk.places().mimeData({from}));
        desk.tree().scrollTo(to);
        desk.drop(viewport, *mime, Qt::MoveAction, desk.tree().visualRect(to).center());
    };
    drag(desk.place(Kind::Category, QStringLiteral("Health")),
         desk.place(Kind::Category, QStringLiteral("Crisis Response")));
    desk.waitFor("it", [&] { return firstCategories(desk, 2) == Names{"Crisis Response", ">Health"}; });
    // Not below itself.
    drag(desk.place(Kind::Category, QStringLiteral("Crisis Response")),
         desk.place(Kind::Category, QStringLiteral("Health")));
    desk.settle();
    CHECK(firstCategories(desk, 2) == Names{"Crisis Response", ">Health"});
    drag(desk.place(Kind::Gallery, QStringLiteral("Field")),
         desk.place(Kind::Category, QStringLiteral("Health")));
    desk.waitFor("the category", [&] { return desk.summary("Field").categories == Names{"Health"}; });
    CHECK(desk.undoText() == QStringLiteral("Category “Health” for “Field”"));
}

TEST_CASE("Window: a search is saved by name, opened, renamed and deleted; each is one undo") {
    GalleryDesk desk;
    const auto kept = [&] { return desk.catalog().savedSearches().list().value(); };
    desk.workspace().search(QStringLiteral("boat kind:image"));
    desk.waitFor("the search", [&] { return desk.workspace().place().kind == Kind::Search; });
    desk.settle();
    desk.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    desk.answer(QStringLiteral("Boats"));
    desk.waitFor("it to be kept", [&] { return kept().size() == 1; });
    CHECK(kept().front().query == "boat kind:image");
    CHECK(desk.undoText() == QStringLiteral("Save search “Boats”"));

    desk.workspace().goToWord(QStringLiteral("home"));
    desk.workspace().goTo(*desk.places().place(desk.place(Kind::SavedSearch, QStringLiteral("Boats"))));
    desk.settle();
    CHECK(desk.workspace().place().kind == Kind::Search);
    CHECK(desk.workspace().pictures().count() == 1);
    CHECK(desk.workspace().searchBar().words().words == QStringLiteral("boat kind:image"));
    // It stays marked when the search bar has come to rest.
    QTest::qWait(500);
    REQUIRE(desk.tree().selectionModel()->selectedIndexes().size() == 1);
    CHECK(desk.tree().selectionModel()->selectedIndexes().front().data().toString() ==
          QStringLiteral("Boats"));

    stand(desk, desk.place(Kind::SavedSearch, QStringLiteral("Boats")));
    rename(desk, QStringLiteral("All boats"));
    desk.waitFor("the name", [&] { return kept().front().name == "All boats"; });
    stand(desk, desk.place(Kind::SavedSearch, QStringLiteral("All boats")));
    desk.press(Qt::Key_Delete);
    desk.waitFor("it to go", [&] { return kept().empty(); });
    for (int i = 0; i < 3; ++i) {
        desk.workspace().history().undo();
    }
    desk.settle();
    CHECK(kept().empty());
    desk.workspace().history().redo();
    desk.waitFor("it to be back", [&] { return kept().size() == 1 && kept().front().name == "Boats"; });
}

TEST_CASE("Window: the menu of a row in the sidebar says what can be done, with its keys") {
    GalleryDesk desk;
    const auto menuOf = [&](const QModelIndex& index) {
        emit desk.tree().menuWanted(index, desk.window().mapToGlobal(QPoint(40, 40)));
        QMenu* menu = nullptr;
        desk.waitFor("the menu", [&] {
            menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            return menu != nullptr;
        });
        QStringList texts;
        for (const QAction* const action : menu->actions()) {
            texts.append(action->text());
        }
        menu->close();
        desk.settle();
        return texts;
    };
    CHECK(menuOf(desk.place(Kind::Gallery, QStringLiteral("Field")))
              .contains(QStringLiteral("Rename gallery\tF2")));
    const QStringList category = menuOf(desk.place(Kind::Category, QStringLiteral("Health")));
    CHECK(category.contains(QStringLiteral("New category below…\tIns")));
    CHECK(category.contains(QStringLiteral("Delete category\tDel")));
    CHECK(menuOf(desk.places().index(ui::SidebarModel::Categories, 0))
              .contains(QStringLiteral("New category…\tIns")));
}
