// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the user was in a catalog, for the next time it is opened.
#include "core/catalog/gallery_store.h"
#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/filter_bar.h"
#include "ui/panels/pictures_page.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/sidebar_tree.h"
#include "ui/shell/workspace.h"

#include <QItemSelectionModel>

namespace fieldframe::ui {

CatalogMemory Workspace::memory() const {
    CatalogMemory memory;
    // Words that were searched for are not kept.
    memory.place = m_place.kind == Place::Kind::Search ? Place{Place::Kind::Home, 0, tr("Home")} : m_place;
    memory.panels = panels();
    memory.cellWidth = m_pictures->filterBar().cellWidth();
    memory.isInspectorShown = m_isInspectorWanted;
    memory.isFullScreen = window()->isFullScreen();
    memory.groupBy = m_pictures->filterBar().groupBy();
    memory.sidebar = m_sidebar->tree().expansion();
    if (m_place.kind != Place::Kind::Home && m_place.kind != Place::Kind::Search) {
        memory.isLoupe = m_pictures->isLoupe();
        memory.current = m_pictures->current();
        memory.selection = m_pictures->grid().selectedIds();
        if (memory.selection.size() > CatalogMemory::kSelectedAtMost) {
            memory.selection.clear();
        }
    }
    return memory;
}

void Workspace::restore(const CatalogMemory& memory) {
    if (!memory.panels.isEmpty()) {
        restorePanels(memory.panels);
    }
    setInspectorWanted(memory.isInspectorShown);
    m_sidebar->tree().restoreExpansion(memory.sidebar);
    m_pictures->filterBar().setGroupBy(memory.groupBy);
    if (memory.cellWidth > 0) {
        m_pictures->filterBar().setCellWidth(memory.cellWidth);
    }
    if (memory.place.kind != Place::Kind::Gallery) {
        returnTo(memory);
        return;
    }
    m_session.run(
        Session::Lane::Reading, this,
        [gallery = GalleryId{memory.place.id}](const Engine& engine) {
            return engine.catalog().galleries().summary(gallery);
        },
        [this, memory](const Result<GallerySummary>& gallery) {
            if (gallery && m_place.kind == Place::Kind::Home) {
                CatalogMemory named = memory;
                named.place.title = toQt(gallery->title);
                returnTo(named);
            }
        });
}

void Workspace::returnTo(const CatalogMemory& memory) {
    if (memory.place.kind == Place::Kind::Home) {
        return;
    }
    goTo(memory.place);
    if (!memory.current) {
        return;
    }
    auto* const once = new QObject(this);
    connect(m_pictures, &PicturesPage::contentsChanged, once, [this, once, memory] {
        if (!m_place.isSameAs(memory.place)) {
            once->deleteLater(); // The user has gone elsewhere.
            return;
        }
        AssetListModel& model = m_pictures->model();
        const int row = model.rowOf(*memory.current);
        if (model.rowCount() == 0 || row < 0) {
            return;
        }
        once->disconnect();
        once->deleteLater();
        QObject::disconnect(m_pictures, nullptr, once, nullptr);
        QItemSelectionModel& selection = *m_pictures->grid().selectionModel();
        for (const AssetId asset : memory.selection) {
            if (const int selected = model.rowOf(asset); selected >= 0) {
                selection.select(model.index(selected), QItemSelectionModel::Select);
            }
        }
        selection.setCurrentIndex(model.index(row), QItemSelectionModel::NoUpdate);
        m_pictures->grid().scrollTo(model.index(row));
        if (memory.isLoupe) {
            m_pictures->enterLoupe();
        }
    });
}

} // namespace fieldframe::ui
