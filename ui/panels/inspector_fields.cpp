// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_fields.h"

#include "core/base/date_time.h"
#include "core/model/metadata_field.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTime>

#include <cstdlib>

namespace fieldframe::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Inspector", text);
}

QString joined(const DescriptiveMetadata& metadata, std::initializer_list<FieldId> fields) {
    QStringList parts;
    for (const FieldId field : fields) {
        const QString part = toQt(metadata.text(field));
        if (!part.isEmpty() && !parts.contains(part)) {
            parts.append(part);
        }
    }
    return parts.join(QStringLiteral(", "));
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

QString offsetText(int minutes) {
    if (minutes == 0) {
        return QStringLiteral("UTC");
    }
    const QLatin1Char fill('0');
    const int hours = std::abs(minutes) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(QLatin1String(minutes < 0 ? "−" : "+"))
        .arg(hours, 2, 10, fill)
        .arg(std::abs(minutes) % 60, 2, 10, fill);
}

} // namespace

QString dateText(const std::string& iso) {
    const auto date = PartialDateTime::parse(iso);
    if (!date) {
        return toQt(iso);
    }
    const QLocale locale;
    if (date->month == 0) {
        return QString::number(date->year);
    }
    if (date->day == 0) {
        return locale.toString(QDate(date->year, date->month, 1), QStringLiteral("MMMM yyyy"));
    }
    QString text = locale.toString(QDate(date->year, date->month, date->day), QLocale::LongFormat);
    if (date->hasTime) {
        text +=
            QStringLiteral(", ") +
            locale.toString(QTime(date->hour, date->minute, date->second.value_or(0)), QLocale::ShortFormat);
        if (date->offsetMinutes) {
            text += QLatin1Char(' ') + offsetText(*date->offsetMinutes);
        }
    }
    return text;
}

std::vector<CaptionText> captionTexts(const DescriptiveMetadata& metadata) {
    std::vector<CaptionText> captions;
    for (const FieldValue& value : metadata.values) {
        const std::string* const text = std::get_if<std::string>(&value.content);
        if (value.field != FieldId::Caption || !text) {
            continue;
        }
        const CaptionText caption{toQt(value.language), toQt(*text)};
        captions.insert(value.language.empty() ? captions.begin() : captions.end(), caption);
    }
    return captions;
}

std::vector<InspectorField> inspectorFields(const AssetDetails& details) {
    const DescriptiveMetadata& metadata = details.metadata;
    std::vector<InspectorField> fields;
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Headline"), toQt(metadata.text(FieldId::Headline)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Alt text"), toQt(metadata.text(FieldId::AltText)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Credit line"), toQt(metadata.text(FieldId::CreditLine)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Creators"),
        items(metadata, FieldId::Creator).join(QStringLiteral(", ")));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Source"), toQt(metadata.text(FieldId::Source)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Place"),
        joined(metadata, {FieldId::Sublocation, FieldId::City, FieldId::State, FieldId::Country}));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Taken"), [&] {
        const std::string date = metadata.text(FieldId::DateCreated);
        return date.empty() ? QString() : dateText(date);
    }());
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Keywords"), items(metadata, FieldId::Keywords));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "People shown"), items(metadata, FieldId::PersonShown));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Event"), display(metadata, FieldId::Event));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Copyright"), toQt(metadata.text(FieldId::CopyrightNotice)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Usage terms"), toQt(metadata.text(FieldId::UsageTerms)));
    add(fields, QT_TRANSLATE_NOOP("Inspector", "Instructions"), toQt(metadata.text(FieldId::Instructions)));
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
