// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/region_values.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace fieldframe::media {
namespace {

constexpr std::string_view kMwgUri = "http://www.metadataworkinggroup.com/schemas/regions";
constexpr std::string_view kMicrosoftUri = "http://ns.microsoft.com/photo/1.2";
constexpr std::string_view kIptcExtUri = "http://iptc.org/std/Iptc4xmpExt/2008-02-29";

const XmpNode* memberOf(const XmpNode& structure, std::string_view name) {
    for (const XmpNode* const member : xmpMemberNodes(structure)) {
        if (member->name == name) {
            return member;
        }
    }
    return nullptr;
}

/// The items of a list of structures.
std::vector<const XmpNode*> itemsOf(const XmpNode& property) {
    std::vector<const XmpNode*> items;
    for (const XmpNode& list : property.children) {
        if (list.name == "Bag" || list.name == "Seq" || list.name == "Alt") {
            for (const XmpNode& item : list.children) {
                if (items.size() < kMostRegions) {
                    items.push_back(&item);
                }
            }
        }
    }
    return items;
}

std::string textOf(const XmpNode& structure, std::string_view name) {
    const XmpNode* const member = memberOf(structure, name);
    if (member == nullptr) {
        return {};
    }
    const std::vector<std::string> items = xmpItems(*member);
    const std::string text = items.empty() ? std::string() : text::cleaned(items.front());
    return std::string(text::cutAtGrapheme(text, kLongestRegionText));
}

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(const XmpNode& structure, std::string_view name) {
    return numberIn(textOf(structure, name));
}

/// Cut to the picture; nothing where no part of it is inside.
std::optional<ImageArea> inside(const ImageArea& area) {
    const double left = std::clamp(area.x, 0.0, 1.0);
    const double top = std::clamp(area.y, 0.0, 1.0);
    const double right = std::clamp(area.x + area.width, 0.0, 1.0);
    const double bottom = std::clamp(area.y + area.height, 0.0, 1.0);
    return right > left && bottom > top ? std::optional(ImageArea{left, top, right - left, bottom - top})
                                        : std::nullopt;
}

void keep(std::vector<MarkedRegion>& marked, MarkedRegion region) {
    if (marked.size() < kMostRegions && region.region.area.width > 0 && region.region.area.height > 0) {
        marked.push_back(std::move(region));
    }
}

void readMwg(const XmpTree& tree, std::vector<MarkedRegion>& marked) {
    const XmpNode* const regions = tree.find(kMwgUri, "Regions");
    const XmpNode* const list = regions != nullptr ? memberOf(*regions, "RegionList") : nullptr;
    if (list == nullptr) {
        return;
    }
    const XmpNode* const size = memberOf(*regions, "AppliedToDimensions");
    const double width = size != nullptr ? numberOf(*size, "w").value_or(0) : 0;
    const double height = size != nullptr ? numberOf(*size, "h").value_or(0) : 0;
    for (const XmpNode* const item : itemsOf(*list)) {
        const XmpNode* const area = memberOf(*item, "Area");
        const auto x = area != nullptr ? numberOf(*area, "x") : std::nullopt;
        const auto y = area != nullptr ? numberOf(*area, "y") : std::nullopt;
        if (!x || !y) {
            continue;
        }
        // Focus points and bar codes may have a diameter, or nothing.
        const double diameter = numberOf(*area, "d").value_or(0);
        double w = numberOf(*area, "w").value_or(diameter);
        double h = numberOf(*area, "h").value_or(diameter);
        MarkedRegion region{{}, width, height};
        const std::string type = textOf(*item, "Type");
        region.region.kind =
            type.empty() || type == "Face" ? ImageRegion::Kind::Face : ImageRegion::Kind::Other;
        region.region.name = textOf(*item, "Name");
        region.region.description = textOf(*item, "Description");
        const bool isPixels = textOf(*area, "unit") == "pixel";
        const double across = isPixels && width > 0 ? width : 1;
        const double down = isPixels && height > 0 ? height : 1;
        region.isInPixels = isPixels && (width <= 0 || height <= 0);
        region.region.area = {(*x - w / 2) / across, (*y - h / 2) / down, w / across, h / down};
        keep(marked, std::move(region));
    }
}

/// "0.1, 0.2, 0.3, 0.4".
void readMicrosoft(const XmpTree& tree, std::vector<MarkedRegion>& marked) {
    const XmpNode* const info = tree.find(kMicrosoftUri, "RegionInfo");
    const XmpNode* const list = info != nullptr ? memberOf(*info, "Regions") : nullptr;
    if (list == nullptr) {
        return;
    }
    for (const XmpNode* const item : itemsOf(*list)) {
        std::array<double, 4> numbers{};
        const std::string rectangle = textOf(*item, "Rectangle");
        std::string_view rest = rectangle;
        std::size_t count = 0;
        while (count < numbers.size() && !rest.empty()) {
            const std::size_t comma = rest.find(',');
            const std::string part = text::trimmed(rest.substr(0, comma));
            numbers[count++] = numberIn(part).value_or(-1);
            rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        }
        MarkedRegion region;
        region.region.name = textOf(*item, "PersonDisplayName");
        region.region.area = {numbers[0], numbers[1], numbers[2], numbers[3]};
        if (count == numbers.size() && numbers[0] >= 0 && numbers[1] >= 0) {
            keep(marked, std::move(region));
        }
    }
}

/// The smallest upright rectangle around a boundary.
std::optional<ImageArea> boundaryOf(const XmpNode& boundary) {
    if (const XmpNode* const vertices = memberOf(boundary, "rbVertices")) {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        bool isFirst = true;
        for (const XmpNode* const vertex : itemsOf(*vertices)) {
            const double x = numberOf(*vertex, "rbX").value_or(0);
            const double y = numberOf(*vertex, "rbY").value_or(0);
            left = isFirst ? x : std::min(left, x);
            right = isFirst ? x : std::max(right, x);
            top = isFirst ? y : std::min(top, y);
            bottom = isFirst ? y : std::max(bottom, y);
            isFirst = false;
        }
        return ImageArea{left, top, right - left, bottom - top};
    }
    const auto x = numberOf(boundary, "rbX");
    const auto y = numberOf(boundary, "rbY");
    if (!x || !y) {
        return std::nullopt;
    }
    if (const auto radius = numberOf(boundary, "rbRx")) {
        // A radius is a part of the width; of the height it may be more, so the circle is drawn generously.
        constexpr double kGenerous = 1.8;
        return ImageArea{*x - *radius, *y - *radius * kGenerous, 2 * *radius, 2 * *radius * kGenerous};
    }
    return ImageArea{*x, *y, numberOf(boundary, "rbW").value_or(0), numberOf(boundary, "rbH").value_or(0)};
}

void readIptc(const XmpTree& tree, std::vector<MarkedRegion>& marked) {
    const XmpNode* const regions = tree.find(kIptcExtUri, "ImageRegion");
    if (regions == nullptr) {
        return;
    }
    for (const XmpNode* const item : itemsOf(*regions)) {
        const XmpNode* const boundary = memberOf(*item, "RegionBoundary");
        const auto area = boundary != nullptr ? boundaryOf(*boundary) : std::nullopt;
        if (!area) {
            continue;
        }
        MarkedRegion region;
        region.region.area = *area;
        region.region.name = textOf(*item, "Name");
        if (region.region.name.empty()) {
            region.region.name = textOf(*item, "PersonInImage");
        }
        region.isInPixels = textOf(*boundary, "rbUnit") == "pixel";
        keep(marked, std::move(region));
    }
}

/// EXIF 2.32 §4.6.4: where a stored picture's area is once it is shown upright.
ImageArea turned(const ImageArea& area, int orientation) {
    const double right = 1 - area.x - area.width;
    const double below = 1 - area.y - area.height;
    switch (orientation) {
    case 2:
        return {right, area.y, area.width, area.height};
    case 3:
        return {right, below, area.width, area.height};
    case 4:
        return {area.x, below, area.width, area.height};
    case 5:
        return {area.y, area.x, area.height, area.width};
    case 6:
        return {below, area.x, area.height, area.width};
    case 7:
        return {below, right, area.height, area.width};
    case 8:
        return {area.y, right, area.height, area.width};
    default:
        return area;
    }
}

enum class Frame { Stored, Shown, Unknown };

Frame frameOf(const MarkedRegion& marked, const MediaFacts& facts) {
    constexpr int kFirstLying = 5;
    constexpr double kTolerance = 0.02;
    if (facts.orientation < kFirstLying || marked.width <= 0 || marked.height <= 0 || facts.width == 0 ||
        facts.width == facts.height) {
        return Frame::Unknown;
    }
    const double shape = marked.width / marked.height;
    const double stored = static_cast<double>(facts.width) / facts.height;
    if (std::abs(shape / stored - 1) < kTolerance) {
        return Frame::Stored;
    }
    return std::abs(shape * stored - 1) < kTolerance ? Frame::Shown : Frame::Unknown;
}

void add(std::vector<ImageRegion>& regions, ImageRegion region, const ImageArea& area) {
    const auto within = inside(area);
    if (!within || regions.size() >= kMostRegions) {
        return;
    }
    region.area = *within;
    if (std::ranges::find(regions, region) == regions.end()) {
        regions.push_back(std::move(region));
    }
}

} // namespace

std::vector<MarkedRegion> readRegionValues(const XmpTree& tree) {
    std::vector<MarkedRegion> marked;
    readMwg(tree, marked);
    readIptc(tree, marked);
    readMicrosoft(tree, marked);
    return marked;
}

std::vector<ImageRegion> uprightRegions(const std::vector<MarkedRegion>& marked, const MediaFacts& facts) {
    std::vector<ImageRegion> regions;
    for (const MarkedRegion& one : marked) {
        ImageArea area = one.region.area;
        if (one.isInPixels) {
            if (facts.width == 0 || facts.height == 0) {
                continue;
            }
            area = {area.x / facts.width, area.y / facts.height, area.width / facts.width,
                    area.height / facts.height};
        }
        const bool isTurned = facts.orientation > 1 && !facts.containerOrients;
        const Frame frame = isTurned ? frameOf(one, facts) : Frame::Shown;
        if (frame != Frame::Shown) {
            add(regions, one.region, turned(area, facts.orientation));
        }
        if (frame != Frame::Stored) {
            add(regions, one.region, area);
        }
    }
    return regions;
}

} // namespace fieldframe::media
