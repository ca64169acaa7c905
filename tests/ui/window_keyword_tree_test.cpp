// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/form/keyword_chooser.h"
#include "ui/form/keyword_desk.h"
#include "ui/form/typing_aids.h"
#include "ui/panels/pictures_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

using Words = std::vector<std::string>;

QStringList strings(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* const text : texts) {
        list.append(QString::fromUtf8(text));
    }
    return list;
}

void say(OpenWindow& desk, int row, FieldId field, Words items) {
    select(desk, row);
    const std::vector<AssetId> assets = desk.workspace().pictures().targets();
    desk.workspace().history().perform(QStringLiteral("Keywords"), [=](const edit::EditService& edits) {
        const edit::FieldEdit edit{field, {}, items};
        return edits.setFields(assets, std::span(&edit, 1));
    });
    desk.settle();
}

/// The first picture is in Kenya and has a boat, the second in Uganda, the third has a boat.
void openWithTree(OpenWindow& desk) {
    openThree(desk);
    say(desk, 0, FieldId::HierarchicalKeywords, {"Place|Africa|Kenya"});
    say(desk, 0, FieldId::Keywords, {"Place", "Africa", "Kenya", "boat"});
    say(desk, 1, FieldId::HierarchicalKeywords, {"Place|Africa|Uganda"});
    say(desk, 1, FieldId::Keywords, {"Place", "Africa", "Uganda"});
    say(desk, 2, FieldId::Keywords, {"boat"});
}

ui::KeywordChooser& openTree(OpenWindow& desk) {
    form(desk).write(FieldId::Keywords);
    QTest::keyClick(&chips(desk, FieldId::Keywords).line(), Qt::Key_Down, Qt::AltModifier);
    ui::KeywordChooser* const chooser = form(desk).aids().keywords().chooser();
    REQUIRE(chooser);
    desk.waitFor("the keywords", [&] { return !chooser->model().isEmpty(); });
    desk.settle();
    return *chooser;
}

/// "Africa 2 ☑" with a dot for each level, as far as rows are open.
QStringList rows(const ui::KeywordChooser& chooser) {
    QStringList lines;
    const QTreeView& tree = chooser.tree();
    for (QModelIndex index = tree.model()->index(0, 0); index.isValid(); index = tree.indexBelow(index)) {
        int depth = 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            ++depth;
        }
        const int tick = index.data(Qt::CheckStateRole).toInt();
        const QString mark = QString(QChar::fromLatin1(tick == Qt::Checked     ? 'x'
                                                       : tick == Qt::Unchecked ? '-'
                                                                               : '~'));
        lines.append(QString(depth, QLatin1Char('.')) + index.data().toString() + QLatin1Char(' ') +
                     index.siblingAtColumn(1).data().toString() + mark);
    }
    return lines;
}

Words listOf(OpenWindow& desk, int row, FieldId field) {
    select(desk, row);
    const AssetId asset = desk.workspace().pictures().targets().front();
    return desk.workspace().session().engine().catalog().assets().details(asset)->metadata.list(field);
}

} // namespace

TEST_CASE("Keywords: the tree says what is there, how often, and on which of the pictures chosen") {
    OpenWindow desk;
    openWithTree(desk);
    selectAll(desk);
    const ui::KeywordChooser& tree = openTree(desk);
    CHECK(rows(tree) == strings({"boat 2~", "Place 2~", ".Africa 2~", "..Kenya 1~", "..Uganda 1~"}));
}

TEST_CASE("Keywords: by keys alone a keyword of the tree is found, ticked for all, and undone") {
    OpenWindow desk;
    openWithTree(desk);
    selectAll(desk);
    ui::KeywordChooser& tree = openTree(desk);
    QTest::keyClicks(&tree.line(), QStringLiteral("uga"));
    CHECK(rows(tree) == strings({"Place 2~", ".Africa 2~", "..Uganda 1~"}));
    QTest::keyClick(&tree.line(), Qt::Key_Return);
    CHECK(tree.line().text().isEmpty());
    desk.settle();
    CHECK(rows(tree) == strings({"boat 2~", "Place 3x", ".Africa 3x", "..Kenya 1~", "..Uganda 3x"}));
    QTest::keyClick(&tree.line(), Qt::Key_Return);
    CHECK_FALSE(form(desk).aids().keywords().chooser());
    CHECK(listOf(desk, 2, FieldId::Keywords) == Words{"boat", "Place", "Africa", "Uganda"});
    CHECK(listOf(desk, 2, FieldId::HierarchicalKeywords) == Words{"Place|Africa|Uganda"});
    CHECK(desk.workspace().history().stack().undoText() == QStringLiteral("Keywords (3 items)"));
    desk.workspace().history().undo();
    desk.settle();
    CHECK(listOf(desk, 2, FieldId::Keywords) == Words{"boat"});
    CHECK(listOf(desk, 2, FieldId::HierarchicalKeywords).empty());
}

