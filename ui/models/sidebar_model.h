// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/asset_mime.h"
#include "ui/models/place.h"
#include "ui/models/sidebar_contents.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace fieldframe::ui {

/// The sidebar: headings, and below each the places one can go to with how much is there. Loaded in the
/// background; follows the catalog. Assets and places can be dropped on it. GUI thread only.
class SidebarModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool.
        CountRole,                      ///< QString: a number by locale, or "offline".
        DepthRole,                      ///< int below the heading.
        OfflineRole,                    ///< bool.
        PathRole,                       ///< QString: names the row among all, in this and the next session.
    };
    /// Rows at the top.
    enum Section { Library, Galleries, Categories, Folders, SavedSearches };

    explicit SidebarModel(Session& session, QObject* parent = nullptr);
    ~SidebarModel() override;

    /// Nothing for a heading.
    [[nodiscard]] std::optional<Place> place(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const Place& place) const;
    /// The heading above @p index, or it itself.
    [[nodiscard]] Section section(const QModelIndex& index) const;
    /// Reads everything again, as after a change that was refused.
    void reload();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Asks for another name.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override {
        return Qt::CopyAction | Qt::MoveAction;
    }
    [[nodiscard]] bool canDropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* mime, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void renameWanted(const fieldframe::ui::Place& place, const QString& name);
    /// Onto a gallery (@p isMove: out of the one they came from), or onto the picks.
    void assetsDropped(const fieldframe::ui::AssetDrag& drag, const fieldframe::ui::Place& place,
                       bool isMove);
    /// Onto the heading of the galleries.
    void newGalleryDropped(const fieldframe::ui::AssetDrag& drag);
    void galleryDropped(fieldframe::GalleryId gallery, fieldframe::CategoryId category);
    /// Nothing for the top, and for the end.
    void categoryDropped(fieldframe::CategoryId category, std::optional<fieldframe::CategoryId> parent,
                         std::optional<fieldframe::CategoryId> before);

private:
    struct Node;
    struct Drop; ///< What a drop would do.

    void take(const SidebarContents& contents);
    void sync(Node& parent, std::vector<SidebarRow> rows);
    void removeGone(Node& parent, const std::vector<SidebarRow>& rows);
    void putAt(Node& parent, int row, SidebarRow&& value);
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    [[nodiscard]] const Node& nodeAt(const QModelIndex& index) const;
    [[nodiscard]] Drop dropOf(const QMimeData& mime, int row, const QModelIndex& parent) const;
    [[nodiscard]] std::optional<Place> draggedPlace(const QMimeData& mime) const;

    Session& m_session;
    Generation m_generation;
    QTimer m_reloadTimer; ///< An import commits four times a second; counts need not be read as often.
    std::unique_ptr<Node> m_root;
};

} // namespace fieldframe::ui
