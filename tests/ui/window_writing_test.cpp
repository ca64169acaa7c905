// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed goes into the files, and what other programs wrote comes out of them.
#include "core/catalog/file_store.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/dialogs/conflicts_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/panels/status_line.h"
#include "ui/panels/text_block.h"
#include "ui/shell/file_watching.h"
#include "ui/shell/file_writing.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

std::int64_t unwritten(OpenWindow& desk) {
    return *desk.workspace().session().engine().catalog().files().unwrittenCount();
}

void waitForJob(OpenWindow& desk, std::size_t count) {
    desk.waitFor("a job to end", [&] {
        return desk.workspace().jobs().jobs().size() >= count && !desk.workspace().jobs().isRunning();
    });
    desk.settle();
}

QString mark(OpenWindow& desk) {
    desk.waitFor("the count", [&] { return desk.workspace().fileWriting().isSettled(); });
    const QPushButton* const button = desk.workspace().fileWriting().mark();
    return button->isVisible() ? button->text() : QString();
}

ui::TextBlock& unwrittenFields(OpenWindow& desk) {
    return *desk.workspace().inspector().findChild<ui::TextBlock*>(QStringLiteral("unwritten"));
}

bool anyFileHolds(OpenWindow& desk, const std::string& words) {
    for (const auto& entry : std::filesystem::directory_iterator(desk.pictures())) {
        if (bytesOf(entry.path()).find(words) != std::string::npos) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Window: Ctrl+S writes what was typed, also the word still in the field, and the marks go") {
    OpenWindow desk;
    openThree(desk);
    const std::size_t before = desk.workspace().jobs().jobs().size();
    CHECK(mark(desk).isEmpty());
    CHECK_FALSE(unwrittenFields(desk).isVisible());
    type(desk, FieldId::Headline, QStringLiteral("Into the file"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    waitForJob(desk, before + 1);
    CHECK(anyFileHolds(desk, "Into the file"));
    CHECK(unwritten(desk) == 0);
    CHECK(mark(desk).isEmpty());
    CHECK(desk.workspace().jobs().jobs().back().kind == ui::JobKind::Write);
    CHECK(desk.workspace().jobs().jobs().back().done == 1);
}

TEST_CASE("Window: what is not in the file yet stands in the inspector and is counted below") {
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("Only here"));
    desk.workspace().inspector().form().commit();
    desk.waitFor("the mark", [&] { return unwrittenFields(desk).isVisible(); });
    CHECK(unwrittenFields(desk).text().contains(QStringLiteral("Headline")));
    CHECK(mark(desk).contains(QStringLiteral("1")));
    CHECK_FALSE(anyFileHolds(desk, "Only here"));
}

TEST_CASE("Window: with \"at once\" a file is written without a key, with \"never\" not even by one") {
    OpenWindow desk;
    openThree(desk);
    const std::size_t before = desk.workspace().jobs().jobs().size();
    ui::Preferences chosen = desk.window().settings().value();
    chosen.writeWhen = ui::WriteWhen::AtOnce;
    desk.window().settings().change(chosen);
    type(desk, FieldId::Headline, QStringLiteral("By itself"));
    desk.workspace().inspector().form().commit();
    waitForJob(desk, before + 1);
    CHECK(anyFileHolds(desk, "By itself"));
    chosen.writeWhen = ui::WriteWhen::Never;
    desk.window().settings().change(chosen);
    CHECK_FALSE(desk.window().actions()[ui::ActionId::WriteFiles].isEnabled());
}

TEST_CASE("Window: a conflict shows all three sides and is ended by a key") {
    OpenWindow desk;
    desk.write("a.jpg", 1, "Before");
    desk.importInto("One");
    desk.showImages();
    desk.press(Qt::Key_Home);
    desk.settle();
    const std::size_t before = desk.workspace().jobs().jobs().size();
    type(desk, FieldId::Caption, QStringLiteral("Mine"));
    desk.workspace().inspector().form().commit();
    desk.settle();
    desk.write("a.jpg", 1, "Theirs");
    desk.window().actions()[ui::ActionId::RefreshFiles].trigger();
    waitForJob(desk, before + 1);
    CHECK(desk.workspace().jobs().jobs().back().conflicts == 1);
    const bool takesTheirs = GENERATE(false, true);
    desk.window().actions()[ui::ActionId::Conflicts].trigger();
    auto* const dialog = desk.workspace().findChild<ui::ConflictsDialog*>();
    REQUIRE(dialog);
    desk.waitFor("the conflicts",
                 [&] { return dialog->isSettled() && dialog->list().topLevelItemCount() == 1; });
    const QList<QPlainTextEdit*> texts = dialog->findChildren<QPlainTextEdit*>();
    REQUIRE(texts.size() == 3);
    CHECK(texts[0]->toPlainText() == QStringLiteral("Before"));
    CHECK(texts[1]->toPlainText().contains(QStringLiteral("Mine")));
    CHECK(texts[2]->toPlainText() == QStringLiteral("Theirs"));
    CHECK(dialog->list().topLevelItem(0)->text(4) == QStringLiteral("XMP"));
    QTest::keyClick(&dialog->list(), takesTheirs ? Qt::Key_T : Qt::Key_M);
    desk.waitFor("the choice",
                 [&] { return dialog->isSettled() && dialog->list().topLevelItemCount() == 0; });
    CHECK(unwritten(desk) == (takesTheirs ? 0 : 1));
    dialog->close();
    desk.settle();
    if (takesTheirs) {
        CHECK(desk.workspace().history().stack().undoText() ==
              QStringLiteral("Conflict with a file (1 field)"));
        desk.workspace().history().undo();
        desk.waitFor("mine to be back", [&] { return unwritten(desk) == 1; });
    }
}

TEST_CASE("Window: when to write and IIM are chosen in the preferences") {
    OpenWindow desk;
    ui::PreferencesDialog dialog(desk.window().settings());
    QComboBox* when = nullptr;
    QComboBox* iim = nullptr;
    for (QComboBox* const box : dialog.findChildren<QComboBox*>()) {
        when = box->accessibleName() == QStringLiteral("Write into files") ? box : when;
        iim = box->accessibleName() == QStringLiteral("IPTC-IIM") ? box : iim;
    }
    REQUIRE(when);
    REQUIRE(iim);
    CHECK(when->currentData().toInt() == static_cast<int>(ui::WriteWhen::OnDemand));
    CHECK(iim->currentData().toInt() == static_cast<int>(IimMode::Always));
    when->setCurrentIndex(0);
    iim->setCurrentIndex(2);
    emit when->activated(0);
    CHECK(desk.window().settings().value().writeWhen == ui::WriteWhen::AtOnce);
    CHECK(desk.window().settings().value().iim == IimMode::Never);
}

TEST_CASE("Window: a copy that was away counts as not written once it is back") {
    OpenWindow desk;
    desk.write("a.jpg", 1, "Before");
    desk.write("b.jpg", 1, "Before");
    desk.importInto("One");
    desk.showImages();
    desk.press(Qt::Key_Home);
    desk.settle();
    const ui::FileWatching watching(desk.workspace().session(), desk.workspace().jobs());
    QObject::connect(&watching, &ui::FileWatching::lateNoticed, &desk.workspace().fileWriting(),
                     &ui::FileWriting::takeLate);
    const std::filesystem::path away = desk.pictures() / "away.jpg";
    std::filesystem::rename(desk.pictures() / "b.jpg", away);
    const std::size_t before = desk.workspace().jobs().jobs().size();
    type(desk, FieldId::Headline, QStringLiteral("Ours"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    waitForJob(desk, before + 1);
    QPushButton* const button = desk.workspace().fileWriting().mark();
    desk.waitFor("no mark", [&] { return desk.workspace().fileWriting().isSettled() && button->isHidden(); });
    std::filesystem::rename(away, desk.pictures() / "b.jpg");
    desk.waitFor("the mark", [&] { return !button->isHidden(); });
    button->click();
    waitForJob(desk, before + 2);
    desk.waitFor("no mark", [&] { return button->isHidden(); });
    CHECK(desk.workspace().jobs().jobs().back().problems.empty());
}

TEST_CASE("Window: what another program writes is noticed by itself, and our own writing is not") {
    OpenWindow desk;
    desk.write("a.jpg", 1, "Before");
    desk.importInto("One");
    desk.showImages();
    desk.press(Qt::Key_Home);
    desk.settle();
    const ui::FileWatching watching(desk.workspace().session(), desk.workspace().jobs());
    const std::size_t before = desk.workspace().jobs().jobs().size();
    type(desk, FieldId::Headline, QStringLiteral("Ours"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    waitForJob(desk, before + 1);
    desk.write("a.jpg", 1, "Another program's");
    waitForJob(desk, before + 2);
    const ui::Job& job = desk.workspace().jobs().jobs().back();
    CHECK(desk.workspace().jobs().jobs().size() == before + 2);
    CHECK(job.kind == ui::JobKind::Refresh);
    CHECK(job.problems.empty());
    desk.waitFor("their caption", [&] {
        const auto details = desk.workspace().session().engine().catalog().assets().details(AssetId{1});
        return details && details->metadata.text(FieldId::Caption) == "Another program's";
    });
}
