// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_fields.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace fieldframe::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Inspector", text);
}

QStringList items(const DescriptiveMetadata& metadata, FieldId field) {
    QStringList texts;
    for (const std::string& item : metadata.list(field)) {
        texts.append(oneLine(toQt(item)));
    }
    return texts;
}

QString display(const DescriptiveMetadata& metadata, FieldId field) {
    const FieldValue* const value = metadata.find(field);
    return value ? toQt(displayText(value->content)) : QString();
}

void add(std::vector<InspectorField>& fields, const char* label, const QString& text) {
    if (!text.isEmpty()) {
        fields.push_back({tr(label), text, {}});
    }
}

void add(std::vector<InspectorField>& fields, const char* label, const QStringList& texts) {
    if (!texts.isEmpty()) {
        fields.push_back({tr(label), {}, texts});
    }
}

QString kindText(MediaKind kind) {
    switch (kind) {
    case MediaKind::Video:
        return tr(QT_TRANSLATE_NOOP("Inspector", "Video"));
    case MediaKind::Audio:
        return tr(QT_TRANSLATE_NOOP("Inspector", "Audio"));
    case MediaKind::Image:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("Inspector", "Image"));
}

} // namespace

std::vector<InspectorField> inspectorFields(const AssetDetails& details) {
    const DescriptiveMetadata& metadata = details.metadata;
    std::vector<InspectorField> fields;
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Source"), toQt(metadata.text(FieldId::Source)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "People shown"), items(metadata, FieldId::PersonShown));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Event"), display(metadata, FieldId::Event));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Embargo until"), toQt(metadata.text(FieldId::EmbargoUntil)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Caption writer"),
        toQt(metadata.text(FieldId::CaptionWriter)));
    QStringList galleries;
    for (const AssetGallery& gallery : details.galleries) {
        galleries.append(oneLine(toQt(gallery.title)));
    }
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Galleries"), galleries);
    return fields;
}

QString fileText(const AssetDetails& details) {
    const QLocale locale;
    QStringList parts{kindText(details.summary.kind)};
    if (details.summary.width > 0 && details.summary.height > 0) {
        parts.append(QStringLiteral("%1 × %2").arg(locale.toString(details.summary.width),
                                                   locale.toString(details.summary.height)));
    }
    parts.append(
        locale.formattedDataSize(static_cast<qint64>(details.sizeBytes), 1, QLocale::DataSizeSIFormat));
    return parts.join(QStringLiteral(" · "));
}

} // namespace fieldframe::ui
