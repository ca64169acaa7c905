// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/place_names.h"

#include "core/lint/tokens.h"
#include "core/places/cities.h"
#include "core/places/countries.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <optional>
#include <set>

namespace fieldframe::protection {
namespace {

constexpr std::size_t kMostTextWords = 4000;

/// Gathers names, each once.
class Names {
public:
    void add(std::string_view name, bool withParts) {
        if (!name.empty() && m_known.emplace(name).second) {
            m_names.push_back({std::string(name), withParts});
        }
    }
    std::vector<PlaceName> take() { return std::move(m_names); }

private:
    std::vector<PlaceName> m_names;
    std::set<std::string, std::less<>> m_known;
};

struct Where {
    std::vector<const places::Country*> countries;
    std::optional<double> latitude;
    std::optional<double> longitude;
};

std::optional<double> numberOf(const std::string& text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && read.ec == std::errc() && std::isfinite(number) ? std::optional(number)
                                                                            : std::nullopt;
}

void addCountry(std::string_view name, Names& names, Where& where) {
    const places::Country* const country = places::findCountry(name);
    if (country == nullptr) {
        return;
    }
    where.countries.push_back(country);
    for (const std::string_view known : country->names) {
        names.add(known, false);
    }
}

/// "Baidoa, Bay region": each part is a name of its own.
void addRecorded(std::string_view name, bool withParts, Names& names) {
    names.add(name, withParts);
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find_first_of(",;/()", begin), name.size());
        names.add(lint::foldedWords(name.substr(begin, end - begin)).empty()
                      ? std::string_view()
                      : name.substr(begin, end - begin),
                  withParts);
        begin = end + 1;
    }
}

void addStructs(const DescriptiveMetadata& metadata, FieldId field, Names& names, Where& where) {
    const FieldValue* const value = metadata.find(field);
    const auto* const structs =
        value != nullptr ? std::get_if<std::vector<StructContent>>(&value->content) : nullptr;
    if (structs == nullptr) {
        return;
    }
    for (const StructContent& members : *structs) {
        for (const auto& [member, text] : members) {
            const bool isPlain = member.starts_with("City") || member.starts_with("ProvinceState") ||
                                 member.starts_with("WorldRegion") || member.starts_with("CountryName");
            if (isPlain || member.starts_with("Sublocation") || member.starts_with("LocationName")) {
                addRecorded(text, !isPlain, names);
            }
            if (member.starts_with("Country")) {
                addCountry(text, names, where);
            }
        }
    }
}

double kilometresBetween(double north, double east, const places::City& city) {
    constexpr double kRadius = 6371;
    constexpr double kDegree = std::numbers::pi / 180;
    const double dy = (city.latitude - north) * kDegree;
    const double dx = (city.longitude - east) * kDegree * std::cos(north * kDegree);
    return kRadius * std::hypot(dx, dy);
}

/// A city of that name where the picture can have been made; where nothing tells, the one that everybody
/// means.
const places::City* cityAt(std::string_view name, const Where& where) {
    constexpr double kNear = 300;
    constexpr std::int64_t kWellKnown = 100'000;
    const bool hasPosition = where.latitude && where.longitude;
    for (const places::City* const city : places::citiesNamed(name)) {
        const bool isNear =
            hasPosition && kilometresBetween(*where.latitude, *where.longitude, *city) < kNear;
        const bool isInCountry = std::ranges::find(where.countries, city->country) != where.countries.end();
        if (isNear || isInCountry) {
            return city;
        }
    }
    const places::City* const meant =
        hasPosition || !where.countries.empty() ? nullptr : places::cityMeant(name);
    return meant != nullptr && meant->inhabitants >= kWellKnown ? meant : nullptr;
}

void addCity(const places::City& city, Names& names) {
    for (const std::string_view known : city.names) {
        names.add(known, false);
    }
}

/// Cities of the same country that the texts name; "Bur Acaba" is two words, so up to three are tried.
void addMentioned(std::string_view text, const Where& where, Names& names) {
    constexpr std::size_t kMostWords = 3;
    const std::vector<lint::Token> tokens = lint::tokensOf(text);
    for (std::size_t first = 0; first < std::min(tokens.size(), kMostTextWords); ++first) {
        const bool isCased = static_cast<unsigned char>(text[tokens[first].begin]) < 0x80;
        if (isCased && !tokens[first].isCapitalised) {
            continue;
        }
        for (std::size_t count = 1; count <= kMostWords && first + count <= tokens.size(); ++count) {
            const std::string_view name =
                text.substr(tokens[first].begin, tokens[first + count - 1].end - tokens[first].begin);
            if (const places::City* const city = cityAt(name, where)) {
                names.add(name, false);
                addCity(*city, names);
            }
        }
    }
}

} // namespace

std::vector<std::string_view> textsOf(const DescriptiveMetadata& metadata) {
    std::vector<std::string_view> texts;
    for (const FieldValue& value : metadata.values) {
        if (const auto* const one = std::get_if<std::string>(&value.content)) {
            texts.push_back(*one);
        } else if (const auto* const items = std::get_if<std::vector<std::string>>(&value.content)) {
            texts.insert(texts.end(), items->begin(), items->end());
        } else if (const auto* const structs = std::get_if<std::vector<StructContent>>(&value.content)) {
            for (const StructContent& members : *structs) {
                std::ranges::transform(members, std::back_inserter(texts),
                                       [](const auto& member) { return std::string_view(member.second); });
            }
        }
    }
    return texts;
}

std::vector<PlaceName> placeNamesOf(const AssetFacts& facts) {
    const DescriptiveMetadata& metadata = facts.metadata;
    Names names;
    Where where;
    where.latitude = numberOf(metadata.text(FieldId::GpsLatitude));
    where.longitude = numberOf(metadata.text(FieldId::GpsLongitude));
    addRecorded(metadata.text(FieldId::Sublocation), true, names);
    addRecorded(metadata.text(FieldId::City), false, names);
    addRecorded(metadata.text(FieldId::State), false, names);
    addRecorded(metadata.text(FieldId::Country), false, names);
    addCountry(metadata.text(FieldId::Country), names, where);
    addCountry(metadata.text(FieldId::CountryCode), names, where);
    addStructs(metadata, FieldId::LocationCreated, names, where);
    addStructs(metadata, FieldId::LocationShown, names, where);
    std::vector<PlaceName> recorded = names.take();
    for (const PlaceName& place : recorded) {
        names.add(place.name, place.withParts);
        if (const places::City* const city = cityAt(place.name, where)) {
            addCity(*city, names);
        }
    }
    for (const std::string_view text : textsOf(metadata)) {
        addMentioned(text, where, names);
    }
    for (PlaceName& place : names.take()) {
        recorded.push_back(std::move(place));
    }
    return recorded;
}

const std::vector<PlaceName>& countryNames() {
    static const std::vector<PlaceName> names = [] {
        Names all;
        for (const places::Country& country : places::countries()) {
            for (const std::string_view name : country.names) {
                all.add(name, false);
            }
        }
        return all.take();
    }();
    return names;
}

} // namespace fieldframe::protection
