// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/folder_tree_model.h"

#include "ui/bridge/text.h"
#include "ui/shell/error_text.h"

#include <QStandardPaths>

#include <algorithm>

namespace fieldframe::ui {

struct FolderTreeModel::Node {
    enum class State { Unread, Reading, Read };

    ingest::SourceFolder folder;
    Node* parent = nullptr;
    quint64 id = 0; ///< Tells answers for it from those for one that is gone.
    State state = State::Unread;
    bool isTicked = false;
    QString problem;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const {
        const auto& siblings = parent->children;
        const auto at =
            std::ranges::find_if(siblings, [this](const auto& node) { return node.get() == this; });
        return static_cast<int>(at - siblings.begin());
    }
};

FolderTreeModel::FolderTreeModel(Session& session, std::vector<ingest::SourceFolder> roots, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_top(std::make_unique<Node>()) {
    takeRoots(std::move(roots));
}

FolderTreeModel::FolderTreeModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_top(std::make_unique<Node>()) {
    std::vector<std::filesystem::path> usual;
    for (const auto location : {QStandardPaths::PicturesLocation, QStandardPaths::HomeLocation}) {
        usual.push_back(toPath(QStandardPaths::writableLocation(location)));
    }
    m_session.run(
        Session::Lane::Jobs, this, [usual](const Engine&) { return ingest::sourceRoots(usual); },
        [this](std::vector<ingest::SourceFolder>&& roots) { takeRoots(std::move(roots)); });
}

FolderTreeModel::~FolderTreeModel() = default;

std::unique_ptr<FolderTreeModel::Node> FolderTreeModel::makeNode(Node* parent, ingest::SourceFolder folder) {
    auto node = std::make_unique<Node>();
    node->folder = std::move(folder);
    node->parent = parent;
    node->id = ++m_nextId;
    return node;
}

void FolderTreeModel::takeRoots(std::vector<ingest::SourceFolder> roots) {
    const int first = static_cast<int>(m_top->children.size());
    if (!roots.empty()) {
        beginInsertRows({}, first, first + static_cast<int>(roots.size()) - 1);
        for (ingest::SourceFolder& root : roots) {
            m_top->children.push_back(makeNode(m_top.get(), std::move(root)));
        }
        endInsertRows();
    }
    m_isLoaded = true;
    emit loaded();
}

void FolderTreeModel::addTicked(const QString& path) {
    const std::filesystem::path wanted = toPath(path);
    for (const auto& node : m_top->children) {
        if (node->folder.path == wanted) {
            setData(indexOf(*node), Qt::Checked, Qt::CheckStateRole);
            return;
        }
    }
    beginInsertRows({}, 0, 0);
    auto node = makeNode(m_top.get(), {wanted, toUtf8(path), ingest::SourceFolder::Kind::Folder, true});
    node->isTicked = true;
    m_top->children.insert(m_top->children.begin(), std::move(node));
    endInsertRows();
    emit ticksChanged();
}

void FolderTreeModel::collect(const Node& node, std::vector<std::filesystem::path>& paths) const {
    for (const auto& child : node.children) {
        if (!child->isTicked) {
            collect(*child, paths);
        } else if (std::ranges::find(paths, child->folder.path) == paths.end()) {
            paths.push_back(child->folder.path);
        }
    }
}

std::vector<std::filesystem::path> FolderTreeModel::ticked() const {
    std::vector<std::filesystem::path> paths;
    collect(*m_top, paths);
    return paths;
}

void FolderTreeModel::clearTicks() {
    const auto clear = [](const auto& self, Node& node) -> void {
        node.isTicked = false;
        for (const auto& child : node.children) {
            self(self, *child);
        }
    };
    clear(clear, *m_top);
    emitBelow({});
    emit ticksChanged();
}

FolderTreeModel::Node* FolderTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_top.get();
}

QModelIndex FolderTreeModel::indexOf(const Node& node) const {
    return &node == m_top.get() ? QModelIndex() : createIndex(node.row(), 0, &node);
}

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex& parent) const {
    const Node* const node = nodeOf(parent);
    const bool isThere = column == 0 && row >= 0 && std::cmp_less(row, node->children.size());
    return isThere ? createIndex(row, column, node->children[static_cast<std::size_t>(row)].get())
                   : QModelIndex();
}

