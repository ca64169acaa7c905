// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace fieldframe::ui {

class AssetListModel;

/// The assets of a place in one row, in their order, the current one in the middle. Like the grid it costs
/// the same for a thousand assets and for a hundred thousand.
class Filmstrip final : public QAbstractItemView {
    Q_OBJECT
public:
    explicit Filmstrip(AssetListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void setModel(QAbstractItemModel* model) override;
    void keyboardSearch(const QString& search) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Those that stand out beside the current one: what is compared.
    void setMarked(std::vector<int> rows);

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
    void wheelEvent(QWheelEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] QRect cellRect(int row) const; ///< From the leading end of the whole strip, unscrolled.
    void paintCell(QPainter& painter, int row) const;

    AssetListModel& m_model;
    std::vector<int> m_marked;
};

} // namespace fieldframe::ui
