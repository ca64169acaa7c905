// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/field_text.h"

#include "core/base/text.h"
#include "core/edit/edit_service.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace fieldframe::ui {

namespace {

using Items = std::vector<std::string>;

void add(Items& items, const std::string& item) {
    if (!item.empty() && std::ranges::find(items, item) == items.end()) {
        items.push_back(item);
    }
}

} // namespace

QString fieldText(const FieldContent& content) {
    if (const std::string* const text = std::get_if<std::string>(&content)) {
        return toQt(*text);
    }
    return toQt(displayText(content));
}

Result<FieldContent> contentOf(FieldId field, const QString& typed, const FieldContent& before) {
    const MetadataField& description = metadataField(field);
    const Items* const known = std::get_if<Items>(&before);
    if (!isList(description.shape) || !known) {
        return edit::contentFromTyped(description, toUtf8(typed));
    }
    Items items;
    for (const QString& part : typed.split(QLatin1Char(';'))) {
        const std::string item = text::cleaned(toUtf8(part));
        if (std::ranges::find(*known, item) != known->end()) {
            add(items, item);
            continue;
        }
        const auto split = edit::contentFromTyped(description, item);
        if (!split) {
            return split;
        }
        for (const std::string& piece : std::get<Items>(*split)) {
            add(items, piece);
        }
    }
    return items;
}

} // namespace fieldframe::ui
