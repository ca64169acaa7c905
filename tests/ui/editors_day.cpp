// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/editors_day.h"

#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "tests/ui/form_driver.h"
#include "ui/bridge/text.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/card_list.h"
#include "ui/panels/category_chips.h"
#include "ui/panels/category_chooser.h"
#include "ui/panels/gallery_card.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/home_page.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/publish_date.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/search_line.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

namespace fieldframe::test {

namespace {

using Kind = ui::Place::Kind;

QPushButton& defaultButton(QDialog& dialog) {
    for (QPushButton* const button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault()) {
            return *button;
        }
    }
    FAIL("the dialog has no button for Enter");
    throw 0;
}

} // namespace

Day::Day(By by, const QString& language)
    : desk(language)
    , m_by(by) {
    qputenv("HOME", QByteArray::fromStdString(desk.folder().string()));
}

ui::PicturesPage& Day::pictures() {
    return desk.workspace().pictures();
}

const AssetSummary& Day::picture(int row) {
    desk.waitFor("a picture", [&] { return pictures().model().summary(row) != nullptr; });
    return *pictures().model().summary(row);
}

bool Day::isCaptioned(const QString& caption) {
    return isInCatalog(desk, caption.toStdString());
}

std::optional<GallerySummary> Day::gallery(const QString& title) {
    const auto& galleries = desk.workspace().session().engine().catalog().galleries();
    const auto id = galleries.resolve(title.toStdString());
    if (!id) {
        return std::nullopt;
    }
    const auto summary = galleries.summary(*id);
    return summary ? std::optional(*summary) : std::nullopt;
}

void Day::tickByMouse(ui::ImportDialog& dialog, QTreeView& tree) {
    const QModelIndex home = dialog.folders().index(0, 0);
    const QRect row = tree.visualRect(home);
    // The arrow stands before the row, the box at its beginning.
    const bool isMirrored = tree.isRightToLeft();
    constexpr int kToArrow = 10;
    const QPoint arrow(isMirrored ? row.right() + kToArrow : row.left() - kToArrow, row.center().y());
    hand.click(*tree.viewport(), arrow);
    desk.waitFor("its folders", [&] { return dialog.folders().rowCount(home) > 0; });
    const QRect child = tree.visualRect(dialog.folders().index(0, 0, home));
    hand.click(*tree.viewport(),
               {isMirrored ? child.right() - kToArrow : child.left() + kToArrow, child.center().y()});
}

void Day::tickByKeys(ui::ImportDialog& dialog, QTreeView& tree) {
    REQUIRE(tree.hasFocus());
    hand.press(Qt::Key_Home);
    const QModelIndex home = tree.currentIndex();
    hand.press(tree.isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    desk.waitFor("its folders", [&] { return dialog.folders().rowCount(home) > 0; });
    hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Space);
}

void Day::importPictures(int count) {
    if (isByKeys()) {
        hand.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    } else {
        hand.chooseFromMenu(QStringLiteral("Ctrl+Shift+I"));
    }
    auto& dialog = opened<ui::ImportDialog>(desk);
    desk.waitFor("the folders", [&] { return dialog.folders().isLoaded(); });
    auto& tree = *dialog.findChild<QTreeView*>();
    if (isByKeys()) {
        tickByKeys(dialog, tree);
    } else {
        tickByMouse(dialog, tree);
    }
    REQUIRE(dialog.folders().ticked() == std::vector{desk.pictures()});
    desk.waitFor("the pictures",
                 [&] { return dialog.files().rowCount() == count && dialog.files().isIdle(); });
    if (isByKeys()) {
        hand.press(Qt::Key_Return);
    } else {
        hand.click(defaultButton(dialog));
    }
    desk.waitFor("the import", [&] {
        const auto& jobs = desk.workspace().jobs();
        return !jobs.jobs().empty() && !jobs.isRunning();
    });
    CHECK(desk.workspace().jobs().jobs().back().done == count);
    desk.settle();
}

