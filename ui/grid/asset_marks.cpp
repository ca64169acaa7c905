// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/asset_marks.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace fieldframe::ui {

namespace {

constexpr int kStarSize = 12;

QPainterPath labelShape(const QRectF& box, const QString& label) {
    QPainterPath path;
    if (label == QLatin1String("red")) {
        path.addEllipse(box);
    } else if (label == QLatin1String("yellow")) {
        path.addPolygon(QPolygonF{box.bottomLeft(), QPointF(box.center().x(), box.top()), box.bottomRight()});
    } else if (label == QLatin1String("blue")) {
        path.addPolygon(
            QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                      QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
    } else {
        path.addRoundedRect(box, 1.5, 1.5);
    }
    path.closeSubpath();
    return path;
}

QColor labelColour(const QString& label) {
    const bool isDark = Theme::current().isDark;
    if (label == QLatin1String("red")) {
        return isDark ? QColor(224, 96, 88) : QColor(190, 50, 44);
    }
    if (label == QLatin1String("yellow")) {
        return isDark ? QColor(226, 190, 82) : QColor(160, 116, 0);
    }
    if (label == QLatin1String("green")) {
        return isDark ? QColor(112, 184, 106) : QColor(46, 128, 52);
    }
    if (label == QLatin1String("blue")) {
        return isDark ? QColor(98, 158, 224) : QColor(38, 100, 172);
    }
    return Theme::current().muted;
}

} // namespace

int paintStars(QPainter& painter, const QRect& row, int rating, Qt::LayoutDirection direction) {
    const QPixmap star = iconPixmap(QStringLiteral("star"), kStarSize, Theme::current().muted,
                                    painter.device()->devicePixelRatioF());
    for (int i = 0; i < rating; ++i) {
        const int offset = i * (kStarSize + 1);
        const int x =
            direction == Qt::RightToLeft ? row.right() - offset - kStarSize + 1 : row.left() + offset;
        painter.drawPixmap(x, row.top() + (row.height() - kStarSize) / 2, star);
    }
    return rating > 0 ? rating * (kStarSize + 1) + 4 : 0;
}

void paintLabel(QPainter& painter, const QRect& box, const QString& label) {
    const QString name = label.toLower();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(labelColour(name));
    painter.drawPath(labelShape(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), name));
    static constexpr std::array kShaped{"red", "yellow", "green", "blue"};
    const bool hasShape =
        std::ranges::any_of(kShaped, [&](const char* word) { return name == QLatin1String(word); });
    if (!hasShape) {
        QFont font = Theme::font(Theme::Size::Small, QFont::Bold);
        font.setPixelSize(std::max(8, box.height() - 2));
        painter.setFont(font);
        painter.setPen(Theme::current().panel);
        painter.drawText(box, Qt::AlignCenter, label.left(1).toUpper());
    }
    painter.restore();
}

void paintPick(QPainter& painter, const QRect& picture, Pick pick) {
    if (pick == Pick::None) {
        return;
    }
    constexpr int kChip = 20;
    constexpr int kIcon = 12;
    QRect chip(picture.left() + 4, picture.top() + 4, kChip, kChip);
    if (painter.layoutDirection() == Qt::RightToLeft) {
        chip.moveRight(picture.right() - 4);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Over a picture nothing of the theme is sure to be seen: white on a dark chip always is.
    painter.setBrush(QColor(0, 0, 0, 170));
    painter.drawRoundedRect(chip, 4, 4);
    const QString name = pick == Pick::Pick ? QStringLiteral("flag") : QStringLiteral("reject");
    const int inset = (kChip - kIcon) / 2;
    painter.drawPixmap(chip.left() + inset, chip.top() + inset,
                       iconPixmap(name, kIcon, Qt::white, painter.device()->devicePixelRatioF()));
    painter.restore();
}

QString warningText(const AssetSummary& asset) {
    if (!asset.hasCaption) {
        return QCoreApplication::translate("AssetMarks", "no caption");
    }
    if (!asset.hasCredit) {
        return QCoreApplication::translate("AssetMarks", "no credit");
    }
    return {};
}

} // namespace fieldframe::ui
