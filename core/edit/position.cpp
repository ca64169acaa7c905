// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/position.h"

#include "core/base/text.h"

#include <GeographicLib/DMS.hpp>
#include <fmt/format.h>

#include <cmath>
#include <exception>
#include <vector>

namespace fieldframe::edit {

namespace {

using GeographicLib::DMS;

constexpr std::size_t kMostCharacters = 80;
constexpr int kMostParts = 8;

struct Coordinate {
    double degrees = 0;
    DMS::flag axis = DMS::NONE;
};

/// Degrees, minutes and seconds without their signs, as "49 10 53 E" has them, get them.
std::string signedParts(const std::vector<std::string>& parts) {
    static constexpr std::string_view kSigns = "d'\"";
    std::string joined;
    std::size_t numbers = 0;
    for (const std::string& part : parts) {
        joined += part;
        const bool isBare = part.find_first_not_of("+-0123456789.") == std::string::npos;
        if (isBare && parts.size() > 1 && numbers < kSigns.size()) {
            joined += kSigns[numbers];
        }
        numbers += part.find_first_of("0123456789") == std::string::npos ? 0 : 1;
    }
    return joined;
}

/// GeographicLib throws for what is no angle.
std::optional<Coordinate> decoded(const std::vector<std::string>& parts) {
    try {
        Coordinate coordinate;
        coordinate.degrees = DMS::Decode(signedParts(parts), coordinate.axis);
        return std::isfinite(coordinate.degrees) ? std::optional(coordinate) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

bool isInside(double degrees, Axis axis) {
    return std::abs(degrees) <= (axis == Axis::Latitude ? 90 : 180);
}

std::string stored(double degrees) {
    return fmt::format("{:.6f}", degrees);
}

/// Split at blanks; a comma between digits is a decimal one where @p hasDecimalComma, else it splits too.
std::vector<std::string> partsOf(std::string_view typed, bool hasDecimalComma) {
    std::vector<std::string> parts(1);
    for (const char c : typed) {
        if (c == ',' && hasDecimalComma) {
            parts.back() += '.';
        } else if (c == ' ' || c == ',' || c == ';' || c == '/') {
            if (!parts.back().empty()) {
                parts.emplace_back();
            }
        } else {
            parts.back() += c;
        }
    }
    if (parts.back().empty()) {
        parts.pop_back();
    }
    return parts;
}

std::optional<Position> positionOf(const Coordinate& first, const Coordinate& second) {
    const bool isTurned = first.axis == DMS::LONGITUDE || second.axis == DMS::LATITUDE;
    const bool isContrary = isTurned ? first.axis == DMS::LATITUDE || second.axis == DMS::LONGITUDE
                                     : first.axis == second.axis && first.axis != DMS::NONE;
    const Coordinate& latitude = isTurned ? second : first;
    const Coordinate& longitude = isTurned ? first : second;
    if (isContrary || !isInside(latitude.degrees, Axis::Latitude) ||
        !isInside(longitude.degrees, Axis::Longitude)) {
        return std::nullopt;
    }
    return Position{stored(latitude.degrees), stored(longitude.degrees)};
}

} // namespace

std::optional<std::string> coordinateFromTyped(std::string_view typed, Axis axis) {
    const std::string cleaned = text::trimmed(typed);
    if (cleaned.empty() || cleaned.size() > kMostCharacters) {
        return std::nullopt;
    }
    const auto coordinate = decoded(partsOf(cleaned, true));
    const DMS::flag other = axis == Axis::Latitude ? DMS::LONGITUDE : DMS::LATITUDE;
    if (!coordinate || coordinate->axis == other || !isInside(coordinate->degrees, axis)) {
        return std::nullopt;
    }
    return stored(coordinate->degrees);
}

std::optional<Position> positionFromTyped(std::string_view typed) {
    const std::string cleaned = text::trimmed(typed);
    if (cleaned.size() > kMostCharacters) {
        return std::nullopt;
    }
    const std::vector<std::string> parts = partsOf(cleaned, false);
    if (parts.size() < 2 || parts.size() > kMostParts || parts.size() % 2 != 0) {
        return std::nullopt;
    }
    const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(parts.size() / 2);
    const auto first = decoded({parts.begin(), middle});
    const auto second = decoded({middle, parts.end()});
    return first && second ? positionOf(*first, *second) : std::nullopt;
}

} // namespace fieldframe::edit
