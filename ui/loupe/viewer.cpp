// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/viewer.h"

#include "ui/loupe/compare_view.h"
#include "ui/loupe/filmstrip.h"
#include "ui/loupe/loupe_view.h"
#include "ui/loupe/picture_pane.h"
#include "ui/models/asset_list_model.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace fieldframe::ui {

Viewer::Viewer(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
               QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_loupe(new LoupeView(model, previews, captions, this))
    , m_compare(new CompareView(model, previews, captions, this))
    , m_stack(new QStackedWidget(this))
    , m_strip(new Filmstrip(model, this)) {
    m_stack->addWidget(m_loupe);
    m_stack->addWidget(m_compare);
    m_strip->setSelectionModel(&selection);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_strip);
    connect(m_compare, &CompareView::assetsChanged, this, &Viewer::markCompared);
    connect(m_strip, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (isCompare()) {
            m_compare->choose(m_model.idAt(index.row()));
        }
    });
}

void Viewer::showLoupe() {
    m_stack->setCurrentWidget(m_loupe);
    m_strip->setMarked({});
    m_loupe->setFocus();
}

void Viewer::showCompare() {
    m_stack->setCurrentWidget(m_compare);
    markCompared();
    m_compare->setFocus();
}

bool Viewer::isCompare() const {
    return m_stack->currentWidget() == m_compare;
}

PicturePane* Viewer::pane() const {
    return isCompare() ? m_compare->activePane() : &m_loupe->pane();
}

void Viewer::setFilmstripWanted(bool isWanted) {
    m_isStripWanted = isWanted;
    if (!isWanted && m_strip->hasFocus()) {
        m_stack->currentWidget()->setFocus();
    }
    m_strip->setVisible(isWanted);
}

void Viewer::markCompared() {
    std::vector<int> rows;
    if (isCompare()) {
        for (const AssetId asset : m_compare->assets()) {
            rows.push_back(m_model.rowOf(asset));
        }
    }
    m_strip->setMarked(std::move(rows));
}

bool Viewer::isSettled() const {
    return isCompare() ? m_compare->isSettled() : m_loupe->isSettled();
}

} // namespace fieldframe::ui
