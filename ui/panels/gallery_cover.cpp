// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gallery_cover.h"

#include "ui/bridge/text.h"
#include "ui/models/asset_mime.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/panels/card_picture.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace fieldframe::ui {

GalleryCover::GalleryCover(QWidget* parent)
    : QAbstractButton(parent) {
    setFixedSize(sizeHint());
    setToolTip(tr("The cover. Drop one of the gallery’s pictures here, or press for more."));
    setFocusPolicy(Qt::StrongFocus);
    setPicture({});
}

void GalleryCover::setThumbnails(ThumbnailCache& thumbnails) {
    m_thumbnails = &thumbnails;
    setAcceptDrops(true);
    connect(&thumbnails, &ThumbnailCache::loaded, this, [this](const ContentHash& hash) {
        if (m_picture && hash == m_picture->hash) {
            update();
        }
    });
}

void GalleryCover::setPicture(const std::optional<CardPicture>& picture) {
    m_picture = picture;
    setAccessibleName(picture && !picture->caption.empty()
                          ? tr("Cover: %1").arg(oneLine(toQt(picture->caption)))
                          : tr("Cover"));
    update();
}

void GalleryCover::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPixmap* const pixmap = m_picture && m_thumbnails ? m_thumbnails->find(m_picture->hash) : nullptr;
    if (pixmap) {
        paintCropped(painter, *pixmap, rect());
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(rect(), 2, 2);
        const QPixmap empty = iconPixmap(QStringLiteral("image"), 24, theme.muted, devicePixelRatioF());
        painter.drawPixmap(QRect(width() / 2 - 12, height() / 2 - 12, 24, 24), empty);
    }
    if (hasFocus() || m_isTarget) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    }
}

void GalleryCover::dragEnterEvent(QDragEnterEvent* event) {
    const auto drag = assetsIn(*event->mimeData(), m_catalog);
    if (isEnabled() && drag && drag->assets.size() == 1) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        m_isTarget = true;
        update();
    }
}

void GalleryCover::dragLeaveEvent(QDragLeaveEvent*) {
    m_isTarget = false;
    update();
}

void GalleryCover::dropEvent(QDropEvent* event) {
    m_isTarget = false;
    update();
    if (const auto drag = assetsIn(*event->mimeData(), m_catalog); drag && drag->assets.size() == 1) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        emit dropped(drag->assets.front());
    }
}

} // namespace fieldframe::ui
