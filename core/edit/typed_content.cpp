// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/edit/edit_service.h"
#include "core/edit/field_rules.h"
#include "core/edit/position.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

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

/// The texts of one part; nothing where it is of another form.
bool addPart(const std::string& name, const nlohmann::json& value, StructContent& members) {
    if (value.is_string()) {
        members.emplace_back(name, text::cleaned(value.get<std::string>()));
        return !members.back().first.empty();
    }
    return value.is_array() && std::ranges::all_of(value, [&](const nlohmann::json& item) {
               return item.is_string() && addPart(name, item, members);
           });
}

/// An object of parts, or a list of such objects, in JSON, as `inspect` prints them; nothing for other text.
std::optional<std::vector<StructContent>> structsFromTyped(std::string_view typed) {
    std::vector<StructContent> structs;
    if (text::trimmed(typed).empty()) {
        return structs;
    }
    nlohmann::json json = nlohmann::json::parse(typed, nullptr, false);
    if (json.is_object()) {
        json = nlohmann::json::array({json});
    }
    if (!json.is_array()) {
        return std::nullopt;
    }
    for (const nlohmann::json& object : json) {
        StructContent members;
        const bool isGood = object.is_object() && std::ranges::all_of(object.items(), [&](const auto& part) {
                                return addPart(part.key(), part.value(), members);
                            });
        if (!isGood) {
            return std::nullopt;
        }
        std::erase_if(members, [](const StructContent::value_type& member) { return member.second.empty(); });
        if (!members.empty()) {
            structs.push_back(std::move(members));
        }
    }
    return structs;
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
        if (auto structs = structsFromTyped(typed)) {
            content = *std::move(structs);
            break;
        }
        return failure(ErrorCode::InvalidInput, std::string(field.key),
                       R"(has parts: {"PART": "TEXT"} or a list of such is wanted)");
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
