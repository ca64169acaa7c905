// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <vector>

namespace fieldframe::ui {

/// The tree of categories. Loaded in the background; follows the catalog. GUI thread only.
class CategoryTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64.
        CountRole,                 ///< qint64: galleries in it and below it.
    };

    explicit CategoryTreeModel(Session& session, QObject* parent = nullptr);

    /// All of them depth first, siblings in their order.
    [[nodiscard]] const std::vector<Category>& categories() const { return m_categories; }
    /// Galleries in @p category and below it.
    [[nodiscard]] qint64 galleryCount(std::size_t category) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node {
        int parent = -1; ///< Position in m_categories; -1 = top.
        int row = 0;
        std::vector<int> children;
    };
    void reload();
    void take(std::vector<Category> categories);
    void buildNodes();
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;

    Session& m_session;
    Generation m_generation;
    QTimer m_reloadTimer; ///< Bounds how often a running import makes the tree be read again.
    std::vector<Category> m_categories;
    std::vector<Node> m_nodes; ///< By position in m_categories.
    std::vector<int> m_top;
};

} // namespace fieldframe::ui
