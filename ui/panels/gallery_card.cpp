// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gallery_card.h"

#include "ui/bridge/text.h"
#include "ui/models/thumbnail_cache.h"
#include "ui/panels/text_block.h"
#include "ui/shell/counts.h"
#include "ui/shell/theme.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPadding = 2 * Theme::kUnit;
constexpr int kGap = Theme::kUnit;
constexpr int kCountGap = 4;
constexpr int kIntroductionLines = 3;
constexpr int kCaptionLines = 2;

} // namespace

CardPictureView::CardPictureView(ThumbnailCache& thumbnails, QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(thumbnails) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
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

void CardPictureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), 2, 2);
    painter.setClipPath(frame);
    const QPixmap* const pixmap = m_thumbnails.find(m_picture.hash);
    if (!pixmap) {
        painter.fillRect(rect(), Theme::current().panel);
        return;
    }
    const QSize scaled = pixmap->size().scaled(size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(), scaled);
    // A little above the middle: faces are cut less often.
    target.moveCenter(rect().center());
    target.moveTop(std::min(0, (height() - scaled.height()) / 3));
    painter.drawPixmap(target, *pixmap);
}

GalleryCard::GalleryCard(ThumbnailCache& thumbnails, QWidget* parent)
    : QFrame(parent)
    , m_title(new TextBlock(this))
    , m_count(new QLabel(this))
    , m_introduction(new TextBlock(this))
    , m_more(new QPushButton(this))
    , m_credit(new TextBlock(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_title->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    m_title->setLineLimit(2);
    m_count->setFont(Theme::font(Theme::Size::Title));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_introduction->setTone(Tone::Muted);
    m_credit->setLineLimit(1);
    m_more->setFlat(true);
    m_more->setFont(Theme::font(Theme::Size::Small));
    m_more->setCursor(Qt::PointingHandCursor);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_title, m_count, m_introduction, m_credit}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        m_pictures[i] = new CardPictureView(thumbnails, this);
        m_captions[i] = new TextBlock(this);
        m_captions[i]->setFont(Theme::font(Theme::Size::Small));
        m_captions[i]->setTone(Tone::Muted);
        m_captions[i]->setLineLimit(kCaptionLines);
        m_captions[i]->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isExpanded = !m_isExpanded;
        m_introduction->setLineLimit(m_isExpanded ? 0 : kIntroductionLines);
        emit expansionChanged(m_id, m_isExpanded);
    });
}

void GalleryCard::setGallery(const GallerySummary& gallery, bool isExpanded) {
    m_id = gallery.id;
    m_isExpanded = isExpanded;
    const QString title = toQt(gallery.title);
    m_title->setText(title);
    m_count->setText(QLocale().toString(static_cast<qlonglong>(gallery.count)));
    m_introduction->setLineLimit(isExpanded ? 0 : kIntroductionLines);
    m_introduction->setText(toQt(gallery.introduction));
    m_credit->setText(toQt(gallery.shownCreditLine));
    setAccessibleName(tr("%1, %2").arg(title, itemsText(gallery.count)));
    setAccessibleDescription(toQt(gallery.introduction));
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const bool isThere = i < gallery.pictures.size();
        m_pictures[i]->setVisible(isThere);
        m_captions[i]->setVisible(isThere);
        if (isThere) {
            m_pictures[i]->setPicture(gallery.pictures[i]);
            m_captions[i]->setText(oneLine(toQt(gallery.pictures[i].caption)));
        }
    }
    arrange(width(), height());
}

int GalleryCard::heightForWidth(int width) const {
    // Measuring places nothing; the parts are children, so it can't be const all the way down.
    return const_cast<GalleryCard*>(this)->arrange(width, 0);
}

int GalleryCard::arrange(int width, int height) {
    const bool isPlacing = height > 0;
    const int inner = width - 2 * kPadding;
    int y = kPadding;
    const int countWidth = m_count->sizeHint().width();
    const int titleRoom = inner - countWidth - kCountGap;
    const int titleWidth = std::min(titleRoom, m_title->fontMetrics().horizontalAdvance(m_title->text()) + 4);
    const int titleHeight = m_title->heightForWidth(titleWidth);
    const auto mirrored = [&](QRect rect) {
        if (isRightToLeft()) {
            rect.moveLeft(width - rect.right() - 1);
        }
        return rect;
    };
    if (isPlacing) {
        m_title->setGeometry(mirrored({kPadding, y, titleWidth, titleHeight}));
        m_count->setGeometry(
            mirrored({kPadding + titleWidth + kCountGap, y, countWidth, m_title->heightForWidth(100'000)}));
    }
    y += titleHeight + kGap;
    const int introductionHeight = m_introduction->heightForWidth(inner);
    if (isPlacing) {
        m_introduction->setGeometry(kPadding, y, inner, introductionHeight);
    }
    y += introductionHeight + (introductionHeight > 0 ? kGap : 0);
    const int creditHeight = std::max(m_credit->heightForWidth(inner), Theme::kSmallestTarget);
    if (isPlacing) {
        placeMore(kPadding, y, inner);
        const int creditWidth = inner - (m_more->isHidden() ? 0 : m_more->width() + kGap);
        const int lineHeight = m_credit->heightForWidth(creditWidth);
        m_credit->setGeometry(
            mirrored({kPadding, y + (creditHeight - lineHeight) / 2, creditWidth, lineHeight}));
    }
    y += creditHeight + kGap + kGap / 2;

    const int third = (inner - 2 * kGap) / 3;
    const int captionHeight = QFontMetrics(Theme::font(Theme::Size::Small)).lineSpacing() * kCaptionLines + 6;
    const int picturesHeight = third * 2 / 3 + 4 + captionHeight;
    if (isPlacing) {
        const int top = std::max(y, height - kPadding - picturesHeight + 4);
        for (std::size_t i = 0; i < m_pictures.size(); ++i) {
            const int x = kPadding + static_cast<int>(i) * (third + kGap);
            m_pictures[i]->setGeometry(mirrored({x, top, third, third * 2 / 3}));
            m_captions[i]->setGeometry(mirrored({x, top + third * 2 / 3 + 4, third, captionHeight}));
        }
    }
    return y + picturesHeight + kPadding - 4;
}

void GalleryCard::placeMore(int left, int top, int width) {
    const bool isNeeded = m_isExpanded || m_introduction->isCut();
    m_more->setVisible(isNeeded);
    m_more->setText(m_isExpanded ? tr("Less") : tr("More"));
    m_more->setAccessibleName(m_isExpanded ? tr("Show less of the introduction")
                                           : tr("Show the whole introduction"));
    const QSize size = m_more->sizeHint();
    const int x = isRightToLeft() ? left : left + width - size.width();
    m_more->setGeometry(x, top, size.width(), std::max(Theme::kSmallestTarget, size.height()));
}

void GalleryCard::resizeEvent(QResizeEvent*) {
    arrange(width(), height());
}

void GalleryCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.raised);
    painter.setPen(QPen(hasFocus()     ? theme.accent
                        : underMouse() ? theme.muted
                                       : theme.line,
                        hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void GalleryCard::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit activated(m_id);
    }
}

void GalleryCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_id);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void GalleryCard::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    update();
}

void GalleryCard::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    update();
}

} // namespace fieldframe::ui
