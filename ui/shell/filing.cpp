// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filing.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/gallery_chooser.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"

#include <QInputDialog>

namespace fieldframe::ui {

namespace {

constexpr int kDialogWidth = 480;

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
    connect(&actions[ActionId::NewGallery], &QAction::triggered, this, &Filing::makeGallery);
    connect(&actions[ActionId::AddToGallery], &QAction::triggered, this, &Filing::addToGallery);
    connect(&actions[ActionId::RemoveFromGallery], &QAction::triggered, this, &Filing::removeFromGallery);
}

void Filing::makeGallery() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    auto* const dialog = new QInputDialog(&m_pictures);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New gallery"));
    dialog->setLabelText(tr("Title of the gallery with %1:").arg(counted(assets)));
    dialog->setOkButtonText(tr("Make gallery"));
    dialog->resize(kDialogWidth, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, assets = std::move(assets)](const QString& typed) {
                const QString title = typed.simplified();
                if (title.isEmpty()) {
                    return;
                }
                edit::GalleryEdit gallery;
                gallery.title = toUtf8(title);
                m_history.perform(tr("New gallery “%1”").arg(title),
                                  [assets, gallery](const edit::EditService& edits) {
                                      return edits.addGallery(gallery, assets);
                                  });
            });
    dialog->open();
}

void Filing::addToGallery() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    auto* const dialog = new GalleryChooser(m_session, tr("Add %1").arg(counted(assets)), &m_pictures);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, assets = std::move(assets)] {
        if (const auto gallery = dialog->choice()) {
            m_history.perform(tr("Add %1 to “%2”").arg(counted(assets), gallery->title),
                              [assets, id = gallery->id](const edit::EditService& edits) {
                                  return edits.addToGallery(id, assets);
                              });
        }
    });
    dialog->open();
}

void Filing::removeFromGallery() {
    const Place& place = m_pictures.place();
    std::vector<AssetId> assets = m_pictures.targets();
    if (place.kind != Place::Kind::Gallery || assets.empty()) {
        return;
    }
    const QString name = tr("Remove %1 from “%2”").arg(counted(assets), place.title);
    m_history.perform(
        name, [assets = std::move(assets), gallery = GalleryId{place.id}](const edit::EditService& edits) {
            return edits.removeFromGallery(gallery, assets);
        });
}

} // namespace fieldframe::ui
