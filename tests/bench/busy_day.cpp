// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/busy_day.h"

#include "tests/bench/stall_watch.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <array>

namespace fieldframe::bench {

namespace {

constexpr int kTick = 40;
constexpr int kCalmMilliseconds = 5'000;

} // namespace

ui::Workspace& BusyDay::workspace() const {
    return *m_window.workspace();
}

BusyDay::Account BusyDay::run(const std::filesystem::path& pictures) {
    workspace().goToWord(QStringLiteral("images"));
    ingest::ImportRequest request;
    request.paths = {pictures};
    workspace().startImport(request);
    QElapsedTimer clock;
    clock.start();
    int number = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { tick(number++); });
    timer.start(kTick);
    QElapsedTimer calm;
    // Not by waiting with a test's means, which sleeps between events.
    QEventLoop loop;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        if (!workspace().jobs().isRunning() && !calm.isValid()) {
            calm.start();
        }
        if (calm.isValid() && calm.elapsed() > kCalmMilliseconds) {
            loop.quit();
        }
    });
    watch.start(kTick);
    loop.exec();
    timer.stop();
    m_account.seconds = static_cast<double>(clock.elapsed()) / 1'000;
    workspace().goToWord(QStringLiteral("images"));
    m_watch.note("the end");
    QTimer::singleShot(kCalmMilliseconds / 5, &loop, &QEventLoop::quit);
    loop.exec();
    m_account.imported = workspace().pictures().count();
    return m_account;
}

void BusyDay::tick(int number) {
    // What is done by turns, as fast as a person can.
    if (number % 100 == 80) {
        workspace().pictures().leaveLoupe();
    } else if (number % 7 == 3) {
        cull(number);
    } else if (number % 50 == 20 || number % 50 == 40) {
        search(number);
    } else if (number % 30 == 10) {
        write(number);
    } else if (number % 100 == 60) {
        walk(number);
    } else {
        scroll(number);
    }
}

void BusyDay::scroll(int number) {
    m_watch.note("scrolling");
    ++m_account.did["scrolled"];
    QScrollBar& bar = *workspace().pictures().grid().verticalScrollBar();
    const bool isJump = number % 25 == 24;
    bar.setValue(isJump ? bar.maximum() / 25 * (number / 25 % 25) : bar.value() + 120);
}

void BusyDay::cull(int number) {
    constexpr std::array kKeys{Qt::Key_P, Qt::Key_Right, Qt::Key_3, Qt::Key_Down, Qt::Key_X, Qt::Key_6};
    m_watch.note("culling");
    ++m_account.did["culled"];
    ui::PicturesPage& pictures = workspace().pictures();
    if (pictures.isLoupe()) {
        pictures.step(1);
    } else {
        pictures.grid().setFocus();
        QTest::keyClick(&pictures.grid(), kKeys[static_cast<std::size_t>(number / 7) % kKeys.size()]);
    }
}

void BusyDay::search(int number) {
    constexpr std::array kWords{"migrants", "water", "ethiopia", "children in", "shelter"};
    m_watch.note("searching");
    ++m_account.did["searched"];
    if (number % 50 == 20) {
        workspace().search(
            QString::fromLatin1(kWords[static_cast<std::size_t>(number / 50) % kWords.size()]));
    } else {
        workspace().goToWord(QStringLiteral("images"));
    }
}

void BusyDay::write(int) {
    m_watch.note("writing");
    for (QPlainTextEdit* const edit : workspace().inspector().findChildren<QPlainTextEdit*>()) {
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly()) {
            ++m_account.did["wrote"];
            edit->setFocus();
            QTest::keyClicks(edit, QStringLiteral("Seen. "));
            return;
        }
    }
}

void BusyDay::walk(int number) {
    constexpr std::array kPlaces{"home", "galleries", "picks", "latest"};
    m_watch.note("walking about");
    ++m_account.did["walked"];
    if (number % 200 == 60) {
        workspace().pictures().enterLoupe();
    } else {
        workspace().goToWord(
            QString::fromLatin1(kPlaces[static_cast<std::size_t>(number / 200) % kPlaces.size()]));
    }
}

} // namespace fieldframe::bench
