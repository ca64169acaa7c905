// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/xmp_values.h"

#include "core/base/text.h"
#include "core/media/xmp_tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace fieldframe::media {
namespace {

constexpr std::string_view kTiffUri = "http://ns.adobe.com/tiff/1.0";
constexpr std::string_view kExifUri = "http://ns.adobe.com/exif/1.0";

std::optional<double> numberOf(std::string_view text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size() && std::isfinite(number);
    return isWhole ? std::optional(number) : std::nullopt;
}

/// "12" or "1234/100".
std::optional<double> rationalOf(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return numberOf(text);
    }
    const std::optional<double> numerator = numberOf(text.substr(0, slash));
    const std::optional<double> denominator = numberOf(text.substr(slash + 1));
    return numerator && denominator && *denominator != 0 ? std::optional(*numerator / *denominator)
                                                         : std::nullopt;
}

/// N, S, E or W before or behind a coordinate, else 0.
char directionOf(std::string_view text) {
    const auto isDirection = [](char c) {
        return std::string_view("NSEW").find(c) != std::string_view::npos;
    };
    const auto isLetter = [](unsigned char c) { return std::isalpha(c) != 0; };
    const auto upper = [](unsigned char c) { return static_cast<char>(std::toupper(c)); };
    const auto last = std::find_if(text.rbegin(), text.rend(), isLetter);
    if (last != text.rend() && isDirection(upper(*last))) {
        return upper(*last);
    }
    return !text.empty() && isDirection(upper(text.front())) ? upper(text.front()) : '\0';
}

std::string textOf(const XmpTree& tree, std::string_view uri, std::string_view name) {
    const XmpNode* property = tree.find(uri, name);
    const std::vector<std::string> items =
        property != nullptr ? xmpItems(*property) : std::vector<std::string>();
    return items.empty() ? std::string() : text::cleaned(items.front());
}

void addLanguages(FieldId field, const XmpNode& property, SourceValues& source) {
    constexpr std::size_t kMaxLanguages = 200;
    std::vector<std::string> seen;
    for (const auto& [language, found] : xmpLanguages(property)) {
        if (seen.size() < kMaxLanguages && std::ranges::find(seen, language) == seen.end()) {
            source.addText(field, Origin::Xmp, found, language);
            seen.push_back(language);
        }
    }
}

/// PLUS statuses are URLs in its vocabulary; the code at the end is what people know.
std::string withoutPlusVocabulary(std::string text) {
    constexpr std::string_view kVocabulary = "://ns.useplus.org/ldf/vocab/";
    std::string lower = text;
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    const std::size_t at = lower.find(kVocabulary);
    if (at != std::string::npos && (lower.starts_with("http:") || lower.starts_with("https:"))) {
        text.erase(0, at + kVocabulary.size());
        text.erase(text.find_last_not_of('/') + 1);
    }
    return text;
}

void addRating(std::string_view text, SourceValues& source) {
    const std::optional<double> rating = numberOf(text);
    if (rating && *rating >= -1 && *rating <= 5) {
        source.addNumber(FieldId::Rating, Origin::Xmp, *rating, *rating == std::floor(*rating) ? 0 : 1);
    }
}

void addNumber(const MetadataField& field, const XmpTree& tree, SourceValues& source) {
    const std::string text = textOf(tree, field.xmp.namespaceUri, field.xmp.name);
    if (field.id == FieldId::Rating) {
        addRating(text, source);
    } else if (field.id == FieldId::GpsAltitude) {
        const bool isBelowSea = textOf(tree, field.xmp.namespaceUri, "GPSAltitudeRef") == "1";
        if (const std::optional<double> metres = rationalOf(text)) {
            source.addNumber(field.id, Origin::Xmp, isBelowSea ? -*metres : *metres, 2);
        }
    } else if (field.id == FieldId::MaxWidth || field.id == FieldId::MaxHeight) {
        if (const std::optional<double> pixels = numberOf(text)) {
            source.addNumber(field.id, Origin::Xmp, *pixels, 0);
        }
    } else if (const auto degrees = xmpDegrees(text, field.id == FieldId::GpsLatitude ? 90 : 180)) {
        // Apple's programs keep the direction beside the number, as EXIF does.
        const std::string beside = textOf(tree, field.xmp.namespaceUri, std::string(field.xmp.name) + "Ref");
        const char direction = directionOf(beside);
        const bool isTurned =
            *degrees > 0 && directionOf(text) == '\0' && (direction == 'S' || direction == 'W');
        source.addNumber(field.id, Origin::Xmp, isTurned ? -*degrees : *degrees, kDegreeDecimals);
    }
}

/// Where xmp:Rating says nothing: Windows's percents and ACDSee's stars. METADATA.md §7.
void addForeignRating(const XmpTree& tree, SourceValues& source) {
    const std::optional<double> percent =
        numberOf(textOf(tree, "http://ns.microsoft.com/photo/1.0/", "Rating"));
    const std::string stars = textOf(tree, "http://ns.acdsee.com/iptc/1.0/", "rating");
    if (!source.has(FieldId::Rating) && percent && *percent >= 0 && *percent <= 100) {
        source.addNumber(FieldId::Rating, Origin::Xmp, starsOfPercent(*percent), 0);
    } else if (!source.has(FieldId::Rating)) {
        addRating(stars, source);
    }
}

