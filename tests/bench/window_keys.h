// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QRect>

#include <functional>
#include <string>
#include <vector>

namespace fieldframe::ui {
class MainWindow;
}

namespace fieldframe::bench {

/// The program's application, which looks at what was painted whenever something was.
class PaintedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    /// Called after each round of painting.
    std::function<void()> painted;
};

struct KeySamples {
    std::string what;
    std::vector<double> milliseconds; ///< From the press until the window's picture of the cell had changed.
};

/// Presses pick, rating and next picture @p presses times each in the grid of all images.
[[nodiscard]] std::vector<KeySamples> measureKeys(PaintedApplication& application, ui::MainWindow& window,
                                                  int presses);

} // namespace fieldframe::bench
