// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/connection.h"
#include "tests/support/catch.h"
#include "tests/ui/loupe_driver.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/loupe/caption_overlay.h"
#include "ui/loupe/filmstrip.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_line.h"
#include "ui/loupe/picture_pane.h"
#include "ui/loupe/viewer.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/text_block.h"
#include "ui/shell/icons.h"
#include "ui/shell/looking.h"
#include "ui/shell/loupe_window.h"

#include <QImage>
#include <QTest>
#include <QWheelEvent>

#include <map>
#include <random>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

/// Grey squares of two pixels: any blur and any shift by a pixel shows.
QImage grain(int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; y += 2) {
        for (int x = 0; x < width; x += 2) {
            const int grey = static_cast<int>(random() % 2) * 160 + 40;
            for (const QPoint at : {QPoint(x, y), QPoint(x + 1, y), QPoint(x, y + 1), QPoint(x + 1, y + 1)}) {
                image.setPixel(at, qRgb(grey, grey, grey));
            }
        }
    }
    return image;
}

/// How much @p shown differs from @p expected, a grey level on the average.
double difference(const QImage& shown, const QImage& expected) {
    double sum = 0;
    for (int y = 0; y < expected.height(); ++y) {
        for (int x = 0; x < expected.width(); ++x) {
            sum += std::abs(qGray(shown.pixel(x, y)) - qGray(expected.pixel(x, y)));
        }
    }
    return sum / (expected.width() * expected.height());
}

/// Brings the window up as on a screen of that density.
struct Density {
    explicit Density(const char* factor) { qputenv("QT_SCALE_FACTOR", factor); }
    ~Density() { qunsetenv("QT_SCALE_FACTOR"); }
    Density(const Density&) = delete;
    Density& operator=(const Density&) = delete;
};

} // namespace

TEST_CASE("Window: at 1:1 the loupe shows each pixel as it is, at any density of the screen") {
    const auto factor = GENERATE(as<std::string>(), "1", "1.5", "2");
    const Density density(factor.c_str());
    OpenWindow desk;
    const QImage image = grain(2600, 1800, 7);
    writeImage(desk, "a.jpg", image);
    openLoupe(desk);
    loupe(desk).setOverlayWanted(false);
    desk.press(Qt::Key_Z);
    desk.waitFor("its own pixels", [&] {
        return desk.workspace().pictures().previews().find(summary(desk, 0).hash, ui::PreviewDetail::Original,
                                                           0) != nullptr;
    });
    const QImage shown = pane(desk).grab().toImage();
    const double ratio = shown.devicePixelRatio();
    CHECK(QString::number(ratio) == QString::fromStdString(factor));
    const QRectF target = pane(desk).target();
    // The middle of the pane, where nothing stands but the picture.
    const QPoint corner(static_cast<int>(pane(desk).width() * ratio / 2) - 100,
                        static_cast<int>(pane(desk).height() * ratio / 2) - 100);
    const QPoint inPicture = corner - (target.topLeft() * ratio).toPoint();
    const QSize size(200, 200);
    double best = 1e9;
    // The corner is rounded to a pixel of the screen: it may be either of two.
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            best = std::min(best, difference(shown.copy(QRect(corner, size)),
                                             image.copy(QRect(inPicture + QPoint(dx, dy), size))));
        }
    }
    CHECK(best < 12);
}

TEST_CASE("Window: the next picture stands ready in its size before its key is pressed") {
    OpenWindow desk;
    for (int i = 0; i < 7; ++i) {
        writeImage(desk, "p" + std::to_string(i) + ".jpg", grain(1500, 1000, static_cast<unsigned>(i)));
    }
    openLoupe(desk);
    ui::PreviewLoader& previews = desk.workspace().pictures().previews();
    const auto isReady = [&](int row) {
        const QSize size = (pane(desk).target().size() * pane(desk).devicePixelRatioF()).toSize();
        return previews.fitted(summary(desk, row).hash, 0, size) != nullptr;
    };
    desk.waitFor("the neighbours", [&] { return previews.isIdle() && isReady(3); });
    CHECK(isReady(1));
    CHECK(isReady(2));
    CHECK_FALSE(isReady(5));
    for (int i = 0; i < 3; ++i) {
        desk.press(Qt::Key_Right);
    }
    desk.waitFor("the next ones", [&] { return isReady(6); });
    // Back the way it came: two behind are kept.
    CHECK(isReady(2));
    desk.press(Qt::Key_Left);
    CHECK(loupe(desk).row() == 2);
}

TEST_CASE("Window: what is passed by is not loaded to the end") {
    OpenWindow desk;
    for (int i = 0; i < 8; ++i) {
        writeImage(desk, "p" + std::to_string(i) + ".jpg", grain(600, 400, static_cast<unsigned>(i)));
    }
    desk.importInto("Field");
    desk.showImages();
    ui::PreviewLoader& previews = desk.workspace().pictures().previews();
    std::vector<ui::PreviewWish> wishes;
    for (int row = 0; row < 8; ++row) {
        const AssetSummary& picture = summary(desk, row);
        wishes.push_back({picture.id, picture.hash, ui::PreviewDetail::Screen, 0, {600, 400}, {}});
    }
    const QObject viewer;
    previews.want(&viewer, wishes);
    previews.want(&viewer, {});
    desk.waitFor("nothing under way", [&] { return previews.isIdle(); });
    const auto loaded = std::ranges::count_if(wishes, [&](const ui::PreviewWish& wish) {
        return previews.find(wish.hash, wish.detail, 0) != nullptr;
    });
    CHECK(loaded <= 2);
}

