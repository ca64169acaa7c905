// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_text.h"

#include "core/edit/edit_service.h"
#include "ui/bridge/text.h"

namespace fieldframe::ui {

QString fieldText(const FieldContent& content) {
    return toQt(displayText(content));
}

Result<FieldContent> contentOf(FieldId field, const QString& typed) {
    return edit::contentFromTyped(metadataField(field), toUtf8(typed));
}

} // namespace fieldframe::ui