QModelIndex FolderTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int FolderTreeModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>(nodeOf(parent)->children.size());
}

int FolderTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

bool FolderTreeModel::hasChildren(const QModelIndex& parent) const {
    const Node* const node = nodeOf(parent);
    return !node->children.empty() ||
           (node != m_top.get() && node->state != Node::State::Read && node->folder.hasFolders);
}

bool FolderTreeModel::canFetchMore(const QModelIndex& parent) const {
    const Node* const node = nodeOf(parent);
    return node != m_top.get() && node->state == Node::State::Unread && node->folder.hasFolders;
}

void FolderTreeModel::fetchMore(const QModelIndex& parent) {
    Node* const node = nodeOf(parent);
    if (!canFetchMore(parent)) {
        return;
    }
    node->state = Node::State::Reading;
    using Folders = Result<std::vector<ingest::SourceFolder>>;
    m_session.run(
        Session::Lane::Jobs, this,
        [path = node->folder.path](const Engine&) { return ingest::foldersIn(path); },
        [this, id = node->id](const Folders& folders) { takeFolders(id, folders); });
}

FolderTreeModel::Node* FolderTreeModel::find(Node& below, quint64 id) const {
    for (const auto& child : below.children) {
        Node* const found = child->id == id ? child.get() : find(*child, id);
        if (found) {
            return found;
        }
    }
    return nullptr;
}

void FolderTreeModel::takeFolders(quint64 id, const Result<std::vector<ingest::SourceFolder>>& folders) {
    Node* const node = find(*m_top, id);
    if (!node) {
        return;
    }
    node->state = Node::State::Read;
    const QModelIndex index = indexOf(*node);
    if (folders && !folders->empty()) {
        beginInsertRows(index, 0, static_cast<int>(folders->size()) - 1);
        for (const ingest::SourceFolder& folder : *folders) {
            node->children.push_back(makeNode(node, folder));
        }
        endInsertRows();
    } else if (!folders) {
        node->problem = reason(folders.error());
    }
    emit dataChanged(index, index);
}

bool FolderTreeModel::isInTicked(const Node& node) {
    for (const Node* above = node.parent; above; above = above->parent) {
        if (above->isTicked) {
            return true;
        }
    }
    return false;
}

QVariant FolderTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node& node = *nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.folder.path == "/" ? tr("File system") : oneLine(toQt(node.folder.name));
    case Qt::ToolTipRole:
        return node.problem.isEmpty() ? pathText(node.folder.path) : node.problem;
    case Qt::AccessibleDescriptionRole:
        return node.problem;
    case Qt::CheckStateRole:
        return node.isTicked || isInTicked(node) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool FolderTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || isInTicked(*nodeOf(index))) {
        return false;
    }
    Node& node = *nodeOf(index);
    const bool isTicked = value.toInt() == Qt::Checked;
    if (node.isTicked != isTicked) {
        node.isTicked = isTicked;
        emit dataChanged(index, index, {Qt::CheckStateRole});
        emitBelow(index);
        emit ticksChanged();
    }
    return true;
}

void FolderTreeModel::emitBelow(const QModelIndex& index) {
    const int rows = rowCount(index);
    if (rows > 0) {
        emit dataChanged(this->index(0, 0, index), this->index(rows - 1, 0, index), {Qt::CheckStateRole});
    }
    for (int row = 0; row < rows; ++row) {
        emitBelow(this->index(row, 0, index));
    }
}

Qt::ItemFlags FolderTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isInTicked(*nodeOf(index)) ? flags : flags | Qt::ItemIsUserCheckable;
}

} // namespace fieldframe::ui
