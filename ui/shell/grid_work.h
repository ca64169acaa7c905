// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/edit_history.h"
#include "ui/grid/grid_drag.h"
#include "ui/shell/actions.h"

#include <QObject>

namespace fieldframe::ui {

class PicturesPage;

/// What the grid's keys, its menu and drags in it do, apart from culling and galleries: selecting, finding,
/// the order of a gallery, the files.
class GridWork final : public QObject {
    Q_OBJECT
public:
    GridWork(Session& session, Actions& actions, PicturesPage& pictures, EditHistory& history,
             QObject* parent = nullptr);

    [[nodiscard]] GridDrag& dragging() { return m_drag; }

signals:
    /// Something to read in the status line.
    void noticed(const QString& text);
    /// To be shown in the file manager.
    void fileWanted(const QString& path);

private:
    void connectSelecting();
    void openMenu(const QPoint& place);
    void revealOriginal();
    void copyFiles();
    void removeFromCatalog();
    /// By one place; @p by is -1 or 1.
    void moveSelection(int by);
    void drop(const QMimeData& mime, int before);
    void moveBefore(std::vector<AssetId> assets, int before);

    Session& m_session;
    Actions& m_actions;
    PicturesPage& m_pictures;
    EditHistory& m_history;
    GridDrag m_drag;
};

} // namespace fieldframe::ui
