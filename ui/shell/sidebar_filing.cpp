// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_filing.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/models/sidebar_model.h"
#include "ui/panels/search_bar.h"
#include "ui/panels/sidebar.h"
#include "ui/shell/filing.h"
#include "ui/shell/gallery_filing.h"

#include <QMenu>

namespace fieldframe::ui {

namespace {

using Kind = Place::Kind;

std::optional<CategoryId> categoryAt(const SidebarModel& model, const QModelIndex& index) {
    const auto place = model.place(index);
    return place && place->kind == Kind::Category ? std::optional(CategoryId{place->id}) : std::nullopt;
}

GalleryFiling::Target galleryOf(const Place& place) {
    return {GalleryId{place.id}, place.title};
}

} // namespace

SidebarFiling::SidebarFiling(Session& session, Actions& actions, EditHistory& history, Desk desk,
                             QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_history(history)
    , m_desk(desk) {
    connect(&actions[ActionId::SaveSearch], &QAction::triggered, this,
            [this] { saveSearch(m_desk.search.words().words); });
    connect(&m_desk.search, &SearchBar::saveWanted, this, &SidebarFiling::saveSearch);
    connect(&actions[ActionId::NewCategory], &QAction::triggered, this, [this] {
        const SidebarTree& tree = m_desk.sidebar.tree();
        const auto place = m_desk.places.place(tree.currentIndex());
        const bool isBelow = tree.hasFocus() && place && place->kind == Kind::Category;
        newCategory(isBelow ? place : std::nullopt);
    });
    connectModel();
    connectTree();
    // What was refused is shown as it still is.
    connect(&history, &EditHistory::failed, &m_desk.places, &SidebarModel::reload);
}

void SidebarFiling::connectModel() {
    SidebarModel& places = m_desk.places;
    connect(&places, &SidebarModel::renameWanted, this, &SidebarFiling::giveName);
    connect(&places, &SidebarModel::assetsDropped, this,
            [this](const AssetDrag& drag, const Place& place, bool isMove) {
                m_desk.filing.drop(drag, place, isMove);
            });
    connect(&places, &SidebarModel::newGalleryDropped, this,
            [this](const AssetDrag& drag) { m_desk.filing.makeGallery(drag.assets); });
    connect(&places, &SidebarModel::galleryDropped, this, [this](GalleryId gallery, CategoryId category) {
        const SidebarModel& model = m_desk.places;
        const QString title = model.find({Kind::Gallery, gallery.value, {}}).data().toString();
        const QString name = model.find({Kind::Category, category.value, {}}).data().toString();
        m_desk.galleries.addCategory({gallery, title}, category, name);
    });
    connect(&places, &SidebarModel::categoryDropped, this, &SidebarFiling::moveCategory);
}

void SidebarFiling::connectTree() {
    SidebarTree& tree = m_desk.sidebar.tree();
    connect(&tree, &SidebarTree::menuWanted, this, &SidebarFiling::openMenu);
    connect(&tree, &SidebarTree::deleteWanted, this, &SidebarFiling::remove);
    connect(&tree, &SidebarTree::newBelowWanted, this, &SidebarFiling::newBelow);
    connect(&tree, &SidebarTree::moveWanted, this, &SidebarFiling::step);
}

void SidebarFiling::giveName(const Place& place, const QString& name) {
    const QString text = tr("Rename “%1” to “%2”").arg(place.title, name);
    const qint64 id = place.id;
    switch (place.kind) {
    case Kind::Gallery:
        m_desk.galleries.giveTitle(galleryOf(place), name);
        return;
    case Kind::Category:
        m_history.perform(text, [id, name = toUtf8(name)](const edit::EditService& edits) {
            return edits.renameCategory(CategoryId{id}, name);
        });
        return;
    case Kind::SavedSearch:
        m_history.perform(text, [id, name = toUtf8(name)](const edit::EditService& edits) {
            return edits.renameSavedSearch(SavedSearchId{id}, name);
        });
        return;
    default:
        return;
    }
}

void SidebarFiling::remove(const Place& place) {
    const qint64 id = place.id;
    switch (place.kind) {
    case Kind::Gallery:
        m_desk.galleries.remove(galleryOf(place));
        return;
    case Kind::Category:
        m_history.perform(
            tr("Delete category “%1” (galleries stay)").arg(place.title),
            [id](const edit::EditService& edits) { return edits.deleteCategory(CategoryId{id}); });
        return;
    case Kind::SavedSearch:
        m_history.perform(
            tr("Delete saved search “%1”").arg(place.title),
            [id](const edit::EditService& edits) { return edits.deleteSavedSearch(SavedSearchId{id}); });
        return;
    default:
        return;
    }
}

void SidebarFiling::newCategory(const std::optional<Place>& parent) {
    const QString question =
        parent ? tr("Name of the category below “%1”:").arg(parent->title) : tr("Name of the category:");
    const NameDialog::Question asked{tr("New category"), question, {}, tr("Make category")};
    const auto above = parent ? std::optional(CategoryId{parent->id}) : std::nullopt;
    NameDialog::open(asked, m_desk.sidebar.window(), [this, above](const QString& name) {
        m_history.perform(tr("New category “%1”").arg(name),
                          [above, name = toUtf8(name)](const edit::EditService& edits) {
                              return edits.makeCategory(above, name);
                          });
    });
}

void SidebarFiling::newBelow(const QModelIndex& index) {
    if (!index.isValid() || m_session.isReadOnly()) {
        return;
    }
    switch (m_desk.places.section(index)) {
    case SidebarModel::Categories:
        newCategory(m_desk.places.place(index));
        return;
    case SidebarModel::Galleries:
        m_desk.filing.makeGallery({});
        return;
    default:
        return;
    }
}

void SidebarFiling::moveCategory(CategoryId category, std::optional<CategoryId> parent,
                                 std::optional<CategoryId> before) {
    const QString name = m_desk.places.find({Kind::Category, category.value, {}}).data().toString();
    m_history.perform(tr("Move category “%1”").arg(name),
                      [category, parent, before](const edit::EditService& edits) {
                          return edits.moveCategory(category, parent, before);
                      });
}

void SidebarFiling::step(const QModelIndex& index, SidebarTree::Step step) {
    const SidebarModel& model = m_desk.places;
    const auto category = categoryAt(model, index);
    if (!category || m_session.isReadOnly()) {
        return;
    }
    m_desk.sidebar.tree().follow(*model.place(index));
    const QModelIndex parent = index.parent();
    const auto sibling = [&](int by) { return categoryAt(model, index.siblingAtRow(index.row() + by)); };
    switch (step) {
    case SidebarTree::Step::Up:
        if (const auto above = sibling(-1)) {
            moveCategory(*category, categoryAt(model, parent), above);
        }
        return;
    case SidebarTree::Step::Down:
        if (sibling(1)) {
            moveCategory(*category, categoryAt(model, parent), sibling(2));
        }
        return;
    case SidebarTree::Step::Out:
        if (categoryAt(model, parent)) {
            moveCategory(*category, categoryAt(model, parent.parent()),
                         categoryAt(model, parent.siblingAtRow(parent.row() + 1)));
        }
        return;
    case SidebarTree::Step::In:
        if (const auto above = sibling(-1)) {
            m_desk.sidebar.tree().setExpanded(index.siblingAtRow(index.row() - 1), true);
            moveCategory(*category, above, std::nullopt);
        }
        return;
    }
}

void SidebarFiling::saveSearch(const QString& words) {
    const QString query = words.trimmed();
    if (query.isEmpty()) {
        return;
    }
    const NameDialog::Question asked{tr("Save search"),
                                     tr("Name for the search “%1”:").arg(oneLine(query, 80)),
                                     oneLine(query, 40), tr("Save search")};
    NameDialog::open(asked, m_desk.sidebar.window(), [this, query](const QString& name) {
        m_history.perform(tr("Save search “%1”").arg(name),
                          [name = toUtf8(name), query = toUtf8(query)](const edit::EditService& edits) {
                              return edits.addSavedSearch(name, query);
                          });
    });
}

void SidebarFiling::changeSearch(const Place& place) {
    const NameDialog::Question asked{tr("Change saved search"),
                                     tr("What “%1” searches for:").arg(place.title), place.text, tr("Save")};
    NameDialog::open(asked, m_desk.sidebar.window(), [this, place](const QString& query) {
        m_history.perform(tr("Change saved search “%1”").arg(place.title),
                          [id = place.id, query = toUtf8(query)](const edit::EditService& edits) {
                              return edits.setSavedSearch(SavedSearchId{id}, query);
                          });
    });
}

void SidebarFiling::fillCategoryMenu(QMenu& menu, const QModelIndex& index, const Place& place) {
    SidebarTree& tree = m_desk.sidebar.tree();
    const QPersistentModelIndex row(index);
    menu.addAction(tr("New category below…\tIns"), this, [this, place] { newCategory(place); });
    menu.addAction(tr("Rename\tF2"), this, [&tree, row] { tree.edit(row); });
    menu.addSeparator();
    menu.addAction(tr("Move up\tAlt+Up"), this, [this, row] { step(row, SidebarTree::Step::Up); });
    menu.addAction(tr("Move down\tAlt+Down"), this, [this, row] { step(row, SidebarTree::Step::Down); });
    menu.addAction(tr("Move below the one above"), this, [this, row] { step(row, SidebarTree::Step::In); });
    menu.addAction(tr("Move out one level"), this, [this, row] { step(row, SidebarTree::Step::Out); });
    menu.addSeparator();
    menu.addAction(tr("Delete category\tDel"), this, [this, place] { remove(place); });
}

void SidebarFiling::fillSearchMenu(QMenu& menu, const QModelIndex& index, const Place& place) {
    SidebarTree& tree = m_desk.sidebar.tree();
    const QPersistentModelIndex row(index);
    menu.addAction(tr("Open"), this, [this, place] { emit m_desk.sidebar.placeChosen(place); });
    menu.addSeparator();
    menu.addAction(tr("Rename\tF2"), this, [&tree, row] { tree.edit(row); });
    menu.addAction(tr("Change what it searches for…"), this, [this, place] { changeSearch(place); });
    menu.addSeparator();
    menu.addAction(tr("Delete saved search\tDel"), this, [this, place] { remove(place); });
}

void SidebarFiling::fillSectionMenu(QMenu& menu, const QModelIndex& index) {
    SidebarTree& tree = m_desk.sidebar.tree();
    const QPersistentModelIndex row(index);
    if (m_desk.places.section(index) == SidebarModel::Galleries) {
        menu.addAction(tr("New gallery…\tIns"), this, [this] { m_desk.filing.makeGallery({}); });
    } else if (m_desk.places.section(index) == SidebarModel::Categories) {
        menu.addAction(tr("New category…\tIns"), this, [this] { newCategory(std::nullopt); });
    }
    menu.addAction(tree.isExpanded(index) ? tr("Close") : tr("Open"), this,
                   [&tree, row] { tree.setExpanded(row, !tree.isExpanded(row)); });
}

void SidebarFiling::openMenu(const QModelIndex& index, const QPoint& globalPosition) {
    const auto place = m_desk.places.place(index);
    if (place && place->kind == Kind::Gallery) {
        m_desk.galleries.openMenu(galleryOf(*place), globalPosition);
        return;
    }
    auto* const menu = new QMenu(&m_desk.sidebar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!place) {
        fillSectionMenu(*menu, index);
    } else if (place->kind == Kind::Category) {
        fillCategoryMenu(*menu, index, *place);
    } else if (place->kind == Kind::SavedSearch) {
        fillSearchMenu(*menu, index, *place);
    } else {
        menu->addAction(tr("Open"), this, [this, at = *place] { emit m_desk.sidebar.placeChosen(at); });
    }
    for (QAction* const action : menu->actions()) {
        action->setEnabled(!m_session.isReadOnly() || action == menu->actions().constFirst());
    }
    menu->popup(globalPosition);
}

} // namespace fieldframe::ui
