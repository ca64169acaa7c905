// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/kept_choices.h"
#include "ui/models/suggestion_model.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/search_line.h"
#include "ui/panels/search_panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fieldframe;
using fieldframe::test::OpenWindow;

namespace {

/// Three pictures in a gallery, with the keyboard in the search.
class SearchDesk {
public:
    SearchDesk() {
        desk.writeThreePictures();
        desk.importInto("Field");
        desk.press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(line().hasFocus());
    }

    ui::SearchBar& bar() { return desk.workspace().searchBar(); }
    ui::SearchLine& line() { return bar().line(); }
    QLineEdit& field(const char* name) { return part<QLineEdit>(name); }
    template <class Part>
    Part& part(const char* name) {
        auto* const found = bar().panel().findChild<Part*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    void type(const QString& text) {
        QTest::keyClicks(&line(), text);
        settle();
    }
    /// Past the pauses of the typing.
    void settle() {
        QTest::qWait(250);
        desk.settle();
    }
    qint64 found() { return desk.workspace().pictures().count(); }

    OpenWindow desk;
};

} // namespace

TEST_CASE("Window: search offers names of the catalog while one types, and takes one by key") {
    SearchDesk search;
    const QAbstractItemModelTester tester(&search.line().suggestions(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClicks(&search.line(), QStringLiteral("fie"));
    search.desk.waitFor("suggestions", [&] { return search.line().isOffering(); });
    QStringList offered;
    for (int row = 0; row < search.line().suggestions().rowCount(); ++row) {
        offered.append(
            search.line().suggestions().index(row).data(ui::SuggestionModel::QueryRole).toString());
    }
    CHECK(offered.contains(QStringLiteral("in:Field ")));
    QWidget* const popup = QApplication::activePopupWidget();
    REQUIRE(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    search.settle();
    CHECK(search.line().text() == offered.first());
    CHECK(search.found() == 3);
}

TEST_CASE("Window: Esc empties the search first and then goes back") {
    SearchDesk search;
    search.type(QStringLiteral("nurse"));
    CHECK(search.desk.workspace().place().kind == ui::Place::Kind::Search);
    CHECK(search.found() == 1);
    QTest::keyClick(&search.line(), Qt::Key_Escape);
    search.settle();
    CHECK(search.line().text().isEmpty());
    CHECK(search.desk.workspace().place().kind == ui::Place::Kind::Home);
}

TEST_CASE("Window: who empties the search in a gallery goes on typing in it") {
    SearchDesk search;
    search.desk.showImages();
    search.line().setFocus();
    search.type(QStringLiteral("n"));
    REQUIRE(search.desk.workspace().place().kind == ui::Place::Kind::Search);
    QTest::keyClick(&search.line(), Qt::Key_Backspace);
    search.settle();
    CHECK(search.desk.workspace().place().kind == ui::Place::Kind::AllImages);
    CHECK(search.line().hasFocus());
}

TEST_CASE("Window: searches that led somewhere are offered again in an empty line, newest first") {
    SearchDesk search;
    for (const char* const words : {"nurse", "tents"}) {
        search.bar().focusWords();
        QTest::keyClicks(&search.line(), QLatin1String(words));
        QTest::keyClick(&search.line(), Qt::Key_Return);
        search.settle();
        search.line().clear();
    }
    search.settle();
    search.bar().focusWords();
    QTest::keyClick(&search.line(), Qt::Key_Down);
    REQUIRE(search.line().isOffering());
    const ui::SuggestionModel& offers = search.line().suggestions();
    INFO(offers.index(0).data().toString().toStdString());
    REQUIRE(offers.rowCount() == 2);
    CHECK(offers.index(0).data().toString() == QStringLiteral("tents"));
    CHECK(offers.index(1).data().toString() == QStringLiteral("nurse"));
}

TEST_CASE("Window: recent searches outlive the window, in a file of the user's") {
    OpenWindow desk;
    const QString file = QString::fromStdString((desk.folder() / "config" / "choices.json").string());
    {
        ui::KeptChoices choices;
        choices.keepIn(file);
        QSignalSpy loaded(&choices, &ui::KeptChoices::loaded);
        REQUIRE(loaded.wait());
        choices.set(QStringLiteral("recentSearches"), QStringLiteral("nurse"));
    }
    ui::KeptChoices again;
    QSignalSpy loaded(&again, &ui::KeptChoices::loaded);
    again.keepIn(file);
    REQUIRE(loaded.wait());
    CHECK(again.value(QStringLiteral("recentSearches")).toString() == QStringLiteral("nurse"));
}

TEST_CASE("Window: the advanced form drops by key, writes the search's text and is filled from it") {
    SearchDesk search;
    search.desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(search.bar().isPanelOpen());
    CHECK(search.bar().panel().isAncestorOf(QApplication::focusWidget()));

    QTest::keyClicks(&search.field("caption"), QStringLiteral("rain"));
    CHECK(search.line().text() == QStringLiteral("caption:rain"));
    QTest::keyClicks(&search.field("from"), QStringLiteral("2017"));
    CHECK(search.line().text() == QStringLiteral("date:2017.. caption:rain"));
    search.field("from").clear();
    QTest::keyClick(&search.field("from"), Qt::Key_Backspace);
    auto& rating = search.part<QComboBox>("rating");
    QTest::keyClick(&rating, Qt::Key_End);
    CHECK(search.line().text().startsWith(QStringLiteral("rating:5 ")));
    QTest::keyClick(&rating, Qt::Key_Home);
    QTest::mouseClick(&search.part<QCheckBox>("missing_credit"), Qt::LeftButton, {}, {8, 12});
    CHECK(search.line().text().contains(QStringLiteral("missing:credit")));

    search.line().setText(QStringLiteral(
        "nurse photographer:\"Ana Field\" date:2017..2018-06 release:no in:\"Title 42\" missing:caption"));
    CHECK(search.field("creator").text() == QStringLiteral("\"Ana Field\""));
    CHECK(search.field("from").text() == QStringLiteral("2017"));
    CHECK(search.field("to").text() == QStringLiteral("2018-06"));
    CHECK(search.field("in").text() == QStringLiteral("Title 42"));
    CHECK(search.field("caption").text().isEmpty());
    CHECK(search.part<QComboBox>("release").currentData().toString() == QStringLiteral("no"));
    CHECK(search.part<QCheckBox>("missing_caption").isChecked());
    CHECK_FALSE(search.part<QCheckBox>("missing_credit").isChecked());
    search.line().setText(QStringLiteral("rating:1..3"));
    CHECK(rating.currentText() == QStringLiteral("1..3"));

    search.field("caption").setFocus();
    QTest::keyClick(&search.field("caption"), Qt::Key_Escape);
    CHECK_FALSE(search.bar().isPanelOpen());
    CHECK(search.line().hasFocus());
    CHECK(search.line().text() == QStringLiteral("rating:1..3"));
}

TEST_CASE("Window: kind and category are chosen into the search's text and read from it") {
    SearchDesk search;
    const auto choices = search.bar().findChildren<QComboBox*>();
    REQUIRE(choices.size() >= 2);
    QComboBox& kind = *choices[0];
    QComboBox& category = *choices[1];
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Down);
    search.settle();
    CHECK(search.line().text() == QStringLiteral("kind:image"));
    CHECK(search.found() == 3);
    search.line().setText(QStringLiteral("kind:videos category:Health"));
    CHECK(kind.currentText() == QStringLiteral("Videos"));
    CHECK(category.currentText() == QStringLiteral("Health"));
    search.settle();
    CHECK(search.found() == 0);
    search.line().clear();
    CHECK(kind.currentIndex() == 0);
    CHECK(category.currentIndex() == 0);
}

TEST_CASE("Window: what a search does not understand is said below it, once the hand rests") {
    SearchDesk search;
    QTest::keyClicks(&search.line(), QStringLiteral("rating:9"));
    CHECK(search.bar().note().isEmpty());
    search.desk.waitFor("the note", [&] { return !search.bar().note().isEmpty(); });
    CHECK(search.bar().note().contains(QStringLiteral("“9”")));
    search.line().setText(QStringLiteral("in:Nowhere"));
    CHECK(search.bar().note().isEmpty());
    search.desk.waitFor("the note",
                        [&] { return search.bar().note().contains(QStringLiteral("“Nowhere”")); });
    search.line().setText(QStringLiteral("in:Field rating:3"));
    QTest::qWait(1000);
    CHECK(search.bar().note().isEmpty());
}

TEST_CASE("Window: a search worth keeping is handed over as its text") {
    SearchDesk search;
    QSignalSpy saved(&search.bar(), &ui::SearchBar::saveWanted);
    search.bar().togglePanel();
    auto& save = search.part<QPushButton>("save");
    CHECK_FALSE(save.isEnabled());
    search.line().setText(QStringLiteral(" caption:nurse pick:yes "));
    CHECK(save.isEnabled());
    QTest::mouseClick(&save, Qt::LeftButton);
    REQUIRE(saved.count() == 1);
    CHECK(saved.front().front().toString() == QStringLiteral("caption:nurse pick:yes"));
}

TEST_CASE("Window: results of a search say in which field its words stand") {
    SearchDesk search;
    search.type(QStringLiteral("bossaso"));
    REQUIRE(search.found() == 1);
    search.desk.waitFor("the matches",
                        [&] { return !search.desk.workspace().pictures().model().matches(0).isEmpty(); });
    CHECK(search.desk.workspace().pictures().model().matches(0) == QStringList{QStringLiteral("caption")});
}
