// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window_keys.h"

#include "ui/grid/asset_grid_view.h"
#include "ui/models/asset_list_model.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QBackingStore>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <stdexcept>

namespace fieldframe::bench {

namespace {

constexpr int kTooLong = 10'000;
constexpr int kRestMilliseconds = 15;

/// One window with its grid: presses keys and looks at cells as the window painted them.
class Press {
public:
    Press(PaintedApplication& application, ui::MainWindow& window)
        : m_application(application)
        , m_window(window)
        , m_grid(window.workspace()->pictures().grid()) {}
    ~Press() { m_application.painted = nullptr; }
    Press(const Press&) = delete;
    Press& operator=(const Press&) = delete;

    /// Milliseconds until the cell of @p row looks different.
    double milliseconds(int row, Qt::Key key) {
        settle();
        const QByteArray before = pixels(row);
        QEventLoop loop;
        std::chrono::steady_clock::time_point changed;
        m_application.painted = [&] {
            if (changed == std::chrono::steady_clock::time_point() && pixels(row) != before) {
                changed = std::chrono::steady_clock::now();
                loop.quit();
            }
        };
        QTimer::singleShot(kTooLong, &loop, &QEventLoop::quit);
        const auto begin = std::chrono::steady_clock::now();
        QTest::keyClick(&m_grid, key);
        if (changed == std::chrono::steady_clock::time_point()) {
            loop.exec();
        }
        m_application.painted = nullptr;
        if (changed == std::chrono::steady_clock::time_point()) {
            throw std::runtime_error("a key press was never painted");
        }
        return std::chrono::duration<double, std::milli>(changed - begin).count();
    }

    void settle() {
        for (int quiet = 0; quiet < 2;) {
            QTest::qWait(kRestMilliseconds);
            quiet = m_window.isSettled() ? quiet + 1 : 0;
        }
    }

    /// Row @p row alone, in the middle of the window.
    void look(int row) {
        m_grid.selectOnly(row);
        m_grid.scrollTo(m_grid.model()->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_grid.setFocus();
        settle();
    }

    /// Nothing is said of the current one, so that the first press changes something.
    void clear() {
        QTest::keyClick(&m_grid, Qt::Key_U);
        QTest::keyClick(&m_grid, Qt::Key_0);
        settle();
    }

private:
    [[nodiscard]] QByteArray pixels(int row) const {
        const auto* const image = dynamic_cast<QImage*>(m_window.backingStore()->paintDevice());
        if (!image) {
            throw std::runtime_error("the window is not painted into a picture");
        }
        const QRect cell = m_grid.visualRect(m_grid.model()->index(row, 0)) & m_grid.viewport()->rect();
        const QRect shown(m_grid.viewport()->mapTo(&m_window, cell.topLeft()), cell.size());
        QByteArray bytes;
        for (int y = shown.top(); y <= shown.bottom(); ++y) {
            bytes.append(reinterpret_cast<const char*>(image->constScanLine(y)) + 4L * shown.left(),
                         4L * shown.width());
        }
        return bytes;
    }

    PaintedApplication& m_application;
    ui::MainWindow& m_window;
    ui::AssetGridView& m_grid;
};

} // namespace

bool PaintedApplication::notify(QObject* receiver, QEvent* event) {
    const bool isPainting = event->type() == QEvent::UpdateRequest;
    const bool isHandled = QApplication::notify(receiver, event);
    if (isPainting && painted) {
        painted();
    }
    return isHandled;
}

std::vector<KeySamples> measureKeys(PaintedApplication& application, ui::MainWindow& window, int presses) {
    window.workspace()->goToWord(QStringLiteral("images"));
    Press press(application, window);
    press.settle();
    const int middle = window.workspace()->pictures().model().rowCount() / 2;
    KeySamples pick{"pick", {}};
    KeySamples rating{"rating", {}};
    KeySamples next{"next picture", {}};
    press.look(middle);
    press.clear();
    for (int i = 0; i < presses; ++i) {
        pick.milliseconds.push_back(press.milliseconds(middle, i % 2 == 0 ? Qt::Key_P : Qt::Key_U));
        const auto stars = static_cast<Qt::Key>(Qt::Key_1 + i % 5);
        rating.milliseconds.push_back(press.milliseconds(middle, stars));
    }
    for (int i = 0; i < presses; ++i) {
        const int row = middle + i % 20;
        if (i % 20 == 0) {
            press.look(row);
        }
        next.milliseconds.push_back(press.milliseconds(row + 1, Qt::Key_Right));
    }
    return {pick, rating, next};
}

} // namespace fieldframe::bench
