// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/publish_date.h"

#include "core/base/date_time.h"
#include "ui/bridge/text.h"
#include "ui/panels/popup_panel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/themed.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextCharFormat>
#include <QToolButton>

namespace fieldframe::ui {

QString dateText(const QString& iso) {
    const auto date = PartialDateTime::parse(toUtf8(iso));
    if (!date) {
        return iso;
    }
    const QDate day(date->year, std::max(date->month, 1), std::max(date->day, 1));
    if (date->month == 0) {
        return QLocale().toString(day, QStringLiteral("yyyy"));
    }
    //: The form of a date: QDate::toString()'s letters.
    const char* const form = date->day == 0 ? QT_TRANSLATE_NOOP("PublishDate", "MMMM yyyy")
                                            : QT_TRANSLATE_NOOP("PublishDate", "d MMMM yyyy");
    return QLocale().toString(day, QCoreApplication::translate("PublishDate", form));
}

namespace {

/// Pictures are the only colour: no red days, no green arrows.
void calmCalendar(QCalendarWidget& calendar) {
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    QTextCharFormat plain;
    plain.setForeground(calendar.palette().brush(QPalette::WindowText));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        calendar.setWeekdayTextFormat(day, plain);
    }
    setThemedSheet(calendar,
                   QStringLiteral("#qt_calendar_navigationbar { background: transparent; }"
                                  "QToolButton { color: %text%; background: transparent; border: none;"
                                  " padding: 4px 8px; min-width: 24px; min-height: 24px; }"
                                  "QToolButton:hover { background: %hover%; border-radius: 4px; }"
                                  "QToolButton:focus { border: 1px solid %accent%; }"));
    const bool isRightToLeft = calendar.isRightToLeft();
    const auto draw = [&](const QString& button, bool isBack) {
        auto* const found = calendar.findChild<QToolButton*>(button);
        if (found) {
            found->setIcon(
                icon(isBack != isRightToLeft ? QStringLiteral("previous") : QStringLiteral("next")));
        }
    };
    draw(QStringLiteral("qt_calendar_prevmonth"), true);
    draw(QStringLiteral("qt_calendar_nextmonth"), false);
}

} // namespace

PublishDate::PublishDate(QWidget* parent)
    : QPushButton(parent) {
    setFlat(true);
    setToolTip(tr("When the gallery was, or will be, published"));
    connect(this, &QPushButton::clicked, this, &PublishDate::openChooser);
    setDate({});
}

void PublishDate::setDate(const QString& iso) {
    m_iso = iso;
    setText(iso.isEmpty() ? tr("Not published") : tr("Published %1").arg(dateText(iso)));
    setAccessibleName(text());
}

void PublishDate::openChooser() {
    auto* const popup = new PopupPanel(this);
    const QString proposed = m_iso.isEmpty() ? QDate::currentDate().toString(Qt::ISODate) : m_iso;
    auto* const typed = new QLineEdit(proposed, popup);
    typed->setAccessibleName(tr("Publish date"));
    typed->setPlaceholderText(tr("2024, 2024-03 or 2024-03-12"));
    auto* const hint = new QLabel(tr("A year, a month or a day: 2024, 2024-03 or 2024-03-12"), popup);
    hint->setFont(Theme::font(Theme::Size::Small));
    auto* const calendar = new QCalendarWidget(popup);
    calmCalendar(*calendar);
    if (const auto date = PartialDateTime::parse(toUtf8(m_iso)); date && date->day > 0) {
        calendar->setSelectedDate(QDate(date->year, date->month, date->day));
    }
    auto* const today = new QPushButton(tr("Today"), popup);
    auto* const none = new QPushButton(tr("Not published"), popup);
    auto* const layout = new QGridLayout(popup);
    layout->setContentsMargins(Theme::kUnit, Theme::kUnit, Theme::kUnit, Theme::kUnit);
    layout->setSpacing(Theme::kUnit);
    layout->addWidget(typed, 0, 0, 1, 2);
    layout->addWidget(hint, 1, 0, 1, 2);
    layout->addWidget(calendar, 2, 0, 1, 2);
    layout->addWidget(today, 3, 0);
    layout->addWidget(none, 3, 1);
    const auto choose = [this, popup](const QString& iso) {
        popup->close();
        setDate(iso);
        emit chosen(iso);
    };
    connect(typed, &QLineEdit::returnPressed, popup, [choose, typed, hint] {
        const QString iso = typed->text().trimmed();
        const auto date = PartialDateTime::parse(toUtf8(iso));
        if (date || iso.isEmpty()) {
            choose(date ? toQt(date->iso()) : QString());
        } else {
            setTone(*hint, Tone::Warning);
        }
    });
    const auto chooseDay = [choose](const QDate& day) { choose(day.toString(Qt::ISODate)); };
    connect(calendar, &QCalendarWidget::activated, popup, chooseDay);
    connect(calendar, &QCalendarWidget::clicked, popup, chooseDay);
    connect(today, &QPushButton::clicked, popup, [chooseDay] { chooseDay(QDate::currentDate()); });
    connect(none, &QPushButton::clicked, popup, [choose] { choose({}); });
    popup->adjustSize();
    popup->openAt(*this);
    typed->setFocus();
    typed->selectAll();
}

} // namespace fieldframe::ui
