// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_store.h"
#include "core/catalog/journal.h"
#include "core/catalog/preview_store.h"
#include "tests/support/catch.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/keymap_editor.h"
#include "ui/dialogs/keys_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/search_bar.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace {

using namespace fieldframe;
using test::OpenWindow;
using ui::ActionId;
using ui::Keymap;
using ui::KeymapBase;

const ui::ActionRow& row(const char* word) {
    const ui::ActionRow* const found = ui::actionByWord(word);
    REQUIRE(found != nullptr);
    return *found;
}

template <class Dialog>
Dialog* opened(OpenWindow& open, ActionId id) {
    open.window().actions()[id].trigger();
    auto* const dialog = open.window().findChild<Dialog*>();
    REQUIRE(dialog != nullptr);
    return dialog;
}

template <class Widget>
Widget* named(QWidget& parent, const QString& name) {
    for (Widget* const widget : parent.findChildren<Widget*>()) {
        if (widget->accessibleName() == name) {
            return widget;
        }
    }
    FAIL("no control called " << name.toStdString());
    return nullptr;
}

Pick pickOf(OpenWindow& open, int index) {
    const AssetSummary* const asset = open.workspace().pictures().model().summary(index);
    return asset ? asset->pick : Pick::None;
}

void openThree(OpenWindow& open) {
    open.writeThreePictures();
    open.importInto("Bossaso");
    open.showImages();
    open.press(Qt::Key_Home);
    open.settle();
}

qint64 currentRow(OpenWindow& open) {
    return open.workspace().pictures().model().rowOf(open.workspace().pictures().current().value());
}

} // namespace

TEST_CASE("Keys: in neither keymap do two actions share a key") {
    for (const KeymapBase base : {KeymapBase::Lightroom, KeymapBase::PhotoMechanic}) {
        const Keymap keymap(base);
        for (const ui::ActionRow& each : ui::actionTable()) {
            for (const QKeySequence& key : keymap.keysOf(each)) {
                INFO(each.word << " " << key.toString().toStdString());
                CHECK_FALSE(key.isEmpty());
                CHECK(keymap.conflicts(each, key).empty());
            }
        }
    }
}

TEST_CASE("Keys: every action has a word of its own, a text and a tip") {
    for (const ui::ActionRow& each : ui::actionTable()) {
        INFO(each.word);
        CHECK(ui::actionByWord(each.word) == &each);
        CHECK(*each.text != '\0');
        CHECK(*each.tip != '\0');
    }
}

TEST_CASE("Keys: a keymap keeps only what differs from the usual keys") {
    Keymap keymap;
    keymap.setKeys(row("pick"), {QKeySequence(QStringLiteral("K"))});
    CHECK(keymap.isOwn(row("pick")));
    keymap.setKeys(row("pick"), {QKeySequence(QStringLiteral("P"))});
    CHECK_FALSE(keymap.isOwn(row("pick")));
    CHECK(keymap == Keymap());
    keymap.setKeys(row("reject"), {});
    CHECK(keymap.keysOf(row("reject")).isEmpty());
    keymap.reset(row("reject"));
    CHECK(keymap.keysOf(row("reject")) == QList{QKeySequence(QStringLiteral("X"))});
}

TEST_CASE("Keys: a key that moves on with Shift is in the way too") {
    const Keymap keymap;
    const auto others = keymap.conflicts(row("grid"), QKeySequence(QStringLiteral("Shift+P")));
    REQUIRE(others.size() == 1);
    CHECK(others[0]->id == ActionId::Pick);
    CHECK(keymap.conflicts(row("pick"), QKeySequence(QStringLiteral("K"))).empty());
}

