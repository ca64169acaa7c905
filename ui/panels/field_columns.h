// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace fieldframe::ui {

/// Fields under their names, in as many columns as the width and the size of the type allow. The order of the
/// keyboard is the order in which they were added.
class FieldColumns final : public QWidget {
    Q_OBJECT
public:
    explicit FieldColumns(QWidget* parent = nullptr);

    /// @p field becomes a child. Its name is its accessible name too, unless it has one.
    void add(const QString& name, QWidget* field);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The number of columns is another, and so is the height that is needed.
    void arranged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int columnWidth() const;
    void arrange();

    QGridLayout* m_grid;
    std::vector<QWidget*> m_cells;
    int m_columns = 0;
};

} // namespace fieldframe::ui
