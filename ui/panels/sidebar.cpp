// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidebar.h"

#include "ui/models/sidebar_model.h"
#include "ui/panels/row_delegate.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

namespace fieldframe::ui {

namespace {

constexpr int kOpenAtMost = 20;

} // namespace

Sidebar::Sidebar(SidebarModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_touched(static_cast<std::size_t>(model.rowCount()), false) {
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Places"));
    setThemedSheet(*this, QStringLiteral("QTreeView { background: %panel%; padding: 12px 8px 8px 8px; }"));
    openSections();
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this] {
        openSections();
        setPlace(m_place);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &Sidebar::openSections);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model.place(index)) {
            m_touched[static_cast<std::size_t>(index.row())] = true;
            setExpanded(index, !isExpanded(index));
        } else {
            choose(index);
        }
    });
    connect(this, &QTreeView::activated, this, &Sidebar::choose);
}

void Sidebar::openSections() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex section = m_model.index(row, 0);
        const int entries = m_model.rowCount(section);
        setRowHidden(row, {}, entries == 0);
        if (!m_touched[static_cast<std::size_t>(row)]) {
            setExpanded(section, entries <= kOpenAtMost);
        }
    }
}

void Sidebar::setPlace(const Place& place) {
    m_place = place;
    const QModelIndex index = m_model.find(place);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->clear();
    }
}

void Sidebar::choose(const QModelIndex& index) {
    if (const auto place = m_model.place(index)) {
        m_place = *place;
        emit placeChosen(*place);
    }
}

} // namespace fieldframe::ui
