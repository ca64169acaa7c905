// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/batch/metadata_template.h"

#include "core/base/text.h"
#include "core/batch/template_limits.h"
#include "core/edit/field_rules.h"
#include "core/variables/variable_template.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace fieldframe::batch {

namespace {

/// Keeps the order of what a person wrote.
using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "fieldframe-template";
constexpr int kVersion = 1;
constexpr std::size_t kMaxRows = 500;
constexpr std::size_t kMaxNameBytes = 200;
constexpr int kMaxJsonDepth = 8;

constexpr std::array<std::string_view, 5> kModes{"replace", "if_empty", "append", "prepend", "clear"};

std::string nameOf(const TemplateRow& row) {
    const std::string key(metadataField(row.field).key);
    return row.language.empty() ? key : key + "[" + row.language + "]";
}

Status wrong(const TemplateRow& row, std::string why) {
    return failure(ErrorCode::InvalidInput, nameOf(row), std::move(why));
}

bool canBeAdded(FieldShape shape) {
    return shape != FieldShape::Date && shape != FieldShape::Number && shape != FieldShape::Struct;
}

bool hasFormOf(FieldShape shape, const FieldContent& value) {
    const bool isStructs = shape == FieldShape::Struct || shape == FieldShape::StructList;
    return value.index() == (isStructs ? 2U : isList(shape) ? 1U : 0U);
}

Status checkTexts(const TemplateRow& row) {
    for (const std::string& text : textsOf(row.value)) {
        if (!text::isValidUtf8(text) || text.find('\0') != std::string::npos) {
            return wrong(row, "not text in UTF-8");
        }
        if (const auto parsed = variables::VariableTemplate::parse(text, kMaxTemplateText); !parsed) {
            return wrong(row, "not understood: " + parsed.error().detail);
        }
    }
    return {};
}

Status checkRow(const TemplateRow& row) {
    const MetadataField& field = metadataField(row.field);
    if (const Status language = edit::checkLanguage(field, row.language); !language) {
        return language;
    }
    if (row.mode == Mode::Clear) {
        return isEmpty(row.value) ? Status() : wrong(row, "clear takes no value");
    }
    if ((row.mode == Mode::Append || row.mode == Mode::Prepend) && !canBeAdded(field.shape)) {
        return wrong(row, "nothing can be added to it");
    }
    if (!hasFormOf(field.shape, row.value)) {
        return wrong(row, isList(field.shape) ? "takes a list" : "takes one text");
    }
    return checkTexts(row);
}

Json valueJson(const FieldContent& value) {
    if (const auto* const text = std::get_if<std::string>(&value)) {
        return *text;
    }
    if (const auto* const items = std::get_if<std::vector<std::string>>(&value)) {
        return Json(*items);
    }
    Json list = Json::array();
    for (const StructContent& members : std::get<std::vector<StructContent>>(value)) {
        Json entry = Json::object();
        for (const auto& [name, text] : members) {
            entry[name] = text;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

std::optional<FieldContent> structsOf(const Json& json) {
    std::vector<StructContent> structs;
    for (const Json& entry : json) {
        if (!entry.is_object()) {
            return std::nullopt;
        }
        StructContent members;
        for (const auto& [name, text] : entry.items()) {
            if (!text.is_string()) {
                return std::nullopt;
            }
            members.emplace_back(name, text.get<std::string>());
        }
        structs.push_back(std::move(members));
    }
    return structs;
}

std::optional<FieldContent> valueOf(FieldShape shape, const Json& json) {
    if (!isList(shape)) {
        return json.is_string() ? std::optional<FieldContent>(json.get<std::string>()) : std::nullopt;
    }
    if (!json.is_array()) {
        return std::nullopt;
    }
    if (shape == FieldShape::Struct || shape == FieldShape::StructList) {
        return structsOf(json);
    }
    const bool isTexts = std::ranges::all_of(json, [](const Json& item) { return item.is_string(); });
    return isTexts ? std::optional<FieldContent>(json.get<std::vector<std::string>>()) : std::nullopt;
}

std::string textMember(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<TemplateRow> rowFromJson(const Json& json) {
    if (!json.is_object()) {
        return failure(ErrorCode::InvalidInput, "", "not an object");
    }
    const std::string key = textMember(json, "field");
    const MetadataField* const field = findMetadataField(key);
    if (field == nullptr) {
        return failure(ErrorCode::InvalidInput, "", "no field is called \"" + text::displayName(key) + "\"");
    }
    const std::string modeWord = textMember(json, "mode");
    const auto mode = modeWord.empty() && !json.contains("mode") ? Mode::Replace : modeFromName(modeWord);
    if (!mode) {
        return failure(ErrorCode::InvalidInput, "",
                       "no mode is called \"" + text::displayName(modeWord) + "\"");
    }
    TemplateRow row{field->id, textMember(json, "language"), *mode, true, {}};
    if (const auto ticked = json.find("ticked"); ticked != json.end()) {
        row.isTicked = !ticked->is_boolean() || ticked->get<bool>();
    }
    if (const auto value = json.find("value"); value != json.end() && row.mode != Mode::Clear) {
        auto content = valueOf(field->shape, *value);
        if (!content) {
            return failure(ErrorCode::InvalidInput, "",
                           std::string(field->key) + ": the value is of another form");
        }
        row.value = std::move(*content);
    } else if (isList(field->shape)) {
        row.value = *valueOf(field->shape, Json::array());
    }
    return row;
}

} // namespace

std::string_view modeName(Mode mode) {
    return kModes[static_cast<std::size_t>(mode)];
}

std::optional<Mode> modeFromName(std::string_view name) {
    const auto found = std::ranges::find(kModes, name);
    return found == kModes.end() ? std::nullopt : std::optional(static_cast<Mode>(found - kModes.begin()));
}

std::vector<std::string> textsOf(const FieldContent& value) {
    if (const auto* const text = std::get_if<std::string>(&value)) {
        return {*text};
    }
    if (const auto* const items = std::get_if<std::vector<std::string>>(&value)) {
        return *items;
    }
    std::vector<std::string> texts;
    for (const StructContent& members : std::get<std::vector<StructContent>>(value)) {
        std::ranges::transform(members, std::back_inserter(texts), &StructContent::value_type::second);
    }
    return texts;
}

std::vector<std::string> itemsOfTyped(std::string_view typed) {
    std::vector<std::string> items(1);
    bool isInside = false;
    for (const char character : typed) {
        isInside = character == '{' || (isInside && character != '}');
        if (character == ';' && !isInside) {
            items.emplace_back();
        } else {
            items.back() += character;
        }
    }
    std::ranges::for_each(items, [](std::string& item) { item = text::cleaned(item); });
    std::erase(items, std::string());
    return items;
}

Status check(const MetadataTemplate& metadataTemplate) {
    if (text::trimmed(metadataTemplate.name).empty() || metadataTemplate.name.size() > kMaxNameBytes) {
        return failure(ErrorCode::InvalidInput, "name", "a template has a name of at most 200 bytes");
    }
    if (metadataTemplate.rows.size() > kMaxRows) {
        return failure(ErrorCode::InvalidInput, metadataTemplate.name, "too many fields");
    }
    std::set<std::pair<FieldId, std::string>> known;
    for (const TemplateRow& row : metadataTemplate.rows) {
        if (!known.emplace(row.field, row.language).second) {
            return wrong(row, "stands there twice");
        }
        if (Status right = checkRow(row); !right) {
            return right;
        }
    }
    return {};
}

std::string jsonOf(const MetadataTemplate& metadataTemplate) {
    Json fields = Json::array();
    for (const TemplateRow& row : metadataTemplate.rows) {
        Json entry{{"field", metadataField(row.field).key}};
        if (!row.language.empty()) {
            entry["language"] = row.language;
        }
        entry["mode"] = modeName(row.mode);
        if (!row.isTicked) {
            entry["ticked"] = false;
        }
        if (row.mode != Mode::Clear) {
            entry["value"] = valueJson(row.value);
        }
        fields.push_back(std::move(entry));
    }
    const Json json{
        {"format", kFormat}, {"version", kVersion}, {"name", metadataTemplate.name}, {"fields", fields}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<MetadataTemplate> templateFromJson(std::string_view json, const std::string& file) {
    bool isTooDeep = false;
    Json read;
    try {
        read = Json::parse(json, [&](int depth, Json::parse_event_t, Json&) {
            isTooDeep = isTooDeep || depth > kMaxJsonDepth;
            return !isTooDeep;
        });
    } catch (const Json::parse_error& error) {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: …"
        const std::string_view what = error.what();
        return failure(ErrorCode::InvalidInput, file,
                       std::string(what.substr(std::min(what.find("] ") + 2, what.size()))));
    }
    if (isTooDeep || !read.is_object() || textMember(read, "format") != kFormat || !read.contains("fields") ||
        !read["fields"].is_array()) {
        return failure(ErrorCode::InvalidInput, file, "not a template");
    }
    if (const auto version = read.find("version");
        version == read.end() || !version->is_number_integer() || version->get<std::int64_t>() != kVersion) {
        return failure(ErrorCode::UnsupportedFormat, file, "of another version");
    }
    MetadataTemplate result{text::cleaned(textMember(read, "name")), {}};
    for (const Json& entry : read["fields"]) {
        auto row = rowFromJson(entry);
        if (!row) {
            return failure(ErrorCode::InvalidInput, file,
                           "entry " + std::to_string(result.rows.size() + 1) + ": " + row.error().detail);
        }
        result.rows.push_back(std::move(*row));
    }
    if (const Status right = check(result); !right) {
        return failure(ErrorCode::InvalidInput, file, right.error().subject + ": " + right.error().detail);
    }
    return result;
}

} // namespace fieldframe::batch
