// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"

#include <QStyledItemDelegate>

namespace fieldframe::ui {

class AssetListModel;

/// Paints a grid cell: picture, pick, reject, rating, label and warnings by shape as well as colour, and the
/// first words of the caption. Never waits: what is not here yet is an empty frame of its size.
class AssetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit AssetDelegate(const AssetListModel& model, QObject* parent = nullptr);

    /// Of a cell @p width logical pixels wide, in the fonts of now.
    [[nodiscard]] static int heightForWidth(int width);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const;
    void paintPicture(QPainter& painter, const QRect& area, const AssetSummary& asset) const;
    void paintMarks(QPainter& painter, const QRect& row, const AssetSummary& asset,
                    const QString& matched) const;

    const AssetListModel& m_model;
};

} // namespace fieldframe::ui
