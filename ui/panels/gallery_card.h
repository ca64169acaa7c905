// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace fieldframe::ui {

class TextBlock;
class ThumbnailCache;

/// One of a card's pictures, filling its frame; its caption is its alt text.
class CardPictureView final : public QWidget {
    Q_OBJECT
public:
    CardPictureView(ThumbnailCache& thumbnails, QWidget* parent = nullptr);
    void setPicture(const CardPicture& picture);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 2 / 3; }
    [[nodiscard]] QSize sizeHint() const override { return {180, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ThumbnailCache& m_thumbnails;
    CardPicture m_picture;
};

/// A gallery on Home: title, item count, introduction cut with "…" and expandable, credit, three pictures.
class GalleryCard final : public QFrame {
    Q_OBJECT
public:
    GalleryCard(ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    void setGallery(const GallerySummary& gallery, bool isExpanded);
    [[nodiscard]] GalleryId gallery() const { return m_id; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void activated(fieldframe::GalleryId gallery);
    /// The introduction was opened or closed.
    void expansionChanged(fieldframe::GalleryId gallery, bool isExpanded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Places everything for @p width, returns the height it needs; @p height = 0 only measures.
    int arrange(int width, int height);
    void placeMore(int left, int top, int width);

    GalleryId m_id;
    bool m_isExpanded = false;
    TextBlock* m_title;
    QLabel* m_count;
    TextBlock* m_introduction;
    QPushButton* m_more;
    TextBlock* m_credit;
    std::array<CardPictureView*, 3> m_pictures{};
    std::array<TextBlock*, 3> m_captions{};
};

} // namespace fieldframe::ui
