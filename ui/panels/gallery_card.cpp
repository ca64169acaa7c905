// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gallery_card.h"

#include "ui/bridge/text.h"
#include "ui/panels/card_picture.h"
#include "ui/panels/text_block.h"
#include "ui/shell/counts.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPadding = 2 * Theme::kUnit;
constexpr int kGap = Theme::kUnit;
constexpr int kCountGap = 6;
constexpr int kFlag = 14;
constexpr int kIntroductionLines = 3;
constexpr int kCaptionLines = 2;

} // namespace

GalleryCard::GalleryCard(ThumbnailCache& thumbnails, QWidget* parent)
    : QFrame(parent)
    , m_title(new TextBlock(this))
    , m_count(new QLabel(this))
    , m_introduction(new TextBlock(this))
    , m_more(new QPushButton(this))
    , m_credit(new TextBlock(this)) {
    setCurrent(false);
    setCursor(Qt::PointingHandCursor);
    m_title->setFont(Theme::font(Theme::Size::Title, QFont::DemiBold));
    m_title->setLineLimit(2);
    m_count->setFont(Theme::font(Theme::Size::Title));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_introduction->setTone(Tone::Muted);
    m_credit->setLineLimit(1);
    m_credit->setAtWindowsSide(true);
    m_title->setAtWindowsSide(true);
    m_more->setFlat(true);
    m_more->setFont(Theme::font(Theme::Size::Small));
    m_more->setCursor(Qt::PointingHandCursor);
    m_more->setFocusPolicy(Qt::ClickFocus); // By key the card itself opens it.
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
    connect(m_more, &QPushButton::clicked, this, &GalleryCard::expand);
}

void GalleryCard::setCurrent(bool isCurrent) {
    setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus);
}

void GalleryCard::expand() {
    m_isExpanded = !m_isExpanded;
    m_introduction->setLineLimit(m_isExpanded ? 0 : kIntroductionLines);
    emit expansionChanged(m_id, m_isExpanded);
}

void GalleryCard::setGallery(const GallerySummary& gallery, bool isExpanded) {
    m_id = gallery.id;
    m_isExpanded = isExpanded;
    m_isPicked = gallery.isPicked;
    const QString title = toQt(gallery.title);
    m_title->setText(title);
    m_count->setText(QLocale().toString(static_cast<qlonglong>(gallery.count)));
    m_introduction->setLineLimit(isExpanded ? 0 : kIntroductionLines);
    m_introduction->setText(toQt(gallery.introduction));
    m_credit->setText(toQt(gallery.shownCreditLine));
    const QString name = tr("%1, %2").arg(title, itemsText(gallery.count));
    setAccessibleName(m_isPicked ? tr("%1, editors’ pick").arg(name) : name);
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
    arrange(width(), true);
}

int GalleryCard::heightForWidth(int width) const {
    // Measuring places nothing; the parts are children, so it can't be const all the way down.
    return const_cast<GalleryCard*>(this)->arrange(width, false);
}

QRect GalleryCard::mirrored(QRect rect, int width) const {
    if (isRightToLeft()) {
        rect.moveLeft(width - rect.right() - 1);
    }
    return rect;
}

/// What is missing takes no room: the pictures come right after the text.
int GalleryCard::arrange(int width, bool isPlacing) {
    const int inner = width - 2 * kPadding;
    int y = arrangeTitle(width, kPadding, isPlacing);
    if (const int height = m_introduction->heightForWidth(inner); height > 0) {
        if (isPlacing) {
            m_introduction->setGeometry(kPadding, y + kGap, inner, height);
        }
        y += kGap + height;
    }
    y = arrangeCredit(width, y, isPlacing);
    return arrangePictures(width, y, isPlacing) + kPadding;
}

