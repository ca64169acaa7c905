// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/asset_groups.h"
#include "ui/models/asset_filter.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSlider;

namespace fieldframe::ui {

/// The row between a place's heading and its grid: what of it is shown, in which groups, and how large.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] AssetFilter filter() const;
    /// filterChanged() follows if that is something else than before.
    void setFilter(const AssetFilter& filter);
    [[nodiscard]] catalog::GroupBy groupBy() const;
    void setGroupBy(catalog::GroupBy groupBy);
    /// The least width of a grid cell, in logical pixels.
    [[nodiscard]] int cellWidth() const;
    void setCellWidth(int width);

signals:
    void filterChanged();
    void groupByChanged(fieldframe::catalog::GroupBy groupBy);
    void cellWidthChanged(int width);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* addChoice(const QString& name);
    void choicesChanged();
    void showWhichAreSet();

    QComboBox* m_pick;
    QComboBox* m_rating;
    QComboBox* m_label;
    QComboBox* m_kind;
    QComboBox* m_missing;
    QPushButton* m_clear;
    QComboBox* m_group;
    QSlider* m_size;
};

} // namespace fieldframe::ui
