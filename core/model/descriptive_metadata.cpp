// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/descriptive_metadata.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fieldframe {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 9> kOriginNames{"xmp",  "iim",      "exif",  "sidecar", "media",
                                                       "hand", "template", "merge", "table"};

std::string joined(const std::vector<std::string>& items, std::string_view separator) {
    std::string line;
    for (const std::string& item : items) {
        if (!line.empty() && !item.empty()) {
            line += separator;
        }
        line += item;
    }
    return line;
}

Json listJson(const std::vector<std::string>& items) {
    return Json(items);
}

/// A structure is an array of [member, text] pairs: an object would lose the order and repeated members.
Json structsJson(const std::vector<StructContent>& structs) {
    Json list = Json::array();
    for (const StructContent& members : structs) {
        Json pairs = Json::array();
        for (const auto& [name, text] : members) {
            pairs.push_back(Json::array({name, text}));
        }
        list.push_back(std::move(pairs));
    }
    return list;
}

Json contentJson(const FieldContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        return *text;
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&content)) {
        return listJson(*list);
    }
    return structsJson(std::get<std::vector<StructContent>>(content));
}

bool isListJson(const Json& json) {
    return json.is_array() && std::ranges::all_of(json, [](const Json& item) { return item.is_string(); });
}

bool isPairJson(const Json& json) {
    return isListJson(json) && json.size() == 2;
}

bool isStructsJson(const Json& json) {
    return json.is_array() && std::ranges::all_of(json, [](const Json& item) {
               return item.is_array() && std::ranges::all_of(item, isPairJson);
           });
}

std::vector<StructContent> structsFromJson(const Json& json) {
    std::vector<StructContent> structs;
    for (const Json& item : json) {
        StructContent members;
        for (const Json& pair : item) {
            members.emplace_back(pair.at(0).get<std::string>(), pair.at(1).get<std::string>());
        }
        structs.push_back(std::move(members));
    }
    return structs;
}

/// The content of @p json as @p shape has it; nothing where it is of another form.
std::optional<FieldContent> contentFromJson(FieldShape shape, const Json& json) {
    const bool isStructs = shape == FieldShape::Struct || shape == FieldShape::StructList;
    if (isStructs && isStructsJson(json)) {
        return structsFromJson(json);
    }
    if (isList(shape) && isListJson(json)) {
        return json.get<std::vector<std::string>>();
    }
    if (!isList(shape) && json.is_string()) {
        return json.get<std::string>();
    }
    return std::nullopt;
}

Json valueJson(const FieldValue& value) {
    return Json{{"field", static_cast<std::uint16_t>(value.field)},
                {"language", value.language},
                {"origin", static_cast<std::uint8_t>(value.origin)},
                {"content", contentJson(value.content)}};
}

/// Values of fields that this version does not know, or of the wrong form, are left out: the other side may
/// be newer.
std::vector<FieldValue> valuesFromJson(const Json& json) {
    std::vector<FieldValue> values;
    for (const Json& item : json) {
        const MetadataField* field = findMetadataField(item.at("field").get<std::uint16_t>());
        const auto origin = item.at("origin").get<std::uint8_t>();
        if (field == nullptr || origin < 1 || origin > kOriginNames.size()) {
            continue;
        }
        std::optional<FieldContent> content = contentFromJson(field->shape, item.at("content"));
        if (content && !isEmpty(*content)) {
            values.push_back(FieldValue{field->id, item.at("language").get<std::string>(),
                                        std::move(*content), static_cast<Origin>(origin)});
        }
    }
    return values;
}

} // namespace

std::string_view originName(Origin origin) {
    const auto index = static_cast<std::size_t>(origin) - 1;
    return index < kOriginNames.size() ? kOriginNames[index] : std::string_view();
}

std::optional<Origin> originFromName(std::string_view name) {
    const auto found = std::ranges::find(kOriginNames, name);
    if (found == kOriginNames.end()) {
        return std::nullopt;
    }
    return static_cast<Origin>(found - kOriginNames.begin() + 1);
}

bool isEmpty(const FieldContent& content) {
    return std::visit([](const auto& value) { return value.empty(); }, content);
}

std::string displayText(const FieldContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        return *text;
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&content)) {
        return joined(*list, "; ");
    }
    std::vector<std::string> lines;
    for (const StructContent& members : std::get<std::vector<StructContent>>(content)) {
        std::vector<std::string> texts;
        std::ranges::transform(members, std::back_inserter(texts), &StructContent::value_type::second);
        lines.push_back(joined(texts, ", "));
    }
    return joined(lines, "; ");
}

std::string storedText(const FieldContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        return *text;
    }
    // Invalid UTF-8 must not throw here: it is replaced.
    return contentJson(content).dump(-1, ' ', false, Json::error_handler_t::replace);
}

FieldContent contentFromStored(FieldShape shape, std::string_view stored) {
    if (!isList(shape)) {
        return std::string(stored);
    }
    const Json json = Json::parse(stored, nullptr, false);
    std::optional<FieldContent> content = json.is_discarded() ? std::nullopt : contentFromJson(shape, json);
    return content ? std::move(*content) : FieldContent(std::vector<std::string>{std::string(stored)});
}

const FieldValue* DescriptiveMetadata::find(FieldId field, std::string_view language) const {
    const auto found = std::ranges::find_if(
        values, [&](const FieldValue& value) { return value.field == field && value.language == language; });
    return found != values.end() ? &*found : nullptr;
}

std::string DescriptiveMetadata::text(FieldId field, std::string_view language) const {
    const FieldValue* value = find(field, language);
    if (value == nullptr && language.empty()) {
        const auto any = std::ranges::find(values, field, &FieldValue::field);
        value = any != values.end() ? &*any : nullptr;
    }
    const auto* text = value != nullptr ? std::get_if<std::string>(&value->content) : nullptr;
    return text != nullptr ? *text : std::string();
}

std::vector<std::string> DescriptiveMetadata::list(FieldId field) const {
    const FieldValue* value = find(field);
    if (value == nullptr) {
        return {};
    }
    if (const auto* items = std::get_if<std::vector<std::string>>(&value->content)) {
        return *items;
    }
    return {displayText(value->content)};
}

void DescriptiveMetadata::set(FieldValue value) {
    const auto found = std::ranges::find_if(values, [&](const FieldValue& known) {
        return known.field == value.field && known.language == value.language;
    });
    if (isEmpty(value.content)) {
        if (found != values.end()) {
            values.erase(found);
        }
    } else if (found != values.end()) {
        *found = std::move(value);
    } else {
        values.push_back(std::move(value));
    }
}

void to_json(nlohmann::json& json, const DescriptiveMetadata& metadata) {
    Json values = Json::array();
    std::ranges::transform(metadata.values, std::back_inserter(values), valueJson);
    Json conflicts = Json::array();
    std::ranges::transform(metadata.conflicts, std::back_inserter(conflicts), valueJson);
    json = Json{{"values", std::move(values)}, {"conflicts", std::move(conflicts)}};
}

void from_json(const nlohmann::json& json, DescriptiveMetadata& metadata) {
    metadata.values = valuesFromJson(json.at("values"));
    metadata.conflicts = valuesFromJson(json.at("conflicts"));
}

} // namespace fieldframe
