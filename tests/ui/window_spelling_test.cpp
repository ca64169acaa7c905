// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/dictionaries.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/form/field_editor.h"
#include "ui/form/form_spelling.h"
#include "ui/form/language_bar.h"
#include "ui/form/spelling_marks.h"
#include "ui/form/typing_aids.h"
#include "ui/shell/preferences.h"

#include <QMenu>
#include <QTest>

using namespace fieldframe;
using namespace fieldframe::test;

namespace {

/// Says so where the system has none.
bool hasDictionary(std::string_view language) {
    if (proofing::dictionaryFor(language, proofing::dictionaryFolders())) {
        return true;
    }
    WARN("skipped: no dictionary for " << language);
    return false;
}

QStringList marked(OpenWindow& desk, FieldId id) {
    const ui::MetadataForm& fields = form(desk);
    desk.waitFor("the spelling", [&] { return fields.aids().spelling().isSettled(); });
    QStringList words;
    for (const QTextCursor& word : fields.aids().spelling().marks(fields.editor(id))->words()) {
        words.append(word.selectedText());
    }
    return words;
}

/// What a context menu says, before its first separator.
QStringList openedMenu(OpenWindow& desk) {
    desk.waitFor("the menu", [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); });
    QStringList texts;
    for (const QAction* const action : static_cast<QMenu*>(QApplication::activePopupWidget())->actions()) {
        if (action->isSeparator()) {
            break;
        }
        texts.append(action->text());
    }
    return texts;
}

void choose(const QString& text) {
    auto* const menu = static_cast<QMenu*>(QApplication::activePopupWidget());
    for (QAction* const action : menu->actions()) {
        if (action->text() == text) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    FAIL("the menu does not say " << text.toStdString());
}

} // namespace

TEST_CASE("Form: a misspelt word is marked, and Ctrl+F7 offers what was meant") {
    if (!hasDictionary("en")) {
        return;
    }
    OpenWindow desk;
    openThree(desk);
    field(desk, FieldId::Caption).selectAll();
    type(desk, FieldId::Caption, QStringLiteral("A nurce weighs 2 children, see https://wrng.example"));
    CHECK(marked(desk, FieldId::Caption) == QStringList{QStringLiteral("nurce")});
    desk.settle();
    field(desk, FieldId::Caption).moveCursor(QTextCursor::Start);
    desk.press(Qt::Key_F7, Qt::ControlModifier);
    CHECK(openedMenu(desk).contains(QStringLiteral("nurse")));
    choose(QStringLiteral("nurse"));
    CHECK(field(desk, FieldId::Caption).toPlainText().startsWith(QStringLiteral("A nurse weighs")));
    CHECK(marked(desk, FieldId::Caption).isEmpty());
    desk.waitFor("the save",
                 [&] { return isInCatalog(desk, "A nurse weighs 2 children, see https://wrng.example"); });
}

TEST_CASE("Form: a text that doesn't say its language is checked in the one it is in") {
    if (!hasDictionary("en") || !hasDictionary("fr")) {
        return;
    }
    OpenWindow desk;
    openThree(desk);
    field(desk, FieldId::Caption).selectAll();
    type(desk, FieldId::Caption, QStringLiteral("Une infirmière pèse deux enfannts dans une clinique. "));
    CHECK(marked(desk, FieldId::Caption) == QStringList{QStringLiteral("enfannts")});
    field(desk, FieldId::Caption).moveCursor(QTextCursor::Start);
    desk.press(Qt::Key_F7, Qt::ControlModifier);
    CHECK(openedMenu(desk).contains(QStringLiteral("enfants")));
    choose(QStringLiteral("enfants"));
    desk.settle();
}

TEST_CASE("Form: the word being typed is marked once it is left") {
    if (!hasDictionary("en")) {
        return;
    }
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("A nurce"));
    CHECK(marked(desk, FieldId::Headline).isEmpty());
    desk.press(Qt::Key_Tab);
    CHECK(marked(desk, FieldId::Headline) == QStringList{QStringLiteral("nurce")});
}

TEST_CASE("Form: a word added to the catalog's words is no mistake any more, and stands in its file") {
    if (!hasDictionary("en")) {
        return;
    }
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("The qorax returns "));
    REQUIRE(marked(desk, FieldId::Headline) == QStringList{QStringLiteral("qorax")});
    field(desk, FieldId::Headline).moveCursor(QTextCursor::Start);
    desk.press(Qt::Key_F7, Qt::ControlModifier);
    REQUIRE(openedMenu(desk).contains(QStringLiteral("Add “qorax” to the catalog's words")));
    choose(QStringLiteral("Add “qorax” to the catalog's words"));
    desk.settle();
    CHECK(marked(desk, FieldId::Headline).isEmpty());
    CHECK(bytesOf(ui::toPath(desk.catalogFolder()) / "words.txt").ends_with("\nqorax\n"));
}

TEST_CASE("Form: each language is checked by its own dictionary, and one without says so") {
    if (!hasDictionary("fr") || !hasDictionary("en")) {
        return;
    }
    OpenWindow desk;
    openThree(desk);
    form(desk).languages().choose(QStringLiteral("fr"));
    type(desk, FieldId::Caption, QStringLiteral("Une infirmiére pèse un enfant. "));
    CHECK(marked(desk, FieldId::Caption) == QStringList{QStringLiteral("infirmiére")});
    form(desk).aids().spelling().choose(true, QStringLiteral("sw"));
    form(desk).languages().choose({});
    CHECK(marked(desk, FieldId::Caption).isEmpty());
    ui::TextField& caption = field(desk, FieldId::Caption);
    caption.setFocus();
    emit caption.customContextMenuRequested(QPoint(5, 5));
    CHECK(openedMenu(desk) == QStringList{QStringLiteral("No dictionary for Kiswahili is installed")});
    QApplication::activePopupWidget()->close();
}

TEST_CASE("Form: marks change nothing, and go when they are not wanted") {
    if (!hasDictionary("en")) {
        return;
    }
    OpenWindow desk;
    openThree(desk);
    type(desk, FieldId::Headline, QStringLiteral("A nurce here "));
    desk.settle();
    REQUIRE(marked(desk, FieldId::Headline).size() == 1);
    CHECK_FALSE(form(desk).editor(FieldId::Headline).isTyped());
    CHECK(desk.workspace().history().stack().count() == 1);
    ui::Preferences chosen = desk.window().settings().value();
    chosen.isSpellingChecked = false;
    desk.window().settings().change(chosen);
    CHECK(marked(desk, FieldId::Headline).isEmpty());
}
