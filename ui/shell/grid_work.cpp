// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/grid_work.h"

#include "ui/bridge/text.h"
#include "ui/grid/asset_grid_view.h"
#include "ui/panels/pictures_page.h"
#include "ui/shell/counts.h"
#include "ui/shell/picture_menu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace fieldframe::ui {

GridWork::GridWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                   QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_pictures(pictures)
    , m_history(history)
    , m_drag(session, pictures.grid()) {
    connectSelecting();
    const auto on = [&](ActionId id, auto perform) {
        connect(&actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::FindInView, [this] { m_pictures.openFind(); });
    on(ActionId::ToggleGroup, [this] { m_pictures.grid().toggleCurrentGroup(); });
    on(ActionId::RevealOriginal, [this] { revealOriginal(); });
    on(ActionId::CopyFiles, [this] { copyFiles(); });
    on(ActionId::RemoveFromCatalog, [this] { removeFromCatalog(); });
    on(ActionId::MoveEarlier, [this] { moveSelection(-1); });
    on(ActionId::MoveLater, [this] { moveSelection(1); });
    connect(&pictures.grid(), &AssetGridView::menuWanted, this, &GridWork::openMenu);
    connect(&pictures.grid(), &AssetGridView::assetsDropped, this,
            [this](const QMimeData* mime, int before) { drop(*mime, before); });
    connect(&pictures, &PicturesPage::contentsChanged, this, [this] {
        const Place& place = m_pictures.place();
        m_drag.setGallery(place.kind == Place::Kind::Gallery ? std::optional(GalleryId{place.id})
                                                             : std::nullopt);
    });
}

void GridWork::connectSelecting() {
    const auto on = [&](ActionId id, auto perform) {
        connect(&m_actions[id], &QAction::triggered, this, perform);
    };
    on(ActionId::SelectAll, [this] { m_pictures.grid().selectAll(); });
    on(ActionId::SelectNone, [this] { m_pictures.grid().selectNone(); });
    on(ActionId::InvertSelection, [this] { m_pictures.grid().invertSelection(); });
    on(ActionId::SelectPicked, [this] { m_pictures.selectWhere({search::PickTerm{Pick::Pick}}); });
    on(ActionId::SelectRejected, [this] { m_pictures.selectWhere({search::PickTerm{Pick::Reject}}); });
    on(ActionId::SelectUndecided, [this] { m_pictures.selectWhere({search::PickTerm{Pick::None}}); });
    constexpr std::array kStars{ActionId::SelectStars0, ActionId::SelectStars1, ActionId::SelectStars2,
                                ActionId::SelectStars3, ActionId::SelectStars4, ActionId::SelectStars5};
    for (int stars = 0; stars < static_cast<int>(kStars.size()); ++stars) {
        on(kStars[static_cast<std::size_t>(stars)], [this, stars] {
            m_pictures.selectWhere({search::RatingTerm{stars, stars}});
        });
    }
    connect(&m_pictures, &PicturesPage::found, this, [this](qint64 count) {
        if (count == 0) {
            emit noticed(tr("None of those shown is like that."));
        }
    });
}

void GridWork::openMenu(const QPoint& place) {
    const bool isGallery = m_pictures.place().kind == Place::Kind::Gallery;
    QMenu* const menu = makePictureMenu(m_actions, isGallery, &m_pictures);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void GridWork::revealOriginal() {
    const auto current = m_pictures.current();
    if (!current) {
        return;
    }
    m_session.run(
        Session::Lane::Reading, this,
        [asset = *current](const Engine& engine) {
            return engine.catalog().assets().originals(std::span(&asset, 1));
        },
        [this](const Result<std::vector<catalog::OriginalPlace>>& places) {
            if (!places || places->empty()) {
                return;
            }
            const catalog::OriginalPlace& original = places->front();
            if (original.isReachable) {
                emit fileWanted(pathText(original.path));
            } else {
                emit noticed(tr("Out of reach now; it was last at %1").arg(pathText(original.path)));
            }
        });
}

void GridWork::copyFiles() {
    const std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    m_session.run(
        Session::Lane::Reading, this,
        [assets](const Engine& engine) { return originalFiles(engine, assets); },
        [this](const OriginalFiles& files) {
            if (files.count == 0) {
                emit noticed(tr("Nothing was copied: the files are out of reach now."));
                return;
            }
            auto mime = std::make_unique<QMimeData>();
            putFiles(*mime, files);
            QGuiApplication::clipboard()->setMimeData(mime.release());
            const QString copied = tr("Copied: %1.").arg(itemsText(files.count));
            emit noticed(files.outOfReach == 0
                             ? copied
                             : tr("%1 Out of reach: %2.").arg(copied, itemsText(files.outOfReach)));
        });
}

void GridWork::removeFromCatalog() {
    std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    const QString text = tr("Remove %1 from the catalog").arg(itemsText(static_cast<qint64>(assets.size())));
    m_history.perform(text, [assets = std::move(assets)](const edit::EditService& edits) {
        return edits.removeAssets(assets);
    });
}

void GridWork::moveSelection(int by) {
    if (!m_pictures.results().isGalleryOrder()) {
        emit noticed(tr("Only a gallery in its own order, shown whole, can be put in order."));
        return;
    }
    const AssetListModel& model = m_pictures.model();
    std::vector<AssetId> assets = m_pictures.targets();
    if (assets.empty()) {
        return;
    }
    const int first = model.rowOf(assets.front());
    const int last = model.rowOf(assets.back());
    if (by < 0 ? first > 0 : last + 1 < model.rowCount()) {
        moveBefore(std::move(assets), by < 0 ? first - 1 : last + 2);
    }
}

void GridWork::drop(const QMimeData& mime, int before) {
    auto dropped = assetsIn(mime, m_session.engine().catalog().id());
    if (dropped && m_pictures.results().isGalleryOrder()) {
        std::erase_if(dropped->assets, [this](AssetId id) { return m_pictures.model().rowOf(id) < 0; });
        moveBefore(std::move(dropped->assets), before);
    }
}

void GridWork::moveBefore(std::vector<AssetId> assets, int before) {
    const AssetListModel& model = m_pictures.model();
    // What moves can't be what it is put before.
    while (before < model.rowCount() && std::ranges::find(assets, model.idAt(before)) != assets.end()) {
        ++before;
    }
    if (assets.empty()) {
        return;
    }
    const auto next = before < model.rowCount() ? std::optional(model.idAt(before)) : std::nullopt;
    const QString count = itemsText(static_cast<qint64>(assets.size()));
    m_history.perform(
        tr("Move %1 in “%2”").arg(count, m_pictures.place().title),
        [assets = std::move(assets), gallery = GalleryId{m_pictures.place().id},
         next](const edit::EditService& edits) { return edits.moveInGallery(gallery, assets, next); });
}

} // namespace fieldframe::ui
