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

QRect fitted(const QSize& picture, const QRect& area) {
    // Never larger than it is: a small picture shown large only looks like a bad one.
    const QSize size = picture.width() <= area.width() && picture.height() <= area.height()
                           ? picture
                           : picture.scaled(area.size(), Qt::KeepAspectRatio);
    QRect rect(QPoint(), size);
    rect.moveCenter(area.center());
    return rect;
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
    painter->setFont(Theme::font(Theme::Size::Small));
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
    const QPixmap* const pixmap = thumbnails.find(asset.hash);
    QRect shown = area;
    if (pixmap) {
        shown = fitted(pixmap->size() / pixmap->devicePixelRatio(), area);
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(asset.pick == Pick::Reject ? 0.3 : 1.0);
        painter.drawPixmap(shown, *pixmap);
        painter.restore();
    } else if (thumbnails.isMissing(asset.hash)) {
        constexpr int kIcon = 32;
        painter.drawPixmap(area.center() - QPoint(kIcon / 2, kIcon / 2),
                           iconPixmap(placeholderIcon(asset.kind), kIcon, Theme::current().muted,
                                      painter.device()->devicePixelRatioF()));
    }
    paintPick(painter, shown, asset.pick);
}

void AssetDelegate::paintMarks(QPainter& painter, const QRect& row, const AssetSummary& asset,
                               const QString& matched) const {
    const Theme& theme = Theme::current();
    const Qt::LayoutDirection direction = painter.layoutDirection();
    constexpr int kMark = 11;
    int used = paintStars(painter, row, asset.rating, direction);
    const auto place = [&](int offset) {
        QRect box(row.left() + offset, row.top() + (row.height() - kMark) / 2, kMark, kMark);
        if (direction == Qt::RightToLeft) {
            box.moveRight(row.right() - offset);
        }
        return box;
    };
    if (!asset.label.empty()) {
        paintLabel(painter, place(used), toQt(asset.label));
        used += kMark + 4;
    }
    for (const auto& [isShown, name] :
         {std::pair(asset.isEmbargoed, "embargo"), std::pair(asset.isOffline, "offline")}) {
        if (isShown) {
            painter.drawPixmap(place(used).topLeft(), iconPixmap(QLatin1String(name), kMark, theme.warning,
                                                                 painter.device()->devicePixelRatioF()));
            used += kMark + 4;
        }
    }
    const QString warning = warningText(asset);
    const QString text = matched.isEmpty() ? warning : tr("in %1").arg(matched);
    painter.setPen(matched.isEmpty() ? theme.warning : theme.muted);
    const QRect rest =
        direction == Qt::RightToLeft ? row.adjusted(0, 0, -used, 0) : row.adjusted(used, 0, 0, 0);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width()));
}

} // namespace fieldframe::ui
