// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card_picture.h"

#include "ui/bridge/text.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace fieldframe::ui {

void paintCropped(QPainter& painter, const QPixmap& pixmap, const QRect& frame) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath path;
    path.addRoundedRect(frame, 2, 2);
    painter.setClipPath(path);
    const QSize scaled = pixmap.size().scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(), scaled);
    // A little above the middle: faces are cut less often.
    target.moveCenter(frame.center());
    target.moveTop(frame.top() + std::min(0, (frame.height() - scaled.height()) / 3));
    painter.drawPixmap(target, pixmap);
    painter.restore();
}

CardPictureView::CardPictureView(ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails) {
    connect(&thumbnails, &ThumbnailCache::loaded, this, [this](const ContentHash& hash) {
        if (hash == m_picture.hash) {
            update();
        }
    });
}

void CardPictureView::setPicture(const CardPicture& picture) {
    m_picture = picture;
    const QString caption = toQt(picture.caption);
    setAccessibleName(caption.isEmpty() ? tr("Picture without a caption") : caption);
    update();
}

bool CardPictureView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        // As rich text it is wrapped; the caption is someone else's, and so only text.
        const QString caption = toQt(m_picture.caption).toHtmlEscaped();
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           caption.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(caption), this);
        return true;
    }
    return QWidget::event(event);
}

void CardPictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (const QPixmap* const pixmap = m_thumbnails.find(m_picture.hash)) {
        paintCropped(painter, *pixmap, rect());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().panel);
    painter.drawRoundedRect(rect(), 2, 2);
}

} // namespace fieldframe::ui