TEST_CASE("Window: pictures decoded whole are held within a budget, what is wanted most first") {
    OpenWindow desk;
    desk.writeThreePictures();
    desk.importInto("Field");
    desk.showImages();
    ui::PreviewLoader& previews = desk.workspace().pictures().previews();
    std::vector<ui::PreviewWish> wishes;
    for (int row = 0; row < 3; ++row) {
        const AssetSummary& picture = summary(desk, row);
        // As large as they come: two fit.
        wishes.push_back({picture.id, picture.hash, ui::PreviewDetail::Original, 0, {8192, 8192}, {}});
    }
    const QObject viewer;
    previews.want(&viewer, wishes);
    desk.waitFor("what fits", [&] { return previews.isIdle(); });
    CHECK(previews.find(wishes[0].hash, ui::PreviewDetail::Original, 0));
    CHECK(previews.find(wishes[1].hash, ui::PreviewDetail::Original, 0));
    CHECK_FALSE(previews.find(wishes[2].hash, ui::PreviewDetail::Original, 0));
    CHECK(previews.isWithheld(wishes[2].hash));
    std::ranges::reverse(wishes);
    previews.want(&viewer, wishes);
    CHECK_FALSE(previews.isWithheld(wishes[0].hash));
    desk.waitFor("the one that is wanted most now",
                 [&] { return previews.find(wishes[0].hash, ui::PreviewDetail::Original, 0) != nullptr; });
}

TEST_CASE("Window: the wheel zooms to the pointer, a drag and keys move the picture, a click comes back") {
    OpenWindow desk;
    writeImage(desk, "a.jpg", grain(3000, 2000, 1));
    openLoupe(desk);
    const QPointF at(pane(desk).width() * 0.7, pane(desk).height() * 0.4);
    const auto partUnder = [&] {
        const QRectF target = pane(desk).target();
        return QPointF((at.x() - target.x()) / target.width(), (at.y() - target.y()) / target.height());
    };
    const QPointF before = partUnder();
    for (int i = 0; i < 5; ++i) {
        QWheelEvent wheel(at, pane(desk).mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&pane(desk), &wheel);
    }
    CHECK(loupe(desk).zoom() == ui::Zoom::Free);
    CHECK(std::abs(partUnder().x() - before.x()) < 0.002);
    CHECK(std::abs(partUnder().y() - before.y()) < 0.002);

    const QPointF corner = pane(desk).target().topLeft();
    QTest::mousePress(&pane(desk), Qt::LeftButton, {}, at.toPoint());
    QTest::mouseMove(&pane(desk), at.toPoint() + QPoint(20, 15));
    QTest::mouseMove(&pane(desk), at.toPoint() + QPoint(40, 30));
    QTest::mouseRelease(&pane(desk), Qt::LeftButton, {}, at.toPoint() + QPoint(40, 30));
    CHECK(pane(desk).target().topLeft().x() > corner.x() + 15);
    CHECK(loupe(desk).zoom() == ui::Zoom::Free);

    const double x = pane(desk).target().x();
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(pane(desk).target().x() < x);
    QTest::mouseClick(&pane(desk), Qt::LeftButton, {}, at.toPoint());
    CHECK(loupe(desk).zoom() == ui::Zoom::Fit);
    QTest::mouseClick(&pane(desk), Qt::LeftButton, {}, at.toPoint());
    CHECK(loupe(desk).zoom() == ui::Zoom::OneToOne);
    desk.press(Qt::Key_Z, Qt::ShiftModifier);
    CHECK(loupe(desk).zoom() == ui::Zoom::TwoToOne);
    desk.press(Qt::Key_Z, Qt::AltModifier);
    CHECK(loupe(desk).zoom() == ui::Zoom::Fill);
    CHECK(loupe(desk).line().content().zoom == QStringLiteral("Fill"));
}

TEST_CASE("Window: a picture stays where it is when better pixels come") {
    OpenWindow desk;
    writeImage(desk, "a.jpg", grain(3000, 2000, 1));
    desk.importInto("Field");
    desk.showImages();
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Z);
    const QRectF before = pane(desk).target();
    CHECK(before.width() * pane(desk).devicePixelRatioF() == 3000);
    desk.settle();
    CHECK(pane(desk).target() == before);
    CHECK(loupe(desk).line().content().note.isEmpty());
}

