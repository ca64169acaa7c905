// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// album CATALOG FOLDER LANGUAGE THEME WIDTHxHEIGHT full|empty|welcome [PERCENT]: photographs every view of
// the window, with text of the usual size or PERCENT of it.
#include "tests/ui/album/views.h"
#include "ui/shell/language.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDialog>
#include <QFontInfo>
#include <QPainter>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>
#include <span>

namespace {

using namespace fieldframe;

constexpr int kWrongUse = 2;
constexpr int kOpenMilliseconds = 20'000;

/// The window with the dialogs over it, as a screen would show them.
QImage photographed(ui::MainWindow& window) {
    QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        const bool isOver = top != &window && top->isVisible() && top->isWindow();
        if (isOver) {
            const QPoint at = top->windowType() == Qt::Popup || top->pos() != QPoint()
                                  ? top->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
                                  : window.rect().center() - top->rect().center();
            painter.drawPixmap(at, top->grab());
        }
    }
    return image;
}

void closeDialogs(ui::MainWindow& window) {
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible()) {
            top->close();
        }
    }
    QTest::qWait(1);
}

int photographAll(ui::MainWindow& window, const std::vector<test::View>& views, const QString& stem) {
    int failed = 0;
    for (const test::View& view : views) {
        view.prepare(window);
        test::settle(window);
        const QString file = stem + view.name + QStringLiteral(".png");
        if (!photographed(window).save(file)) {
            std::fprintf(stderr, "album: %s can't be written\n", qPrintable(file));
            ++failed;
        }
        closeDialogs(window);
    }
    return failed;
}

} // namespace

int main(int argc, char* argv[]) {
    const std::span arguments(argv, static_cast<std::size_t>(argc));
    if (arguments.size() != 7 && arguments.size() != 8) {
        std::fprintf(
            stderr, "usage: album CATALOG FOLDER LANGUAGE THEME WIDTHxHEIGHT full|empty|welcome [PERCENT]\n");
        return kWrongUse;
    }
    const auto argument = [&](std::size_t i) { return QString::fromLocal8Bit(arguments[i]); };
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::speak(application, argument(3));
    ui::Theme::dark().apply(application);
    if (arguments.size() == 8) {
        QFont font = QApplication::font();
        font.setPixelSize(QFontInfo(font).pixelSize() * argument(7).toInt() / 100);
        QApplication::setFont(font);
    }
    ui::MainWindow window;
    window.setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
    window.appearance().setScheme(ui::schemeFromName(argument(4)));
    const QStringList sides = argument(5).split(QLatin1Char('x'));
    window.resize(sides.value(0).toInt(), sides.value(1).toInt());
    window.show();
    window.activateWindow();

    const QString stem =
        QStringLiteral("%1/%2-%3-%4-").arg(argument(2), argument(3), argument(4), argument(5));
    const QString kind = argument(6);
    if (kind == QLatin1String("welcome")) {
        const test::View welcome{kind, [](ui::MainWindow&) {}};
        return photographAll(window, {welcome}, stem) == 0 ? 0 : 1;
    }
    window.openCatalog(argument(1), ui::OpenMode::OpenOrCreate);
    if (!QTest::qWaitFor([&] { return window.workspace() != nullptr; }, kOpenMilliseconds)) {
        std::fprintf(stderr, "album: %s can't be opened\n", arguments[1]);
        return 1;
    }
    test::settle(window);
    const auto views = kind == QLatin1String("full") ? test::viewsOfFull() : test::viewsOfEmpty();
    const int failed = photographAll(window, views, stem);
    bool isClosed = false;
    QObject::connect(&window, &ui::MainWindow::closed, [&isClosed] { isClosed = true; });
    window.close();
    return QTest::qWaitFor([&isClosed] { return isClosed; }, kOpenMilliseconds) && failed == 0 ? 0 : 1;
}
