// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/edit/edit_service.h"
#include "core/edit/field_rules.h"
#include "core/edit/position.h"

#include <algorithm>

namespace fieldframe::edit {
namespace {

/// Without blanks around, empty ones and repeats.
std::vector<std::string> splitList(std::string_view typed, std::string_view separators) {
    std::vector<std::string> items;
    while (!typed.empty()) {
        const std::size_t end = typed.find_first_of(separators);
        std::string item = text::cleaned(typed.substr(0, end));
        if (!item.empty() && std::ranges::find(items, item) == items.end()) {
            items.push_back(std::move(item));
        }
        typed.remove_prefix(end == std::string_view::npos ? typed.size() : end + 1);
    }
    return items;
}

/// What is no coordinate stays as it is, to be refused with its own words.
std::string numberFromTyped(FieldId field, std::string_view typed) {
    if (field == FieldId::GpsLatitude || field == FieldId::GpsLongitude) {
        const Axis axis = field == FieldId::GpsLatitude ? Axis::Latitude : Axis::Longitude;
        return coordinateFromTyped(typed, axis).value_or(text::trimmed(typed));
    }
    return text::trimmed(typed);
}

} // namespace

Result<FieldContent> contentFromTyped(const MetadataField& field, std::string_view typed) {
    FieldContent content;
    switch (field.shape) {
    case FieldShape::OrderedList:
    case FieldShape::UnorderedList:
        content = splitList(typed, field.id == FieldId::Keywords ? ";," : ";");
        break;
    case FieldShape::Struct:
    case FieldShape::StructList:
        if (!text::trimmed(typed).empty()) {
            return failure(ErrorCode::InvalidInput, std::string(field.key),
                           "has parts, which one text can't give");
        }
        content = std::vector<StructContent>();
        break;
    case FieldShape::Date: {
        const auto date = PartialDateTime::parse(text::trimmed(typed));
        content = date ? date->iso() : text::trimmed(typed);
        break;
    }
    case FieldShape::Number:
        content = numberFromTyped(field.id, typed);
        break;
    case FieldShape::Text:
    case FieldShape::LanguageText:
        content = text::cleaned(typed);
        break;
    }
    if (const Status valid = checkContent(field, content); !valid) {
        return tl::unexpected<Error>(valid.error());
    }
    return content;
}

} // namespace fieldframe::edit
