// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/area_work.h"

#include "core/catalog/protection_store.h"
#include "core/edit/protection_edits.h"
#include "ui/loupe/area_marking.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_pane.h"
#include "ui/loupe/viewer.h"
#include "ui/panels/pictures_page.h"

#include <algorithm>
#include <utility>

namespace fieldframe::ui {

namespace {

/// What the catalog knows of @p asset now; NotFound where it is gone.
Result<std::vector<ImageRegion>> regionsOf(const Engine& engine, AssetId asset) {
    auto facts = engine.catalog().protection().facts(std::span(&asset, 1));
    if (!facts) {
        return tl::unexpected<Error>(facts.error());
    }
    return facts->empty() ? failure(ErrorCode::NotFound, std::to_string(asset.value), "no such asset")
                          : Result<std::vector<ImageRegion>>(std::move(facts->front().regions));
}

/// Does one step to what is marked by then, so that no step undoes another one.
EditHistory::Receipt write(const Engine& engine, AssetId asset, const AreaChange& change) {
    auto regions = regionsOf(engine, asset);
    if (!regions) {
        return tl::unexpected<Error>(regions.error());
    }
    if (change.before) {
        const auto found = std::ranges::find(*regions, *change.before);
        if (found == regions->end()) {
            return failure(ErrorCode::NotFound, std::to_string(asset.value), "the area is marked no more");
        }
        const auto next = regions->erase(found);
        if (change.after) {
            regions->insert(next, *change.after);
        }
    } else if (change.after) {
        regions->push_back(*change.after);
    }
    return edit::ProtectionEdits(engine.catalog()).setAreas(asset, *std::move(regions));
}

} // namespace

AreaWork::AreaWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
                   QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_pictures(pictures)
    , m_history(history) {
    QAction& action = actions[ActionId::MarkAreas];
    action.setChecked(false);
    connect(&action, &QAction::triggered, this, [this](bool isOn) { isOn ? begin() : end(); });
    connect(&pictures, &PicturesPage::contentsChanged, this, &AreaWork::follow);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if (m_marking && std::ranges::find(changes.changed, m_asset) != changes.changed.end()) {
            load();
        }
    });
}

void AreaWork::begin() {
    if (!m_marking && m_pictures.isVisible() && m_pictures.current() && !m_session.isReadOnly()) {
        if (!m_pictures.isLoupe()) {
            m_pictures.enterLoupe();
        }
        LoupeView& loupe = m_pictures.viewer().loupe();
        loupe.setOverlayWanted(false); // A face may be under it.
        m_asset = {};
        m_marking = new AreaMarking(loupe.pane());
        connect(m_marking, &AreaMarking::changeWanted, this, &AreaWork::change);
        connect(m_marking, &AreaMarking::left, this, &AreaWork::end);
        follow();
    } else if (m_marking) {
        m_marking->setFocus();
    }
    m_actions[ActionId::MarkAreas].setChecked(m_marking != nullptr);
}

void AreaWork::end() {
    AreaMarking* const marking = m_marking;
    m_marking.clear();
    m_actions[ActionId::MarkAreas].setChecked(false);
    if (!marking) {
        return;
    }
    LoupeView& loupe = m_pictures.viewer().loupe();
    const bool hadFocus = marking->hasFocus();
    loupe.pane().setFocusProxy(nullptr);
    if (hadFocus && loupe.isVisible()) {
        loupe.pane().setFocus();
    }
    marking->disconnect(this);
    marking->deleteLater();
    marking->hide();
    loupe.setOverlayWanted(m_actions[ActionId::CaptionOverlay].isChecked());
}

AreaMarking* AreaWork::marking() const {
    return m_marking;
}

void AreaWork::follow() {
    const AssetId shown = m_pictures.current().value_or(AssetId{});
    if (m_marking && shown != m_asset) {
        m_asset = shown;
        m_marking->setAreas({});
        load();
    }
}

void AreaWork::load() {
    if (!m_marking || m_asset == AssetId{}) {
        return;
    }
    ++m_underWay;
    m_session.run(
        Session::Lane::Reading, this,
        [asset = m_asset](const Engine& engine) { return regionsOf(engine, asset); },
        [this, token = m_generation.next()](Result<std::vector<ImageRegion>> regions) {
            --m_underWay;
            if (!m_marking || !m_generation.isCurrent(token)) {
                return;
            }
            if (!regions) {
                emit failed(regions.error());
                return;
            }
            // Others are marked for what they show, not to be covered; they stay as they are.
            std::erase_if(*regions,
                          [](const ImageRegion& region) { return region.kind != ImageRegion::Kind::Face; });
            m_marking->setAreas(*std::move(regions));
        });
}

void AreaWork::change(const AreaChange& change) {
    const QString text = !change.before ? tr("Mark an area to cover")
                         : change.after ? tr("Move an area to cover")
                                        : tr("Remove an area to cover");
    m_history.performWith(
        text, [asset = m_asset, change](const Engine& engine) { return write(engine, asset, change); },
        [guard = QPointer(this)](const EditHistory::Receipt& receipt) {
            if (guard && !receipt) {
                guard->load(); // What was refused is shown as it still is.
            }
        });
}

} // namespace fieldframe::ui
