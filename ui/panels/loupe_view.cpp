// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/loupe_view.h"

#include "ui/bridge/text.h"
#include "ui/grid/asset_marks.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/error_text.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kMargin = 2 * Theme::kUnit;
constexpr int kCaptionLines = 2;

} // namespace

LoupeView::LoupeView(AssetListModel& model, PreviewLoader& previews, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_previews(previews) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setMinimumSize(160, 120);
    const auto repaint = [this] { update(); };
    connect(&previews, &PreviewLoader::loaded, this, repaint);
    connect(&model, &QAbstractItemModel::dataChanged, this, repaint);
    connect(&model, &QAbstractItemModel::modelReset, this, repaint);
}

void LoupeView::setRow(int row) {
    if (row == this->row()) {
        return;
    }
    m_current = m_model.index(row);
    m_pan = {};
    setAccessibleDescription(m_current.data(Qt::AccessibleTextRole).toString());
    prefetch();
    update();
}

const AssetSummary* LoupeView::asset() const {
    return m_current.isValid() ? m_model.summary(m_current.row()) : nullptr;
}

void LoupeView::prefetch() {
    // Asked for last is fetched first: the neighbours, then the picture itself.
    for (const int row : {row() - 1, row() + 2, row() + 1, row()}) {
        if (const AssetSummary* const neighbour = m_model.summary(row);
            neighbour && neighbour->kind == MediaKind::Image) {
            static_cast<void>(m_previews.find(neighbour->id, neighbour->hash, PreviewDetail::Screen));
        }
    }
}

bool LoupeView::isSettled() const {
    const AssetSummary* const shown = asset();
    return !m_current.isValid() ||
           (shown &&
            (shown->kind != MediaKind::Image || m_previews.error(shown->hash, PreviewDetail::Screen) ||
             m_previews.find(shown->id, shown->hash, PreviewDetail::Screen)));
}

LoupeView::Shown LoupeView::shown() const {
    const AssetSummary* const picture = asset();
    if (!picture || picture->kind != MediaKind::Image) {
        return {};
    }
    const QImage* image = nullptr;
    if (m_zoom == Zoom::OneToOne) {
        image = m_previews.find(picture->id, picture->hash, PreviewDetail::Original);
    }
    if (!image) {
        image = m_previews.find(picture->id, picture->hash, PreviewDetail::Screen);
    }
    Shown result;
    if (image) {
        result.image = *image;
    } else if (const QPixmap* const thumbnail = m_model.thumbnails().find(picture->hash)) {
        // Stands in, at the size the picture will have, so that nothing jumps when it comes.
        result.image = thumbnail->toImage();
    }
    result.size = picture->width > 0 && picture->height > 0
                      ? QSize(static_cast<int>(picture->width), static_cast<int>(picture->height))
                      : result.image.size();
    return result;
}

QRect LoupeView::captionArea() const {
    const int lines = QFontMetrics(Theme::font(Theme::Size::Body)).lineSpacing() * kCaptionLines +
                      QFontMetrics(Theme::font(Theme::Size::Small)).lineSpacing() + Theme::kUnit;
    return rect().adjusted(kMargin, height() - lines - kMargin, -kMargin, -kMargin);
}

QRect LoupeView::pictureArea() const {
    return {kMargin, kMargin, width() - 2 * kMargin, captionArea().top() - 2 * kMargin};
}

void LoupeView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().lightbox);
    if (asset()) {
        paintPicture(painter);
        paintCaption(painter);
    }
}

void LoupeView::paintPicture(QPainter& painter) {
    const Theme& theme = Theme::current();
    const QRect area = pictureArea();
    const Shown picture = shown();
    if (picture.image.isNull()) {
        const Error* const error = m_previews.error(asset()->hash, PreviewDetail::Screen);
        const bool hasNone = error || asset()->kind != MediaKind::Image;
        painter.setPen(theme.muted);
        painter.setFont(Theme::font(Theme::Size::Body));
        const QString reason =
            error ? sentence(*error) : tr("Video and sound are catalogued; they are not played yet.");
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, hasNone ? reason : QString());
        return;
    }
    painter.save();
    painter.setClipRect(area);
    QRectF target;
    if (m_zoom == Zoom::Fit) {
        QSize size = picture.size;
        if (size.width() > area.width() || size.height() > area.height()) {
            size.scale(area.size(), Qt::KeepAspectRatio);
        }
        target = QRectF(QPointF(), QSizeF(size));
        target.moveCenter(QRectF(area).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
    } else {
        target = QRectF(QPointF(), QSizeF(picture.size) / devicePixelRatioF());
        target.moveCenter(QRectF(area).center() + m_pan);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.image.size() != picture.size);
    }
    painter.drawImage(target.toAlignedRect(), picture.image);
    paintPick(painter, target.toAlignedRect().intersected(area), asset()->pick);
    painter.restore();
}