TEST_CASE("Window: preferences come back from their file, and nonsense in it is left out") {
    const test::TemporaryFolder folder;
    const QString path = ui::pathText(folder.path() / "config" / "preferences.json");
    ui::Preferences chosen;
    chosen.scheme = ui::Scheme::Light;
    chosen.language = QStringLiteral("ar");
    chosen.keymap = Keymap(KeymapBase::PhotoMechanic);
    chosen.keymap.setKeys(row("pick"), {QKeySequence(QStringLiteral("Ctrl+K"))});
    chosen.keymap.setKeys(row("reject"), {});
    chosen.isAdvancing = true;
    chosen.person = QStringLiteral("Ana Field");
    chosen.previewGigabytes = 2;
    ui::PreferencesFile(path).save(chosen);
    CHECK(ui::PreferencesFile(path).load() == chosen);
    folder.write("config/preferences.json",
                 R"({"theme":7,"keys":{"pick":["",3],"nothing":["P"]},"previewGigabytes":-4})");
    const ui::Preferences read = ui::PreferencesFile(path).load();
    CHECK(read.scheme == ui::Scheme::Dark);
    CHECK(read.previewGigabytes == ui::Preferences::kFewestGigabytes);
    CHECK(read.keymap.own().size() == 1);
    folder.write("config/preferences.json", "{");
    CHECK(ui::PreferencesFile(path).load() == ui::Preferences());
}

TEST_CASE("Window: with Photo Mechanic's keymap digits are labels and T picks") {
    OpenWindow open;
    openThree(open);
    auto* const dialog = opened<ui::PreferencesDialog>(open, ActionId::Preferences);
    auto* const keymap = named<QComboBox>(*dialog, QStringLiteral("Keys"));
    keymap->setFocus();
    QTest::keyClick(keymap, Qt::Key_Down);
    CHECK(open.window().settings().value().keymap.base() == KeymapBase::PhotoMechanic);
    dialog->close();
    open.workspace().pictures().focusPictures();
    open.press(Qt::Key_T);
    open.press(Qt::Key_1);
    open.press(Qt::Key_3, Qt::ControlModifier);
    open.settle();
    const AssetSummary* const asset = open.workspace().pictures().model().summary(0);
    CHECK(asset->pick == Pick::Pick);
    CHECK(asset->label == "Red");
    CHECK(asset->rating == 3);
}

TEST_CASE("Window: the editor gives an action another key, which works at once and stands in the overlay") {
    OpenWindow open;
    openThree(open);
    ui::KeymapEditor editor(open.window().settings(), &open.window());
    editor.show();
    auto* const search = named<QLineEdit>(editor, QStringLiteral("Search actions and keys"));
    auto* const list = editor.findChild<QTreeWidget*>();
    search->setText(QStringLiteral("Reject"));
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0) == QStringLiteral("Reject")) {
            CHECK_FALSE(list->topLevelItem(i)->isHidden());
            list->setCurrentItem(list->topLevelItem(i));
        } else if (list->topLevelItem(i)->text(0) == QStringLiteral("Grid")) {
            CHECK(list->topLevelItem(i)->isHidden());
        }
    }
    auto* const key = editor.findChild<QKeySequenceEdit*>();
    const auto button = [&](const QString& text) {
        for (QPushButton* const each : editor.findChildren<QPushButton*>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return static_cast<QPushButton*>(nullptr);
    };
    key->setKeySequence(QKeySequence(QStringLiteral("P")));
    bool hasWarning = false;
    for (const QLabel* const label : editor.findChildren<QLabel*>()) {
        hasWarning |= label->text().contains(QStringLiteral("P is used already: Pick."));
    }
    CHECK(hasWarning);
    REQUIRE(button(QStringLiteral("Use it here")) != nullptr);
    button(QStringLiteral("Use it here"))->click();
    const Keymap& keymap = open.window().settings().value().keymap;
    CHECK(keymap.keysOf(row("pick")).isEmpty());
    CHECK(keymap.keysOf(row("reject")).size() == 2);
    editor.close();
    open.workspace().pictures().focusPictures();
    open.press(Qt::Key_P);
    open.settle();
    CHECK(pickOf(open, 0) == Pick::Reject);

    auto* const overlay = opened<ui::KeysDialog>(open, ActionId::Keys);
    bool isShown = false;
    for (const QLabel* const label : overlay->findChildren<QLabel*>()) {
        isShown |= label->text() == QStringLiteral("X, P");
    }
    CHECK(isShown);
    overlay->close();
    REQUIRE(button(QStringLiteral("All usual keys")) != nullptr);
    button(QStringLiteral("All usual keys"))->click();
    CHECK(open.window().settings().value().keymap == Keymap());
}

