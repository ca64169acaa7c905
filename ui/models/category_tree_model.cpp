// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/category_tree_model.h"

#include "core/catalog/category_store.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kReloadMilliseconds = 400;

bool isSameTree(const std::vector<Category>& a, const std::vector<Category>& b) {
    return std::ranges::equal(
        a, b, [](const Category& x, const Category& y) { return x.id == y.id && x.parent == y.parent; });
}

} // namespace

CategoryTreeModel::CategoryTreeModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session) {
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(kReloadMilliseconds);
    connect(&m_reloadTimer, &QTimer::timeout, this, &CategoryTreeModel::reload);
    connect(&session, &Session::changed, this, [this](const catalog::ChangeSet& changes) {
        if ((changes.categoriesChanged || !changes.galleries.empty()) && !m_reloadTimer.isActive()) {
            m_reloadTimer.start();
        }
    });
    reload();
}

void CategoryTreeModel::reload() {
    m_session.run(
        Session::Lane::Reading, this,
        [](const Engine& engine) { return engine.catalog().categories().tree(); },
        [this, token = m_generation.next()](Result<std::vector<Category>>&& categories) {
            if (m_generation.isCurrent(token) && categories) {
                take(std::move(*categories));
            }
        });
}

void CategoryTreeModel::take(std::vector<Category> categories) {
    if (isSameTree(m_categories, categories)) {
        m_categories = std::move(categories);
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const QModelIndex changed = createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
            emit dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    m_categories = std::move(categories);
    buildNodes();
    endResetModel();
}

void CategoryTreeModel::buildNodes() {
    m_nodes.assign(m_categories.size(), {});
    m_top.clear();
    std::unordered_map<CategoryId, int> position;
    for (std::size_t i = 0; i < m_categories.size(); ++i) {
        const int self = static_cast<int>(i);
        position.emplace(m_categories[i].id, self);
        // Depth first: a parent stands before what is below it. One that is not there leaves its children at
        // the top.
        const auto parent = m_categories[i].parent ? position.find(*m_categories[i].parent) : position.end();
        std::vector<int>& siblings =
            parent == position.end() ? m_top : m_nodes[static_cast<std::size_t>(parent->second)].children;
        m_nodes[i].parent = parent == position.end() ? -1 : parent->second;
        m_nodes[i].row = static_cast<int>(siblings.size());
        siblings.push_back(self);
    }
}

qint64 CategoryTreeModel::galleryCount(std::size_t category) const {
    qint64 count = m_categories[category].galleryCount;
    for (std::size_t i = category + 1;
         i < m_categories.size() && m_categories[i].depth > m_categories[category].depth; ++i) {
        count += m_categories[i].galleryCount;
    }
    return count;
}

const std::vector<int>& CategoryTreeModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex CategoryTreeModel::parent(const QModelIndex& child) const {
    if (!child.isValid()) {
        return {};
    }
    const int parent = m_nodes[child.internalId()].parent;
    return parent < 0
               ? QModelIndex()
               : createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0, static_cast<quintptr>(parent));
}

int CategoryTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int CategoryTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant CategoryTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t position = index.internalId();
    const Category& category = m_categories[position];
    switch (role) {
    case Qt::DisplayRole:
        return toQt(category.name);
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(toQt(category.name), galleriesText(galleryCount(position)));
    case IdRole:
        return qint64{category.id.value};
    case CountRole:
        return galleryCount(position);
    default:
        return {};
    }
}

} // namespace fieldframe::ui
