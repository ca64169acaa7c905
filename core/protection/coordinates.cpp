// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/coordinates.h"

#include "core/base/pattern.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>
#include <optional>

namespace fieldframe::protection {
namespace {

// A text is given up, empty, when it takes longer: far above what a busy machine needs for a sound one.
constexpr auto kPatternTime = std::chrono::seconds(10);
/// A cell of a quarter of a degree is 27.8 km high.
constexpr double kCell = 0.25;

/// ICU's regular expressions; letter case does not count.
constexpr std::array<const char*, 13> kExpressions{
    // Addresses of map services, and "geo:".
    R"(https?://[^\s<>"]*(?:maps|goo\.gl|openstreetmap|osm\.org|geohack|waze|what3words|mapcarta|wikimapia)[^\s<>"]*)",
    R"(\bgeo:[-+0-9.,;=a-z%]+)",
    R"(https?://[^\s<>"]*[-+]?\d{1,3}\.\d{2,}(?:,|%2C|/|&)[^\s<>"]*\d{1,3}\.\d{2,}[^\s<>"]*)",
    // Degrees and minutes, "2°02'48.5" N".
    R"([-+]?\d{1,3}(?:[.,]\d+)?\s*[°º]\s*\d{1,2}(?:[.,]\d+)?\s*['′’‘](?:\s*\d{1,2}(?:[.,]\d+)?\s*(?:["″”]|''|’’))?\s*[NSEWO]?)",
    R"([-+]?\d{1,3}[.,]\d+\s*[°º]\s*[NSEWO]?)",
    R"(\b\d{1,3}\s*deg(?:rees)?\s*\d{1,2}(?:[.,]\d+)?\s*(?:['′’]|min)[^,;\n]{0,20}?[NSEWO]\b)",
    // "2 02 48.9 N 45 19 05 E", "2,2.816N 45,19.09E", "2:02:48N 45:19:05E"; then with the letters before.
    R"([-+]?\b\d{1,3}\s?[\s:d,.-]\s?\d{1,2}\s?(?:[\s:m,'′-]\s?\d{1,2}\s?)?(?:[.,]\d+)?\s?(?:s|"|″|'|′|m)?\s?[NS]\b[\s,;:/|]*\d{1,3}\s?[\s:d,.-]\s?\d{1,2}\s?(?:[\s:m,'′-]\s?\d{1,2}\s?)?(?:[.,]\d+)?\s?(?:s|"|″|'|′|m)?\s?[EWO]\b)",
    R"(\b[NS]\s?\d{1,3}\s?[\s:d,.-]\s?\d{1,2}\s?(?:[\s:m,'′-]\s?\d{1,2}\s?)?(?:[.,]\d+)?\s?(?:s|"|″|'|′|m)?[\s,;:/|]*[EWO]\s?\d{1,3}\s?[\s:d,.-]\s?\d{1,2}(?:\s?[\s:m,'′-]\s?\d{1,2})?(?:[.,]\d+)?(?:\s?(?:s|"|″|'|′|m)\b)?)",
    // Pairs of decimal degrees, "lat 2.0469, lon 45.3182", ISO 6709.
    R"((?:\b(?:lat|lon|lng|long|latitude|longitude)\b\.?\s*[:=]?\s*)?[-+]?\b\d{1,3}[.,]\d{2,}\s*[NSEWO]?\s*(?:[,;/|&]|\s|%2C)+\s*(?:and\s+|et\s+|y\s+)?(?:(?:lat|lon|lng|long|latitude|longitude)\b\.?\s*[:=]?\s*)?[-+]?\d{1,3}[.,]\d{2,}(?:\s*[NSEWO])?\b)",
    R"(\b(?:lat|lon|lng|long|latitude|longitude)\b\.?\s*[:=]?\s*[-+]?\d{1,3}[.,]\d+(?:\s*[NSEWO])?\b)",
    R"([-+]\d{2}(?:\d{2}){0,2}\.\d+[-+]\d{3}(?:\d{2}){0,2}\.\d+(?:[-+]\d+(?:\.\d+)?)?/?)",
    // Plus codes, military and UTM grids.
    R"(\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b|\b\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b|\b\d{1,2}\s?[C-X]\s+\d{6}\s+\d{7}\b)",
    // Three words.
    R"(///\p{L}+\.\p{L}+\.\p{L}+)"};

std::vector<text::Pattern> compiled() {
    std::vector<text::Pattern> patterns;
    for (const char* const expression : kExpressions) {
        auto pattern = text::Pattern::compile(expression, "", {true, false, false});
        if (pattern) { // Each of them compiles: a test walks them.
            patterns.push_back(*std::move(pattern));
        }
    }
    return patterns;
}

std::optional<double> numberOf(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double middleOfCell(double degrees, double cell) {
    return (std::floor(degrees / cell) + 0.5) * cell;
}

std::string cut(double degrees, int decimals) {
    const double scale = std::pow(10, decimals);
    return fmt::format("{:.{}f}", std::trunc(std::abs(degrees) * scale) / scale, decimals);
}

std::string sexagesimal(double degrees) {
    const double whole = std::abs(degrees);
    const int minutes = static_cast<int>(std::floor(std::fmod(whole, 1) * 60));
    const int seconds = static_cast<int>(std::floor(std::fmod(whole * 60, 1) * 60));
    return fmt::format("{:.0f}°{:02}'{:02}", std::floor(whole), minutes, seconds);
}

} // namespace

std::string withoutCoordinates(std::string_view text) {
    thread_local std::vector<text::Pattern> patterns = compiled();
    std::string clean(text);
    if (std::ranges::none_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '/'; })) {
        return clean;
    }
    for (text::Pattern& pattern : patterns) {
        auto replaced = pattern.replaced(clean, kPatternTime);
        if (!replaced) {
            return {};
        }
        if (*replaced) {
            clean = **std::move(replaced);
        }
    }
    return clean;
}

std::vector<std::string> writtenCoordinates(std::string_view latitude, std::string_view longitude) {
    const auto north = numberOf(latitude);
    const auto east = numberOf(longitude);
    std::vector<std::string> written;
    if (!north || !east) {
        return written;
    }
    for (const int decimals : {6, 5, 4, 3}) {
        written.push_back(cut(*north, decimals) + ", " + cut(*east, decimals));
    }
    // Shorter ones are other numbers too often.
    for (const double degrees : {*north, *east}) {
        for (const int decimals : {6, 5}) {
            written.push_back(cut(degrees, decimals));
        }
    }
    written.push_back(sexagesimal(*north) + " " + sexagesimal(*east));
    return written;
}

std::string coarseLatitude(std::string_view degrees) {
    const auto north = numberOf(degrees);
    return north ? fmt::format("{:.3f}", std::clamp(middleOfCell(*north, kCell), -90.0, 90.0))
                 : std::string();
}

std::string coarseLongitude(std::string_view degrees, std::string_view latitude) {
    const auto east = numberOf(degrees);
    const auto north = numberOf(latitude);
    if (!east || !north) {
        return {};
    }
    // As wide as it is high, by the latitude's own cell, so that nothing is told by the width.
    const double middle = middleOfCell(*north, kCell);
    const double narrowing = std::max(0.01, std::cos(middle * std::numbers::pi / 180));
    const double cells = std::max(1.0, std::floor(360 / (kCell / narrowing)));
    return fmt::format("{:.3f}", std::clamp(middleOfCell(*east, 360 / cells), -180.0, 180.0));
}

} // namespace fieldframe::protection
