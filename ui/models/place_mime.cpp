// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/place_mime.h"

#include <QMimeData>
#include <QStringList>

namespace fieldframe::ui {

QString placeMimeType() {
    return QStringLiteral("application/x-fieldframe-place");
}

std::unique_ptr<QMimeData> mimeOf(const Place& place, const GlobalId& catalog) {
    auto mime = std::make_unique<QMimeData>();
    const QString text = QStringLiteral("%1 %2 %3")
                             .arg(QString::fromStdString(catalog.text()))
                             .arg(static_cast<int>(place.kind))
                             .arg(place.id);
    mime->setData(placeMimeType(), text.toLatin1());
    return mime;
}

std::optional<Place> placeIn(const QMimeData& mime, const GlobalId& catalog) {
    const QStringList parts =
        QString::fromLatin1(mime.data(placeMimeType())).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() != 3 || parts[0] != QString::fromStdString(catalog.text())) {
        return std::nullopt;
    }
    const auto kind = static_cast<Place::Kind>(parts[1].toInt());
    const qint64 id = parts[2].toLongLong();
    const bool canTravel = kind == Place::Kind::Gallery || kind == Place::Kind::Category;
    return canTravel && id > 0 ? std::optional(Place{kind, id, {}}) : std::nullopt;
}

} // namespace fieldframe::ui