TEST_CASE("Keywords: arrows open and close the tree, Space takes a tick back, Enter closes") {
    OpenWindow desk;
    openWithTree(desk);
    select(desk, 0);
    ui::KeywordChooser& tree = openTree(desk);
    CHECK(rows(tree) == strings({"boat 2x", "Place 2x", ".Africa 2x", "..Kenya 1x", "..Uganda 1-"}));
    QTest::keyClick(&tree.line(), Qt::Key_Down);
    QTest::keyClick(&tree.tree(), Qt::Key_Down);
    QTest::keyClick(&tree.tree(), Qt::Key_Left);
    CHECK(rows(tree) == strings({"boat 2x", "Place 2x"}));
    QTest::keyClick(&tree.tree(), Qt::Key_Right);
    QTest::keyClick(&tree.tree(), Qt::Key_Down);
    QTest::keyClick(&tree.tree(), Qt::Key_Down);
    CHECK(tree.tree().currentIndex().data().toString() == QStringLiteral("Kenya"));
    QTest::keyClick(&tree.tree(), Qt::Key_Space);
    desk.settle();
    // No picture is in Kenya any more.
    CHECK(rows(tree) == strings({"boat 2x", "Place 1-", ".Africa 1-", "..Uganda 1-"}));
    QTest::keyClick(&tree.tree(), Qt::Key_Return);
    CHECK_FALSE(form(desk).aids().keywords().chooser());
    CHECK(listOf(desk, 0, FieldId::Keywords) == Words{"boat"});
    CHECK(listOf(desk, 0, FieldId::HierarchicalKeywords).empty());
}

TEST_CASE("Keywords: a new one is made at the top or below the one that is marked") {
    OpenWindow desk;
    openWithTree(desk);
    select(desk, 2);
    ui::KeywordChooser& tree = openTree(desk);
    QTest::keyClicks(&tree.line(), QStringLiteral("shelter"));
    CHECK(tree.addButton().text() == QStringLiteral("Add “shelter”"));
    QTest::keyClick(&tree.line(), Qt::Key_Return);
    desk.settle();
    CHECK(rows(tree).contains(QStringLiteral("shelter 1x")));
    QTest::keyClicks(&tree.line(), QStringLiteral("kenya"));
    CHECK(tree.belowButton().text() == QStringLiteral("New keyword below “Kenya”…"));
    QTest::keyClick(&tree.line(), Qt::Key_Insert);
    CHECK(tree.line().placeholderText() == QStringLiteral("New keyword below Place › Africa › Kenya"));
    QTest::keyClicks(&tree.line(), QStringLiteral("Nairobi"));
    QTest::keyClick(&tree.line(), Qt::Key_Return);
    desk.settle();
    CHECK(rows(tree).contains(QStringLiteral("...Nairobi 1x")));
    QTest::keyClick(&tree.line(), Qt::Key_Escape);
    CHECK(listOf(desk, 2, FieldId::HierarchicalKeywords) == Words{"Place|Africa|Kenya|Nairobi"});
    CHECK(listOf(desk, 2, FieldId::Keywords) ==
          Words{"boat", "shelter", "Place", "Africa", "Kenya", "Nairobi"});
}

TEST_CASE("Keywords: a chip taken away leaves no path behind that would bring it back") {
    OpenWindow desk;
    openWithTree(desk);
    select(desk, 0);
    emit chips(desk, FieldId::Keywords).chip(2).removeWanted();
    desk.settle();
    CHECK(chipTexts(chips(desk, FieldId::Keywords)) == strings({"Place", "Africa", "boat"}));
    CHECK(listOf(desk, 0, FieldId::HierarchicalKeywords).empty());
    desk.workspace().history().undo();
    desk.settle();
    CHECK(listOf(desk, 0, FieldId::HierarchicalKeywords) == Words{"Place|Africa|Kenya"});
    CHECK(listOf(desk, 0, FieldId::Keywords) == Words{"Place", "Africa", "Kenya", "boat"});
}

TEST_CASE("Keywords: a path that is typed brings its words, and its chip takes them along") {
    OpenWindow desk;
    openThree(desk);
    form(desk).write(FieldId::HierarchicalKeywords);
    type(desk, FieldId::HierarchicalKeywords, QStringLiteral("Place|Asia"));
    QTest::keyClick(&chips(desk, FieldId::HierarchicalKeywords).line(), Qt::Key_Return);
    desk.settle();
    CHECK(chips(desk, FieldId::HierarchicalKeywords).chip(0).text() == QStringLiteral("Place › Asia"));
    CHECK(chipTexts(chips(desk, FieldId::Keywords)) == strings({"Place", "Asia"}));
    emit chips(desk, FieldId::HierarchicalKeywords).chip(0).removeWanted();
    desk.settle();
    CHECK(chipTexts(chips(desk, FieldId::Keywords)).isEmpty());
}
