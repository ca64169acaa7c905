// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/countries.h"

#include "core/base/text.h"
#include "core/lint/tokens.h"
#include "core/places/countries.h"

#include <unicode/locid.h>

#include <algorithm>

namespace fieldframe::lint {

namespace {

using places::Country;

const Country* withCode(std::string_view code) {
    const Country* const country = places::findCountry(code);
    const auto isOf = [&](std::string_view other) { return text::folded(code) == text::folded(other); };
    return country != nullptr && (isOf(country->alpha2) || isOf(country->alpha3)) ? country : nullptr;
}

/// As it is called there: "Deutschland".
std::string ownName(const Country& country) {
    icu::Locale there("", std::string(country.alpha2).c_str());
    UErrorCode status = U_ZERO_ERROR;
    there.addLikelySubtags(status);
    icu::UnicodeString name;
    std::string utf8;
    if (U_SUCCESS(status)) {
        there.getDisplayCountry(icu::Locale(there.getLanguage()), name).toUTF8String(utf8);
    }
    return utf8;
}

std::vector<std::string> namesOf(const Country& country) {
    std::vector<std::string> names(country.names.begin(), country.names.end());
    names.push_back(ownName(country));
    if (country.alpha2 == "GB") {
        names.insert(names.end(), {"Great Britain", "England", "Scotland", "Wales", "Northern Ireland"});
    }
    return names;
}

bool isSmallWord(const std::string& word) {
    return word.size() <= 3;
}

} // namespace

bool isCountryCode(std::string_view code) {
    return withCode(code) != nullptr;
}

std::vector<std::string> countryNames(std::string_view code) {
    const Country* const country = withCode(code);
    return country == nullptr ? std::vector<std::string>() : namesOf(*country);
}

std::string countryName(std::string_view code) {
    const Country* const country = withCode(code);
    return country == nullptr ? std::string() : std::string(country->name());
}

bool isCountryNamed(std::string_view code, std::string_view name) {
    // Official and short names differ in all but one great word: "Syria", "Syrian Arab Republic".
    constexpr std::size_t kStem = 4;
    const Country* const country = withCode(code);
    if (country != nullptr && places::findCountry(name) == country) {
        return true;
    }
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
    if (const Country* const country = places::findCountry(name)) {
        return std::string(country->alpha3);
    }
    const std::vector<std::string> words = foldedWords(name);
    const auto found = std::ranges::find_if(places::countries(), [&](const Country& country) {
        return !words.empty() && foldedWords(ownName(country)) == words;
    });
    return found == places::countries().end() ? std::string() : std::string(found->alpha3);
}

} // namespace fieldframe::lint
