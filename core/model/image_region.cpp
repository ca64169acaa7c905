// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/image_region.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace fieldframe {
namespace {

using nlohmann::json;

std::optional<double> partOf(const json& value, const char* key) {
    const auto found = value.find(key);
    if (found == value.end() || !found->is_number()) {
        return std::nullopt;
    }
    const double part = found->get<double>();
    return std::isfinite(part) && part >= 0 && part <= 1 ? std::optional(part) : std::nullopt;
}

std::string textOf(const json& value, const char* key) {
    const auto found = value.find(key);
    return found != value.end() && found->is_string()
               ? found->get<std::string>().substr(0, kLongestRegionText)
               : std::string();
}

std::optional<ImageRegion> regionFrom(const json& value) {
    if (!value.is_object()) {
        return std::nullopt;
    }
    const auto x = partOf(value, "x");
    const auto y = partOf(value, "y");
    const auto width = partOf(value, "width");
    const auto height = partOf(value, "height");
    if (!x || !y || !width || !height || *width <= 0 || *height <= 0) {
        return std::nullopt;
    }
    ImageRegion region;
    region.kind = textOf(value, "kind") == regionKindName(ImageRegion::Kind::Other) ? ImageRegion::Kind::Other
                                                                                    : ImageRegion::Kind::Face;
    region.area = {*x, *y, *width, *height};
    region.name = textOf(value, "name");
    region.description = textOf(value, "description");
    return region;
}

} // namespace

std::string_view regionKindName(ImageRegion::Kind kind) {
    return kind == ImageRegion::Kind::Other ? "other" : "face";
}

std::string storedRegions(const std::vector<ImageRegion>& regions) {
    if (regions.empty()) {
        return {};
    }
    json stored = json::array();
    for (const ImageRegion& region : regions) {
        json value{{"kind", regionKindName(region.kind)},
                   {"x", region.area.x},
                   {"y", region.area.y},
                   {"width", region.area.width},
                   {"height", region.area.height}};
        if (!region.name.empty()) {
            value["name"] = region.name;
        }
        if (!region.description.empty()) {
            value["description"] = region.description;
        }
        stored.push_back(std::move(value));
    }
    return stored.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::vector<ImageRegion>> regionsFromStored(std::string_view stored) {
    std::vector<ImageRegion> regions;
    if (stored.empty()) {
        return regions;
    }
    const json values = json::parse(stored, nullptr, false);
    if (!values.is_array() || values.size() > kMostRegions) {
        return std::nullopt;
    }
    for (const json& value : values) {
        auto region = regionFrom(value);
        if (!region) {
            return std::nullopt;
        }
        regions.push_back(*std::move(region));
    }
    return regions;
}

} // namespace fieldframe
