// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/picture_line.h"

#include "ui/bridge/text.h"
#include "ui/grid/asset_marks.h"
#include "ui/loupe/facts_text.h"
#include "ui/shell/counts.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace fieldframe::ui {

namespace {

constexpr int kPadding = 2 * Theme::kUnit;
constexpr int kGap = 2 * Theme::kUnit;
constexpr int kMark = 12;
constexpr int kLeast = 4 * Theme::kUnit;
constexpr int kStars = 5 * kMark;

} // namespace

PictureLine::PictureLine(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

PictureLine::Content PictureLine::contentOf(const AssetSummary& asset) {
    Content content;
    content.name = oneLine(toQt(asset.fileName));
    content.facts = factsText(asset, nullptr, 0);
    content.pick = asset.pick;
    content.rating = asset.rating;
    content.label = toQt(asset.label);
    return content;
}

void PictureLine::setContent(const Content& content) {
    if (content == m_content) {
        return;
    }
    m_content = content;
    QStringList parts{content.name, content.facts};
    if (content.pick != Pick::None) {
        parts.append(content.pick == Pick::Pick ? tr("picked") : tr("rejected"));
    }
    if (content.rating > 0) {
        parts.append(starsText(content.rating));
    }
    if (!content.label.isEmpty()) {
        parts.append(tr("label %1").arg(content.label));
    }
    parts += {content.note, content.zoom, content.place};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    update();
}

QSize PictureLine::sizeHint() const {
    const QFontMetrics metrics(Theme::font(Theme::Size::Small));
    return {30 * metrics.averageCharWidth(), std::max(28, metrics.height() + Theme::kUnit)};
}

QSize PictureLine::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

/// From the leading edge of @p room; returns the width used.
int PictureLine::paintMarks(QPainter& painter, const QRect& room) const {
    const Theme& theme = Theme::current();
    const double ratio = painter.device()->devicePixelRatioF();
    int used = 0;
    const auto place = [&] {
        const QRect box(room.left() + used, room.center().y() - kMark / 2, kMark, kMark);
        return QStyle::visualRect(layoutDirection(), room, box);
    };
    if (m_content.pick != Pick::None) {
        const bool isPick = m_content.pick == Pick::Pick;
        painter.drawPixmap(place().topLeft(),
                           iconPixmap(isPick ? QStringLiteral("flag") : QStringLiteral("reject"), kMark,
                                      isPick ? theme.text : theme.warning, ratio));
        used += kMark + Theme::kUnit;
    }
    if (m_content.rating > 0) {
        const QRect stars(room.left() + used, room.top(), kStars, room.height());
        used += paintStars(painter, QStyle::visualRect(layoutDirection(), room, stars), m_content.rating,
                           layoutDirection()) +
                Theme::kUnit;
    }
    if (!m_content.label.isEmpty()) {
        paintLabel(painter, place(), m_content.label);
        used += kMark + Theme::kUnit;
    }
    return used;
}

void PictureLine::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setFont(Theme::font(Theme::Size::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect room = rect().adjusted(kPadding, 0, -kPadding, 0);
    const auto take = [&](QString text, const QColor& colour, bool isLeading, int most, int flags = 0) {
        if (text.isEmpty() || room.width() < kLeast) {
            return;
        }
        // The ends of file names tell them apart.
        const Qt::TextElideMode how = isLeading ? Qt::ElideMiddle : Qt::ElideRight;
        text = metrics.elidedText(text, how, std::min(most, room.width()));
        const int width = metrics.horizontalAdvance(text) + 1;
        const bool isLeft = isLeading != isRightToLeft();
        const QRect box(isLeft ? room.left() : room.right() - width + 1, room.top(), width, room.height());
        painter.setPen(colour);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine | flags, text);
        (isLeft ? room.setLeft(box.right() + kGap) : room.setRight(box.left() - kGap));
    };
    // The ends first: what stands between them gives way.
    const int whole = room.width();
    take(m_content.place, theme.muted, false, whole / 3);
    take(m_content.zoom, theme.muted, false, whole / 4);
    // A name reads as it is written, whatever the language around it.
    take(m_content.name, theme.text, true, whole / 2,
         m_content.name.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
    const int marks = paintMarks(painter, room);
    isRightToLeft() ? room.setRight(room.right() - marks) : room.setLeft(room.left() + marks);
    take(m_content.note, m_content.isNoteWarning ? theme.warning : theme.muted, false, whole / 2);
    if (metrics.horizontalAdvance(m_content.facts) <= room.width()) {
        take(m_content.facts, theme.muted, true, room.width());
    }
}

void PictureLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    update();
}

} // namespace fieldframe::ui
