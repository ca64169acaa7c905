// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The check of the caption against what the fields and the camera know.
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/lint/checks.h"
#include "core/lint/countries.h"
#include "core/lint/tokens.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace fieldframe::lint {

namespace {

constexpr std::int64_t kDayMilliseconds = 86'400'000;

/// The caption and its words.
struct Caption {
    const FieldValue* value = nullptr;
    std::vector<Token> tokens;
};

/// The default one, else the first.
Caption captionOf(const Check& check) {
    Caption caption;
    caption.value = check.subject.metadata.find(FieldId::Caption);
    for (const FieldValue& value : check.subject.metadata.values) {
        if (caption.value == nullptr && value.field == FieldId::Caption) {
            caption.value = &value;
        }
    }
    if (caption.value != nullptr) {
        caption.tokens = tokensOf(displayText(caption.value->content));
    }
    return caption;
}

bool names(const Caption& caption, std::string_view name) {
    return findWords(caption.tokens, foldedWords(name)) < caption.tokens.size();
}

/// "Brazilian" names Brazil well enough.
bool namesCountry(const Caption& caption, const std::string& country) {
    constexpr std::size_t kStem = 5;
    const std::vector<std::string> words = foldedWords(country);
    const auto longest = std::ranges::max_element(words, {}, &std::string::size);
    if (longest == words.end() || longest->size() < kStem) {
        return names(caption, country);
    }
    const std::string stem = longest->substr(0, kStem);
    return std::ranges::any_of(caption.tokens,
                               [&](const Token& token) { return token.folded.starts_with(stem); });
}

void checkWhere(const Check& check, const Caption& caption) {
    const DescriptiveMetadata& metadata = check.subject.metadata;
    const std::string country = metadata.text(FieldId::Country);
    const std::string code = metadata.text(FieldId::CountryCode);
    std::vector<std::string> places{metadata.text(FieldId::City), metadata.text(FieldId::Sublocation),
                                    metadata.text(FieldId::State)};
    std::erase(places, std::string());
    const bool isPlaced = !places.empty() || !country.empty();
    const bool hasPosition =
        metadata.find(FieldId::GpsLatitude) != nullptr && metadata.find(FieldId::GpsLongitude) != nullptr;
    const bool hasStructure = metadata.find(FieldId::LocationShown) != nullptr ||
                              metadata.find(FieldId::LocationCreated) != nullptr;
    if (hasPosition && !isPlaced && !hasStructure) {
        check.add(Matter::PlaceMissing, FieldId::City);
    }
    if (!country.empty() && !code.empty() && isCountryCode(code) && !isCountryNamed(code, country)) {
        Finding& finding =
            check.add(Matter::CountryCodeDiffers, FieldId::CountryCode, {country, code, countryName(code)});
        if (const std::string right = countryCode(country); !right.empty()) {
            finding.fix = right;
        }
    }
    if (caption.value == nullptr || !isPlaced) {
        return;
    }
    const bool isNamed =
        std::ranges::any_of(places, [&](const std::string& place) { return names(caption, place); }) ||
        (!country.empty() && namesCountry(caption, country)) ||
        std::ranges::any_of(countryNames(code),
                            [&](const std::string& name) { return namesCountry(caption, name); });
    if (!isNamed) {
        check.add(Matter::PlaceNotInCaption, FieldId::Caption, {places.empty() ? country : places.front()},
                  caption.value->language);
    }
}

/// Without the time of day, which no caption tells.
std::string dayOf(const PartialDateTime& date) {
    const std::string iso = date.iso();
    return iso.substr(0, iso.find('T'));
}

std::vector<int> yearsOf(const Caption& caption, int latest) {
    constexpr int kEarliest = 1900;
    std::vector<int> years;
    for (const Token& token : caption.tokens) {
        int year = 0;
        const char* const end = token.folded.data() + token.folded.size();
        const auto read = std::from_chars(token.folded.data(), end, year);
        if (token.folded.size() == 4 && read.ec == std::errc() && read.ptr == end && year >= kEarliest &&
            year <= latest) {
            years.push_back(year);
        }
    }
    return years;
}

void checkWhen(const Check& check, const Caption& caption) {
    const auto date = PartialDateTime::parse(check.subject.metadata.text(FieldId::DateCreated));
    if (!date) {
        return;
    }
    const auto camera = PartialDateTime::parse(check.subject.cameraDate);
    if (camera && camera->day > 0 && date->day > 0 &&
        std::abs(camera->localMilliseconds() - date->localMilliseconds()) > kDayMilliseconds) {
        check.add(Matter::CameraDateDiffers, FieldId::DateCreated, {date->iso(), camera->iso()}).fix =
            camera->iso();
    }
    if (caption.value == nullptr) {
        return;
    }
    const auto now = PartialDateTime::parse(isoUtc(check.subject.nowMilliseconds));
    const std::vector<int> years = yearsOf(caption, now ? now->year + 1 : 9999);
    if (years.empty()) {
        check.add(Matter::DateNotInCaption, FieldId::Caption, {dayOf(*date)}, caption.value->language);
    } else if (std::ranges::all_of(years, [&](int year) { return year > date->year + 1; })) {
        // Earlier years may be history; a picture of what comes later can't be.
        check.add(Matter::CaptionYearDiffers, FieldId::Caption,
                  {std::to_string(*std::ranges::min_element(years)), dayOf(*date)}, caption.value->language);
    }
}

void checkWho(const Check& check, const Caption& caption) {
    constexpr std::size_t kMostPersons = 50; // More are a crowd, which no caption names.
    std::vector<std::string> persons = check.subject.metadata.list(FieldId::PersonShown);
    persons.resize(std::min(persons.size(), kMostPersons));
    for (const std::string& person : persons) {
        const std::vector<std::string> words = foldedWords(person);
        if (caption.value != nullptr && !words.empty() && !names(caption, person) &&
            !names(caption, words.back())) {
            check.add(Matter::PersonNotInCaption, FieldId::Caption, {person}, caption.value->language);
        }
    }
}

} // namespace

void checkFiveWs(const Check& check) {
    const Caption caption = captionOf(check);
    if (check.rules.asksWhere) {
        checkWhere(check, caption);
    }
    if (check.rules.asksWhen) {
        checkWhen(check, caption);
    }
    if (check.rules.asksWho) {
        checkWho(check, caption);
    }
    if (check.rules.asksWhat && caption.value != nullptr && caption.tokens.size() < check.rules.fewestWords) {
        check.add(Matter::CaptionSaysTooLittle, FieldId::Caption,
                  {std::to_string(caption.tokens.size()), std::to_string(check.rules.fewestWords)},
                  caption.value->language);
    }
}

} // namespace fieldframe::lint
