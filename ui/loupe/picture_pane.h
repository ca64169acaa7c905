// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/asset.h"
#include "ui/loupe/framing.h"
#include "ui/models/preview_loader.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

namespace fieldframe::ui {

class AssetListModel;
class CaptionLoader;

/// One asset alone: its picture, sharp at any device pixel ratio, zoomed and moved by mouse, wheel and keys;
/// or what it is and why there is no picture. Draws at once what is here and better pixels when they come, in
/// the same place.
class PicturePane final : public QWidget {
    Q_OBJECT
public:
    PicturePane(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions,
                QWidget* parent = nullptr);

    void setRow(int row);
    [[nodiscard]] int row() const { return m_current.isValid() ? m_current.row() : -1; }
    /// Null while it is on its way, or there is none.
    [[nodiscard]] const AssetSummary* asset() const;

    [[nodiscard]] const Framing& framing() const { return m_framing; }
    void setFraming(const Framing& framing);
    void zoomTo(Zoom zoom);
    void zoomTo(Zoom zoom, const QPointF& at);
    /// Between the whole picture and its own pixels.
    void toggleZoom();
    void zoomBy(double factor);
    /// Moves the part that is seen, in parts of the area.
    void look(double across, double down);
    [[nodiscard]] bool canPan() const;
    /// "Fit", "1:1", "73 %".
    [[nodiscard]] QString zoomText() const;

    /// What it needs to be drawn as it is looked at now, most urgent first.
    [[nodiscard]] std::vector<PreviewWish> wishes() const;
    /// The picture of @p row as this pane would show it whole.
    [[nodiscard]] std::optional<PreviewWish> wishFor(int row) const;
    /// The best picture there is stands here, or it is known why not.
    [[nodiscard]] bool isSettled() const;
    /// What is to be known of what is shown: that it is offline, that better pixels are on their way, or why
    /// there are none; "" where all is as it should be.
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool isNoteWarning() const;
    /// Where the whole picture stands, in logical pixels.
    [[nodiscard]] QRectF target() const;

    /// Clicks zoom; without this they only activate.
    void setZoomsByClick(bool isWanted) { m_zoomsByClick = isWanted; }

signals:
    /// By the user.
    void framingChanged(const fieldframe::ui::Framing& framing);
    /// wishes() or note() may be others now.
    void needsChanged();
    void pressed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] Stage stageOf(const AssetSummary& asset) const;
    [[nodiscard]] QSize fittedSize(const AssetSummary& asset) const;
    /// More pixels are looked at than a preview has.
    [[nodiscard]] bool needsOriginal(const AssetSummary& asset) const;
    [[nodiscard]] QImage bestImage(const AssetSummary& asset, const QSize& devicePixels) const;
    void change(const Framing& framing);
    void paintPicture(QPainter& painter, const AssetSummary& asset);
    void paintReason(QPainter& painter, const AssetSummary& asset);
    void describe();
    void showCursor();

    AssetListModel& m_model;
    PreviewLoader& m_previews;
    CaptionLoader& m_captions;
    QPersistentModelIndex m_current;
    AssetId m_asset;
    Framing m_framing;
    QTimer m_dwell; ///< Own pixels are not asked for of what is only passed by.
    QTimer m_still; ///< Nor is a picture scaled to a size that is already changing.
    QPointF m_pressedAt;
    QPointF m_dragFrom;
    bool m_isDragging = false;
    bool m_zoomsByClick = true;
    bool m_isZoomClick = false; ///< The press was on a picture that zooms by it.
    bool m_isDouble = false;
    bool m_showsFocus = false;
};

} // namespace fieldframe::ui