void LoupeView::paintCaption(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const AssetSummary& picture = *asset();
    const QRect area = captionArea();
    const QString caption = oneLine(toQt(picture.hasCaption ? picture.captionStart : picture.fileName), 600);
    const QFontMetrics body(Theme::font(Theme::Size::Body));
    const QFontMetrics small(Theme::font(Theme::Size::Small));
    painter.setFont(Theme::font(Theme::Size::Body));
    painter.setPen(picture.hasCaption ? theme.text : theme.muted);
    QRect lines = area;
    lines.setHeight(body.lineSpacing() * kCaptionLines);
    // About 75 characters a line read best; the rest of a long caption stands in the inspector.
    lines.setWidth(std::min(area.width() * 3 / 4, body.averageCharWidth() * 110));
    const Qt::Alignment side = caption.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(caption.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(lines, int((side | Qt::AlignTop | Qt::AlignAbsolute).toInt()) | Qt::TextWordWrap,
                     body.elidedText(caption, Qt::ElideRight,
                                     lines.width() * kCaptionLines - body.averageCharWidth() * 8));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.setPen(theme.muted);
    const QRect credit(area.left(), area.bottom() - small.lineSpacing(), lines.width(), small.lineSpacing());
    painter.drawText(credit, Qt::AlignLeft | Qt::AlignVCenter, oneLine(toQt(picture.creditLine)));
    const QRect right(lines.right(), area.top(), area.right() - lines.right(), body.lineSpacing());
    painter.drawText(
        right, Qt::AlignRight | Qt::AlignVCenter,
        tr("%1 of %2").arg(QLocale().toString(row() + 1), QLocale().toString(m_model.rowCount())));
    const QRect marks(right.right() - 5 * 12, right.bottom(), 5 * 12, small.lineSpacing());
    paintStars(painter, marks, picture.rating, Qt::RightToLeft);
    if (!picture.label.empty()) {
        paintLabel(painter, QRect(marks.left() - 16, marks.center().y() - 5, 11, 11), toQt(picture.label));
    }
}

void LoupeView::toggleZoom() {
    setZoom(m_zoom == Zoom::Fit ? Zoom::OneToOne : Zoom::Fit, QRectF(pictureArea()).center());
}

void LoupeView::setZoom(Zoom zoom, const QPointF& around) {
    const QSize size = shown().size;
    m_zoom = zoom;
    m_pan = {};
    if (zoom == Zoom::OneToOne && !size.isEmpty()) {
        // The point under the pointer stays under it.
        const QRectF area = pictureArea();
        const double scale = std::min({1.0, area.width() / size.width(), area.height() / size.height()});
        const QPointF fromMiddle = around - area.center();
        m_pan = fromMiddle - fromMiddle / scale / devicePixelRatioF();
    }
    keepPanInside();
    setCursor(zoom == Zoom::OneToOne ? Qt::OpenHandCursor : Qt::ArrowCursor);
    update();
    emit zoomChanged();
}

void LoupeView::keepPanInside() {
    const QSizeF size = QSizeF(shown().size) / devicePixelRatioF();
    const QRect area = pictureArea();
    const double x = std::max(0.0, (size.width() - area.width()) / 2);
    const double y = std::max(0.0, (size.height() - area.height()) / 2);
    m_pan = {std::clamp(m_pan.x(), -x, x), std::clamp(m_pan.y(), -y, y)};
}

void LoupeView::mousePressEvent(QMouseEvent* event) {
    m_dragFrom = event->position();
    if (m_zoom == Zoom::OneToOne) {
        setCursor(Qt::ClosedHandCursor);
    }
}

void LoupeView::mouseMoveEvent(QMouseEvent* event) {
    if (m_zoom == Zoom::OneToOne && event->buttons().testFlag(Qt::LeftButton)) {
        m_pan += event->position() - m_dragFrom;
        m_dragFrom = event->position();
        keepPanInside();
        update();
    }
}

void LoupeView::mouseReleaseEvent(QMouseEvent*) {
    setCursor(m_zoom == Zoom::OneToOne ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void LoupeView::mouseDoubleClickEvent(QMouseEvent* event) {
    setZoom(m_zoom == Zoom::Fit ? Zoom::OneToOne : Zoom::Fit, event->position());
}

void LoupeView::resizeEvent(QResizeEvent*) {
    keepPanInside();
}

} // namespace fieldframe::ui
