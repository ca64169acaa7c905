// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/find_field.h"
#include "ui/panels/pictures_page.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace fieldframe;
using fieldframe::test::OpenWindow;
using fieldframe::ui::AssetGridView;

namespace {

/// Twelve pictures in two folders.
class Desk : public OpenWindow {
public:
    Desk() {
        for (unsigned i = 0; i < 12; ++i) {
            const std::string number = (i < 9 ? "0" : "") + std::to_string(i + 1);
            write((i < 5 ? "day 1/field_" : "day 2/field_") + number + ".jpg", i + 1,
                  i % 3 == 0 ? "" : "A nurse counts tent " + number);
        }
        importInto("Field");
        showImages();
    }

    [[nodiscard]] AssetGridView& grid() { return workspace().pictures().grid(); }
    [[nodiscard]] ui::AssetListModel& model() { return workspace().pictures().model(); }
    [[nodiscard]] std::vector<int> selected() {
        std::vector<int> rows;
        for (const AssetId id : grid().selectedIds()) {
            rows.push_back(model().rowOf(id));
        }
        return rows;
    }
    [[nodiscard]] QPoint centre(int row) { return grid().visualRect(model().index(row)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, modifiers, centre(row));
    }
    void groupBy(catalog::GroupBy by) {
        QSignalSpy changed(&model(), &ui::AssetListModel::contentsChanged);
        workspace().pictures().filterBar().setGroupBy(by);
        waitFor("the groups", [&] { return changed.count() > 0; });
        settle();
    }
};

using Rows = std::vector<int>;

} // namespace

TEST_CASE("Grid: Shift selects a range in the order of reading, Ctrl turns one round") {
    Desk desk;
    REQUIRE(desk.model().rowCount() == 12);
    desk.click(1);
    desk.click(6, Qt::ShiftModifier);
    CHECK(desk.selected() == Rows{1, 2, 3, 4, 5, 6});
    desk.click(3, Qt::ShiftModifier);
    CHECK(desk.selected() == Rows{1, 2, 3});
    desk.click(2, Qt::ControlModifier);
    CHECK(desk.selected() == Rows{1, 3});
    desk.click(9, Qt::ControlModifier);
    desk.click(10, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.selected() == Rows{1, 3, 9, 10});
    desk.click(3);
    CHECK(desk.selected() == Rows{3});
}

TEST_CASE("Grid: Shift with arrows grows and shrinks a range, Ctrl with arrows only moves") {
    Desk desk;
    desk.grid().selectOnly(2);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.selected() == Rows{2, 3, 4});
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(desk.selected() == Rows{2, 3});
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.selected() == Rows{2, 3});
    desk.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(desk.selected() == Rows{2, 3, 5});
    desk.press(Qt::Key_End, Qt::ShiftModifier);
    CHECK(desk.selected() == Rows{5, 6, 7, 8, 9, 10, 11});
    desk.press(Qt::Key_Home);
    CHECK(desk.selected() == Rows{0});
}

TEST_CASE("Grid: a band over the empty ground selects what it touches, with Ctrl in addition") {
    Desk desk;
    desk.window().resize(1280, 900);
    desk.settle();
    const QRect first = desk.grid().visualRect(desk.model().index(0));
    const QRect second = desk.grid().visualRect(desk.model().index(1));
    QWidget* const ground = desk.grid().viewport();
    const auto band = [&](const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(ground, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(ground, (from + to) / 2);
        QMouseEvent move(QEvent::MouseMove, to, ground->mapToGlobal(QPointF(to)), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QApplication::sendEvent(ground, &move);
        QTest::mouseRelease(ground, Qt::LeftButton, modifiers, to);
    };
    band(QPoint(4, first.center().y()), second.center(), Qt::NoModifier);
    CHECK(desk.selected() == Rows{0, 1});
    const QRect below = desk.grid().visualRect(desk.model().index(desk.grid().geometry().metrics().columns));
    band(QPoint(4, below.center().y()), below.center(), Qt::ControlModifier);
    CHECK(desk.selected() == Rows{0, 1, desk.grid().geometry().metrics().columns});
    QTest::mouseClick(ground, Qt::LeftButton, Qt::NoModifier, QPoint(4, first.center().y()));
    CHECK(desk.selected().empty());
}

TEST_CASE("Grid: keys select all, none, the rest, and by pick or stars") {
    Desk desk;
    desk.grid().selectOnly(4);
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_3);
    desk.waitFor("the stars",
                 [&] { return desk.model().summary(4) && desk.model().summary(4)->rating == 3; });
    desk.press(Qt::Key_I, Qt::ControlModifier);
    CHECK(desk.selected() == Rows{0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11});
    desk.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.selected().empty());
    desk.press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    desk.waitFor("the rated one", [&] { return desk.selected() == Rows{4}; });
    desk.press(Qt::Key_U, Qt::ControlModifier | Qt::AltModifier);
    desk.waitFor("the undecided", [&] { return desk.selected().size() == 11; });
    desk.press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    desk.waitFor("the picked one", [&] { return desk.selected() == Rows{4}; });
}

