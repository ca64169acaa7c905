// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a PicturePane draws: the best pixels that are here, or why there are none.
#include "ui/loupe/facts_text.h"
#include "ui/loupe/picture_pane.h"
#include "ui/models/asset_list_model.h"
#include "ui/models/caption_loader.h"
#include "ui/shell/error_text.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <cmath>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = Theme::kUnit;
constexpr int kIcon = 48;

} // namespace

QImage PicturePane::bestImage(const AssetSummary& asset, const QSize& devicePixels) const {
    if (needsOriginal(asset)) {
        for (const PreviewDetail detail : {PreviewDetail::Original, PreviewDetail::Embedded}) {
            if (const QImage* const image = m_previews.find(asset.hash, detail, asset.rotation)) {
                return *image;
            }
        }
    }
    if (const QImage* const exact = m_previews.fitted(asset.hash, asset.rotation, devicePixels)) {
        return *exact;
    }
    if (const QImage* const image = m_previews.find(asset.hash, PreviewDetail::Screen, asset.rotation)) {
        return *image;
    }
    // Stands in, at the size the picture will have, so that nothing jumps when it comes.
    const QPixmap* const thumbnail = m_model.thumbnails().find(asset.hash);
    return thumbnail ? thumbnail->toImage() : QImage();
}

void PicturePane::paintPicture(QPainter& painter, const AssetSummary& asset) {
    const Stage here = stageOf(asset);
    const QRectF target = here.targetOf(m_framing);
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (target.size() * ratio).toSize().expandedTo({1, 1});
    const QImage image = bestImage(asset, size);
    if (image.isNull()) {
        paintReason(painter, asset);
        return;
    }
    painter.save();
    painter.setClipRect(here.area);
    // In pixels of the device from a whole one on: a picture of that size is copied, not resampled.
    const QPointF origin = painter.deviceTransform().map(QPointF());
    const QPointF corner = origin + target.topLeft() * ratio;
    const QPointF snapped = QPointF(std::round(corner.x()), std::round(corner.y())) - origin;
    painter.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio), true);
    if (image.size() == size) {
        painter.drawImage(snapped, image);
    } else {
        const bool isEnlarged =
            size.width() > image.width() && needsOriginal(asset) && image.size() == here.picture.toSize();
        // Single pixels are looked at: they stay squares.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !isEnlarged);
        painter.drawImage(QRectF(snapped, QSizeF(size)), image);
    }
    painter.restore();
}

void PicturePane::paintReason(QPainter& painter, const AssetSummary& asset) {
    const bool isImage = asset.kind == MediaKind::Image;
    const Error* const error = isImage ? m_previews.error(asset.hash, PreviewDetail::Screen) : nullptr;
    if (isImage && !error) {
        return; // On its way: an empty room is calmer than a word for a moment.
    }
    const Theme& theme = Theme::current();
    const QString icon = isImage                          ? QStringLiteral("warning")
                         : asset.kind == MediaKind::Video ? QStringLiteral("video")
                                                          : QStringLiteral("audio");
    QString text;
    if (isImage) {
        text = sentence(*error);
    } else {
        const CaptionLoader::Texts* const texts = m_captions.find(asset.id);
        text = factsText(asset, texts ? &texts->facts : nullptr, texts ? texts->sizeBytes : 0) +
               QLatin1Char('\n') +
               (asset.isOffline ? tr("Its drive is away. Connect it to play it.")
                                : tr("Space plays it in the system’s player."));
    }
    const QRect area = rect().adjusted(2 * kMargin, 2 * kMargin, -2 * kMargin, -2 * kMargin);
    painter.setFont(Theme::font(Theme::Size::Body));
    QRect box = painter.boundingRect(area, Qt::AlignHCenter | Qt::TextWordWrap, text);
    const int height = kIcon + kMargin + box.height();
    const int top = area.center().y() - height / 2;
    painter.drawPixmap(area.center().x() - kIcon / 2, top,
                       iconPixmap(icon, kIcon, theme.muted, painter.device()->devicePixelRatioF()));
    box.moveTop(top + kIcon + kMargin);
    painter.setPen(theme.muted);
    painter.drawText(box, Qt::AlignHCenter | Qt::TextWordWrap, text);
}

void PicturePane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::current();
    painter.fillRect(rect(), theme.lightbox);
    const AssetSummary* const shown = asset();
    if (shown && shown->kind == MediaKind::Image) {
        paintPicture(painter, *shown);
    } else if (shown) {
        paintReason(painter, *shown);
    } else if (!m_current.isValid()) {
        painter.setFont(Theme::font(Theme::Size::Body));
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Choose a picture in the grid, and it stands here."));
    }
    if (hasFocus() && m_showsFocus) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace fieldframe::ui
