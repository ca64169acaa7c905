// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"

#include <QTreeView>

namespace fieldframe::ui {

class SidebarModel;

/// Where one can go. Headings open and close; a section of very many entries begins closed.
class Sidebar final : public QTreeView {
    Q_OBJECT
public:
    Sidebar(SidebarModel& model, QWidget* parent = nullptr);

    /// Marks @p place as the present one, without going there; nothing is marked for a place that is not
    /// here.
    void setPlace(const Place& place);

signals:
    void placeChosen(const fieldframe::ui::Place& place);

private:
    void openSections();
    void choose(const QModelIndex& index);

    SidebarModel& m_model;
    Place m_place;
    std::vector<bool> m_touched; ///< Sections the user opened or closed, by row.
};

} // namespace fieldframe::ui
