// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house/house_work.h"

#include "ui/grid/asset_grid_view.h"
#include "ui/house/credit_dialog.h"
#include "ui/house/house_dialog.h"
#include "ui/house/house_marks.h"
#include "ui/models/asset_list_model.h"
#include "ui/panels/inspector.h"
#include "ui/panels/pictures_page.h"

namespace fieldframe::ui {

HouseWork::HouseWork(Session& session, Actions& actions, PicturesPage& pictures, Inspector& inspector,
                     EditHistory& history, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_pictures(pictures)
    , m_inspector(inspector)
    , m_history(history) {
    connect(&actions[ActionId::CheckHouseStyle], &QAction::triggered, this, &HouseWork::openHouse);
    connect(&actions[ActionId::Credits], &QAction::triggered, this, &HouseWork::openCredit);
    connect(&actions[ActionId::MendHere], &QAction::triggered, this, [this] {
        if (!m_inspector.houseMarks().mendHere()) {
            emit told(tr("There is nothing to mend in this field."));
        }
    });
    connect(&pictures.model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_wanted && select(*m_wanted)) {
            m_wanted.reset();
        }
    });
}

std::vector<AssetId> HouseWork::chosen() const {
    const bool hasSelection = m_pictures.selectedCount() > 0 || !m_pictures.isGrid();
    return hasSelection ? m_pictures.targets() : std::vector<AssetId>();
}

void HouseWork::openHouse() {
    // What was just typed is checked, too.
    m_inspector.form().commit();
    if (m_house == nullptr) {
        m_house = new HouseDialog(m_session, m_history, qobject_cast<QWidget*>(parent()));
        connect(m_house, &HouseDialog::pictureWanted, this, &HouseWork::goTo);
    }
    std::vector<CheckSubject> subjects;
    if (std::vector<AssetId> selected = chosen(); selected.size() > 1) {
        subjects.push_back({tr("Selected"), std::move(selected), false});
    }
    if (m_pictures.isVisible() && m_pictures.count() > 0) {
        subjects.push_back({m_pictures.place().title, m_pictures.model().ids(), false});
    }
    subjects.push_back({tr("The whole catalog"), {}, true});
    m_house->setSubjects(std::move(subjects));
    m_house->show();
    m_house->raise();
    m_house->activateWindow();
}

void HouseWork::openCredit() {
    m_inspector.form().commit();
    if (m_credit == nullptr) {
        m_credit = new CreditDialog(m_session, m_history, qobject_cast<QWidget*>(parent()));
    }
    std::vector<AssetId> assets = chosen();
    if (assets.size() <= 1 && m_pictures.isVisible() && m_pictures.isGrid()) {
        assets = m_pictures.model().ids();
    }
    m_credit->load(assets);
    m_credit->show();
    m_credit->raise();
    m_credit->activateWindow();
}

void HouseWork::goTo(AssetId asset) {
    if (m_pictures.isVisible() && select(asset)) {
        return;
    }
    m_wanted = asset;
    emit allImagesWanted();
}

bool HouseWork::select(AssetId asset) {
    const int row = m_pictures.model().rowOf(asset);
    if (row < 0) {
        return false;
    }
    m_pictures.grid().showRow(row);
    return true;
}

} // namespace fieldframe::ui