void addField(const MetadataField& field, const XmpTree& tree, SourceValues& source) {
    const XmpNode* property = tree.find(field.xmp.namespaceUri, field.xmp.name);
    if (property == nullptr) {
        return;
    }
    switch (field.shape) {
    case FieldShape::Struct:
    case FieldShape::StructList: {
        std::vector<StructContent> structs = xmpStructs(*property);
        structs.resize(field.shape == FieldShape::Struct ? std::min<std::size_t>(structs.size(), 1)
                                                         : structs.size());
        if (!structs.empty()) {
            source.values.push_back({field.id, "", std::move(structs), Origin::Xmp});
        }
        break;
    }
    case FieldShape::LanguageText:
        addLanguages(field.id, *property, source);
        break;
    case FieldShape::OrderedList:
    case FieldShape::UnorderedList:
        source.addList(field.id, Origin::Xmp, xmpItems(*property));
        break;
    case FieldShape::Date:
        source.addDate(field.id, Origin::Xmp, textOf(tree, field.xmp.namespaceUri, field.xmp.name));
        break;
    case FieldShape::Number:
        addNumber(field, tree, source);
        break;
    case FieldShape::Text:
        source.addText(field.id, Origin::Xmp,
                       withoutPlusVocabulary(textOf(tree, field.xmp.namespaceUri, field.xmp.name)));
        break;
    }
}

/// Keyword paths as other programs keep them, with their own separator. METADATA.md §6.
void addForeignHierarchies(const XmpTree& tree, SourceValues& source) {
    struct Place {
        std::string_view uri;
        std::string_view name;
        char separator;
    };
    constexpr std::array kPlaces{Place{"http://www.digikam.org/ns/1.0/", "TagsList", '/'},
                                 Place{"http://ns.microsoft.com/photo/1.0/", "LastKeywordXMP", '/'},
                                 Place{"http://ns.iview-multimedia.com/mediapro/1.0/", "CatalogSets", '|'}};
    for (const Place& place : kPlaces) {
        const XmpNode* property = tree.find(place.uri, place.name);
        if (property == nullptr || source.has(FieldId::HierarchicalKeywords)) {
            continue;
        }
        std::vector<std::string> paths = xmpItems(*property);
        for (std::string& path : paths) {
            std::ranges::replace(path, place.separator, '|');
        }
        source.addList(FieldId::HierarchicalKeywords, Origin::Xmp, paths);
    }
}

std::uint32_t pixelsOf(const XmpTree& tree, std::string_view tiffName, std::string_view exifName) {
    constexpr double kMost = 1u << 30;
    for (const std::string& text : {textOf(tree, kTiffUri, tiffName), textOf(tree, kExifUri, exifName)}) {
        const std::optional<double> pixels = numberOf(text);
        if (pixels && *pixels >= 1 && *pixels <= kMost) {
            return static_cast<std::uint32_t>(*pixels);
        }
    }
    return 0;
}

void readPacket(std::string_view packet, SourceValues& source) {
    const XmpTree tree = XmpTree::read(packet);
    source.error = tree.error();
    for (const MetadataField& field : metadataFields()) {
        if (!field.xmp.name.empty() && !source.has(field.id)) {
            addField(field, tree, source);
        }
    }
    addForeignHierarchies(tree, source);
    addForeignRating(tree, source);
    for (MarkedRegion& region : readRegionValues(tree)) {
        source.regions.push_back(std::move(region));
    }
    const std::optional<double> orientation = numberOf(textOf(tree, kTiffUri, "Orientation"));
    if (orientation && !source.orientation) {
        source.orientation = *orientation >= 1 && *orientation <= 8 ? static_cast<int>(*orientation) : 1;
    }
    if (source.width == 0) {
        source.width = pixelsOf(tree, "ImageWidth", "PixelXDimension");
        source.height = pixelsOf(tree, "ImageLength", "PixelYDimension");
    }
}

} // namespace

std::optional<double> xmpDegrees(std::string_view text, double limit) {
    constexpr std::string_view kInNumbers = "0123456789.+-/";
    constexpr std::size_t kMostParts = 3; // Degrees, minutes, seconds.
    const char direction = directionOf(text);
    double degrees = 0;
    double unit = 1;
    bool isNegative = direction == 'S' || direction == 'W';
    std::size_t parts = 0;
    for (std::size_t at = text.find_first_of(kInNumbers); at != std::string_view::npos; ++parts) {
        const std::string_view word = text.substr(at, text.find_first_not_of(kInNumbers, at) - at);
        const std::optional<double> part = rationalOf(word);
        if (!part || parts == kMostParts) {
            return std::nullopt;
        }
        isNegative = isNegative || *part < 0;
        degrees += std::abs(*part) / unit;
        unit *= 60;
        at = text.find_first_of(kInNumbers, at + word.size());
    }
    if (parts == 0 || degrees > limit) {
        return std::nullopt;
    }
    return isNegative ? -degrees : degrees;
}

SourceValues readXmpValues(std::string_view packet, std::string_view extended) {
    SourceValues source;
    if (!packet.empty()) {
        readPacket(packet, source);
    }
    if (!extended.empty()) {
        readPacket(extended, source);
    }
    return source;
}

} // namespace fieldframe::media
