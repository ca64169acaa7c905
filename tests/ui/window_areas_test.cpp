// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/protection_store.h"
#include "tests/support/catch.h"
#include "tests/ui/loupe_driver.h"
#include "ui/loupe/area_marking.h"
#include "ui/loupe/caption_overlay.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_pane.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/protection/inspector_protection.h"

#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

void openWhitePicture(OpenWindow& desk) {
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    writeImage(desk, "a.jpg", image);
    image.fill(Qt::lightGray);
    writeImage(desk, "b.jpg", image);
    openLoupe(desk);
}

std::vector<ImageRegion> recorded(OpenWindow& desk, int row = 0) {
    const AssetId id = summary(desk, row).id;
    return desk.workspace()
        .session()
        .engine()
        .catalog()
        .protection()
        .facts(std::span(&id, 1))
        ->front()
        .regions;
}

ui::AreaMarking* found(OpenWindow& desk) {
    for (ui::AreaMarking* const marking : pane(desk).findChildren<ui::AreaMarking*>()) {
        if (marking->isVisible()) {
            return marking;
        }
    }
    return nullptr;
}

ui::AreaMarking& marking(OpenWindow& desk) {
    desk.waitFor("the marking", [&] { return found(desk) && found(desk)->hasFocus(); });
    desk.settle();
    return *found(desk);
}

/// Over parts of what is seen of the picture.
void draw(OpenWindow& desk, const QRectF& part) {
    ui::AreaMarking& over = marking(desk);
    const QRectF whole = pane(desk).target();
    const auto at = [&](double across, double down) {
        return (whole.topLeft() + QPointF(across * whole.width(), down * whole.height())).toPoint();
    };
    QTest::mousePress(&over, Qt::LeftButton, {}, at(part.left(), part.top()));
    QTest::mouseMove(&over, at(part.center().x(), part.center().y()));
    QTest::mouseMove(&over, at(part.right(), part.bottom()));
    QTest::mouseRelease(&over, Qt::LeftButton, {}, at(part.right(), part.bottom()));
}

void checkArea(const ImageArea& area, const QRectF& wanted) {
    CHECK(area.x == Approx(wanted.x()).margin(0.01));
    CHECK(area.y == Approx(wanted.y()).margin(0.01));
    CHECK(area.width == Approx(wanted.width()).margin(0.01));
    CHECK(area.height == Approx(wanted.height()).margin(0.01));
}

} // namespace

TEST_CASE("Window: an area to cover is drawn with the mouse, taken back, and taken away by key") {
    OpenWindow desk;
    openWhitePicture(desk);
    desk.press(Qt::Key_M, Qt::AltModifier);
    draw(desk, {0.2, 0.3, 0.1, 0.2});
    desk.waitFor("the area", [&] { return recorded(desk).size() == 1; });
    checkArea(recorded(desk).front().area, {0.2, 0.3, 0.1, 0.2});
    CHECK(recorded(desk).front().kind == ImageRegion::Kind::Face);
    desk.settle();
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Mark an area to cover"));
    const QImage seen = pane(desk).grab().toImage();
    const QPointF middle = marking(desk).rectOf(recorded(desk).front().area).center();
    CHECK(qGray(seen.pixel((middle * seen.devicePixelRatio()).toPoint() + QPoint(1, 0))) !=
          qGray(qRgb(255, 255, 255)));

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return recorded(desk).empty(); });
    desk.settle();
    CHECK(marking(desk).areas().empty());

    draw(desk, {0.1, 0.1, 0.2, 0.2});
    draw(desk, {0.6, 0.6, 0.2, 0.2});
    desk.waitFor("both", [&] { return recorded(desk).size() == 2; });
    desk.settle();
    CHECK(marking(desk).chosen() == 1);
    desk.press(Qt::Key_Tab);
    CHECK(marking(desk).chosen() == 0);
    desk.press(Qt::Key_Delete);
    desk.waitFor("one", [&] { return recorded(desk).size() == 1; });
    checkArea(recorded(desk).front().area, {0.6, 0.6, 0.2, 0.2});
    CHECK(desk.workspace().pictures().isLoupe());
}

