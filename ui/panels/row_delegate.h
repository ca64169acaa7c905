// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace fieldframe::ui {

/// Paints a row of the sidebar and of the category tree: a name, and how much is there at the far end. Rows
/// that can't be selected are headings. A row with others below has a mark that says whether it is open.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// @p point, in the viewport, is where a press opens and closes the row.
    [[nodiscard]] static bool isOnBranch(const QTreeView& tree, const QModelIndex& index,
                                         const QPoint& point);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
};

} // namespace fieldframe::ui