TEST_CASE("Grid: groups by folder have headings with counts; a folded one hides and deselects its pictures") {
    Desk desk;
    const QAbstractItemModelTester watch(&desk.model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.groupBy(catalog::GroupBy::Folder);
    REQUIRE(desk.model().groups().size() == 2);
    CHECK(desk.model().groups()[0].path.ends_with("day 1"));
    CHECK(desk.model().groups()[0].count == 5);

    desk.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.selected().size() == 12);
    desk.grid().step(-100);
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_S);
    CHECK(desk.grid().geometry().sections()[0].isCollapsed);
    CHECK(desk.selected().empty());
    // Nothing hidden is acted on; the heading is what is current.
    CHECK(desk.workspace().pictures().targets().empty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(desk.selected() == Rows{5, 6, 7, 8, 9, 10, 11});
    desk.press(Qt::Key_Home);
    desk.press(Qt::Key_Right);
    CHECK(desk.selected() == Rows{5});
    desk.press(Qt::Key_Left);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.grid().geometry().sections()[0].isCollapsed);
    CHECK_FALSE(desk.workspace().pictures().isLoupe());

    // By mouse, and all of a group with Ctrl.
    const QPoint heading =
        desk.grid().geometry().heading(1).center() - QPoint(0, desk.grid().verticalScrollBar()->value());
    QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, Qt::ControlModifier, heading);
    CHECK(desk.selected() == Rows{5, 6, 7, 8, 9, 10, 11});
    QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, Qt::NoModifier, heading);
    CHECK(desk.grid().geometry().sections()[1].isCollapsed);
    CHECK(desk.selected().empty());
    desk.groupBy(catalog::GroupBy::Nothing);
    CHECK(desk.grid().geometry().sections().size() == 1);
}

TEST_CASE("Grid: what was looked at stays where it is when pictures come above it") {
    Desk desk;
    // Room for more than one row of large cells, so that there is something to scroll by.
    desk.window().resize(1280, 1100);
    desk.grid().setCellWidth(400);
    desk.settle();
    desk.grid().selectOnly(8);
    desk.grid().scrollTo(desk.model().index(8), QAbstractItemView::PositionAtCenter);
    const AssetId looked = desk.model().idAt(8);
    const QRect before = desk.grid().visualRect(desk.model().index(8));
    std::vector<AssetId> later = desk.model().ids();
    std::vector<AssetId> fewer(later.begin() + 4, later.end());
    desk.model().setIds(fewer);
    CHECK(desk.grid().visualRect(desk.model().index(desk.model().rowOf(looked))).top() == before.top());
    desk.model().setIds(later);
    CHECK(desk.grid().visualRect(desk.model().index(8)).top() == before.top());
    CHECK(desk.selected() == Rows{8});
}

TEST_CASE("Grid: a slash finds file names and captions in the view; Enter goes on, Escape leaves") {
    Desk desk;
    ui::FindField& find = desk.workspace().pictures().findField();
    desk.grid().selectOnly(0);
    desk.press(Qt::Key_Slash);
    REQUIRE(find.isVisible());
    REQUIRE(find.edit().hasFocus());
    QTest::keyClicks(&find.edit(), QStringLiteral("field_07"));
    desk.waitFor("the file", [&] {
        const auto* const shown = desk.model().summary(desk.grid().currentIndex().row());
        return shown && shown->fileName == "field_07.jpg";
    });
    find.edit().clear();
    QTest::keyClicks(&find.edit(), QStringLiteral("nurse"));
    desk.waitFor("the captions", [&] { return find.answer().endsWith(QStringLiteral("of 8")); });
    const int first = desk.grid().currentIndex().row();
    desk.press(Qt::Key_Return);
    CHECK(desk.grid().currentIndex().row() > first);
    desk.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(desk.grid().currentIndex().row() == first);
    find.edit().setText(QStringLiteral("zebra"));
    desk.waitFor("the answer", [&] { return find.answer().startsWith(QStringLiteral("Nothing")); });
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(find.isVisible());
    CHECK(desk.grid().hasFocus());
    CHECK_FALSE(desk.workspace().pictures().isLoupe());
}

TEST_CASE("Grid: a screen reader hears a list, and in each cell what it shows") {
    Desk desk;
    desk.grid().selectOnly(1);
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_4);
    desk.waitFor("the stars",
                 [&] { return desk.model().summary(1) && desk.model().summary(1)->rating == 4; });
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(&desk.grid());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == QStringLiteral("Pictures"));
    REQUIRE(list->childCount() == 12);
    QAccessibleInterface* const cell = list->child(1);
    CHECK(cell->role() == QAccessible::ListItem);
    CHECK(cell->state().selected);
    CHECK(cell->state().focused);
    CHECK(cell->text(QAccessible::Name).contains(QStringLiteral("picked")));
    CHECK(cell->text(QAccessible::Name).contains(QStringLiteral("4 stars")));
    CHECK(cell->text(QAccessible::Description).startsWith(QStringLiteral("field_")));
    CHECK(list->focusChild() == cell);
    CHECK(list->indexOfChild(cell) == 1);
    CHECK(list->childAt(cell->rect().center().x(), cell->rect().center().y()) == cell);
    CHECK(cell->parent() == list);
    // A cell that goes with its picture is no longer there.
    std::vector<AssetId> fewer = desk.model().ids();
    fewer.erase(fewer.begin() + 1);
    desk.model().setIds(fewer);
    CHECK_FALSE(cell->isValid());
    CHECK(list->child(1)->isValid());
}
