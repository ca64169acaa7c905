// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyword_tree_model.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <algorithm>

namespace fieldframe::ui {

namespace {

QString wayText(const std::string& path) {
    return toQt(path).replace(QLatin1Char('|'), QStringLiteral(" › "));
}

} // namespace

std::vector<KeywordEntry> keywordEntries(std::vector<catalog::KeywordNode> nodes) {
    std::vector<KeywordEntry> entries;
    entries.reserve(nodes.size());
    for (catalog::KeywordNode& node : nodes) {
        std::string folded = text::folded(node.name);
        entries.push_back({std::move(node), std::move(folded)});
    }
    return entries;
}

void KeywordTreeModel::show(std::vector<KeywordEntry> entries, qint64 chosen) {
    m_chosen = chosen;
    const bool isSame =
        std::ranges::equal(m_entries, entries, [](const KeywordEntry& a, const KeywordEntry& b) {
            return a.node.path == b.node.path;
        });
    if (isSame) {
        m_entries = std::move(entries);
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            changed(i);
        }
        return;
    }
    beginResetModel();
    m_entries = std::move(entries);
    arrange();
    endResetModel();
}

void KeywordTreeModel::setWords(const QString& words) {
    std::string folded = text::folded(toUtf8(words.simplified()));
    if (folded == m_words) {
        return;
    }
    beginResetModel();
    m_words = std::move(folded);
    arrange();
    endResetModel();
}

void KeywordTreeModel::arrange() {
    m_places.assign(m_entries.size(), {});
    m_top.clear();
    std::vector<int> above; // The way from the top to the last entry.
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        above.resize(std::min(above.size(), static_cast<std::size_t>(m_entries[i].node.depth)));
        m_places[i].parent = above.empty() ? -1 : above.back();
        above.push_back(static_cast<int>(i));
    }
    markFound();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        place(i);
    }
}

void KeywordTreeModel::markFound() {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_places[i].isFound = !m_words.empty() && m_entries[i].folded.find(m_words) != std::string::npos;
    }
    // Parents stand before what is below them.
    for (std::size_t i = m_places.size(); i-- > 0;) {
        const Place& self = m_places[i];
        if (self.parent >= 0 && (self.isFound || self.hasFound)) {
            m_places[static_cast<std::size_t>(self.parent)].hasFound = true;
        }
    }
}

/// What is below something found is shown with it.
void KeywordTreeModel::place(std::size_t position) {
    Place& self = m_places[position];
    bool isShown = m_words.empty() || self.isFound || self.hasFound;
    for (int above = self.parent; !isShown && above >= 0;
         above = m_places[static_cast<std::size_t>(above)].parent) {
        isShown = m_places[static_cast<std::size_t>(above)].isFound;
    }
    if (isShown) {
        std::vector<int>& siblings =
            self.parent < 0 ? m_top : m_places[static_cast<std::size_t>(self.parent)].shown;
        self.row = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(position));
    }
}

QModelIndex KeywordTreeModel::indexOf(std::size_t position, int column) const {
    return createIndex(m_places[position].row, column, static_cast<quintptr>(position));
}

QModelIndex KeywordTreeModel::best() const {
    std::optional<std::size_t> holding;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_places[i].isFound && m_entries[i].folded == m_words) {
            return indexOf(i);
        }
        const bool isBetter =
            m_places[i].isFound && (!holding || (m_entries[i].folded.starts_with(m_words) &&
                                                 !m_entries[*holding].folded.starts_with(m_words)));
        holding = isBetter ? std::optional(i) : holding;
    }
    return holding ? indexOf(*holding) : QModelIndex();
}

bool KeywordTreeModel::isKnown(const QString& name) const {
    return std::ranges::find(m_entries, text::folded(toUtf8(name.simplified())), &KeywordEntry::folded) !=
           m_entries.end();
}

QModelIndex KeywordTreeModel::find(const QString& path) const {
    const auto found =
        std::ranges::find(m_entries, toUtf8(path),
                          [](const KeywordEntry& entry) -> const std::string& { return entry.node.path; });
    const auto position = static_cast<std::size_t>(found - m_entries.begin());
    return found == m_entries.end() || m_places[position].row < 0 ? QModelIndex() : indexOf(position);
}

void KeywordTreeModel::tick(const QModelIndex& index, bool isTicked) {
    const auto position = static_cast<std::size_t>(index.internalId());
    if (isTicked) {
        for (int above = static_cast<int>(position); above >= 0;
             above = m_places[static_cast<std::size_t>(above)].parent) {
            m_entries[static_cast<std::size_t>(above)].node.chosen = m_chosen;
            changed(static_cast<std::size_t>(above));
        }
        return;
    }
    const int depth = m_entries[position].node.depth;
    for (std::size_t i = position; i == position || (i < m_entries.size() && m_entries[i].node.depth > depth);
         ++i) {
        m_entries[i].node.chosen = 0;
        changed(i);
    }
}

void KeywordTreeModel::changed(std::size_t position) {
    if (m_places[position].row >= 0) {
        emit dataChanged(indexOf(position), indexOf(position, CountColumn));
    }
}

const std::vector<int>& KeywordTreeModel::shownBelow(const QModelIndex& parent) const {
    return parent.isValid() ? m_places[parent.internalId()].shown : m_top;
}

QModelIndex KeywordTreeModel::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent)
               ? indexOf(static_cast<std::size_t>(shownBelow(parent)[static_cast<std::size_t>(row)]), column)
               : QModelIndex();
}

QModelIndex KeywordTreeModel::parent(const QModelIndex& child) const {
    const int parent = child.isValid() ? m_places[child.internalId()].parent : -1;
    return parent < 0 ? QModelIndex() : indexOf(static_cast<std::size_t>(parent));
}

int KeywordTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(shownBelow(parent).size());
}

int KeywordTreeModel::columnCount(const QModelIndex&) const {
    return kColumns;
}

Qt::CheckState KeywordTreeModel::tickOf(const catalog::KeywordNode& node) const {
    return node.chosen == 0 || m_chosen == 0 ? Qt::Unchecked
           : node.chosen < m_chosen          ? Qt::PartiallyChecked
                                             : Qt::Checked;
}

QString KeywordTreeModel::spoken(const catalog::KeywordNode& node) const {
    const QString where = tr("%1, %2").arg(wayText(node.path), itemsText(node.assets));
    const bool isOnSome = tickOf(node) == Qt::PartiallyChecked;
    return isOnSome ? tr("%1, on %2 of the %3 chosen")
                          .arg(where, QLocale().toString(qint64{node.chosen}), QLocale().toString(m_chosen))
                    : where;
}

QVariant KeywordTreeModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t position = index.internalId();
    const catalog::KeywordNode& node = m_entries[position].node;
    if (index.column() == CountColumn) {
        switch (role) {
        case Qt::DisplayRole:
            return QLocale().toString(qint64{node.assets});
        case Qt::ForegroundRole:
            return Theme::current().muted;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
        default:
            break;
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? toQt(node.name) : QVariant();
    case Qt::CheckStateRole:
        return index.column() == NameColumn ? QVariant(tickOf(node)) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(node);
    case Qt::ToolTipRole:
        return wayText(node.path);
    case PathRole:
        return toQt(node.path);
    case IsFoundRole:
        return m_places[position].isFound;
    case HasFoundRole:
        return m_places[position].hasFound;
    default:
        return {};
    }
}

Qt::ItemFlags KeywordTreeModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace fieldframe::ui
