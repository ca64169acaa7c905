// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/source_folders.h"
#include "ui/bridge/session.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace fieldframe::ui {

/// Volumes and the folders in them, to tick for an import. What is in a folder is listed in the background
/// when it is first opened. A ticked folder is taken whole, with all folders in it. GUI thread only.
class FolderTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit FolderTreeModel(Session& session, QObject* parent = nullptr);
    /// Of @p roots alone.
    FolderTreeModel(Session& session, std::vector<ingest::SourceFolder> roots, QObject* parent = nullptr);
    ~FolderTreeModel() override;

    /// Puts @p path at the top, ticked, whether file or folder.
    void addTicked(const QString& path);
    /// Ticked folders and files, each once: what is in another ticked one is not named.
    [[nodiscard]] std::vector<std::filesystem::path> ticked() const;
    void clearTicks();
    /// The volumes are listed.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();
    void loaded();

private:
    struct Node;
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node) const;
    [[nodiscard]] static bool isInTicked(const Node& node);
    void takeRoots(std::vector<ingest::SourceFolder> roots);
    void takeFolders(quint64 id, const Result<std::vector<ingest::SourceFolder>>& folders);
    [[nodiscard]] Node* find(Node& below, quint64 id) const;
    std::unique_ptr<Node> makeNode(Node* parent, ingest::SourceFolder folder);
    void emitBelow(const QModelIndex& index);
    void collect(const Node& node, std::vector<std::filesystem::path>& paths) const;

    Session& m_session;
    std::unique_ptr<Node> m_top;
    quint64 m_nextId = 0;
    bool m_isLoaded = false;
};

} // namespace fieldframe::ui
