// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/export_note.h"

#include "core/model/page_document_json.h"
#include "ui/bridge/text.h"

#include <QJsonArray>

namespace fieldframe::ui {

namespace {

constexpr QLatin1String kCatalog("catalog");
constexpr QLatin1String kTarget("target");
constexpr QLatin1String kPresets("presets");
constexpr QLatin1String kGallery("gallery");
constexpr QLatin1String kAssets("assets");
constexpr QLatin1String kDocument("document");
constexpr QLatin1String kReplace("replace");
constexpr QLatin1String kRecipient("recipient");
constexpr QLatin1String kOverrides("overrides");

} // namespace

QJsonObject exportNote(const ExportOrder& order, const GlobalId& catalog) {
    const delivery::ExportRequest& request = order.request;
    QJsonObject overrides;
    for (const delivery::Override& one : request.overrides) {
        overrides.insert(toQt(one.asset.text()), toQt(one.reason));
    }
    QJsonObject note{{kCatalog, toQt(catalog.text())},
                     {kTarget, pathText(request.target)},
                     {kPresets, QJsonArray::fromStringList(order.presetIds)},
                     {kReplace, request.existingTarget == delivery::ExistingTarget::Replace},
                     {kRecipient, toQt(request.recipient)},
                     {kOverrides, overrides}};
    if (request.gallery) {
        note.insert(kGallery, static_cast<qint64>(request.gallery->value));
    } else if (request.document) {
        note.insert(kDocument, toQt(writePageDocument(*request.document)));
    } else {
        QJsonArray assets;
        for (const AssetId asset : request.assets) {
            assets.append(static_cast<qint64>(asset.value));
        }
        note.insert(kAssets, assets);
    }
    return note;
}

ExportOrder orderOfNote(const QJsonObject& note) {
    ExportOrder order;
    order.request.target = toPath(note[kTarget].toString());
    order.request.recipient = toUtf8(note[kRecipient].toString());
    if (note[kReplace].toBool()) {
        order.request.existingTarget = delivery::ExistingTarget::Replace;
    }
    for (const QJsonValue id : note[kPresets].toArray()) {
        order.presetIds.append(id.toString());
    }
    if (note.contains(kGallery)) {
        order.request.gallery = GalleryId{note[kGallery].toInteger()};
    }
    if (note.contains(kDocument)) {
        const auto document = parsePageDocument(toUtf8(note[kDocument].toString()), "export.unfinished");
        order.request.document = document ? std::optional(*document) : std::nullopt;
    }
    for (const QJsonValue asset : note[kAssets].toArray()) {
        order.request.assets.push_back(AssetId{asset.toInteger()});
    }
    const QJsonObject overrides = note[kOverrides].toObject();
    for (const QString& asset : overrides.keys()) {
        if (const auto id = GlobalId::parse(toUtf8(asset))) {
            order.request.overrides.push_back({*id, toUtf8(overrides[asset].toString())});
        }
    }
    return order;
}

QString catalogOfNote(const QJsonObject& note) {
    return note[kCatalog].toString();
}

} // namespace fieldframe::ui
