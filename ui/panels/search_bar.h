// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"
#include "ui/bridge/generation.h"
#include "ui/bridge/session.h"
#include "ui/models/asset_results.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace fieldframe::ui {

class CategoryTreeModel;
class KeptChoices;
class SearchLine;
class SearchPanel;

/// Words × kind × category × sort, all but the order one text: choices write `kind:` and `category:` into the
/// line and are read from it. What is typed is searched for as one types.
class SearchBar final : public QWidget {
    Q_OBJECT
public:
    SearchBar(Session& session, CategoryTreeModel& categories, KeptChoices& choices,
              QWidget* parent = nullptr);

    /// What drops below the bar: the form, and what was not understood. To be placed by the owner of both.
    [[nodiscard]] QWidget* drop() const { return m_drop; }
    [[nodiscard]] SearchPanel& panel() { return *m_panel; }
    [[nodiscard]] SearchLine& line() { return *m_line; }

    [[nodiscard]] SearchWords words() const;
    /// Nothing where the place's own order holds.
    [[nodiscard]] std::optional<search::SortBy> sort() const;
    void setWords(const QString& words);
    void focusWords();
    /// Empties it without searching.
    void clear();
    [[nodiscard]] bool isPanelOpen() const;
    /// What is typed is what is searched for.
    [[nodiscard]] bool isSettled() const { return !m_pause.isActive(); }
    /// Opens the form with the keyboard in it, or closes it.
    void togglePanel();
    /// What could not be understood, as it is shown.
    [[nodiscard]] QString note() const;

signals:
    /// After a pause of the typing, or at once on Enter and on a choice.
    void searchChanged();
    void sortChanged();
    /// Enter or Down: on to the results.
    void resultsWanted();
    /// The search is worth keeping.
    void saveWanted(const QString& words);

private:
    void buildRow();
    void buildDrop();
    void connectParts();
    void fillCategories();
    void textChanged();
    void showChoices();
    void chooseKind();
    void chooseCategory();
    void searchNow();
    void remember();
    void takeRecent();
    void check();
    void showNote(const QString& text);

    Session& m_session;
    CategoryTreeModel& m_categoryTree;
    KeptChoices& m_kept;
    SearchLine* m_line;
    QComboBox* m_kind;
    QComboBox* m_category;
    QComboBox* m_sort;
    QPushButton* m_advanced;
    QWidget* m_drop;
    SearchPanel* m_panel;
    QPointer<QWidget> m_cameFrom; ///< Had the keyboard before the panel opened.
    QLabel* m_note;
    QTimer m_pause;
    QTimer m_checkPause;
    Generation m_checks;
    bool m_isPanelEditing = false;
};

} // namespace fieldframe::ui
