// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/album/views.h"

#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/link_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/template_dialog.h"
#include "ui/export/preset_editor.h"
#include "ui/export/preset_list.h"
#include "ui/form/caption_links.h"
#include "ui/form/fold_section.h"
#include "ui/form/keyword_chooser.h"
#include "ui/form/keyword_desk.h"
#include "ui/form/metadata_form.h"
#include "ui/form/typing_aids.h"
#include "ui/house/credit_dialog.h"
#include "ui/house/house_work.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/inspector.h"
#include "ui/panels/inspector_history.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <iterator>

namespace fieldframe::test {

namespace {

constexpr int kSettleMilliseconds = 8000;
/// Painting asks for more (thumbnails, rows), so one look is not enough.
constexpr int kLooks = 3;
constexpr int kLookMilliseconds = 60;

std::function<void(ui::MainWindow&)> place(const char* word) {
    return [word](ui::MainWindow& window) { window.workspace()->goToWord(QString::fromUtf8(word)); };
}

void trigger(ui::MainWindow& window, const char* action) {
    for (const QMenu* const menu : window.findChildren<QMenu*>()) {
        for (QAction* const found : menu->actions()) {
            if (found->objectName() == QLatin1String(action)) {
                found->trigger();
                return;
            }
        }
    }
    qFatal("no action is called %s", action);
}

/// Goes to @p word and chooses its first pictures, as many as @p selected.
void choose(ui::MainWindow& window, const char* word, int selected) {
    window.workspace()->goToWord(QString::fromUtf8(word));
    settle(window);
    // Without a window manager nobody gives the keyboard back to the window after a dialog.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) {
        qFatal("the window does not get the keyboard");
    }
    window.workspace()->pictures().focusPictures();
    for (int i = 1; i < selected; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ShiftModifier);
    }
}

std::function<void(ui::MainWindow&)> selection(const char* word, int selected) {
    return [=](ui::MainWindow& window) { choose(window, word, selected); };
}

/// What @p action shows at @p word, with the first @p selected pictures chosen.
std::function<void(ui::MainWindow&)> after(const char* word, const char* action, int selected = 0) {
    return [=](ui::MainWindow& window) {
        if (selected > 0) {
            choose(window, word, selected);
        } else {
            window.workspace()->goToWord(QString::fromUtf8(word));
            settle(window);
        }
        trigger(window, action);
    };
}

constexpr const char* kGallery = "gallery:Assisting Ethiopian Migrants in Somalia";

/// The credits of all pictures, with one of the dialog's tabs in front.
std::function<void(ui::MainWindow&)> creditTab(int tab) {
    return [tab](ui::MainWindow& window) {
        window.workspace()->goToWord(QStringLiteral("images"));
        settle(window);
        trigger(window, "credits");
        window.workspace()->houseWork().creditDialog()->tabs().setCurrentIndex(tab);
    };
}

/// The export of the gallery by @p action, once it is known what would leave.
ui::ExportDialog& exportOf(ui::MainWindow& window, const char* action) {
    after(kGallery, action)(window);
    auto* const dialog = window.workspace()->findChild<ui::ExportDialog*>();
    if (dialog == nullptr || !QTest::qWaitFor([dialog] { return dialog->isQuiet(); }, kSettleMilliseconds)) {
        qFatal("the export does not open");
    }
    return *dialog;
}

std::function<void(ui::MainWindow&)> exportBy(const char* action) {
    return [action](ui::MainWindow& window) { static_cast<void>(exportOf(window, action)); };
}

/// An export's preset, with one of the editor's tabs in front.
std::function<void(ui::MainWindow&)> presetTab(const char* action, int tab) {
    return [action, tab](ui::MainWindow& window) {
        ui::ExportDialog& dialog = exportOf(window, action);
        emit dialog.presets().editWanted(dialog.presets().chosen().front());
        ui::PresetEditor* editor = nullptr;
        const bool isOpen = QTest::qWaitFor(
            [&] {
                editor = dialog.findChild<ui::PresetEditor*>();
                return editor != nullptr && editor->isQuiet();
            },
            kSettleMilliseconds);
        if (!isOpen) {
            qFatal("the editor of presets does not open");
        }
        editor->tabs().setCurrentIndex(tab);
    };
}

void grouped(ui::MainWindow& window) {
    window.workspace()->goToWord(QStringLiteral("images"));
    window.workspace()->pictures().filterBar().setGroupBy(catalog::GroupBy::Day);
}

/// The tree of keywords narrowed to what was typed, which is nobody's yet.
void keywordsFound(ui::MainWindow& window) {
    choose(window, "images", 3);
    trigger(window, "keyword_tree");
    settle(window);
    window.workspace()->inspector().form().aids().keywords().chooser()->line().setText(QStringLiteral("mig"));
}

ui::TemplateDialog& openTemplates(ui::MainWindow& window) {
    choose(window, "images", 3);
    trigger(window, "templates");
    settle(window);
    return *window.findChild<ui::TemplateDialog*>();
}

void templateParts(ui::MainWindow& window) {
    ui::TemplateDialog& dialog = openTemplates(window);
    const QModelIndex licensor = dialog.model().find(FieldId::Licensor);
    dialog.table().setCurrentIndex(licensor.siblingAtColumn(ui::TemplateModel::ValueColumn));
    QTest::keyClick(&dialog.table(), Qt::Key_F2);
}

void templatePlan(ui::MainWindow& window) {
    ui::TemplateDialog& dialog = openTemplates(window);
    const QModelIndex city = dialog.model().find(FieldId::City);
    dialog.model().setData(city.siblingAtColumn(ui::TemplateModel::ValueColumn), QStringLiteral("Bossaso"),
                           Qt::EditRole);
    dialog.applyButton().click();
}

