// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/place.h"

#include <QWidget>

class QLineEdit;

namespace fieldframe::ui {

class SidebarModel;
class SidebarTree;

/// Where one can go: a tree, and above it a filter that takes what is typed in the tree.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    Sidebar(SidebarModel& model, QWidget* parent = nullptr);

    /// See SidebarTree.
    void setPlace(const Place& place);
    [[nodiscard]] SidebarTree& tree() const { return *m_tree; }
    [[nodiscard]] QLineEdit& filter() const { return *m_filter; }

signals:
    void placeChosen(const fieldframe::ui::Place& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLineEdit* m_filter;
    SidebarTree* m_tree;
};

} // namespace fieldframe::ui
