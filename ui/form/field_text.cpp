// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_text.h"

#include "core/edit/edit_service.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>

namespace fieldframe::ui {

namespace {

bool isStructured(FieldId field) {
    const FieldShape shape = metadataField(field).shape;
    return shape == FieldShape::Struct || shape == FieldShape::StructList;
}

} // namespace

QString fieldText(const FieldContent& content) {
    return toQt(displayText(content));
}

QString editedText(FieldId field, const FieldContent& content) {
    return isStructured(field) && !isEmpty(content) ? toQt(storedText(content)) : fieldText(content);
}

Result<FieldContent> contentOf(FieldId field, const QString& typed) {
    if (isStructured(field)) {
        return typed.isEmpty() ? FieldContent(std::vector<StructContent>())
                               : contentFromStored(metadataField(field).shape, toUtf8(typed));
    }
    return edit::contentFromTyped(metadataField(field), toUtf8(typed));
}

QString howWritten(FieldId field) {
    if (field == FieldId::GpsLatitude || field == FieldId::GpsLongitude) {
        return QCoreApplication::translate("Form", "Write degrees, as in 47.44 or 47 26 24 N.");
    }
    switch (metadataField(field).shape) {
    case FieldShape::Date:
        return QCoreApplication::translate(
            "Form", "Write a date as in 2018, 2018-04 or 2018-04-17, with a time as in 2018-04-17T19:42.");
    case FieldShape::Number:
        return QCoreApplication::translate("Form", "Write a number, as in 12.5.");
    default:
        return {};
    }
}

} // namespace fieldframe::ui
