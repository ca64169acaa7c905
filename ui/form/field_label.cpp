// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_label.h"

#include "ui/bridge/text.h"
#include "ui/form/field_row.h"

namespace fieldframe::ui {

QString fieldLabel(FieldId field, const QString& language) {
    if (const FieldRow* const row = formRow(field)) {
        return labelText(*row, language);
    }
    const QString name = toQt(metadataField(field).iptcName);
    return language.isEmpty() ? name : QStringLiteral("%1 %2").arg(name, language.toUpper());
}

} // namespace fieldframe::ui
