// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"

#include <QSet>
#include <QStringList>
#include <QTreeView>

#include <optional>

namespace fieldframe::ui {

class SidebarModel;

/// The tree of the sidebar: opens and closes by key and mouse, hides what does not hold the words of its
/// filter, and remembers what is open.
class SidebarTree final : public QTreeView {
    Q_OBJECT
public:
    /// Alt and an arrow: up, down, out (to the parent's level), in (under the row above).
    enum class Step { Up, Down, Out, In };

    SidebarTree(SidebarModel& model, QWidget* parent = nullptr);

    /// Marks @p place as the present one, without going there; nothing is marked for a place that is not
    /// here.
    void setPlace(const Place& place);
    /// The current row will be @p place, wherever a change puts it.
    void follow(const Place& place) { m_followed = place; }
    /// Only rows whose names hold @p words, with what is above them; "" = all.
    void setFilter(const QString& words);
    /// Rows the user opened or closed, and back.
    [[nodiscard]] QStringList expansion() const;
    void restoreExpansion(const QStringList& expansion);

signals:
    void chosen(const fieldframe::ui::Place& place);
    /// A key or the mouse asks what can be done with the current row.
    void menuWanted(const QModelIndex& index, const QPoint& globalPosition);
    void deleteWanted(const fieldframe::ui::Place& place);
    void newBelowWanted(const QModelIndex& index);
    void moveWanted(const QModelIndex& index, fieldframe::ui::SidebarTree::Step step);
    /// A letter was typed: it belongs to the filter.
    void typed(const QString& text);
    void filterLeft();

protected:
    bool event(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    void rowsCame();
    void mark();
    [[nodiscard]] bool isOwnKey(const QKeyEvent& event) const;
    void arrangeBelow(const QModelIndex& parent);
    [[nodiscard]] bool isOpenByDefault(const QModelIndex& index) const;
    [[nodiscard]] bool matches(const QModelIndex& index) const;
    void toggle(const QModelIndex& index);
    void choose(const QModelIndex& index);
    [[nodiscard]] std::optional<Step> stepOf(const QKeyEvent& event) const;

    SidebarModel& m_model;
    Place m_place;
    std::optional<Place> m_followed;
    QString m_words; ///< Of the filter, folded.
    QSet<QString> m_opened;
    QSet<QString> m_closed;
    bool m_isArranging = false;
};

} // namespace fieldframe::ui
