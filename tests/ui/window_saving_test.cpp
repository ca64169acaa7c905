// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// That what is typed survives: a kill, and a catalog that cannot be written.
#include "core/database/connection.h"
#include "core/platform/process.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

constexpr auto kReport = "FIELDFRAME_TEST_REPORT";

QMessageBox* question(OpenWindow& desk) {
    return desk.window().findChild<QMessageBox*>();
}

} // namespace

TEST_CASE("Window: types and is killed a second later, by another test", "[.child]") {
    const char* const report = std::getenv(kReport);
    REQUIRE(report != nullptr);
    OpenWindow desk;
    openThree(desk);
    std::ofstream(report) << desk.folder().native();
    type(desk, FieldId::Headline, QStringLiteral("Typed before the kill"));
    type(desk, FieldId::Keywords, QStringLiteral("shelter"));
    QTest::qWait(1000);
    ::kill(::getpid(), SIGKILL);
}

TEST_CASE("Window: a second after the last key a kill loses nothing of what was typed") {
    const TemporaryFolder folder;
    const std::filesystem::path report = folder.path() / "report";
    const std::string program = std::filesystem::read_symlink("/proc/self/exe");
    // Before the fork: the child shares this memory and frees nothing of it.
    const std::string setting = std::string(kReport) + "=" + report.native();
    const std::string path = std::string("PATH=") + (std::getenv("PATH") ? std::getenv("PATH") : "");
    const char* const arguments[] = {program.c_str(), "[.child]", nullptr};
    const char* const environment[] = {setting.c_str(), path.c_str(), "QT_QPA_PLATFORM=offscreen", nullptr};
    const pid_t child = ::vfork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::execve(program.c_str(), const_cast<char**>(arguments), const_cast<char**>(environment));
        ::_exit(127);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGKILL);
    std::string left;
    std::getline(std::ifstream(report), left);
    REQUIRE_FALSE(left.empty());
    {
        const auto connection = database::Connection::open(
            std::filesystem::path(left) / "desk.fieldframe/catalog.db", database::OpenMode::ReadWrite);
        REQUIRE(connection.has_value());
        CHECK((*connection)
                  ->integer("SELECT count(*) FROM field_values WHERE value IN ('Typed before the kill', "
                            "'[\"shelter\"]')") == 2);
    }
    std::filesystem::remove_all(left);
}

TEST_CASE("Window: closing waits for what is typed, and asks where it can't be saved") {
    OpenWindow desk;
    openThree(desk);
    alter(desk, "CREATE TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no room'); END");
    type(desk, FieldId::Headline, QStringLiteral("Not to be lost"));
    QSignalSpy closed(&desk.window(), &ui::MainWindow::closed);
    desk.window().close();
    desk.waitFor("the question", [&] { return question(desk) != nullptr; });
    CHECK(question(desk)->informativeText().startsWith(QStringLiteral("Headline (1 item): Not saved.")));
    CHECK(desk.window().isVisible());
    question(desk)->defaultButton()->click();
    desk.waitFor("the question to end", [&] { return question(desk) == nullptr; });
    CHECK(closed.count() == 0);
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("Not to be lost"));
    desk.settle(); // Leaving the field tried again.
    alter(desk, "DROP TRIGGER refuse");
    desk.window().close();
    desk.waitFor("the catalog to close", [&] { return closed.count() == 1; });
    CHECK(isInCatalog(desk, "Not to be lost"));
}

TEST_CASE(
    "Window: another catalog opened from the menu asks first about what can't be saved, as closing does") {
    OpenWindow desk;
    openThree(desk);
    const QString before = desk.catalogFolder();
    const QString other = ui::pathText(desk.folder() / "other.fieldframe");
    alter(desk, "CREATE TRIGGER refuse BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no room'); END");
    type(desk, FieldId::Headline, QStringLiteral("Not to be lost"));
    QSignalSpy opened(&desk.window(), &ui::MainWindow::opened);
    desk.window().openCatalog(other, ui::OpenMode::Create);
    desk.waitFor("the question", [&] { return question(desk) != nullptr; });
    question(desk)->defaultButton()->click();
    desk.waitFor("the question to end", [&] { return question(desk) == nullptr; });
    CHECK(opened.count() == 0);
    CHECK(field(desk, FieldId::Headline).toPlainText() == QStringLiteral("Not to be lost"));
    desk.window().actions()[ui::ActionId::CloseCatalog].trigger();
    desk.waitFor("the question", [&] { return question(desk) != nullptr; });
    question(desk)->defaultButton()->click();
    desk.waitFor("the question to end", [&] { return question(desk) == nullptr; });
    desk.settle();
    alter(desk, "DROP TRIGGER refuse");
    desk.window().openCatalog(other, ui::OpenMode::Create);
    desk.waitFor("the other catalog", [&] { return opened.count() == 1; });
    CHECK(isInCatalog(desk, "Not to be lost"));
}
