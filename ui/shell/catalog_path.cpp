// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/catalog_path.h"

#include <QMimeData>
#include <QUrl>

namespace fieldframe::ui {

namespace {

constexpr QLatin1String kDatabase("/catalog.db");

QString withoutSlashes(QString path) {
    while (path.size() > 1 && path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    return path;
}

} // namespace

QString catalogName(const QString& folder) {
    QString name = withoutSlashes(folder).section(QLatin1Char('/'), -1);
    if (name.endsWith(QLatin1String(kCatalogSuffix))) {
        name.chop(static_cast<int>(qstrlen(kCatalogSuffix)));
    }
    return name;
}

QString catalogNamedBy(const QString& path) {
    QString folder = withoutSlashes(path);
    if (folder.endsWith(kDatabase)) {
        folder.chop(kDatabase.size());
    }
    return folder.endsWith(QLatin1String(kCatalogSuffix)) ? folder : QString();
}

Dropped droppedIn(const QMimeData& data) {
    Dropped dropped;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile()) {
            continue;
        }
        const QString path = url.toLocalFile();
        const QString catalog = catalogNamedBy(path);
        if (!catalog.isEmpty() && dropped.catalog.isEmpty()) {
            dropped.catalog = catalog;
        } else {
            dropped.imports.append(path);
        }
    }
    return dropped;
}

} // namespace fieldframe::ui
