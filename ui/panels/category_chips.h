// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace fieldframe::ui {

class CategoryTreeModel;
class FlowLayout;

/// The categories of a gallery: each a chip that takes it away, and a button that opens the tree to choose
/// from. Further widgets may stand behind them.
class CategoryChips final : public QWidget {
    Q_OBJECT
public:
    explicit CategoryChips(QWidget* parent = nullptr);

    struct Chip {
        CategoryId id;
        QString name;
        bool operator==(const Chip&) const = default;
    };
    void setChips(const std::vector<Chip>& chips);
    [[nodiscard]] const std::vector<Chip>& chips() const { return m_chips; }
    /// Without, they can only be read.
    void setTree(const CategoryTreeModel* tree);
    void addWidget(QWidget* widget);
    void openChooser();

signals:
    /// The whole new set; @p name is of the category that came or went.
    void changed(const std::vector<fieldframe::CategoryId>& categories, const QString& name);
    /// One that is not there yet, to be made at the top.
    void newWanted(const QString& name);

private:
    void toggle(CategoryId id, const QString& name);
    QPushButton* makeChip(const Chip& chip);

    const CategoryTreeModel* m_tree = nullptr;
    std::vector<Chip> m_chips;
    std::vector<QPushButton*> m_buttons;
    FlowLayout* m_layout;
    QPushButton* m_add;
};

} // namespace fieldframe::ui