TEST_CASE("Window: an area drawn over a turned picture lies where the upright one has it") {
    OpenWindow desk;
    openWhitePicture(desk);
    desk.press(Qt::Key_BracketRight);
    desk.waitFor("the turn", [&] { return summary(desk, 0).rotation == 90; });
    desk.settle();
    desk.press(Qt::Key_M, Qt::AltModifier);
    draw(desk, {0.1, 0.1, 0.2, 0.3});
    desk.waitFor("the area", [&] { return recorded(desk).size() == 1; });
    checkArea(recorded(desk).front().area, {0.1, 0.7, 0.3, 0.2});
    desk.settle();
    // Once it is turned back, the area has gone with what it covers.
    desk.press(Qt::Key_BracketLeft);
    desk.waitFor("the turn back", [&] { return summary(desk, 0).rotation == 0; });
    desk.settle();
    const QRectF whole = pane(desk).target();
    const QRectF rect = marking(desk).rectOf(recorded(desk).front().area);
    CHECK((rect.x() - whole.x()) / whole.width() == Approx(0.1).margin(0.01));
    CHECK((rect.y() - whole.y()) / whole.height() == Approx(0.7).margin(0.01));
}

TEST_CASE("Window: areas are marked by keyboard alone, a click chooses one, and Esc ends it") {
    OpenWindow desk;
    openWhitePicture(desk);
    const bool hadCaption = !loupe(desk).overlay().isHidden();
    desk.press(Qt::Key_M, Qt::AltModifier);
    marking(desk);
    CHECK(loupe(desk).overlay().isHidden());
    desk.press(Qt::Key_Insert);
    desk.waitFor("the area", [&] { return recorded(desk).size() == 1; });
    checkArea(recorded(desk).front().area, {0.4, 0.4, 0.2, 0.2});
    desk.settle();
    desk.press(Qt::Key_Left);
    desk.waitFor("the step", [&] { return recorded(desk).front().area.x < 0.395; });
    desk.settle();
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    desk.waitFor("the size", [&] { return recorded(desk).front().area.height > 0.205; });
    checkArea(recorded(desk).front().area, {0.39, 0.4, 0.2, 0.21});
    desk.settle();

    QTest::mouseClick(&marking(desk), Qt::LeftButton, {},
                      (pane(desk).target().topLeft() + QPointF(3, 3)).toPoint());
    CHECK(marking(desk).chosen() == -1);
    QTest::mouseClick(&marking(desk), Qt::LeftButton, {}, pane(desk).target().center().toPoint());
    CHECK(marking(desk).chosen() == 0);
    CHECK(recorded(desk).size() == 1);

    QTest::mouseClick(&marking(desk), Qt::LeftButton, {},
                      (pane(desk).target().topLeft() + QPointF(3, 3)).toPoint());
    desk.press(Qt::Key_Right);
    desk.waitFor("the next picture", [&] { return loupe(desk).row() == 1; });
    desk.settle();
    CHECK(marking(desk).areas().empty());
    desk.press(Qt::Key_Escape);
    desk.waitFor("the end", [&] { return found(desk) == nullptr; });
    CHECK(desk.workspace().pictures().isLoupe());
    CHECK(loupe(desk).overlay().isHidden() != hadCaption);
    CHECK(pane(desk).hasFocus());
}

TEST_CASE("Window: the inspector tells how many areas are marked and leads to marking them") {
    OpenWindow desk;
    openWhitePicture(desk);
    desk.press(Qt::Key_G);
    desk.settle();
    ui::InspectorProtection& panel = desk.workspace().inspector().protection();
    CHECK(panel.areasLine().text() == QStringLiteral("No area to cover is marked"));
    panel.areasButton().click();
    CHECK(desk.workspace().pictures().isLoupe());
    draw(desk, {0.2, 0.3, 0.1, 0.2});
    desk.waitFor("the count", [&] { return panel.areasLine().text().startsWith(QLatin1Char('1')); });
    desk.press(Qt::Key_G);
    desk.waitFor("the grid", [&] { return desk.workspace().pictures().isGrid(); });
    CHECK(found(desk) == nullptr);
}
