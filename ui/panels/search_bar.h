// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "ui/models/asset_results.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace fieldframe::ui {

class CategoryTreeModel;

/// Words × kind × category × sort. What is typed is searched for as one types.
class SearchBar final : public QWidget {
    Q_OBJECT
public:
    SearchBar(CategoryTreeModel& categories, QWidget* parent = nullptr);

    [[nodiscard]] SearchWords words() const;
    /// Nothing where the place's own order holds.
    [[nodiscard]] std::optional<search::SortBy> sort() const;
    void setWords(const QString& words);
    void focusWords();
    /// Empties it without searching.
    void clear();

signals:
    /// After a pause of the typing, or at once on Enter and on a choice.
    void searchChanged();
    void sortChanged();
    /// Enter or Down: on to the results.
    void resultsWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillCategories();

    CategoryTreeModel& m_categoryTree;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QComboBox* m_category;
    QComboBox* m_sort;
    QTimer m_pause;
};

} // namespace fieldframe::ui
