// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/inspect_json.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace fieldframe {
namespace {

using Json = nlohmann::json;

Json numberJson(const std::string& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    if (!isWhole) {
        return text;
    }
    return text.find('.') == std::string::npos ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

Json structJson(const StructContent& members) {
    Json object = Json::object();
    for (const auto& [name, text] : members) {
        Json& member = object[name];
        if (member.is_null()) {
            member = text;
        } else if (member.is_array()) {
            member.push_back(text);
        } else {
            member = Json::array({member, text});
        }
    }
    return object;
}

Json contentJson(FieldShape shape, const FieldContent& content) {
    if (const auto* text = std::get_if<std::string>(&content)) {
        return shape == FieldShape::Number ? numberJson(*text) : Json(*text);
    }
    if (const auto* list = std::get_if<std::vector<std::string>>(&content)) {
        return *list;
    }
    Json array = Json::array();
    for (const StructContent& members : std::get<std::vector<StructContent>>(content)) {
        array.push_back(structJson(members));
    }
    if (shape == FieldShape::Struct && !array.empty()) {
        return array.front();
    }
    return array;
}

void addLanguageText(Json& json, const MetadataField& field, const DescriptiveMetadata& metadata) {
    Json languages = Json::object();
    for (const FieldValue& value : metadata.values) {
        if (value.field == field.id) {
            languages[value.language.empty() ? "x-default" : value.language] = displayText(value.content);
        }
    }
    if (languages.empty()) {
        return;
    }
    const std::string name(field.iptcName);
    json[name] = metadata.text(field.id);
    if (languages.size() > 1) {
        json[name + " (languages)"] = std::move(languages);
    }
}

} // namespace

Json inspectJson(const MediaFacts& facts, const DescriptiveMetadata& metadata) {
    Json json = Json::object();
    for (const MetadataField& field : metadataFields()) {
        if (field.shape == FieldShape::LanguageText) {
            addLanguageText(json, field, metadata);
        } else if (const FieldValue* value = metadata.find(field.id)) {
            json[std::string(field.iptcName)] = contentJson(field.shape, value->content);
        }
    }
    if (facts.width > 0 && facts.height > 0) {
        json["width"] = facts.width;
        json["height"] = facts.height;
    }
    if (facts.orientation != 1) {
        json["Orientation"] = facts.orientation;
    }
    if (!facts.mime.empty()) {
        json["MIME"] = facts.mime;
    }
    return json;
}

} // namespace fieldframe
