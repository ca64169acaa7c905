// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/open_window.h"

#include "tests/support/catch.h"
#include "ui/bridge/text.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>

namespace fieldframe::test {

struct OpenWindow::Application {
    explicit Application(const QString& language) {
        ui::speak(application, language);
        ui::Theme::dark().apply(application);
    }

    int argc = 1;
    char name[8] = "test_ui";
    char* argv[2] = {name, nullptr};
    /// Without a screen, unless one was made for the tests.
    bool isOffscreen =
        qEnvironmentVariableIsSet("FIELDFRAME_TEST_SCREEN") || qputenv("QT_QPA_PLATFORM", "offscreen");
    bool isApart = (QStandardPaths::setTestModeEnabled(true), true);
    QApplication application{argc, argv};
};

OpenWindow::OpenWindow(const QString& language)
    : m_application(std::make_unique<Application>(language))
    , m_window(std::make_unique<ui::MainWindow>()) {
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->setWorkerProgram(FIELDFRAME_WORKER_PROGRAM);
    m_window->resize(1280, 720);
    m_window->show();
    m_window->activateWindow();
    m_window->openCatalog(catalogFolder(), ui::OpenMode::Create);
    waitFor("the catalog to open", [this] { return m_window->workspace() != nullptr; });
    settle();
}

OpenWindow::~OpenWindow() {
    m_window.reset();
}

QString OpenWindow::catalogFolder() const {
    return ui::pathText(m_folder.path() / "desk.fieldframe");
}

void OpenWindow::write(const std::string& name, unsigned seed, const std::string& caption) const {
    TinyImage image;
    image.seed = seed;
    image.caption = caption;
    image.creditLine = "Ana Field";
    m_folder.write("pictures/" + name, tinyJpeg(image));
}

void OpenWindow::writeFile(const std::string& name, const std::string& bytes) const {
    m_folder.write("pictures/" + name, bytes);
}

void OpenWindow::writeThreePictures() const {
    write("a.jpg", 1, "A nurse weighs a child in Bossaso");
    write("b.jpg", 2, "Tents after the rain");
    write("c.jpg", 3, "A boat arrives at dawn");
}

void OpenWindow::importInto(const std::string& gallery) {
    ingest::ImportRequest request;
    request.paths = {pictures()};
    request.galleryTitle = gallery;
    workspace().startImport(request);
    waitFor("the import to end", [this] { return !workspace().jobs().isRunning(); });
    settle();
    // What a test undoes is what it did.
    workspace().history().stack().clear();
}

void OpenWindow::waitFor(const char* what, const std::function<bool()>& condition) {
    INFO("waiting for " << what);
    constexpr int kMilliseconds = 20'000;
    REQUIRE(QTest::qWaitFor(condition, kMilliseconds));
}

void OpenWindow::settle() {
    // Settled twice with the event loop between: what was painted may have asked for more.
    for (int i = 0; i < 3; ++i) {
        waitFor("the window to settle", [this] { return m_window->isSettled(); });
        QTest::qWait(20);
    }
}

void OpenWindow::showImages() {
    workspace().goToWord(QStringLiteral("images"));
    settle();
    workspace().pictures().focusPictures();
}

void OpenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    // Without a window manager nobody gives the keyboard back to the window after a dialog.
    if (QApplication::activeModalWidget() == nullptr && QApplication::activeWindow() != m_window.get()) {
        m_window->activateWindow();
        waitFor("the window to be active", [this] { return m_window->isActiveWindow(); });
    }
    QWidget* const focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    QTest::qWait(1);
}

} // namespace fieldframe::test
