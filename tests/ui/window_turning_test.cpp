// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/loupe_driver.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_line.h"
#include "ui/loupe/picture_pane.h"
#include "ui/panels/pictures_page.h"

#include <QImage>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

QImage halfWhite() {
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::black);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 300; ++x) {
            image.setPixel(x, y, qRgb(255, 255, 255));
        }
    }
    return image;
}

} // namespace

TEST_CASE("Window: a bracket turns the picture, everywhere it is shown, and undo turns it back") {
    OpenWindow desk;
    writeImage(desk, "a.jpg", halfWhite());
    writeImage(desk, "b.jpg", halfWhite().mirrored(true, false));
    openLoupe(desk);
    const std::string before = fieldframe::test::bytesOf(desk.pictures() / "a.jpg");
    desk.press(Qt::Key_BracketRight);
    desk.waitFor("the turn", [&] { return summary(desk, 0).rotation == 90; });
    CHECK(summary(desk, 0).width == 400);
    desk.settle();
    CHECK(pane(desk).target().height() > pane(desk).target().width());
    CHECK(loupe(desk).line().content().facts.contains(QStringLiteral("400 × 600")));
    const QPixmap* thumbnail = nullptr;
    desk.waitFor("its thumbnail", [&] {
        thumbnail = desk.workspace().pictures().model().thumbnails().find(summary(desk, 0).hash);
        return thumbnail && thumbnail->height() > thumbnail->width();
    });
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Turn right (1 item)"));
    CHECK(fieldframe::test::bytesOf(desk.pictures() / "a.jpg") == before);

    desk.press(Qt::Key_Z, Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return summary(desk, 0).rotation == 0; });
    desk.press(Qt::Key_G);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_BracketLeft, Qt::ControlModifier);
    desk.waitFor("both",
                 [&] { return summary(desk, 0).rotation == 270 && summary(desk, 1).rotation == 270; });
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Turn left (2 items)"));
}

TEST_CASE("Window: a turned picture shows its pixels turned, in the loupe and at once after the key") {
    OpenWindow desk;
    writeImage(desk, "a.jpg", halfWhite());
    openLoupe(desk);
    loupe(desk).setOverlayWanted(false);
    const auto greyAt = [&](double across, double down) {
        const QImage shown = pane(desk).grab().toImage();
        const QRectF target = pane(desk).target();
        return qGray(shown.pixel(
            (target.topLeft() + QPointF(target.width() * across, target.height() * down)).toPoint() *
            static_cast<int>(shown.devicePixelRatio())));
    };
    CHECK(greyAt(0.25, 0.25) > 200);
    desk.press(Qt::Key_BracketRight);
    desk.waitFor("the turn", [&] { return summary(desk, 0).rotation == 90; });
    CHECK(greyAt(0.75, 0.25) > 200);
    CHECK(greyAt(0.25, 0.25) < 50);
    desk.settle();
    CHECK(greyAt(0.75, 0.25) > 200);
    CHECK(greyAt(0.25, 0.75) < 50);
}
