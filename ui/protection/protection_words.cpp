// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_words.h"

#include "core/base/date_time.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Protection", text);
}

} // namespace

QString levelText(ProtectionLevel level) {
    switch (level) {
    case ProtectionLevel::None:
        return words(QT_TRANSLATE_NOOP("Protection", "Everything may be told"));
    case ProtectionLevel::NoPlace:
        return words(QT_TRANSLATE_NOOP("Protection", "No place"));
    case ProtectionLevel::NoName:
        return words(QT_TRANSLATE_NOOP("Protection", "No name and no place"));
    case ProtectionLevel::NoFace:
        return words(QT_TRANSLATE_NOOP("Protection", "No face, no name, no place"));
    }
    return {};
}

QString audienceText(Audience audience) {
    switch (audience) {
    case Audience::Public:
        return words(QT_TRANSLATE_NOOP("Protection", "Everybody"));
    case Audience::Partners:
        return words(QT_TRANSLATE_NOOP("Protection", "Partners only"));
    case Audience::Internal:
        return words(QT_TRANSLATE_NOOP("Protection", "Nobody outside"));
    }
    return {};
}

QString dateText(const std::string& iso) {
    const auto date = PartialDateTime::parse(iso);
    if (!date || date->month == 0) {
        return toQt(iso);
    }
    const QLocale locale;
    const QDate day(date->year, date->month, std::max(date->day, 1));
    return date->day == 0 ? locale.toString(day, QStringLiteral("MMMM yyyy"))
                          : locale.toString(day, QLocale::ShortFormat);
}

QString consentState(const Consent& consent) {
    if (!consent.withdrawn.empty()) {
        return words(QT_TRANSLATE_NOOP("Protection", "Withdrawn on %1")).arg(dateText(consent.withdrawn));
    }
    if (!consent.expires.empty()) {
        return words(QT_TRANSLATE_NOOP("Protection", "Until %1")).arg(dateText(consent.expires));
    }
    return words(QT_TRANSLATE_NOOP("Protection", "Without end"));
}

QString usesText(const std::vector<std::string>& uses) {
    QStringList list;
    for (const std::string& use : uses) {
        list.append(toQt(use));
    }
    return list.join(QStringLiteral("; "));
}

QString exportStateText(ExportState state) {
    switch (state) {
    case ExportState::Begun:
        return words(QT_TRANSLATE_NOOP("Protection", "Not finished"));
    case ExportState::Finished:
        return words(QT_TRANSLATE_NOOP("Protection", "Delivered"));
    case ExportState::Failed:
        return words(QT_TRANSLATE_NOOP("Protection", "Failed"));
    case ExportState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Protection", "Cancelled"));
    }
    return {};
}

QString momentText(std::int64_t utcMilliseconds) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMilliseconds), QLocale::ShortFormat);
}

} // namespace fieldframe::ui
