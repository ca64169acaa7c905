// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/loupe_view.h"

#include "ui/bridge/text.h"
#include "ui/grid/asset_marks.h"
#include "ui/models/asset_list_model.h"
#include "ui/panels/text_block.h"
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
constexpr int kFewestLines = 2;
/// Captions get this part of the height at most.
constexpr int kTextShare = 3;
/// Lines longer than this are hard to read.
constexpr int kColumns = 75;
/// Beside the caption, for "9,999 of 99,999", stars and label.
constexpr int kMarksWidth = 120;

} // namespace

LoupeView::LoupeView(AssetListModel& model, PreviewLoader& previews, CaptionLoader& captions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_previews(previews)
    , m_captions(captions)
    , m_caption(new TextBlock(this))
    , m_credit(new TextBlock(this)) {
    m_caption->setFont(Theme::font(Theme::Size::Body));
    m_caption->setColumnLimit(kColumns);
    m_credit->setFont(Theme::font(Theme::Size::Small));
    m_credit->setLineLimit(1);
    for (TextBlock* const text : {m_caption, m_credit}) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Picture"));
    setMinimumSize(160, 120);
    const auto repaint = [this] { update(); };
    connect(&previews, &PreviewLoader::loaded, this, repaint);
    connect(&model, &QAbstractItemModel::dataChanged, this, &LoupeView::showTexts);
    connect(&model, &QAbstractItemModel::modelReset, this, &LoupeView::showTexts);
    connect(&captions, &CaptionLoader::loaded, this, [this](AssetId loaded) {
        if (const AssetSummary* const picture = asset(); picture && picture->id == loaded) {
            showTexts();
        }
    });
}

void LoupeView::setRow(int row) {
    if (row == this->row()) {
        return;
    }
    m_current = m_model.index(row);
    m_pan = {};
    setAccessibleDescription(m_current.data(Qt::AccessibleTextRole).toString());
    prefetch();
    showTexts();
}

const AssetSummary* LoupeView::asset() const {
    return m_current.isValid() ? m_model.summary(m_current.row()) : nullptr;
}

void LoupeView::prefetch() {
    // Asked for last is fetched first: the neighbours, then the picture itself.
    for (const int row : {row() - 1, row() + 2, row() + 1, row()}) {
        const AssetSummary* const neighbour = m_model.summary(row);
        if (neighbour) {
            static_cast<void>(m_captions.find(neighbour->id));
        }
        if (neighbour && neighbour->kind == MediaKind::Image) {
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

void LoupeView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().lightbox);
    if (asset()) {
        paintPicture(painter);
        paintMarks(painter);
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

void LoupeView::showTexts() {
    const AssetSummary* const picture = asset();
    if (!picture) {
        m_caption->setText({});
        m_credit->setText({});
        return;
    }
    // Until the whole caption is here its beginning stands in.
    const CaptionLoader::Texts* const texts = m_captions.find(picture->id);
    const QString beginning = toQt(picture->captionStart).simplified();
    const QString caption = texts ? texts->caption : beginning;
    m_caption->setTone(caption.isEmpty() ? Tone::Muted : Tone::Text);
    m_caption->setText(caption.isEmpty() ? oneLine(toQt(picture->fileName)) : caption);
    m_credit->setTone(Tone::Muted);
    m_credit->setText(texts ? texts->credit : oneLine(toQt(picture->creditLine)));
    placeTexts();
    update();
}

void LoupeView::placeTexts() {
    const int lineHeight = TextBlock::lineSpacing(m_caption->font());
    const int most = std::max(kFewestLines, height() / kTextShare / lineHeight);
    m_caption->setLineLimit(most);
    const int room = std::max(1, width() - 2 * kMargin - kMarksWidth);
    const int captionHeight = m_caption->heightForWidth(room);
    const int creditHeight = TextBlock::lineSpacing(m_credit->font());
    const int left = isRightToLeft() ? width() - kMargin - room : kMargin;
    // The room of two lines is always kept, so that short captions don't move the picture.
    const int kept = std::max(captionHeight, kFewestLines * lineHeight);
    const int top = height() - kMargin - creditHeight - Theme::kUnit / 2 - kept;
    m_caption->setGeometry(left, top, room, captionHeight);
    m_credit->setGeometry(left, top + kept + Theme::kUnit / 2, room, creditHeight);
    keepPanInside();
}

QRect LoupeView::pictureArea() const {
    return {kMargin, kMargin, width() - 2 * kMargin, m_caption->y() - 2 * kMargin};
}

void LoupeView::paintMarks(QPainter& painter) const {
    const Theme& theme = Theme::current();
    const AssetSummary& picture = *asset();
    const QFontMetrics small(Theme::font(Theme::Size::Small));
    const int left = isRightToLeft() ? kMargin : width() - kMargin - kMarksWidth;
    const QRect place(left, m_caption->y(), kMarksWidth, TextBlock::lineSpacing(m_caption->font()));
    painter.setFont(Theme::font(Theme::Size::Small));
    painter.setPen(theme.muted);
    painter.drawText(
        place, Qt::AlignRight | Qt::AlignVCenter,
        tr("%1 of %2").arg(QLocale().toString(row() + 1), QLocale().toString(m_model.rowCount())));
    const QRect marks(place.right() - 5 * 12, place.bottom(), 5 * 12, small.lineSpacing());
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
    placeTexts();
}

void LoupeView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_caption->setFont(Theme::font(Theme::Size::Body));
        m_credit->setFont(Theme::font(Theme::Size::Small));
        showTexts();
    }
}

} // namespace fieldframe::ui
