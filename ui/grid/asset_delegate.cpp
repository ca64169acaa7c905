// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/asset_delegate.h"

#include "ui/bridge/text.h"
#include "ui/grid/asset_marks.h"
#include "ui/models/asset_list_model.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace fieldframe::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6;

int rowHeight() {
    return QFontMetrics(Theme::font(Theme::Size::Small)).height() + 2;
}

QString placeholderIcon(MediaKind kind) {
    switch (kind) {
    case MediaKind::Video:
        return QStringLiteral("video");
    case MediaKind::Audio:
        return QStringLiteral("audio");
    case MediaKind::Image:
        break;
    }
    return QStringLiteral("image");
}

/// Where @p asset's picture goes: known before it is here, so that nothing moves when it comes. Never larger
/// than it is: a small picture shown large only looks like a bad one.
QRect fitted(const AssetSummary& asset, const QRect& area) {
    const QSize whole(static_cast<int>(asset.width), static_cast<int>(asset.height));
    QRect rect(QPoint(),
               whole.isEmpty()
                   ? area.size()
                   : whole.scaled(area.size().boundedTo(whole), Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    rect.moveCenter(area.center());
    return rect;
}

/// "AR FR" for "ar fr"; of many the first ones.
QString languagesText(const AssetSummary& asset) {
    constexpr qsizetype kShown = 3;
    const QStringList all =
        toQt(asset.captionLanguages).toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString shown = all.mid(0, kShown).join(QLatin1Char(' '));
    return all.size() > kShown ? shown + QStringLiteral(" …") : shown;
}

} // namespace

AssetDelegate::AssetDelegate(const AssetListModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {}

int AssetDelegate::heightForWidth(int width) {
    const int picture = (width - 2 * kPadding) * 2 / 3;
    return kPadding + picture + kGap + 2 * rowHeight() + kPadding - 2;
}

QSize AssetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), heightForWidth(option.rect.width())};
}

void AssetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    paintFrame(*painter, option);
    const AssetSummary* const asset = m_model.summary(index.row());
    if (!asset) {
        return;
    }
    const QRect inner = option.rect.adjusted(kPadding, kPadding, -kPadding, 0);
    const QRect picture(inner.left(), inner.top(), inner.width(), inner.width() * 2 / 3);
    paintPicture(*painter, picture, *asset);

    const QRect marks(inner.left(), picture.bottom() + 1 + kGap, inner.width(), rowHeight());
    painter->setFont(Theme::font(Theme::Size::Small)); // Both lines below the picture.
    paintMarks(*painter, marks, *asset, m_model.matches(index.row()).join(QStringLiteral(", ")));

    const QString caption = index.data(Qt::DisplayRole).toString();
    const QRect line = marks.translated(0, rowHeight());
    painter->setPen(asset->hasCaption ? Theme::current().text : Theme::current().muted);
    // The text's own direction decides the end it is cut at; the view's decides nothing here.
    const Qt::Alignment side = caption.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(caption.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(line, int((side | Qt::AlignVCenter | Qt::AlignAbsolute).toInt()) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(caption, Qt::ElideRight, line.width()));
    painter->setLayoutDirection(direction);
}

void AssetDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const {
    const Theme& theme = Theme::current();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isSelected ? theme.raised : theme.panel);
    painter.setPen(Qt::NoPen);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (isSelected) {
        painter.setPen(QPen(theme.accent, 2));
    } else if (hasFocus) {
        painter.setPen(QPen(theme.line, 1));
    }
    painter.drawRoundedRect(frame, Theme::kRadius, Theme::kRadius);
    if (isSelected && hasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(theme.accentText.lightness() > 128 && theme.isDark ? theme.text : theme.accent, 1));
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), Theme::kRadius - 1, Theme::kRadius - 1);
    }
    painter.restore();
}

void AssetDelegate::paintPicture(QPainter& painter, const QRect& area, const AssetSummary& asset) const {
    ThumbnailCache& thumbnails = m_model.thumbnails();
    const QRect place = fitted(asset, area);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap* const pixmap = thumbnails.findScaled(asset.hash, (QSizeF(place.size()) * ratio).toSize());
    const bool isMissing = !pixmap && thumbnails.isMissing(asset.hash);
    const QRect shown = isMissing ? area : place;
    if (pixmap) {
        // Of the right size but for the moment after a change of size, in which nobody looks closely.
        painter.setOpacity(asset.pick == Pick::Reject ? 0.3 : 1.0);
        painter.drawPixmap(shown, *pixmap);
        painter.setOpacity(1.0);
    } else if (isMissing) {
        constexpr int kIcon = 32;
        painter.drawPixmap(area.center() - QPoint(kIcon / 2, kIcon / 2),
                           iconPixmap(placeholderIcon(asset.kind), kIcon, Theme::current().muted,
                                      painter.device()->devicePixelRatioF()));
    } else {
        painter.fillRect(shown, Theme::current().window);
    }
    paintPick(painter, shown, asset.pick);
}

void AssetDelegate::paintMarks(QPainter& painter, const QRect& row, const AssetSummary& asset,
                               const QString& matched) const {
    const Theme& theme = Theme::current();
    constexpr int kMark = 12;
    constexpr int kSpace = 4;
    QRect rest = row;
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto take = [&](int width, bool isLeading) {
        const bool isLeft = isLeading != isMirrored;
        const QRect box(isLeft ? rest.left() : rest.right() - width + 1, rest.top(), width, rest.height());
        rest = isLeft ? rest.adjusted(width + kSpace, 0, 0, 0) : rest.adjusted(0, 0, -width - kSpace, 0);
        return box;
    };
    const auto icon = [&](const QString& name, bool isLeading) {
        const QRect box = take(kMark, isLeading);
        painter.drawPixmap(box.left(), box.top() + (box.height() - kMark) / 2,
                           iconPixmap(name, kMark, theme.warning, painter.device()->devicePixelRatioF()));
    };
    if (asset.rating > 0) {
        take(paintStars(painter, row, asset.rating, painter.layoutDirection()) - kSpace, true);
    }
    if (!asset.label.empty()) {
        const QRect box = take(kMark, true);
        paintLabel(painter, QRect(box.left(), box.top() + (box.height() - kMark) / 2, kMark, kMark),
                   toQt(asset.label));
    }
    if (asset.isEmbargoed) {
        icon(QStringLiteral("embargo"), true);
    }
    if (asset.isOffline) {
        icon(QStringLiteral("offline"), true);
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const auto text = [&](const QString& words, const QColor& colour) {
        const QString shown = metrics.elidedText(words, Qt::ElideRight, rest.width());
        const int width = metrics.horizontalAdvance(shown);
        if (width > 0) {
            painter.setPen(colour);
            painter.drawText(take(width, false), Qt::AlignCenter | Qt::TextSingleLine, shown);
        }
    };
    // A sign of its own where there is no room for the words.
    const QString warning = warningText(asset);
    if (!warning.isEmpty()) {
        if (metrics.horizontalAdvance(warning) <= rest.width() && matched.isEmpty()) {
            text(warning, theme.warning);
        } else if (kMark <= rest.width()) {
            icon(QStringLiteral("warning"), false);
        }
    }
    text(matched.isEmpty() ? languagesText(asset) : tr("in %1").arg(matched), theme.muted);
}

} // namespace fieldframe::ui
