// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loupe/facts_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace fieldframe::ui {

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Facts", text);
}

QString kindText(MediaKind kind) {
    switch (kind) {
    case MediaKind::Video:
        return words(QT_TRANSLATE_NOOP("Facts", "Video"));
    case MediaKind::Audio:
        return words(QT_TRANSLATE_NOOP("Facts", "Sound"));
    case MediaKind::Image:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Facts", "Picture"));
}

/// "0:35", "1:02:07".
QString durationText(std::int64_t milliseconds) {
    constexpr int kMinute = 60;
    constexpr int kThousand = 1000;
    const std::int64_t seconds = milliseconds / kThousand;
    const auto twoDigits = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    const std::int64_t minutes = seconds / kMinute;
    const QString tail = twoDigits(seconds % kMinute);
    return minutes < kMinute
               ? QStringLiteral("%1:%2").arg(QString::number(minutes), tail)
               : QStringLiteral("%1:%2:%3")
                     .arg(QString::number(minutes / kMinute), twoDigits(minutes % kMinute), tail);
}

} // namespace

QString factsText(const AssetSummary& asset, const MediaFacts* facts, std::uint64_t sizeBytes) {
    const QLocale locale;
    QStringList parts{kindText(asset.kind)};
    if (asset.width > 0 && asset.height > 0) {
        parts.append(words(QT_TRANSLATE_NOOP("Facts", "%1 × %2"))
                         .arg(locale.toString(asset.width), locale.toString(asset.height)));
    }
    if (facts && facts->durationMilliseconds) {
        parts.append(durationText(*facts->durationMilliseconds));
    }
    if (sizeBytes > 0) {
        parts.append(locale.formattedDataSize(static_cast<qint64>(sizeBytes), 1, QLocale::DataSizeSIFormat));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace fieldframe::ui
