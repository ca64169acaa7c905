// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_images.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>

#include <functional>
#include <memory>

namespace fieldframe::test {

/// The real window on a catalog of its own, without a screen; with a folder for pictures beside.
class OpenWindow {
public:
    /// @p language: what the window speaks ("ar").
    explicit OpenWindow(const QString& language = QStringLiteral("en"));
    ~OpenWindow();
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;

    [[nodiscard]] ui::MainWindow& window() { return *m_window; }
    [[nodiscard]] ui::Workspace& workspace() { return *m_window->workspace(); }
    [[nodiscard]] std::filesystem::path pictures() const { return m_folder.path() / "pictures"; }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path(); }
    [[nodiscard]] QString catalogFolder() const;

    /// Three pictures with captions in a folder of their own.
    void writeThreePictures() const;
    /// Into pictures(): different seeds are different pictures.
    void write(const std::string& name, unsigned seed, const std::string& caption) const;
    /// Into pictures(), whatever it is.
    void writeFile(const std::string& name, const std::string& bytes) const;
    /// Imports pictures() into a gallery called @p gallery and waits until all is shown.
    void importInto(const std::string& gallery);
    void settle();
    /// Runs the event loop until @p condition; fails the test after 20 s.
    void waitFor(const char* what, const std::function<bool()>& condition);
    /// Goes to all images, with the keyboard there.
    void showImages();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

private:
    struct Application;
    std::unique_ptr<Application> m_application;
    TemporaryFolder m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace fieldframe::test