TEST_CASE("Window: with auto advance a pick goes on to the next picture, and once with Shift too") {
    OpenWindow open;
    openThree(open);
    open.press(Qt::Key_P);
    open.settle();
    CHECK(currentRow(open) == 0);
    open.window().actions()[ActionId::AutoAdvance].trigger();
    CHECK(open.window().settings().value().isAdvancing);
    open.press(Qt::Key_P);
    open.settle();
    CHECK(currentRow(open) == 1);
    open.press(Qt::Key_X, Qt::ShiftModifier);
    open.settle();
    CHECK(currentRow(open) == 2);
    CHECK(pickOf(open, 1) == Pick::Reject);
}

TEST_CASE("Window: Caps Lock goes on to the next picture") {
    OpenWindow open;
    openThree(open);
    constexpr quint32 kLocked = 2;
    QKeyEvent locked(QEvent::ShortcutOverride, Qt::Key_P, Qt::NoModifier, 0, 0, kLocked);
    QApplication::sendEvent(&open.window(), &locked);
    open.window().actions()[ActionId::Pick].trigger();
    open.settle();
    CHECK(currentRow(open) == 1);
    QKeyEvent plain(QEvent::ShortcutOverride, Qt::Key_P, Qt::NoModifier, 0, 0, 0);
    QApplication::sendEvent(&open.window(), &plain);
    open.window().actions()[ActionId::Pick].trigger();
    open.settle();
    CHECK(currentRow(open) == 1);
    CHECK(pickOf(open, 0) == Pick::Pick);
    CHECK(pickOf(open, 1) == Pick::Pick);
}

TEST_CASE("Window: ? shows the keys from the start, without a click") {
    OpenWindow open;
    QTest::keyClick(open.window().focusWidget(), Qt::Key_Question);
    CHECK(open.window().findChild<ui::KeysDialog*>() != nullptr);
    CHECK(open.workspace().searchBar().findChild<QLineEdit*>()->text().isEmpty());
}

TEST_CASE("Window: the name in the preferences stands in the history of what is changed from then on") {
    OpenWindow open;
    openThree(open);
    auto* const dialog = opened<ui::PreferencesDialog>(open, ActionId::Preferences);
    auto* const name = named<QLineEdit>(*dialog, QStringLiteral("Your name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("Ana Field"));
    dialog->close();
    open.workspace().pictures().focusPictures();
    open.press(Qt::Key_P);
    open.settle();
    CHECK(pickOf(open, 0) == Pick::Pick);
    ui::MainWindow& window = open.window();
    const AssetId asset = window.workspace()->pictures().current().value();
    const auto details = window.session()->engine().catalog().assets().details(asset);
    REQUIRE(details.has_value());
    const auto entries = window.session()->engine().catalog().journal().ofTarget(details->summary.globalId);
    REQUIRE(entries.has_value());
    CHECK(entries->front().person == "Ana Field");
    CHECK(entries->back().person != "Ana Field");
}

TEST_CASE("Window: less room for previews drops those that are over it") {
    OpenWindow open;
    openThree(open);
    open.press(Qt::Key_E);
    open.settle();
    const catalog::PreviewStore& store = open.window().session()->engine().catalog().previews();
    const AssetSummary* const asset = open.workspace().pictures().model().summary(0);
    open.waitFor("the preview", [&] { return store.preview(asset->hash).value().has_value(); });
    ui::Preferences chosen = open.window().settings().value();
    chosen.previewGigabytes = 0; // No dialog offers it: everything is over it.
    open.window().settings().change(chosen);
    open.waitFor("the room", [&] { return !store.preview(asset->hash).value().has_value(); });
}
