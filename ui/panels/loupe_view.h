// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "ui/models/caption_loader.h"
#include "ui/models/preview_loader.h"

#include <QPersistentModelIndex>
#include <QWidget>

namespace fieldframe::ui {

class AssetListModel;
class TextBlock;

/// One picture, as large as the window allows or pixel for pixel, with its whole caption and credit below:
/// lines of a length that reads well, cut with an ellipsis where they would take the picture's room. Its
/// neighbours are fetched before they are asked for.
class LoupeView final : public QWidget {
    Q_OBJECT
public:
    LoupeView(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
              QWidget* parent = nullptr);

    void setRow(int row);
    [[nodiscard]] int row() const { return m_current.isValid() ? m_current.row() : -1; }
    enum class Zoom { Fit, OneToOne };
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Between fit and 1:1, around the middle.
    void toggleZoom();
    /// The best picture there is stands on the screen, or it is known why not.
    [[nodiscard]] bool isSettled() const;
    /// What stands below the picture.
    [[nodiscard]] const TextBlock& caption() const { return *m_caption; }
    [[nodiscard]] const TextBlock& credit() const { return *m_credit; }

signals:
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What is drawn: pixels, and the size of the whole picture they stand for.
    struct Shown {
        QImage image;
        QSize size;
    };
    [[nodiscard]] const AssetSummary* asset() const;
    [[nodiscard]] Shown shown() const;
    [[nodiscard]] QRect pictureArea() const;
    void setZoom(Zoom zoom, const QPointF& around);
    void paintPicture(QPainter& painter);
    void paintMarks(QPainter& painter) const;
    void showTexts();
    void placeTexts();
    void prefetch();
    void keepPanInside();

    AssetListModel& m_model;
    PreviewLoader& m_previews;
    CaptionLoader& m_captions;
    TextBlock* m_caption;
    TextBlock* m_credit;
    QPersistentModelIndex m_current;
    Zoom m_zoom = Zoom::Fit;
    QPointF m_pan; ///< Picture's middle from the area's middle, logical pixels; 1:1 only.
    QPointF m_dragFrom;
};

} // namespace fieldframe::ui
