// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_accessible.h"

#include "ui/grid/asset_grid_view.h"
#include "ui/models/asset_list_model.h"

#include <QAccessibleActionInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace fieldframe::ui {

namespace {

/// An asset in a grid.
class CellAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CellAccessible(AssetGridView& grid, int row)
        : m_grid(&grid)
        , m_index(grid.model()->index(row, 0)) {}

    [[nodiscard]] bool isOf(int row) const { return m_index.isValid() && m_index.row() == row; }

    [[nodiscard]] bool isValid() const override { return m_grid && m_index.isValid(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        switch (kind) {
        case QAccessible::Name:
            return isValid() ? m_index.data(Qt::AccessibleTextRole).toString() : QString();
        case QAccessible::Description:
            return isValid() ? m_index.data(Qt::ToolTipRole).toString() : QString(); // The file.
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect cell = m_grid->visualRect(m_index);
        return {m_grid->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
    }

    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.multiSelectable = true;
        state.focusable = true;
        state.selected = m_grid->selectionModel()->isSelected(m_index);
        state.focused = m_grid->hasFocus() && m_grid->currentIndex() == m_index;
        state.invisible = m_grid->geometry().isHidden(m_index.row());
        state.offscreen = !m_grid->viewport()->rect().intersects(m_grid->visualRect(m_index));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) {
            return;
        }
        m_grid->selectOnly(m_index.row());
        if (name == pressAction()) {
            emit m_grid->doubleClicked(m_index);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<AssetGridView> m_grid;
    QPersistentModelIndex m_index;
};

/// A grid, as a list of cells that are made as they are asked for.
class GridAccessible final : public QAccessibleWidget {
public:
    explicit GridAccessible(AssetGridView& grid)
        : QAccessibleWidget(&grid, QAccessible::List)
        , m_grid(grid) {}
    ~GridAccessible() override {
        for (const QAccessible::Id id : qAsConst(m_cells)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }
    GridAccessible(const GridAccessible&) = delete;
    GridAccessible& operator=(const GridAccessible&) = delete;

    [[nodiscard]] int childCount() const override { return m_grid.model()->rowCount(); }
    [[nodiscard]] QAccessibleInterface* child(int row) const override {
        if (row < 0 || row >= childCount()) {
            return nullptr;
        }
        if (const auto known = m_cells.constFind(row); known != m_cells.constEnd()) {
            auto* const cell = static_cast<CellAccessible*>(QAccessible::accessibleInterface(*known));
            if (cell && cell->isOf(row)) {
                return cell;
            }
            // Rows came or went before it.
            QAccessible::deleteAccessibleInterface(*known);
        }
        auto* const cell = new CellAccessible(m_grid, row);
        m_cells.insert(row, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto id = QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child));
        return m_cells.key(id, -1);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QModelIndex index = m_grid.indexAt(m_grid.viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return m_grid.hasFocus() && m_grid.currentIndex().isValid() ? child(m_grid.currentIndex().row())
                                                                    : nullptr;
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiSelectable = true;
        return state;
    }

private:
    AssetGridView& m_grid;
    mutable QHash<int, QAccessible::Id> m_cells; ///< By row, as it was when the cell was made.
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* const grid = qobject_cast<AssetGridView*>(object);
    return grid ? new GridAccessible(*grid) : nullptr;
}

} // namespace

void installGridAccessibility() {
    // A factory that is there already is not put there again.
    QAccessible::installFactory(makeAccessible);
}

} // namespace fieldframe::ui
