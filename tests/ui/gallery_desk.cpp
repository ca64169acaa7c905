// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_desk.h"

#include "core/catalog/category_store.h"
#include "core/catalog/gallery_store.h"
#include "tests/support/catch.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/models/sidebar_model.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"

#include <QDragEnterEvent>
#include <QInputDialog>
#include <QMimeData>
#include <QTest>

#include <algorithm>

namespace fieldframe::test {

GalleryDesk::GalleryDesk() {
    writeThreePictures();
    importInto("Field");
}

const catalog::Catalog& GalleryDesk::catalog() {
    return workspace().session().engine().catalog();
}

ui::GalleryHead& GalleryDesk::head() {
    return workspace().pictures().galleryHead();
}

ui::SidebarTree& GalleryDesk::tree() {
    return workspace().sidebar().tree();
}

ui::SidebarModel& GalleryDesk::places() {
    return *static_cast<ui::SidebarModel*>(tree().model());
}

QModelIndex GalleryDesk::place(ui::Place::Kind kind, const QString& title) {
    QModelIndex found;
    waitFor("the place", [&] {
        const QModelIndexList all = places().match(places().index(0, 0), Qt::DisplayRole, title, -1,
                                                   Qt::MatchExactly | Qt::MatchRecursive);
        for (const QModelIndex& index : all) {
            if (const auto at = places().place(index); at && at->kind == kind) {
                found = index;
            }
        }
        return found.isValid();
    });
    return found;
}

GalleryId GalleryDesk::make(const std::string& title, const std::vector<AssetId>& assets) {
    edit::GalleryEdit edit;
    edit.title = title;
    const auto made = workspace().session().engine().edits().createGallery(edit, assets);
    REQUIRE(made.has_value());
    settle();
    return *made;
}

void GalleryDesk::open(const std::string& title) {
    workspace().goToWord(QStringLiteral("gallery:%1").arg(ui::toQt(title)));
    waitFor("the gallery's page", [&] {
        return workspace().place().kind == ui::Place::Kind::Gallery && workspace().pictures().isVisible();
    });
    settle();
    window().activateWindow();
    workspace().pictures().focusPictures();
}

bool GalleryDesk::has(const std::string& title) {
    const auto found = catalog().galleries().findByTitle(title);
    return found && found->has_value();
}

GallerySummary GalleryDesk::summary(const std::string& title) {
    const auto id = catalog().galleries().findByTitle(title);
    REQUIRE((id && id->has_value()));
    return catalog().galleries().summary(**id).value();
}

std::vector<AssetId> GalleryDesk::items(const std::string& title) {
    std::vector<AssetId> ids;
    const auto items = catalog().galleries().items(summary(title).id);
    for (const GalleryItem& item : *items) {
        ids.push_back(item.asset);
    }
    return ids;
}

std::vector<std::string> GalleryDesk::categories() {
    std::vector<std::string> names;
    const auto tree = catalog().categories().tree();
    for (const Category& category : *tree) {
        names.push_back(std::string(static_cast<std::size_t>(category.depth), '>') + category.name);
    }
    return names;
}

void GalleryDesk::nameCreators() {
    const std::vector<AssetId> all = items("Field");
    const auto& edits = workspace().session().engine().edits();
    const auto name = [&](AssetId asset, const char* creator) {
        const edit::FieldEdit edit{FieldId::Creator, {}, std::vector<std::string>{creator}};
        REQUIRE(edits.setFields(std::span(&asset, 1), std::span(&edit, 1)).has_value());
    };
    name(all[0], "Ana Field");
    name(all[1], "Ana Field");
    name(all[2], "Bo Hill");
    settle();
}

std::vector<AssetId> GalleryDesk::shown() {
    return workspace().pictures().model().ids();
}

void GalleryDesk::select(const std::vector<int>& rows) {
    ui::AssetGridView& grid = workspace().pictures().grid();
    grid.clearSelection();
    for (const int row : rows) {
        grid.selectionModel()->setCurrentIndex(grid.model()->index(row, 0), QItemSelectionModel::Select);
    }
    grid.setFocus();
    settle();
}

QString GalleryDesk::undoText() {
    settle();
    return workspace().history().stack().undoText();
}

void GalleryDesk::drop(QWidget& target, const ui::AssetDrag& drag, Qt::DropAction action, const QPoint& at) {
    QMimeData mime;
    ui::putAssets(mime, drag);
    drop(target, mime, action, at);
}

void GalleryDesk::drop(QWidget& target, const QMimeData& mime, Qt::DropAction action, const QPoint& at) {
    const Qt::KeyboardModifiers keys = action == Qt::MoveAction ? Qt::ShiftModifier : Qt::NoModifier;
    QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, keys);
    enter.setDropAction(action);
    QApplication::sendEvent(&target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, keys);
    move.setDropAction(action);
    QApplication::sendEvent(&target, &move);
    // A view says where it takes a drop when the pointer moves; a widget when it comes in.
    if (!enter.isAccepted() && !move.isAccepted()) {
        return;
    }
    QDropEvent let(at, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, keys);
    let.setDropAction(action);
    QApplication::sendEvent(&target, &let);
}

void GalleryDesk::answer(const QString& name) {
    QInputDialog* dialog = nullptr;
    waitFor("the question", [&] {
        for (QInputDialog* const found : window().findChildren<QInputDialog*>()) {
            dialog = found->isVisible() ? found : dialog;
        }
        return dialog != nullptr;
    });
    dialog->setTextValue(name);
    dialog->accept();
    settle();
    window().activateWindow();
}

} // namespace fieldframe::test
