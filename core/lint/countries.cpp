// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/countries.h"

#include "core/lint/tokens.h"

#include <unicode/locid.h>

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace fieldframe::lint {

namespace {

struct Country {
    std::string threeLetters;
    std::vector<std::string> names; ///< English first.
};

std::string nameIn(const icu::Locale& country, const char* language) {
    icu::UnicodeString name;
    std::string utf8;
    country.getDisplayCountry(icu::Locale(language), name).toUTF8String(utf8);
    return utf8;
}

/// By both codes.
const std::unordered_map<std::string, Country>& countries() {
    static const std::unordered_map<std::string, Country> kCountries = [] {
        std::unordered_map<std::string, Country> all;
        for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            const icu::Locale locale("", *code);
            Country country;
            country.threeLetters = locale.getISO3Country();
            for (const char* const language : {"en", "fr", "es", "ar"}) {
                country.names.push_back(nameIn(locale, language));
            }
            // As it is called there: "Deutschland".
            icu::Locale there = locale;
            UErrorCode status = U_ZERO_ERROR;
            there.addLikelySubtags(status);
            country.names.push_back(nameIn(locale, U_SUCCESS(status) ? there.getLanguage() : "en"));
            if (std::string_view(*code) == "GB") {
                country.names.insert(country.names.end(),
                                     {"Great Britain", "England", "Scotland", "Wales", "Northern Ireland"});
            }
            all[*code] = country;
            all[country.threeLetters] = std::move(country);
        }
        return all;
    }();
    return kCountries;
}

const Country* find(std::string_view code) {
    std::string upper(code);
    std::ranges::transform(upper, upper.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    const auto found = countries().find(upper);
    return upper.empty() || found == countries().end() ? nullptr : &found->second;
}

bool isSmallWord(const std::string& word) {
    return word.size() <= 3;
}

} // namespace

bool isCountryCode(std::string_view code) {
    return find(code) != nullptr;
}

std::vector<std::string> countryNames(std::string_view code) {
    const Country* const country = find(code);
    return country == nullptr ? std::vector<std::string>() : country->names;
}

std::string countryName(std::string_view code) {
    const Country* const country = find(code);
    return country == nullptr ? std::string() : country->names.front();
}

bool isCountryNamed(std::string_view code, std::string_view name) {
    // Official and short names differ in all but one great word: "Syria", "Syrian Arab Republic".
    constexpr std::size_t kStem = 4;
    const std::vector<std::string> words = foldedWords(name);
    for (const std::string& known : countryNames(code)) {
        for (const std::string& word : foldedWords(known)) {
            const bool isShared = std::ranges::any_of(words, [&](const std::string& other) {
                return other == word || (!isSmallWord(word) && other.starts_with(word.substr(0, kStem)));
            });
            if (isShared && (!isSmallWord(word) || words.size() == 1)) {
                return true;
            }
        }
    }
    const std::vector<std::string> short_ = foldedWords(code);
    return words == short_ || words == std::vector<std::string>{"usa"} ||
           words == std::vector<std::string>{"uk"};
}

std::string countryCode(std::string_view name) {
    const std::vector<std::string> words = foldedWords(name);
    for (const auto& [code, country] : countries()) {
        for (const std::string& known : country.names) {
            if (!words.empty() && foldedWords(known) == words) {
                return country.threeLetters;
            }
        }
    }
    return {};
}

} // namespace fieldframe::lint
