// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/gallery.h"

#include <QFrame>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace fieldframe::ui {

class CardPictureView;
class TextBlock;
class ThumbnailCache;

/// A gallery on Home: title, item count, introduction cut with "…" and expandable, credit, three pictures.
class GalleryCard final : public QFrame {
    Q_OBJECT
public:
    GalleryCard(ThumbnailCache& thumbnails, QWidget* parent = nullptr);

    void setGallery(const GallerySummary& gallery, bool isExpanded);
    [[nodiscard]] GalleryId gallery() const { return m_id; }
    /// The one to which Tab leads.
    void setCurrent(bool isCurrent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void activated(fieldframe::GalleryId gallery);
    void focused(fieldframe::GalleryId gallery);
    /// The mouse takes it along.
    void dragWanted(fieldframe::GalleryId gallery);
    void menuWanted(fieldframe::GalleryId gallery, const QPoint& globalPosition);
    /// The introduction was opened or closed.
    void expansionChanged(fieldframe::GalleryId gallery, bool isExpanded);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Places everything for @p width, or only measures; returns the height it needs.
    int arrange(int width, bool isPlacing);
    int arrangeTitle(int width, int top, bool isPlacing);
    int arrangeCredit(int width, int top, bool isPlacing);
    int arrangePictures(int width, int top, bool isPlacing);
    [[nodiscard]] QRect mirrored(QRect rect, int width) const;
    void showMoreButton();
    void expand();

    GalleryId m_id;
    bool m_isExpanded = false;
    bool m_isPicked = false;
    std::optional<QPoint> m_pressed;
    TextBlock* m_title;
    QLabel* m_count;
    QRect m_flag; ///< Of the mark of a pick.
    TextBlock* m_introduction;
    QPushButton* m_more;
    TextBlock* m_credit;
    std::array<CardPictureView*, 3> m_pictures{};
    std::array<TextBlock*, 3> m_captions{};
};

} // namespace fieldframe::ui