TEST_CASE("Window: the loupe says name, place and marks, and O hides the caption") {
    OpenWindow desk;
    desk.writeThreePictures();
    openLoupe(desk);
    const ui::PictureLine::Content before = loupe(desk).line().content();
    const auto fileName = [&](int row) { return ui::toQt(summary(desk, row).fileName); };
    const std::map<QString, QString> captions{
        {QStringLiteral("a.jpg"), QStringLiteral("A nurse weighs a child in Bossaso")},
        {QStringLiteral("b.jpg"), QStringLiteral("Tents after the rain")},
        {QStringLiteral("c.jpg"), QStringLiteral("A boat arrives at dawn")}};
    CHECK(before.name == fileName(0));
    CHECK(before.place == QStringLiteral("1 of 3"));
    desk.press(Qt::Key_P);
    desk.press(Qt::Key_4);
    desk.press(Qt::Key_7);
    desk.waitFor("the marks", [&] {
        const ui::PictureLine::Content& line = loupe(desk).line().content();
        return line.pick == Pick::Pick && line.rating == 4 && line.label == QStringLiteral("Yellow");
    });
    CHECK(loupe(desk).line().accessibleName().contains(QStringLiteral("picked")));
    CHECK(loupe(desk).overlay().isVisible());
    CHECK(loupe(desk).overlay().caption() == captions.at(fileName(0)));
    CHECK(loupe(desk).overlay().credit() == QStringLiteral("Ana Field"));
    desk.press(Qt::Key_O);
    CHECK_FALSE(loupe(desk).overlay().isVisible());
    desk.press(Qt::Key_Right);
    CHECK_FALSE(loupe(desk).overlay().isVisible());
    desk.press(Qt::Key_O);
    CHECK(loupe(desk).overlay().caption() == captions.at(fileName(1)));
}

TEST_CASE("Window: the caption over a picture keeps its paragraphs, each in its own direction") {
    OpenWindow desk;
    desk.write("a.jpg", 1, "First paragraph.\n\nأطفال في مركز العبور في بوصاصو");
    openLoupe(desk);
    desk.waitFor("the whole caption", [&] { return loupe(desk).overlay().paragraphs().size() == 2; });
    const auto paragraphs = loupe(desk).overlay().paragraphs();
    CHECK(paragraphs[0]->text() == QStringLiteral("First paragraph."));
    CHECK(paragraphs[1]->text().isRightToLeft());
    CHECK(loupe(desk).overlay().height() < pane(desk).height() / 2);
}

TEST_CASE("Window: an offline picture is shown from our preview, and says so") {
    OpenWindow desk;
    desk.writeThreePictures();
    openLoupe(desk);
    {
        auto raw = database::Connection::open(ui::toPath(desk.catalogFolder()) / "catalog.db",
                                              database::OpenMode::ReadWrite);
        REQUIRE(raw.has_value());
        (*raw)->execute("UPDATE originals SET is_missing = 1");
    }
    std::filesystem::remove_all(desk.pictures());
    desk.press(Qt::Key_P); // Makes the row be read again.
    desk.waitFor("the mark", [&] { return summary(desk, 0).isOffline; });
    desk.settle();
    CHECK(loupe(desk).line().content().note == QStringLiteral("Offline: shown from our preview"));
    CHECK(loupe(desk).line().content().isNoteWarning);
    desk.press(Qt::Key_Z);
    desk.settle();
    CHECK_FALSE(pane(desk).grab().toImage().isNull());
}

TEST_CASE("Window: a picture whose file is gone and that has no preview says why") {
    OpenWindow desk;
    writeImage(desk, "a.jpg", grain(400, 300, 1));
    desk.importInto("Field");
    std::filesystem::remove_all(desk.pictures());
    desk.showImages();
    desk.press(Qt::Key_Return);
    desk.settle();
    CHECK(loupe(desk).line().content().note.startsWith(QStringLiteral("Shown from its thumbnail")));
    CHECK(loupe(desk).line().content().isNoteWarning);
}

TEST_CASE("Window: Space plays sound in the system's player and opens a picture in the loupe") {
    OpenWindow desk;
    desk.writeThreePictures();
    std::string wav(
        "RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0data\x08\0\0\0", 44);
    wav += std::string(8, '\x7f');
    desk.writeFile("d.wav", wav);
    desk.importInto("Field");
    desk.showImages();
    REQUIRE(desk.workspace().pictures().count() >= 3);
    desk.workspace().goTo({ui::Place::Kind::AllAudio, 0, QStringLiteral("All audio")});
    desk.settle();
    REQUIRE(desk.workspace().pictures().count() == 1);
    desk.workspace().pictures().focusPictures();

    std::filesystem::path played;
    desk.workspace().looking().setPlayer([&](const std::filesystem::path& path) { played = path; });
    desk.press(Qt::Key_Return);
    REQUIRE(desk.workspace().pictures().isLoupe());
    desk.settle();
    CHECK(loupe(desk).line().content().facts.contains(QStringLiteral("Sound")));
    CHECK(loupe(desk).line().content().zoom.isEmpty());
    desk.press(Qt::Key_Space);
    desk.waitFor("the player", [&] { return !played.empty(); });
    CHECK(played == desk.pictures() / "d.wav");
    CHECK(desk.workspace().pictures().isLoupe());
    desk.showImages();
    desk.press(Qt::Key_Space);
    CHECK(desk.workspace().pictures().isLoupe());
}
