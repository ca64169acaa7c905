// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filing.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/gallery_chooser.h"
#include "ui/dialogs/name_dialog.h"
#include "ui/panels/gallery_head.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"

namespace fieldframe::ui {

namespace {

QString counted(const std::vector<AssetId>& assets) {
    return itemsText(static_cast<qint64>(assets.size()));
}

} // namespace

Filing::Filing(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
               QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_history(history) {
    const auto on = [&](ActionId id, auto perform) {
        connect(&actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::NewGallery,
       [this] { makeGallery(m_pictures.isVisible() ? m_pictures.targets() : std::vector<AssetId>()); });
    on(ActionId::AddToGallery, [this] { addToGallery(); });
    on(ActionId::MoveToGallery, [this] { moveToGallery(); });
    on(ActionId::RemoveFromGallery, [this] { removeFromGallery(); });
    on(ActionId::SplitGallery, [this] { splitGallery(); });
    on(ActionId::SetCover, [this] {
        if (const auto cover = m_pictures.current(); cover && isInGallery()) {
            setCover(GalleryId{gallery().id}, gallery().title, *cover);
        }
    });
}

bool Filing::isInGallery() const {
    return m_pictures.isVisible() && m_pictures.place().kind == Place::Kind::Gallery;
}

Place Filing::gallery() const {
    return {Place::Kind::Gallery, m_pictures.place().id, m_pictures.galleryHead().title()};
}

void Filing::makeGallery(std::vector<AssetId> assets) {
    const QString question = assets.empty() ? tr("Title of the new gallery:")
                                            : tr("Title of the gallery with %1:").arg(counted(assets));
    const NameDialog::Question asked{tr("New gallery"), question, {}, tr("Make gallery")};
    NameDialog::open(asked, &m_pictures, [this, assets = std::move(assets)](const QString& title) {
        edit::GalleryEdit gallery;
        gallery.title = toUtf8(title);
        m_history.perform(
            tr("New gallery “%1”").arg(title),
            [assets, gallery](const edit::EditService& edits) { return edits.addGallery(gallery, assets); },
            [this, title, isFilled = !assets.empty()](const EditHistory::Receipt& made) {
                if (made && isFilled && !made->changeSet.galleries.empty()) {
                    emit galleryMade({Place::Kind::Gallery, made->changeSet.galleries.front().value, title});
                }
            });
    });
}

void Filing::chooseGallery(const QString& what, Chosen chosen) {
    auto* const dialog = new GalleryChooser(m_session, what, &m_pictures);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [dialog, chosen = std::move(chosen)] {
        if (const auto gallery = dialog->choice()) {
            chosen(gallery->id, gallery->title);
        }
    });
    dialog->open();
}

void Filing::addToGallery() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    chooseGallery(tr("Add %1").arg(counted(assets)), [this, assets](GalleryId gallery, const QString& title) {
        m_history.perform(tr("Add %1 to “%2”").arg(counted(assets), title),
                          [assets, gallery](const edit::EditService& edits) {
                              return edits.addToGallery(gallery, assets);
                          });
    });
}

void Filing::moveToGallery() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (!isInGallery() || assets.empty()) {
        return;
    }
    const GalleryId from{m_pictures.place().id};
    chooseGallery(tr("Move %1").arg(counted(assets)),
                  [this, from, assets](GalleryId gallery, const QString& title) {
                      m_history.perform(tr("Move %1 to “%2”").arg(counted(assets), title),
                                        [from, assets, gallery](const edit::EditService& edits) {
                                            return edits.moveToGallery(from, gallery, assets);
                                        });
                  });
}

void Filing::removeFromGallery() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (!isInGallery() || assets.empty()) {
        return;
    }
    const Place place = gallery();
    const QString name = tr("Remove %1 from “%2”").arg(counted(assets), place.title);
    m_history.perform(
        name, [assets = std::move(assets), gallery = GalleryId{place.id}](const edit::EditService& edits) {
            return edits.removeFromGallery(gallery, assets);
        });
}

void Filing::splitGallery() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (!isInGallery() || assets.empty()) {
        return;
    }
    const Place place = gallery();
    const QString question =
        tr("Title of the gallery that %1 of “%2” move to:").arg(counted(assets), place.title);
    const NameDialog::Question asked{tr("Split gallery"), question, place.title, tr("Split gallery")};
    NameDialog::open(asked, &m_pictures, [this, place, assets](const QString& title) {
        m_history.perform(
            tr("Split %1 off “%2”").arg(counted(assets), place.title),
            [gallery = GalleryId{place.id}, assets, title = toUtf8(title)](const edit::EditService& edits) {
                return edits.splitGallery(gallery, title, assets);
            });
    });
}

void Filing::setCover(GalleryId gallery, const QString& title, AssetId cover) {
    edit::GalleryEdit edit;
    edit.cover = cover;
    m_history.perform(tr("Cover of “%1”").arg(title), [gallery, edit](const edit::EditService& edits) {
        return edits.editGallery(gallery, edit);
    });
}

void Filing::drop(const AssetDrag& drag, const Place& place, bool isMove) {
    const std::vector<AssetId> assets = drag.assets;
    if (place.kind == Place::Kind::PickedAssets) {
        m_history.perform(tr("Pick %1").arg(counted(assets)), [assets](const edit::EditService& edits) {
            return edits.setPick(assets, Pick::Pick);
        });
        return;
    }
    const GalleryId gallery{place.id};
    if (isMove && drag.gallery && *drag.gallery != gallery) {
        m_history.perform(tr("Move %1 to “%2”").arg(counted(assets), place.title),
                          [assets, gallery, from = *drag.gallery](const edit::EditService& edits) {
                              return edits.moveToGallery(from, gallery, assets);
                          });
        return;
    }
    m_history.perform(
        tr("Add %1 to “%2”").arg(counted(assets), place.title),
        [assets, gallery](const edit::EditService& edits) { return edits.addToGallery(gallery, assets); });
}

} // namespace fieldframe::ui