int GalleryCard::arrangeTitle(int width, int top, bool isPlacing) {
    const QSize count = m_count->sizeHint();
    const int flag = m_isPicked ? kFlag + kCountGap : 0;
    const int room = width - 2 * kPadding - count.width() - kCountGap - flag;
    const int titleWidth = std::min(room, m_title->fontMetrics().horizontalAdvance(m_title->text()) + 4);
    const int height = m_title->heightForWidth(titleWidth);
    if (isPlacing) {
        const int line = TextBlock::lineSpacing(m_title->font());
        const int after = kPadding + titleWidth + kCountGap;
        m_title->setGeometry(mirrored({kPadding, top, titleWidth, height}, width));
        m_count->setGeometry(mirrored({after, top, count.width(), line}, width));
        m_flag = mirrored({after + count.width() + kCountGap, top + (line - kFlag) / 2, kFlag, kFlag}, width);
    }
    return top + height;
}

int GalleryCard::arrangeCredit(int width, int top, bool isPlacing) {
    if (isPlacing) {
        showMoreButton();
    }
    const int inner = width - 2 * kPadding;
    const bool hasMore = m_isExpanded || m_introduction->isCut();
    const QSize more = m_more->sizeHint();
    const int moreHeight = hasMore ? std::max(Theme::kSmallestTarget, more.height()) : 0;
    const int creditWidth = inner - (hasMore ? more.width() + kGap : 0);
    const int creditHeight = m_credit->text().isEmpty() ? 0 : m_credit->heightForWidth(creditWidth);
    const int height = std::max(creditHeight, moreHeight);
    if (height == 0) {
        return top;
    }
    const int y = top + (hasMore ? kGap / 2 : kGap);
    if (isPlacing) {
        m_credit->setGeometry(
            mirrored({kPadding, y + (height - creditHeight) / 2, creditWidth, creditHeight}, width));
        m_more->setGeometry(mirrored({width - kPadding - more.width(), y, more.width(), moreHeight}, width));
    }
    return y + height;
}

int GalleryCard::arrangePictures(int width, int top, bool isPlacing) {
    if (m_pictures.front()->isHidden()) {
        return top;
    }
    const int third = (width - 2 * kPadding - 2 * kGap) / 3;
    const int pictureHeight = third * 2 / 3;
    const int y = top + kGap + kGap / 2;
    int captions = 0;
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        if (m_pictures[i]->isHidden()) {
            continue;
        }
        const int caption = m_captions[i]->heightForWidth(third);
        captions = std::max(captions, caption);
        if (isPlacing) {
            const int x = kPadding + static_cast<int>(i) * (third + kGap);
            m_pictures[i]->setGeometry(mirrored({x, y, third, pictureHeight}, width));
            m_captions[i]->setGeometry(mirrored({x, y + pictureHeight + 4, third, caption}, width));
        }
    }
    return y + pictureHeight + (captions > 0 ? 4 + captions : 0);
}

void GalleryCard::showMoreButton() {
    m_more->setVisible(m_isExpanded || m_introduction->isCut());
    m_more->setText(m_isExpanded ? tr("Less") : tr("More"));
    m_more->setAccessibleName(m_isExpanded ? tr("Show less of the introduction")
                                           : tr("Show the whole introduction"));
}

void GalleryCard::resizeEvent(QResizeEvent*) {
    arrange(width(), true);
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
    if (m_isPicked) {
        icon(QStringLiteral("flag")).paint(&painter, m_flag);
    }
}

void GalleryCard::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? std::optional(event->position().toPoint()) : std::nullopt;
}

void GalleryCard::mouseMoveEvent(QMouseEvent* event) {
    const bool isFar = m_pressed && (event->position().toPoint() - *m_pressed).manhattanLength() >=
                                        QApplication::startDragDistance();
    if (isFar) {
        m_pressed.reset();
        emit dragWanted(m_id);
    }
}

void GalleryCard::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressed && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit activated(m_id);
    }
    m_pressed.reset();
}

void GalleryCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(m_id);
        return;
    case Qt::Key_Space:
        if (m_isExpanded || m_introduction->isCut()) {
            expand();
        }
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void GalleryCard::contextMenuEvent(QContextMenuEvent* event) {
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuWanted(m_id, isByKey ? mapToGlobal(m_title->geometry().center()) : event->globalPos());
}

void GalleryCard::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    emit focused(m_id);
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
