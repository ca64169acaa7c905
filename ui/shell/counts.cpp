// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace fieldframe::ui {

namespace {

/// %1 is the number by locale; a translation chooses its form by the count.
QString counted(const char* one, const char* many, qint64 count) {
    const char* const text = count == 1 ? one : many;
    return QCoreApplication::translate("Counts", text, nullptr, static_cast<int>(count))
        .arg(QLocale().toString(count));
}

} // namespace

QString itemsText(qint64 count) {
    return counted(QT_TRANSLATE_NOOP("Counts", "%1 item"), QT_TRANSLATE_NOOP("Counts", "%1 items"), count);
}

QString galleriesText(qint64 count) {
    return counted(QT_TRANSLATE_NOOP("Counts", "%1 gallery"), QT_TRANSLATE_NOOP("Counts", "%1 galleries"),
                   count);
}

QString starsText(int count) {
    return counted(QT_TRANSLATE_NOOP("Counts", "%1 star"), QT_TRANSLATE_NOOP("Counts", "%1 stars"), count);
}

} // namespace fieldframe::ui
