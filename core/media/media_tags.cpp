// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_tags.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace fieldframe::media {
namespace {

constexpr std::size_t kMaxTexts = 1000;

struct Coordinate {
    double degrees = 0;
    std::size_t bytes = 0; ///< As long as it stands.
};

double numberOf(std::string_view digits) {
    double number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// "+DD.D", "+DDMM.M" or "+DDMMSS.S", with @p degreeDigits for the degrees. ISO 6709 §6.
std::optional<Coordinate> coordinateAt(std::string_view text, std::size_t degreeDigits) {
    if (text.empty() || (text.front() != '+' && text.front() != '-')) {
        return std::nullopt;
    }
    const std::size_t end = text.find_first_not_of("0123456789.", 1);
    const std::string_view digits = text.substr(1, end == std::string_view::npos ? end : end - 1);
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    if (whole < degreeDigits || whole > degreeDigits + 4 || (whole - degreeDigits) % 2 != 0) {
        return std::nullopt;
    }
    double degrees = numberOf(digits.substr(0, whole == degreeDigits ? digits.size() : degreeDigits));
    double unit = 60;
    for (std::size_t at = degreeDigits; at < whole; at += 2, unit *= 60) {
        degrees += numberOf(digits.substr(at, at + 2 == whole ? digits.size() : 2)) / unit;
    }
    return Coordinate{text.front() == '-' ? -degrees : degrees, digits.size() + 1};
}

std::vector<std::string> dividedBy(char separator, std::string_view text) {
    std::vector<std::string> items;
    for (std::size_t begin = 0; begin <= text.size() && items.size() < kMaxTexts;) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        items.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return items;
}

} // namespace

void MediaTags::add(FieldId field, std::string_view text, int rank) {
    std::string cleaned = text::cleaned(text);
    if (cleaned.empty()) {
        return;
    }
    const auto [place, isNew] = m_places.try_emplace(field, Place{rank, {}});
    if (!isNew && rank < place->second.rank) {
        place->second = {rank, {}};
    }
    if (rank == place->second.rank && place->second.texts.size() < kMaxTexts) {
        place->second.texts.push_back(std::move(cleaned));
    }
}

void MediaTags::addKeywords(std::string_view text, int rank) {
    for (const std::string& word : dividedBy(text.find(';') == std::string_view::npos ? ',' : ';', text)) {
        add(FieldId::Keywords, word, rank);
    }
}

void MediaTags::complete(const MediaTags& other) {
    m_places.insert(other.m_places.begin(), other.m_places.end());
    if (m_position.values.empty()) {
        m_position = other.m_position;
    }
}

void MediaTags::addPosition(std::string_view text) {
    const std::optional<Coordinate> latitude = coordinateAt(text, 2);
    const std::optional<Coordinate> longitude =
        latitude ? coordinateAt(text.substr(latitude->bytes), 3) : std::nullopt;
    if (!longitude || std::abs(latitude->degrees) > 90 || std::abs(longitude->degrees) > 180 ||
        !m_position.values.empty()) {
        return;
    }
    m_position.addNumber(FieldId::GpsLatitude, Origin::Media, latitude->degrees, kDegreeDecimals);
    m_position.addNumber(FieldId::GpsLongitude, Origin::Media, longitude->degrees, kDegreeDecimals);
    const std::string_view rest = text.substr(latitude->bytes + longitude->bytes);
    if (rest.size() > 1 && (rest.front() == '+' || rest.front() == '-')) {
        const double metres = numberOf(rest.substr(1));
        m_position.addNumber(FieldId::GpsAltitude, Origin::Media, rest.front() == '-' ? -metres : metres, 2);
    }
}

SourceValues MediaTags::values() const {
    SourceValues source = m_position;
    for (const auto& [field, place] : m_places) {
        switch (metadataField(field).shape) {
        case FieldShape::Date:
            source.addDate(field, Origin::Media, place.texts.front());
            break;
        case FieldShape::OrderedList:
        case FieldShape::UnorderedList:
            source.addList(field, Origin::Media, place.texts);
            break;
        case FieldShape::Number: // Stars.
            if (const std::string& stars = place.texts.front();
                stars.size() == 1 && stars.front() >= '0' && stars.front() <= '5') {
                source.addText(field, Origin::Media, stars);
            }
            break;
        default:
            source.addText(field, Origin::Media, place.texts.front());
        }
    }
    return source;
}

} // namespace fieldframe::media
