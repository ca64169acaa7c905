// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/panels/popup_panel.h"

#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace fieldframe::ui {

class CategoryTreeModel;

/// The tree of categories with those checked that are chosen; found by typing, checked by Space, Enter or the
/// mouse. Enter with nothing typed closes it, and so does looking elsewhere.
class CategoryChooser final : public PopupPanel {
    Q_OBJECT
public:
    CategoryChooser(const CategoryTreeModel& tree, const std::vector<CategoryId>& chosen,
                    QWidget* parent = nullptr);

signals:
    void toggled(fieldframe::CategoryId category, const QString& name);
    /// Nothing is called so.
    void newWanted(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const CategoryTreeModel& tree, const std::vector<CategoryId>& chosen);
    void filter(const QString& words);
    void toggle(QTreeWidgetItem* item);
    void choose();

    QLineEdit* m_words;
    QTreeWidget* m_list;
    QTreeWidgetItem* m_new; ///< "Make category …", shown where nothing is called so.
};

} // namespace fieldframe::ui
