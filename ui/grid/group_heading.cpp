// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/group_heading.h"

#include "ui/bridge/text.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace fieldframe::ui {

namespace {

constexpr qint64 kEpochDay = 2'440'588; ///< Julian day of 1970-01-01.
constexpr int kChevron = 8;

/// Points down, or for a collapsed group to where reading goes on.
void paintChevron(QPainter& painter, const QRectF& box, bool isCollapsed) {
    const QPointF centre = box.center();
    const qreal half = box.width() / 2;
    const qreal forward = painter.layoutDirection() == Qt::RightToLeft ? -1 : 1;
    QPainterPath path;
    if (isCollapsed) {
        path.moveTo(centre.x() - forward * half / 2, box.top());
        path.lineTo(centre.x() + forward * half / 2, centre.y());
        path.lineTo(centre.x() - forward * half / 2, box.bottom());
    } else {
        path.moveTo(box.left(), centre.y() - half / 2);
        path.lineTo(centre.x(), centre.y() + half / 2);
        path.lineTo(box.right(), centre.y() - half / 2);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::current().muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

} // namespace

QString groupTitle(const catalog::AssetGroup& group, catalog::GroupBy groupBy) {
    const auto words = [](const char* text) { return QCoreApplication::translate("GroupHeading", text); };
    if (groupBy == catalog::GroupBy::Day) {
        return group.day
                   ? QLocale().toString(QDate::fromJulianDay(kEpochDay + *group.day), QLocale::LongFormat)
                   : words(QT_TRANSLATE_NOOP("GroupHeading", "No date"));
    }
    if (group.folder == 0) {
        return words(QT_TRANSLATE_NOOP("GroupHeading", "No folder"));
    }
    return group.path.empty() ? toQt(group.volume) : toQt(group.path);
}

int groupHeadingHeight() {
    const int text = QFontMetrics(Theme::font(Theme::Size::Body, QFont::DemiBold)).height();
    return std::max(Theme::kSmallestTarget, text) + 2 * Theme::kUnit;
}

void paintGroupHeading(QPainter& painter, const QRect& rect, int margin, const GroupHeading& heading) {
    const Theme& theme = Theme::current();
    painter.save();
    if (heading.isOverCells) {
        painter.fillRect(rect, theme.window);
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
    }
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect line = rect.adjusted(margin, Theme::kUnit / 2, -margin, -Theme::kUnit / 2);
    if (heading.hasFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(line).adjusted(-Theme::kUnit, 0, Theme::kUnit, 0), Theme::kRadius,
                                Theme::kRadius);
    }
    const int chevronX = isMirrored ? line.right() - kChevron : line.left();
    paintChevron(painter, QRectF(chevronX, line.center().y() - kChevron / 2 + 1, kChevron, kChevron),
                 heading.isCollapsed);

    const int indent = kChevron + Theme::kUnit;
    const QRect text = isMirrored ? line.adjusted(0, 0, -indent, 0) : line.adjusted(indent, 0, 0, 0);
    const QFont small = Theme::font(Theme::Size::Small);
    const int countWidth = QFontMetrics(small).horizontalAdvance(heading.count);
    const QFont bold = Theme::font(Theme::Size::Body, QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const QString title = metrics.elidedText(heading.title, Qt::ElideMiddle,
                                             std::max(0, text.width() - countWidth - 2 * Theme::kUnit));
    painter.setFont(bold);
    painter.setPen(theme.text);
    // Leading is where the window's reading begins, also for a path in other letters.
    painter.drawText(text, static_cast<int>(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const int used = metrics.horizontalAdvance(title) + Theme::kUnit + Theme::kUnit / 2;
    painter.setFont(small);
    painter.setPen(theme.muted);
    painter.drawText(isMirrored ? text.adjusted(0, 0, -used, 0) : text.adjusted(used, 0, 0, 0),
                     static_cast<int>(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine,
                     heading.count);
    painter.restore();
}

} // namespace fieldframe::ui
