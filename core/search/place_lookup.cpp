// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/place_lookup.h"

#include "core/base/text.h"
#include "core/catalog/catalog.h"
#include "core/database/query.h"
#include "core/database/reader_pool.h"
#include "core/database/sql_failure.h"
#include "core/places/cities.h"
#include "core/search/compiler.h"
#include "core/search/field_statements.h"

#include <algorithm>
#include <map>

namespace fieldframe::search {

namespace {

/// Of the assets that say something, how many must say the same.
constexpr double kSure = 0.75;

/// What most of the assets with the value say in one of the country fields; empty where they are not of one
/// mind.
class Votes {
public:
    void add(std::string_view word) {
        if (!word.empty()) {
            ++m_counts[std::string(word)];
            ++m_all;
        }
    }
    [[nodiscard]] std::string winner() const {
        const auto most = std::ranges::max_element(m_counts, {}, [](const auto& any) { return any.second; });
        return most != m_counts.end() && most->second >= kSure * m_all ? most->first : std::string();
    }
    [[nodiscard]] bool isEmpty() const { return m_counts.empty(); }

private:
    std::map<std::string, double> m_counts;
    double m_all = 0;
};

struct CatalogSays {
    CountryWords words;
    bool isDivided = false; ///< Two countries have the city: none is meant for sure.
};

CatalogSays askCatalog(database::Connection& connection, FieldId known, std::string_view value,
                       std::span<const AssetId> except = {}) {
    const std::vector<std::string> words = text::words(value);
    const SearchColumn column = metadataField(known).searchColumn;
    if (words.empty() || column == SearchColumn::None) {
        return {};
    }
    Votes countries;
    Votes codes;
    database::Query rows(connection, kCountriesBeside, FieldId::Country, FieldId::CountryCode, known,
                         matchAllOf({WordsTerm{words, false, column}}, {}));
    while (rows.next()) {
        const bool isMeant = std::ranges::find(except, rows.id<AssetId>(3)) == except.end();
        if (isMeant && text::words(rows.view(0)) == words) {
            countries.add(rows.isNull(1) ? std::string_view() : rows.view(1));
            codes.add(rows.isNull(2) ? std::string_view() : rows.view(2));
        }
    }
    CatalogSays said{{countries.winner(), codes.winner()}, false};
    said.isDivided = !countries.isEmpty() && said.words.country.empty();
    return said;
}

const places::Country* askWorld(FieldId known, std::string_view value) {
    if (known != FieldId::City) {
        return places::findCountry(value);
    }
    const places::City* const city = places::cityMeant(value);
    return city == nullptr ? nullptr : city->country;
}

/// What is missing in @p words, as the catalog writes it beside what is there, or as the world's tables do.
void complete(CountryWords& words, const places::Country& country, places::NameLanguage names,
              database::Connection& connection) {
    if (words.country.empty()) {
        words.country = askCatalog(connection, FieldId::CountryCode, country.alpha3).words.country;
    }
    if (words.country.empty()) {
        words.country = country.name(names);
    }
    if (words.code.empty()) {
        words.code = askCatalog(connection, FieldId::Country, words.country).words.code;
    }
    if (words.code.empty()) {
        words.code = country.alpha3;
    }
}

std::optional<CountryWords> find(database::Connection& connection, FieldId known, std::string_view value,
                                 places::NameLanguage names, std::span<const AssetId> except) {
    CatalogSays said = askCatalog(connection, known, value, except);
    if (said.isDivided) {
        return std::nullopt;
    }
    CountryWords& words = said.words;
    if (known == FieldId::Country) {
        words.country = value;
    } else if (known == FieldId::CountryCode) {
        words.code = value;
    }
    const places::Country* country = words.country.empty() ? nullptr : places::findCountry(words.country);
    country = country == nullptr && !words.code.empty() ? places::findCountry(words.code) : country;
    country = country == nullptr ? askWorld(known, value) : country;
    if (country != nullptr) {
        complete(words, *country, names, connection);
    }
    const bool isNews = !words.country.empty() && (known == FieldId::City || !words.code.empty());
    return isNews ? std::optional(words) : std::nullopt;
}

} // namespace

Result<std::optional<CountryWords>> countryOf(const catalog::Catalog& catalog, FieldId known,
                                              std::string_view value, places::NameLanguage names,
                                              std::span<const AssetId> except, const std::stop_token& stop) {
    const bool isPlace = known == FieldId::City || known == FieldId::Country || known == FieldId::CountryCode;
    const std::string clean = text::cleaned(value);
    if (!isPlace || clean.empty()) {
        return std::nullopt;
    }
    const auto lease = catalog.readers().lease(stop);
    if (!lease) {
        return tl::unexpected(lease.error());
    }
    return database::guarded([&]() -> Result<std::optional<CountryWords>> {
        return find(lease->connection(), known, clean, names, except);
    });
}

} // namespace fieldframe::search
