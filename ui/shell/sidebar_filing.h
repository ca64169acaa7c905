// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/bridge/edit_history.h"
#include "ui/models/place.h"
#include "ui/panels/sidebar_tree.h"
#include "ui/shell/actions.h"

#include <QObject>

#include <optional>

class QMenu;

namespace fieldframe::ui {

class Filing;
class GalleryFiling;
class SearchBar;
class Sidebar;
class SidebarModel;

/// What is done in the sidebar: categories and saved searches are made, renamed, moved and deleted; what is
/// dropped there is filed.
class SidebarFiling final : public QObject {
    Q_OBJECT
public:
    struct Desk {
        Sidebar& sidebar;
        SidebarModel& places;
        const SearchBar& search;
        Filing& filing;
        GalleryFiling& galleries;
    };
    SidebarFiling(Session& session, Actions& actions, EditHistory& history, Desk desk,
                  QObject* parent = nullptr);

private:
    void connectModel();
    void connectTree();
    void giveName(const Place& place, const QString& name);
    void remove(const Place& place);
    void newCategory(const std::optional<Place>& parent);
    void newBelow(const QModelIndex& index);
    void moveCategory(CategoryId category, std::optional<CategoryId> parent,
                      std::optional<CategoryId> before);
    /// By key.
    void step(const QModelIndex& index, SidebarTree::Step step);
    void saveSearch(const QString& words);
    void changeSearch(const Place& place);
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void fillCategoryMenu(QMenu& menu, const QModelIndex& index, const Place& place);
    void fillSearchMenu(QMenu& menu, const QModelIndex& index, const Place& place);
    void fillSectionMenu(QMenu& menu, const QModelIndex& index);

    Session& m_session;
    Actions& m_actions;
    EditHistory& m_history;
    Desk m_desk;
};

} // namespace fieldframe::ui
