// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QAbstractItemView>

#include <vector>

namespace fieldframe::ui {

class AssetListModel;

/// The grid. Its geometry is arithmetic (every cell is of one size), so it costs the same for a thousand
/// assets and for a hundred thousand.
class AssetGridView final : public QAbstractItemView {
    Q_OBJECT
public:
    explicit AssetGridView(AssetListModel& model, QWidget* parent = nullptr);

    /// The least width of a cell; cells are widened to fill the row.
    void setCellWidth(int width);

    /// The selected assets in the order of the grid.
    [[nodiscard]] std::vector<AssetId> selectedIds() const;
    [[nodiscard]] qint64 selectedCount() const;
    void selectOnly(int row);
    /// To the next or previous asset; stays at the ends.
    void step(int by);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void setModel(QAbstractItemModel* model) override;
    void keyboardSearch(const QString& search) override;

signals:
    /// After any change of the selection or the current asset; several may come as one.
    void selectionSettled();

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    struct Layout {
        int columns = 1;
        int cellWidth = 1;
        int cellHeight = 1;
    };
    void arrange();
    [[nodiscard]] QRect cellRect(int row) const; ///< In the contents, unscrolled.
    [[nodiscard]] int rowAt(const QPoint& contentsPoint) const;
    void keepSelection();
    void restoreSelection();

    AssetListModel& m_model;
    Layout m_layout;
    int m_leastCellWidth;
    // What was selected before a reset.
    std::vector<AssetId> m_keptSelection;
    AssetId m_keptCurrent;
};

} // namespace fieldframe::ui
