// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/keyword_tree.h"

#include <QAbstractItemModel>

#include <string>
#include <vector>

namespace fieldframe::ui {

/// A keyword, and its name as words are compared.
struct KeywordEntry {
    catalog::KeywordNode node;
    std::string folded;
};
/// For any thread: there may be many.
[[nodiscard]] std::vector<KeywordEntry> keywordEntries(std::vector<catalog::KeywordNode> nodes);

/// The tree of keywords, each with a tick: for all assets chosen, some (partly) or none; and how many
/// pictures of the catalog have it. Can be narrowed to words: what holds them, with all above and below. A
/// value in the clothes of a model; GUI thread only.
class KeywordTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, CountColumn, kColumns };
    enum Role {
        PathRole = Qt::UserRole + 1, ///< QString, see catalog::KeywordNode::path.
        IsFoundRole,                 ///< bool: holds the words itself.
        HasFoundRole,                ///< bool: something below it does.
    };
    using QAbstractItemModel::QAbstractItemModel;

    /// @p chosen: how many assets ticks are about.
    void show(std::vector<KeywordEntry> entries, qint64 chosen);
    /// "" = all.
    void setWords(const QString& words);
    /// The first that is called so; otherwise the first that holds the words.
    [[nodiscard]] QModelIndex best() const;
    [[nodiscard]] bool isKnown(const QString& name) const;
    [[nodiscard]] QModelIndex find(const QString& path) const;
    /// Until the catalog has said so: @p index is on all assets with what is above it, or on none with what
    /// is below it.
    void tick(const QModelIndex& index, bool isTicked);
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Place {
        int parent = -1; ///< Position in m_entries; -1 = top.
        int row = -1;    ///< Among the siblings shown; -1 = not shown.
        bool isFound = false;
        bool hasFound = false;
        std::vector<int> shown; ///< Below it.
    };
    void arrange();
    void markFound();
    void place(std::size_t position);
    [[nodiscard]] QModelIndex indexOf(std::size_t position, int column = NameColumn) const;
    [[nodiscard]] const std::vector<int>& shownBelow(const QModelIndex& parent) const;
    [[nodiscard]] Qt::CheckState tickOf(const catalog::KeywordNode& node) const;
    [[nodiscard]] QString spoken(const catalog::KeywordNode& node) const;
    void changed(std::size_t position);

    std::vector<KeywordEntry> m_entries; ///< Depth first.
    std::vector<Place> m_places;         ///< By position in m_entries.
    std::vector<int> m_top;
    std::string m_words; ///< Folded.
    qint64 m_chosen = 0;
};

} // namespace fieldframe::ui
