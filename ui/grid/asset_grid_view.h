// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/grid/grid_layout.h"
#include "ui/grid/grid_selection.h"

#include <QAbstractItemView>
#include <QBasicTimer>

#include <optional>
#include <set>
#include <vector>

class QMimeData;

namespace fieldframe::ui {

class AssetListModel;
struct GroupHeading;

/// The grid, with headings where its assets are grouped. Its geometry is arithmetic (every cell is of one
/// size), so it costs the same for a thousand assets and for a hundred thousand.
class AssetGridView final : public QAbstractItemView {
    Q_OBJECT
public:
    explicit AssetGridView(AssetListModel& model, QWidget* parent = nullptr);

    /// The least width of a cell; cells are widened to fill the row.
    void setCellWidth(int width);

    /// The selected assets in the order of the grid.
    [[nodiscard]] std::vector<AssetId> selectedIds() const;
    [[nodiscard]] qint64 selectedCount() const;
    /// Nothing where none is current, or the current one is hidden in a collapsed group.
    [[nodiscard]] std::optional<AssetId> currentId() const;
    void selectOnly(int row);
    /// selectOnly(), out of a folded group too.
    void showRow(int row);
    /// The rows among @p rows (ascending) that can be seen; the first of them comes into view.
    void selectRows(const std::vector<int>& rows);
    void selectAll() override;
    void selectNone();
    void invertSelection();
    /// To the next or previous asset; stays at the ends.
    void step(int by);

    /// Of the group in which the current asset is: shows its heading alone, or its assets again.
    void toggleCurrentGroup();
    void setGroupCollapsed(int group, bool isCollapsed);
    [[nodiscard]] const GridLayout& geometry() const { return m_layout; }

    /// Assets may be dropped between cells: assetsDropped() follows.
    void setReorderable(bool isReorderable);

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    void setModel(QAbstractItemModel* model) override;
    void setSelectionModel(QItemSelectionModel* selectionModel) override;
    void keyboardSearch(const QString& search) override;

signals:
    /// After any change of the selection or the current asset; several may come as one.
    void selectionSettled();
    /// The button is down on a selected asset, and the pointer moved away with it.
    void dragWanted();
    /// To stand before row @p before; the number of rows = at the end.
    void assetsDropped(const QMimeData* mime, int before);
    /// At a place of the screen; for the selection.
    void menuWanted(const QPoint& place);

protected:
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What stays where it is while things come and go.
    struct Hold {
        AssetId asset;
        int y = 0; ///< On the screen.
        bool isAtBeginning = false;
    };
    /// The left button is down.
    struct Press {
        QPoint at;              ///< On the screen.
        int row = -1;           ///< -1: on the empty ground, from where a band is drawn.
        bool isPending = false; ///< The click counts when the button goes up: it may become a drag.
        Qt::KeyboardModifiers modifiers;
        QPoint bandStart; ///< In the contents.
        std::vector<GridLayout::Run> kept;
    };

    void arrange();
    void layOutSections();
    [[nodiscard]] qint64 groupKey(int group) const;
    /// How much of the top a cell should keep clear of: a group's heading stays there, over its cells.
    [[nodiscard]] int coveredAtTop() const;
    [[nodiscard]] std::optional<Hold> takeHold() const;
    void restoreHold(const std::optional<Hold>& hold);
    void keepPlace();
    void restorePlace();
    void paintCells(QPainter& painter, const QRect& area);
    void paintHeadings(QPainter& painter, const QRect& area);
    void paintInsertion(QPainter& painter) const;
    [[nodiscard]] GroupHeading heading(int group) const;
    [[nodiscard]] int headingOnScreenAt(const QPoint& point) const;
    /// The group whose heading stays at the top while its cells scroll below it.
    [[nodiscard]] std::optional<int> stickyGroup() const;
    [[nodiscard]] QRect stickyRect(int group) const;
    [[nodiscard]] QPoint inContents(const QPoint& point) const { return point + QPoint(0, verticalOffset()); }

    void pressHeading(int group, Qt::KeyboardModifiers modifiers);
    void click(int row, Qt::KeyboardModifiers modifiers);
    void moveBand(const QPoint& point);
    [[nodiscard]] QRect band() const;
    void scrollAtEdge(const QPoint& point);

    AssetListModel& m_model;
    GridLayout m_layout;
    GridSelection m_selection;
    int m_leastCellWidth;
    std::set<qint64> m_collapsed; ///< Keys of groups.
    std::optional<Press> m_press;
    QPoint m_pointer; ///< Of the band or the drag, on the screen.
    bool m_hasBand = false;
    QBasicTimer m_edgeTimer;
    std::optional<int> m_insertion; ///< Row before which a drop would go.
    // While the model changes.
    std::optional<Hold> m_hold;
    std::vector<AssetId> m_keptSelection;
    AssetId m_keptCurrent;
    int m_keptRow = -1;
    bool m_wasReset = false;
};

} // namespace fieldframe::ui
