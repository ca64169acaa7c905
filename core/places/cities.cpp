// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/cities.h"

#include "core/places/lines.h"
#include "core/places/tables.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace fieldframe::places {

namespace {

constexpr std::size_t kColumns = 9;
/// "Paris" is in France although Texas has one; "Tripoli" may be either.
constexpr std::int64_t kManyTimes = 5;

/// A name from one of its words on.
struct NamePart {
    std::string rest;
    std::size_t city = 0;
    bool isWhole = false;
};

struct CityTable {
    std::vector<City> cities;
    std::vector<NamePart> names; ///< By `rest`.
};

template <class Number>
Number number(std::string_view text) {
    Number value{};
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

void addNames(std::vector<NamePart>& names, const City& city, std::size_t place) {
    for (std::size_t i = 0; i < city.names.size(); ++i) {
        if (std::find(city.names.begin(), city.names.begin() + static_cast<std::ptrdiff_t>(i),
                      city.names[i]) != city.names.begin() + static_cast<std::ptrdiff_t>(i)) {
            continue;
        }
        const std::string name = compared(city.names[i]);
        for (const std::size_t at : wordBeginnings(name)) {
            names.push_back({name.substr(at), place, at == 0});
        }
    }
}

CityTable readTable() {
    CityTable table;
    for (const std::string_view line : parts(kCityLines, '\n')) {
        const std::vector<std::string_view> columns = parts(line, '\t');
        const Country* const country = columns.size() == kColumns ? findCountry(columns[0]) : nullptr;
        if (country == nullptr) {
            continue;
        }
        City city;
        const std::string_view english = columns[5];
        city.names = {english, columns[6], columns[7], columns[8]};
        std::ranges::replace_if(city.names, &std::string_view::empty, english);
        city.state = columns[4];
        city.country = country;
        city.latitude = number<double>(columns[1]);
        city.longitude = number<double>(columns[2]);
        city.inhabitants = number<std::int64_t>(columns[3]);
        addNames(table.names, city, table.cities.size());
        table.cities.push_back(city);
    }
    std::ranges::sort(table.names, {}, &NamePart::rest);
    return table;
}

const CityTable& table() {
    static const CityTable kTable = readTable();
    return kTable;
}

/// Each once, the largest first.
std::vector<const City*> ordered(std::vector<const City*> found, std::size_t limit) {
    std::ranges::sort(found);
    const auto same = std::ranges::unique(found);
    found.erase(same.begin(), same.end());
    std::ranges::stable_sort(found, std::greater<>(), &City::inhabitants);
    found.resize(std::min(found.size(), limit));
    return found;
}

} // namespace

std::vector<const City*> citiesNamed(std::string_view name) {
    std::vector<const City*> found;
    for (const NamePart& part :
         std::ranges::equal_range(table().names, compared(name), {}, &NamePart::rest)) {
        if (part.isWhole) {
            found.push_back(&table().cities[part.city]);
        }
    }
    const std::size_t all = found.size();
    return ordered(std::move(found), all);
}

const City* cityMeant(std::string_view name) {
    const std::vector<const City*> found = citiesNamed(name);
    const bool isClear = std::ranges::all_of(found, [&](const City* other) {
        return other->country == found.front()->country ||
               found.front()->inhabitants >= kManyTimes * other->inhabitants;
    });
    return found.empty() || !isClear ? nullptr : found.front();
}

std::vector<const City*> citiesBeginning(std::string_view typed, std::size_t limit) {
    const std::string beginning = compared(typed);
    std::vector<const City*> found;
    if (beginning.empty()) {
        return found;
    }
    for (auto part = std::ranges::lower_bound(table().names, beginning, {}, &NamePart::rest);
         part != table().names.end() && part->rest.starts_with(beginning); ++part) {
        found.push_back(&table().cities[part->city]);
    }
    return ordered(std::move(found), limit);
}

} // namespace fieldframe::places
