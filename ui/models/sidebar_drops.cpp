// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SidebarModel that takes what is dropped on it.
#include "ui/models/place_mime.h"
#include "ui/models/sidebar_node.h"

#include <QMimeData>

#include <variant>

namespace fieldframe::ui {

struct SidebarModel::Drop {
    struct Assets {
        AssetDrag drag;
        Place place;
    };
    struct NewGallery {
        AssetDrag drag;
    };
    struct GalleryInto {
        GalleryId gallery;
        CategoryId category;
    };
    struct CategoryTo {
        CategoryId category;
        std::optional<CategoryId> parent;
        std::optional<CategoryId> before;
    };
    std::variant<std::monostate, Assets, NewGallery, GalleryInto, CategoryTo> what;
};

QStringList SidebarModel::mimeTypes() const {
    return {assetMimeType(), placeMimeType()};
}

QMimeData* SidebarModel::mimeData(const QModelIndexList& indexes) const {
    const auto dragged = indexes.isEmpty() ? std::nullopt : place(indexes.front());
    return dragged ? mimeOf(*dragged, m_session.engine().catalog().id()).release() : nullptr;
}

std::optional<Place> SidebarModel::draggedPlace(const QMimeData& mime) const {
    const auto dragged = placeIn(mime, m_session.engine().catalog().id());
    return dragged ? place(find(*dragged)) : std::nullopt;
}

SidebarModel::Drop SidebarModel::dropOf(const QMimeData& mime, int row, const QModelIndex& parent) const {
    if (m_session.isReadOnly() || !parent.isValid()) {
        return {};
    }
    const auto onto = place(parent);
    if (auto drag = assetsIn(mime, m_session.engine().catalog().id())) {
        if (onto && (onto->kind == Place::Kind::Gallery || onto->kind == Place::Kind::PickedAssets)) {
            return {Drop::Assets{std::move(*drag), *onto}};
        }
        // Between two galleries is among the galleries.
        return !onto && section(parent) == Galleries ? Drop{Drop::NewGallery{std::move(*drag)}} : Drop{};
    }
    const auto dragged = draggedPlace(mime);
    if (!dragged || section(parent) != Categories) {
        return {};
    }
    const auto category = onto ? std::optional(CategoryId{onto->id}) : std::nullopt;
    if (dragged->kind == Place::Kind::Gallery) {
        return category ? Drop{Drop::GalleryInto{GalleryId{dragged->id}, *category}} : Drop{};
    }
    // Not below itself.
    for (QModelIndex above = parent; above.isValid(); above = above.parent()) {
        const auto at = place(above);
        if (at && at->isSameAs(*dragged)) {
            return {};
        }
    }
    const auto next = row < 0 ? std::nullopt : place(index(row, 0, parent));
    if (next && next->isSameAs(*dragged)) {
        return {};
    }
    return {Drop::CategoryTo{CategoryId{dragged->id}, category,
                             next ? std::optional(CategoryId{next->id}) : std::nullopt}};
}

bool SidebarModel::canDropMimeData(const QMimeData* mime, Qt::DropAction, int row, int,
                                   const QModelIndex& parent) const {
    return !std::holds_alternative<std::monostate>(dropOf(*mime, row, parent).what);
}

bool SidebarModel::dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int,
                                const QModelIndex& parent) {
    const Drop drop = dropOf(*mime, row, parent);
    if (const auto* const assets = std::get_if<Drop::Assets>(&drop.what)) {
        emit assetsDropped(assets->drag, assets->place, action == Qt::MoveAction);
    } else if (const auto* const made = std::get_if<Drop::NewGallery>(&drop.what)) {
        emit newGalleryDropped(made->drag);
    } else if (const auto* const gallery = std::get_if<Drop::GalleryInto>(&drop.what)) {
        emit galleryDropped(gallery->gallery, gallery->category);
    } else if (const auto* const category = std::get_if<Drop::CategoryTo>(&drop.what)) {
        emit categoryDropped(category->category, category->parent, category->before);
    }
    // Nothing is to be removed by the view: the catalog says what is where.
    return false;
}

} // namespace fieldframe::ui
