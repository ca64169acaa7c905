// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"

#include <QWidget>

class QPainter;
class QPixmap;

namespace fieldframe::ui {

class ThumbnailCache;

/// One of a card's pictures, filling its frame; its caption is its alt text.
class CardPictureView final : public QWidget {
    Q_OBJECT
public:
    CardPictureView(ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    void setPicture(const CardPicture& picture);
    [[nodiscard]] const CardPicture& picture() const { return m_picture; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 2 / 3; }
    [[nodiscard]] QSize sizeHint() const override { return {180, 120}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    ThumbnailCache& m_thumbnails;
    CardPicture m_picture;
};

/// Fills @p frame with the middle of @p pixmap.
void paintCropped(QPainter& painter, const QPixmap& pixmap, const QRect& frame);

} // namespace fieldframe::ui
