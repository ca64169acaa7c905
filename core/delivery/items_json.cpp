// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/items_json.h"

#include "core/delivery/preset_words.h"
#include "core/delivery/toml_reading.h"

#include <nlohmann/json.hpp>

namespace fieldframe::delivery {

namespace {

using json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "fieldframe.items/1";

json contentJson(const FieldContent& content) {
    if (const auto* const structures = std::get_if<std::vector<StructContent>>(&content)) {
        json list = json::array();
        for (const StructContent& structure : *structures) {
            json object = json::object();
            for (const auto& [member, text] : structure) {
                object[member] = text;
            }
            list.push_back(std::move(object));
        }
        return list;
    }
    if (const auto* const texts = std::get_if<std::vector<std::string>>(&content)) {
        return *texts;
    }
    return std::get<std::string>(content);
}

json metadataJson(const DescriptiveMetadata& metadata) {
    json fields = json::object();
    for (const FieldValue& value : metadata.values) {
        const std::string key(metadataField(value.field).key);
        fields[value.language.empty() ? key : key + "[" + value.language + "]"] = contentJson(value.content);
    }
    return fields;
}

json filesJson(const PlannedItem& item, const Manifest& manifest) {
    json list = json::array();
    for (const PlannedFile& file : item.files) {
        const auto made = manifest.files().find(file.name.generic_string());
        if (made == manifest.files().end()) {
            continue;
        }
        json entry{{"file", made->first},
                   {"role", file.role == pages::FileRole::Media ? "media" : nameIn(kRoleWords, file.role)},
                   {"type", made->second.mediaType},
                   {"bytes", made->second.sizeBytes}};
        if (made->second.width > 0) {
            entry["width"] = made->second.width;
            entry["height"] = made->second.height;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

std::string itemsJson(const ExportPlan& plan, const FileMaking& making, const Manifest& manifest) {
    json items = json::array();
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        const PlannedItem& item = plan.items[i];
        if (making.isMade(i)) {
            items.push_back({{"id", item.summary.globalId.text()},
                             {"kind", kindName(item.summary.kind)},
                             {"pick", item.summary.pick == Pick::Pick},
                             {"credit", item.creditLine},
                             {"files", filesJson(item, manifest)},
                             {"metadata", metadataJson(item.leaving.metadata)}});
        }
    }
    const json document{{"format", kFormat}, {"items", std::move(items)}};
    return document.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace fieldframe::delivery
