// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asset_mime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

namespace fieldframe::ui {

namespace {

const QLatin1String kCatalog("catalog");
const QLatin1String kAssets("assets");
const QLatin1String kGallery("gallery");

std::optional<qint64> rowId(const QJsonValue& value) {
    bool isNumber = false;
    const qint64 id = value.toString().toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace

QString assetMimeType() {
    return QStringLiteral("application/x-fieldframe-assets");
}

QByteArray encodedAssets(const AssetDrag& drag) {
    QJsonArray assets;
    for (const AssetId asset : drag.assets) {
        assets.append(QString::number(asset.value));
    }
    QJsonObject object{{kCatalog, QString::fromStdString(drag.catalog.text())}, {kAssets, assets}};
    if (drag.gallery) {
        object.insert(kGallery, QString::number(drag.gallery->value));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<AssetDrag> decodedAssets(const QByteArray& bytes) {
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const auto catalog = GlobalId::parse(object.value(kCatalog).toString().toStdString());
    const QJsonArray assets = object.value(kAssets).toArray();
    if (!catalog || assets.isEmpty()) {
        return std::nullopt;
    }
    AssetDrag drag{*catalog, {}, {}};
    for (const auto& value : assets) {
        const auto id = rowId(value);
        if (!id) {
            return std::nullopt;
        }
        drag.assets.push_back(AssetId{*id});
    }
    if (object.contains(kGallery)) {
        const auto id = rowId(object.value(kGallery));
        if (!id) {
            return std::nullopt;
        }
        drag.gallery = GalleryId{*id};
    }
    return drag;
}

void putAssets(QMimeData& mime, const AssetDrag& drag) {
    mime.setData(assetMimeType(), encodedAssets(drag));
}

std::optional<AssetDrag> assetsIn(const QMimeData& mime, const GlobalId& catalog) {
    if (!mime.hasFormat(assetMimeType())) {
        return std::nullopt;
    }
    auto drag = decodedAssets(mime.data(assetMimeType()));
    return drag && drag->catalog == catalog ? std::move(drag) : std::nullopt;
}

} // namespace fieldframe::ui