void searchSave(ui::MainWindow& window) {
    window.workspace()->goToWord(QStringLiteral("search:migrants"));
    settle(window);
    trigger(window, "save_search");
}

void keysChange(ui::MainWindow& window) {
    trigger(window, "preferences");
    auto* const preferences = window.findChild<ui::PreferencesDialog*>();
    emit preferences->keysWanted();
}

/// What was changed of a picture, in the inspector.
void history(ui::MainWindow& window) {
    choose(window, "images", 1);
    settle(window);
    ui::Inspector& inspector = window.workspace()->inspector();
    inspector.historySection().setOpen(true);
    settle(window);
    inspector.ensureWidgetVisible(&inspector.history());
}

} // namespace

void settle(ui::MainWindow& window) {
    for (int i = 0; i < kLooks; ++i) {
        if (!QTest::qWaitFor([&window] { return window.isSettled(); }, kSettleMilliseconds)) {
            qWarning("photographed before everything had come");
        }
        QTest::qWait(kLookMilliseconds);
    }
}

std::vector<View> viewsOfFull() {
    return {
        {QStringLiteral("home-picks"), place("home")},
        {QStringLiteral("home-latest"), place("latest")},
        {QStringLiteral("home-categories"), place("categories")},
        {QStringLiteral("home-galleries"), place("galleries")},
        {QStringLiteral("gallery"), place(kGallery)},
        {QStringLiteral("grid"), place("images")},
        {QStringLiteral("grid-selection"), selection("images", 5)},
        {QStringLiteral("search"), place("search:migrants")},
        {QStringLiteral("search-nothing"), place("search:zzyzx")},
        {QStringLiteral("compare"), after("images", "compare", 4)},
        {QStringLiteral("loupe"), after("images", "loupe", 1)},
        {QStringLiteral("loupe-close"), after("images", "zoom_1_1", 1)},
        {QStringLiteral("import"), after("images", "import")},
        {QStringLiteral("export"), after("images", "export", 3)},
        {QStringLiteral("export-gallery"), exportBy("export")},
        {QStringLiteral("export-web-library"), exportBy("export_web_library")},
        {QStringLiteral("export-preset-files"), presetTab("export", 0)},
        {QStringLiteral("export-preset-texts"), presetTab("export", 1)},
        {QStringLiteral("export-preset-protection"), presetTab("export", 2)},
        {QStringLiteral("export-preset-sheet"), presetTab("export_contact_sheet", 3)},
        {QStringLiteral("jobs"), after("home", "jobs")},
        {QStringLiteral("keys"), after("home", "keys")},
        {QStringLiteral("preferences"), after("home", "preferences")},
        {QStringLiteral("gallery-categories"), after(kGallery, "choose_categories")},
        {QStringLiteral("gallery-publish"), after(kGallery, "publish_gallery")},
        {QStringLiteral("gallery-new"), after("images", "new_gallery", 3)},
        {QStringLiteral("gallery-add"), after("images", "add_to_gallery", 3)},
        {QStringLiteral("templates"), after("images", "templates", 3)},
        {QStringLiteral("find-replace"), after("images", "find_replace", 3)},
        {QStringLiteral("table"), after("images", "apply_table", 3)},
        {QStringLiteral("codes"), after("images", "codes", 1)},
        {QStringLiteral("copy-metadata"), after("images", "copy_metadata", 1)},
        {QStringLiteral("keyword-tree"), after("images", "keyword_tree", 3)},
        {QStringLiteral("keyword-tree-found"), keywordsFound},
        {QStringLiteral("template-parts"), templateParts},
        {QStringLiteral("template-plan"), templatePlan},
        {QStringLiteral("conflicts"), after("images", "conflicts")},
        {QStringLiteral("category-new"), after("home", "new_category")},
        {QStringLiteral("search-save"), searchSave},
        {QStringLiteral("gallery-move"), after(kGallery, "move_to_gallery", 2)},
        {QStringLiteral("gallery-split"), after(kGallery, "split_gallery", 2)},
        {QStringLiteral("gallery-merge"), after(kGallery, "merge_gallery")},
        {QStringLiteral("gallery-rename"), after(kGallery, "rename_gallery")},
        {QStringLiteral("gallery-duplicate"), after(kGallery, "duplicate_gallery")},
        {QStringLiteral("gallery-delete"), after(kGallery, "delete_gallery")},
        {QStringLiteral("keys-change"), keysChange},
        {QStringLiteral("link"),
         [](ui::MainWindow& window) {
             ui::LinkDialog::ask(
                 ui::captionLinks(QStringLiteral("https://www.example.org/stories/bossaso")).front(), window);
         }},
        {QStringLiteral("about"), after("home", "about")},
        {QStringLiteral("history"), history},
        {QStringLiteral("caption-writing"), after("images", "write_caption", 1)},
        {QStringLiteral("house-style"), after("images", "check_house_style", 3)},
        {QStringLiteral("credits"), creditTab(0)},
        {QStringLiteral("credits-style"), creditTab(1)},
        {QStringLiteral("credits-spellings"), creditTab(2)},
        {QStringLiteral("credits-agencies"), creditTab(3)},
        {QStringLiteral("second-window"), after("images", "second_window", 1)},
        // Last: grouping and form stay.
        {QStringLiteral("grid-by-date"), grouped},
        {QStringLiteral("search-form"), after("home", "advanced_search")},
    };
}

std::vector<View> viewsOfEmpty() {
    return {
        {QStringLiteral("empty-home"), place("home")},
        {QStringLiteral("empty-categories"), place("categories")},
        {QStringLiteral("empty-galleries"), place("galleries")},
        {QStringLiteral("empty-images"), place("images")},
        {QStringLiteral("empty-picks"), place("picks")},
    };
}

} // namespace fieldframe::test