void Day::showAllImages() {
    auto& tree = desk.workspace().sidebar().tree();
    const auto* const model = tree.model();
    if (isByKeys()) {
        for (int i = 0; i < 20 && !tree.hasFocus(); ++i) {
            hand.press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        REQUIRE(tree.hasFocus());
        hand.press(Qt::Key_Home);
        const QModelIndex images = model->index(1, 0, model->index(0, 0));
        for (int i = 0; i < 5 && tree.currentIndex() != images; ++i) {
            hand.press(Qt::Key_Down);
        }
        hand.press(Qt::Key_Return);
    } else {
        hand.click(tree, model->index(1, 0, model->index(0, 0)));
    }
    desk.settle();
    REQUIRE(desk.workspace().place().kind == Kind::AllImages);
    REQUIRE(pictures().count() == 3);
}

void Day::caption(const QStringList& captions) {
    if (isByKeys()) {
        hand.press(Qt::Key_E, Qt::ControlModifier);
    }
    for (int row = 0; row < captions.size(); ++row) {
        if (!isByKeys()) {
            hand.click(pictures().grid(), pictures().model().index(row, 0));
            desk.settle();
            hand.click(form(desk).editor(FieldId::Caption).input());
        }
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.type(captions[row]);
        if (isByKeys() && row + 1 < captions.size()) {
            hand.press(Qt::Key_Down, Qt::ControlModifier);
            desk.settle();
        }
    }
    if (isByKeys()) {
        hand.press(Qt::Key_Escape);
    } else {
        hand.click(pictures().grid(), pictures().model().index(0, 0));
    }
    for (const QString& caption : captions) {
        desk.waitFor("a caption in the catalog", [&] { return isCaptioned(caption); });
    }
    desk.settle();
}

void Day::undoAndRedo(const QString& lastCaption) {
    const auto take = [&](const char* key, Qt::KeyboardModifiers modifiers) {
        if (isByKeys()) {
            hand.press(Qt::Key_Z, modifiers);
        } else {
            hand.chooseFromMenu(QLatin1String(key));
        }
    };
    take("Ctrl+Z", Qt::ControlModifier);
    desk.waitFor("the undo", [&] { return !isCaptioned(lastCaption); });
    take("Ctrl+Shift+Z", Qt::ControlModifier | Qt::ShiftModifier);
    desk.waitFor("the redo", [&] { return isCaptioned(lastCaption); });
    desk.settle();
}

void Day::makeGallery(const QString& title) {
    if (isByKeys()) {
        hand.press(Qt::Key_A, Qt::ControlModifier);
        hand.press(Qt::Key_N, Qt::ControlModifier);
    } else {
        hand.click(pictures().grid(), pictures().model().index(0, 0));
        hand.click(pictures().grid(), pictures().model().index(2, 0), Qt::ShiftModifier);
        hand.chooseFromMenu(QStringLiteral("Ctrl+N"));
    }
    REQUIRE(pictures().selectedCount() == 3);
    auto& dialog = opened<QInputDialog>(desk);
    hand.type(title);
    if (isByKeys()) {
        hand.press(Qt::Key_Return);
    } else {
        hand.click(*dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
    }
    desk.waitFor("the gallery", [&] { return gallery(title).has_value(); });
    desk.waitFor("its page", [&] { return desk.workspace().place().kind == Kind::Gallery; });
    desk.settle();
    CHECK(gallery(title)->count == 3);
}

void Day::fileUnder(const QString& category) {
    ui::GalleryHead& head = pictures().galleryHead();
    if (isByKeys()) {
        hand.press(Qt::Key_G, Qt::ControlModifier);
    } else {
        hand.click(*head.findChild<ui::CategoryChips*>()->findChild<QPushButton*>(
            QString(), Qt::FindDirectChildrenOnly));
    }
    static_cast<void>(opened<ui::CategoryChooser>(desk));
    hand.type(category);
    hand.press(Qt::Key_Return);
    const QString title = head.title();
    desk.waitFor("the category", [&] {
        const auto now = gallery(title);
        return now && now->categories == std::vector{category.toStdString()};
    });
    desk.settle();
}

void Day::publish() {
    ui::GalleryHead& head = pictures().galleryHead();
    if (isByKeys()) {
        hand.press(Qt::Key_U, Qt::ControlModifier);
    } else {
        hand.click(*head.findChild<ui::PublishDate*>());
    }
    hand.press(Qt::Key_Return);
    const QString title = head.title();
    desk.waitFor("the date", [&] { return !gallery(title)->published.empty(); });
    desk.settle();
}

void Day::exportGallery(const QString& title, int count) {
    if (isByKeys()) {
        hand.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    } else {
        hand.chooseFromMenu(QStringLiteral("Ctrl+Shift+E"));
    }
    auto& dialog = opened<ui::ExportDialog>(desk);
    const std::size_t before = desk.workspace().jobs().jobs().size();
    desk.waitFor("what will be written", [&] { return defaultButton(dialog).isEnabled(); });
    CHECK(dialog.problem().isEmpty());
    if (isByKeys()) {
        hand.press(Qt::Key_Return);
    } else {
        hand.click(defaultButton(dialog));
    }
    desk.waitFor("the export", [&] {
        const auto& jobs = desk.workspace().jobs();
        return jobs.jobs().size() > before && !jobs.isRunning();
    });
    CHECK(desk.workspace().jobs().jobs().back().done == count);
    const auto folder = desk.folder() / "Pictures" / ui::toPath(title);
    CHECK(std::filesystem::exists(folder / "gallery.json"));
    CHECK(std::filesystem::exists(folder / "captions.csv"));
}

void Day::goHomeAndBack(const QString& title) {
    ui::HomePage& home = desk.workspace().home();
    auto* const tabs = home.findChild<QTabBar*>();
    if (isByKeys()) {
        hand.press(Qt::Key_Home, Qt::AltModifier);
        for (int i = 0; i < 20 && !tabs->hasFocus(); ++i) {
            hand.press(Qt::Key_Backtab, Qt::ShiftModifier);
        }
        REQUIRE(tabs->hasFocus());
        hand.press(tabs->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    } else {
        auto& tree = desk.workspace().sidebar().tree();
        hand.click(tree, tree.model()->index(0, 0, tree.model()->index(0, 0)));
        hand.click(*tabs, tabs->tabRect(1).center());
    }
    REQUIRE(home.tab() == ui::HomePage::Tab::Latest);
    desk.settle();
    REQUIRE(home.cards().cardCount() == 1);
    if (isByKeys()) {
        for (int i = 0; i < 20 && home.currentGallery() != nullptr && !home.cards().card(0)->hasFocus();
             ++i) {
            hand.press(Qt::Key_Tab);
        }
        hand.press(Qt::Key_Return);
    } else {
        hand.click(*home.cards().card(0), {20, 20});
    }
    desk.waitFor("its page", [&] { return desk.workspace().place().kind == Kind::Gallery; });
    desk.settle();
    CHECK(desk.workspace().place().title == title);
}

void Day::find(const QString& word) {
    ui::SearchLine& line = desk.workspace().searchBar().line();
    if (isByKeys()) {
        hand.press(Qt::Key_F, Qt::ControlModifier);
    } else {
        hand.click(line);
    }
    REQUIRE(line.hasFocus());
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.type(word);
    hand.press(Qt::Key_Return);
    desk.waitFor("the search", [&] { return desk.workspace().place().kind == Kind::Search; });
    desk.settle();
}

void Day::live() {
    const QStringList captions{QStringLiteral("A nurse weighs a child at the transit centre"),
                               QStringLiteral("Tents after the rain in Bossaso"),
                               QStringLiteral("يصل القارب عند الفجر")};
    const QString title = QStringLiteral("Bossaso, the first week");
    desk.writeThreePictures();
    importPictures();
    showAllImages();

    if (isByKeys()) {
        hand.press(Qt::Key_Home);
        hand.press(Qt::Key_P);
    } else {
        hand.click(pictures().grid(), pictures().model().index(0, 0));
        hand.press(Qt::Key_P);
    }
    desk.waitFor("the pick", [&] { return picture(0).pick == Pick::Pick; });

    caption(captions);
    undoAndRedo(captions.back());
    makeGallery(title);
    fileUnder(QStringLiteral("Transit centres"));
    publish();
    exportGallery(title);
    goHomeAndBack(title);
    find(QStringLiteral("الفجر"));
    CHECK(pictures().count() == 1);
    find(QStringLiteral("rain"));
    CHECK(pictures().count() == 1);
}

} // namespace fieldframe::test
