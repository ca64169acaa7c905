// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"

#include "core/places/lines.h"
#include "core/places/tables.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace fieldframe::places {

namespace {

constexpr std::size_t kFirstName = 2;
constexpr std::size_t kOtherNames = 6;
constexpr std::size_t kColumns = 7;

struct CountryTable {
    std::vector<Country> countries;
    std::unordered_map<std::string, std::size_t> byName;    ///< Compared names and codes.
    std::vector<std::pair<std::string, std::size_t>> names; ///< Compared, without the codes.
};

CountryTable readTable() {
    CountryTable table;
    std::vector<std::vector<std::string_view>> rows;
    for (const std::string_view line : parts(kCountryLines, '\n')) {
        std::vector<std::string_view> columns = parts(line, '\t');
        if (columns.size() == kColumns) {
            rows.push_back(std::move(columns));
        }
    }
    for (const auto& row : rows) {
        table.byName.emplace(compared(row[0]), table.countries.size());
        table.byName.emplace(compared(row[1]), table.countries.size());
        table.countries.push_back({row[0], row[1], {row[2], row[3], row[4], row[5]}});
    }
    const auto add = [&table](std::string_view name, std::size_t country) {
        std::string key = compared(name);
        if (!key.empty()) {
            table.names.emplace_back(key, country);
            // The first to claim a name keeps it: names that are shown come before others.
            table.byName.emplace(std::move(key), country);
        }
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t column = kFirstName; column < kOtherNames; ++column) {
            add(rows[i][column], i);
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const std::string_view name : parts(rows[i][kOtherNames], '|')) {
            add(name, i);
        }
    }
    return table;
}

const CountryTable& table() {
    static const CountryTable kTable = readTable();
    return kTable;
}

} // namespace

std::span<const Country> countries() {
    return table().countries;
}

const Country* findCountry(std::string_view nameOrCode) {
    const auto found = table().byName.find(compared(nameOrCode));
    return found == table().byName.end() ? nullptr : &table().countries[found->second];
}

std::vector<const Country*> countriesBeginning(std::string_view typed, std::size_t limit) {
    const std::string beginning = compared(typed);
    std::vector<std::size_t> first;
    std::vector<std::size_t> others;
    if (beginning.empty()) {
        return {};
    }
    for (const auto& [name, country] : table().names) {
        for (const std::size_t at : wordBeginnings(name)) {
            if (std::string_view(name).substr(at).starts_with(beginning)) {
                (at == 0 ? first : others).push_back(country);
                break;
            }
        }
    }
    first.insert(first.end(), others.begin(), others.end());
    std::vector<const Country*> found;
    for (const std::size_t country : first) {
        const Country* const one = &table().countries[country];
        if (found.size() < limit && std::ranges::find(found, one) == found.end()) {
            found.push_back(one);
        }
    }
    return found;
}

NameLanguage languageOf(const Country& country, std::string_view name) {
    const std::string key = compared(name);
    const auto same = std::ranges::find(country.names, key, compared);
    return same == country.names.end() ? NameLanguage::English
                                       : static_cast<NameLanguage>(same - country.names.begin());
}

} // namespace fieldframe::places
