// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebar_model.h"

#include "ui/models/sidebar_node.h"

#include <QSet>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kReloadMilliseconds = 400;

bool isNamed(const Place& place) {
    return place.kind == Place::Kind::Gallery || place.kind == Place::Kind::Category ||
           place.kind == Place::Kind::SavedSearch;
}

} // namespace

void SidebarModel::Node::renumber() {
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i]->row = static_cast<int>(i);
    }
}

SidebarModel::SidebarModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_root(std::make_unique<Node>()) {
    take({});
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(kReloadMilliseconds);
    connect(&m_reloadTimer, &QTimer::timeout, this, &SidebarModel::reload);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        // What a hand did is shown at once; an import commits several times a second.
        const bool isByHand =
            changes.added.empty() &&
            (!changes.galleries.empty() || changes.categoriesChanged || changes.savedSearchesChanged);
        if (isByHand) {
            reload();
        } else if (!m_reloadTimer.isActive()) {
            m_reloadTimer.start();
        }
    });
    reload();
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::reload() {
    m_session.run(
        Session::Lane::Reading, this, [](const Engine& engine) { return SidebarContents::read(engine); },
        [this, token = m_generation.next()](const SidebarContents& contents) {
            if (m_generation.isCurrent(token)) {
                take(contents);
            }
        });
}

void SidebarModel::take(const SidebarContents& contents) {
    sync(*m_root, contents.rows());
}

void SidebarModel::removeGone(Node& parent, const std::vector<SidebarRow>& rows) {
    QSet<QString> wanted;
    for (const SidebarRow& row : rows) {
        wanted.insert(row.key);
    }
    for (int last = static_cast<int>(parent.children.size()) - 1; last >= 0; --last) {
        const auto isGone = [&](int row) {
            return !wanted.contains(parent.children[static_cast<std::size_t>(row)]->shown.key);
        };
        if (!isGone(last)) {
            continue;
        }
        int first = last;
        while (first > 0 && isGone(first - 1)) {
            --first;
        }
        beginRemoveRows(indexOf(parent), first, last);
        parent.children.erase(parent.children.begin() + first, parent.children.begin() + last + 1);
        parent.renumber();
        endRemoveRows();
        last = first;
    }
}

/// What stands there stays; what stands further down comes up; what is new comes in.
void SidebarModel::putAt(Node& parent, int row, SidebarRow&& value) {
    const auto at = parent.children.begin() + row;
    const auto known = std::find_if(at, parent.children.end(),
                                    [&](const auto& node) { return node->shown.key == value.key; });
    std::vector<SidebarRow> below = std::exchange(value.below, {});
    if (known == parent.children.end()) {
        beginInsertRows(indexOf(parent), row, row);
        auto node = std::make_unique<Node>();
        node->shown = std::move(value);
        node->parent = &parent;
        parent.children.insert(at, std::move(node));
        parent.renumber();
        endInsertRows();
    } else {
        if (known != at) {
            const int from = static_cast<int>(known - parent.children.begin());
            beginMoveRows(indexOf(parent), from, from, indexOf(parent), row);
            std::rotate(at, known, known + 1);
            parent.renumber();
            endMoveRows();
        }
        Node& node = *parent.children[static_cast<std::size_t>(row)];
        if (!node.shown.showsTheSame(value)) {
            node.shown = std::move(value);
            emit dataChanged(indexOf(node), indexOf(node));
        }
    }
    sync(*parent.children[static_cast<std::size_t>(row)], std::move(below));
}

void SidebarModel::sync(Node& parent, std::vector<SidebarRow> rows) {
    removeGone(parent, rows);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        putAt(parent, static_cast<int>(row), std::move(rows[row]));
    }
}

QModelIndex SidebarModel::indexOf(const Node& node) const {
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

const SidebarModel::Node& SidebarModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<const Node*>(index.constInternalPointer()) : *m_root;
}

std::optional<Place> SidebarModel::place(const QModelIndex& index) const {
    return index.isValid() ? nodeAt(index).shown.place : std::nullopt;
}

SidebarModel::Section SidebarModel::section(const QModelIndex& index) const {
    const Node* node = &nodeAt(index);
    while (node->parent && node->parent != m_root.get()) {
        node = node->parent;
    }
    return static_cast<Section>(node->row);
}

QModelIndex SidebarModel::find(const Place& place) const {
    const auto below = [&](const auto& self, const Node& node) -> const Node* {
        if (node.shown.place && node.shown.place->isSameAs(place)) {
            return &node;
        }
        for (const auto& child : node.children) {
            if (const Node* const found = self(self, *child)) {
                return found;
            }
        }
        return nullptr;
    };
    const Node* const found = below(below, *m_root);
    return found ? indexOf(*found) : QModelIndex();
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return indexOf(*nodeAt(parent).children[static_cast<std::size_t>(row)]);
}

QModelIndex SidebarModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*nodeAt(child).parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int SidebarModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Node& node = nodeAt(index);
    const SidebarRow& shown = node.shown;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown.title;
    case Qt::ToolTipRole:
        return node.isHeading() || !shown.toolTip.isEmpty() ? shown.toolTip : shown.title;
    case Qt::AccessibleTextRole:
        return shown.count.isEmpty() ? shown.title : tr("%1, %2").arg(shown.title, shown.count);
    case CountRole:
        return shown.count;
    case HeadingRole:
        return node.isHeading();
    case OfflineRole:
        return shown.isOffline;
    case DepthRole: {
        int depth = -1;
        for (const Node* above = node.parent; above != m_root.get(); above = above->parent) {
            ++depth;
        }
        return std::max(depth, 0);
    }
    case PathRole: {
        QString path = shown.key;
        for (const Node* above = node.parent; above != m_root.get(); above = above->parent) {
            path = above->shown.key + QLatin1Char('\n') + path;
        }
        return path;
    }
    default:
        return {};
    }
}

bool SidebarModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto named = place(index);
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !named || !isNamed(*named) || name.isEmpty() || name == named->title) {
        return false;
    }
    // Shown at once; what the catalog says comes after.
    Node& node = *static_cast<Node*>(index.internalPointer());
    node.shown.title = name;
    emit dataChanged(index, index);
    emit renameWanted(*named, name);
    return true;
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Node& node = nodeAt(index);
    if (node.isHeading()) {
        const bool takesDrops = node.row == Galleries || node.row == Categories;
        return takesDrops ? Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::ItemFlags(Qt::ItemIsEnabled);
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_session.isReadOnly()) {
        return flags;
    }
    const Place::Kind kind = node.shown.place->kind;
    if (isNamed(*node.shown.place)) {
        flags |= Qt::ItemIsEditable;
    }
    if (kind == Place::Kind::Gallery || kind == Place::Kind::Category) {
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    }
    return kind == Place::Kind::PickedAssets ? flags | Qt::ItemIsDropEnabled : flags;
}

} // namespace fieldframe::ui
