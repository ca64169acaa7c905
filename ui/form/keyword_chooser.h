// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edit_service.h"
#include "ui/models/keyword_tree_model.h"
#include "ui/panels/popup_panel.h"

#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace fieldframe::ui {

/// The tree of keywords to tick for the assets chosen: found by typing, ticked by Space or the mouse, closed
/// by Enter. What is not there yet is made by typing it, at the top or below the keyword that is marked.
class KeywordChooser final : public PopupPanel {
    Q_OBJECT
public:
    explicit KeywordChooser(QWidget* parent);
    ~KeywordChooser() override;

    /// What the catalog says; the first time it opens what is ticked.
    void show(std::vector<KeywordEntry> entries, qint64 chosen);
    void showProblem(const QString& problem);
    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    [[nodiscard]] QTreeView& tree() const { return *m_tree; }
    [[nodiscard]] QPushButton& addButton() const { return *m_add; }
    [[nodiscard]] QPushButton& belowButton() const { return *m_below; }
    [[nodiscard]] const KeywordTreeModel& model() const { return m_model; }

signals:
    void wanted(const fieldframe::edit::KeywordEdit& edit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    void connectParts();
    void narrow();
    void expandWhatCounts();
    void expandTicked(const QModelIndex& parent);
    void expandFound(const QModelIndex& parent);
    void mark(const QModelIndex& index);
    void toggle(const QModelIndex& index);
    void give(const QString& path);
    void addTyped();
    void enter();
    void setParentPath(const QString& path);
    void nameButtons();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] QString markedPath() const;
    [[nodiscard]] bool isLineKey(const QKeyEvent& event);
    [[nodiscard]] bool isTreeKey(const QKeyEvent& event);

    KeywordTreeModel m_model;
    QLineEdit* m_line;
    QTreeView* m_tree;
    QLabel* m_hint;
    QPushButton* m_add;
    QPushButton* m_below;
    QSet<QString> m_open; ///< Paths, while nothing is typed.
    QString m_added;      ///< Just now: marked once it stands there, so that the next can go below it.
    QString m_above;      ///< Where what is typed is to be added; "" = it is looked for.
    bool m_wasShown = false;
    bool m_isArranging = false;
};

} // namespace fieldframe::ui
