// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/release_terms.h"

#include "core/base/date_time.h"
#include "core/base/text.h"

#include <algorithm>

namespace fieldframe::terms {
namespace {

constexpr std::int64_t kMillisecondsPerHour = 3'600'000;
constexpr std::int64_t kMillisecondsPerDay = 24 * kMillisecondsPerHour;
/// UTC-12, where a day begins last, and UTC+14, where it ends first.
constexpr std::int64_t kLastZone = 12 * kMillisecondsPerHour;
constexpr std::int64_t kFirstZone = 14 * kMillisecondsPerHour;

std::vector<const FieldValue*> claims(const DescriptiveMetadata& metadata, FieldId field) {
    std::vector<const FieldValue*> found;
    for (const std::vector<FieldValue>* const values : {&metadata.values, &metadata.conflicts}) {
        for (const FieldValue& value : *values) {
            if (value.field == field && !isEmpty(value.content)) {
                found.push_back(&value);
            }
        }
    }
    return found;
}

void keepLatest(std::optional<Term>& term, std::int64_t moment, FieldId field) {
    if (!term || moment > term->moment) {
        term = Term{moment, field};
    }
}

void keepEarliest(std::optional<Term>& term, std::int64_t moment, FieldId field) {
    if (!term || moment < term->moment) {
        term = Term{moment, field};
    }
}

/// The day from which "14 days only" counts, as an expiry; 0 where nothing says it.
std::int64_t endOfDays(const DescriptiveMetadata& metadata, int days) {
    std::optional<std::int64_t> first;
    for (const FieldId field : {FieldId::EmbargoUntil, FieldId::DateCreated}) {
        for (const FieldValue* const value : claims(metadata, field)) {
            const auto date = PartialDateTime::parse(displayText(value->content));
            if (date && date->month > 0 && date->day > 0) {
                const std::int64_t begin =
                    date->utcMilliseconds().value_or(date->localMilliseconds() - kFirstZone);
                first = first ? std::min(*first, begin) : begin;
            }
        }
        if (first) {
            return *first + days * kMillisecondsPerDay;
        }
    }
    return 0;
}

bool beginsWithEmbargo(std::string_view text) {
    constexpr std::size_t kBeginning = 40;
    const std::size_t letter = text.find_first_not_of(" *[(<\t\n");
    return letter != std::string_view::npos &&
           text::folded(text::toValidUtf8(text.substr(letter, kBeginning))).starts_with("embargo");
}

/// Terms of use may say until when, and a caption may begin with its embargo. What is not understood there is
/// a text like others: nobody could clear it.
void readOtherTexts(const DescriptiveMetadata& metadata, ReleaseTerms& terms) {
    for (const FieldId field : {FieldId::UsageTerms, FieldId::OtherConstraints, FieldId::Caption,
                                FieldId::Headline, FieldId::Title}) {
        const bool isCaption = field != FieldId::UsageTerms && field != FieldId::OtherConstraints;
        for (const FieldValue* const value : claims(metadata, field)) {
            const std::string text = displayText(value->content);
            const Instructions said =
                !isCaption || beginsWithEmbargo(text) ? readInstructions(text) : Instructions();
            if (said.embargoUntil && !said.isUnclear) {
                keepLatest(terms.embargo, *said.embargoUntil, field);
            }
            if (said.expires && !isCaption) {
                keepEarliest(terms.expiry, *said.expires, field);
            }
        }
    }
}

} // namespace

std::int64_t releaseMoment(std::string_view text) {
    const auto date = PartialDateTime::parse(text);
    if (!date) {
        return kNever;
    }
    if (const auto exact = date->hasTime ? date->utcMilliseconds() : std::nullopt) {
        return *exact;
    }
    std::int64_t moment = date->localMilliseconds() + kLastZone;
    if (date->month == 0 || date->day == 0) {
        constexpr std::int64_t kLongestYear = 366;
        constexpr std::int64_t kLongestMonth = 31;
        moment += (date->month == 0 ? kLongestYear : kLongestMonth) * kMillisecondsPerDay;
    }
    return moment;
}

std::int64_t expiryMoment(std::string_view text) {
    const auto date = PartialDateTime::parse(text);
    if (!date) {
        return 0;
    }
    if (const auto exact = date->hasTime ? date->utcMilliseconds() : std::nullopt) {
        return *exact;
    }
    const std::int64_t moment = date->localMilliseconds() - kFirstZone;
    return date->hasTime ? moment : moment + kMillisecondsPerDay;
}

ReleaseTerms releaseTerms(const DescriptiveMetadata& metadata, std::string_view clearedInstructions) {
    ReleaseTerms terms;
    for (const FieldId field : {FieldId::EmbargoUntil, FieldId::LicenseStart}) {
        for (const FieldValue* const value : claims(metadata, field)) {
            keepLatest(terms.embargo, releaseMoment(displayText(value->content)), field);
        }
    }
    for (const FieldId field : {FieldId::ExpiresAfter, FieldId::LicenseEnd}) {
        for (const FieldValue* const value : claims(metadata, field)) {
            keepEarliest(terms.expiry, expiryMoment(displayText(value->content)), field);
        }
    }
    for (const FieldValue* const value : claims(metadata, FieldId::Instructions)) {
        const std::string text = displayText(value->content);
        Instructions said = readInstructions(text);
        const bool isCleared = !clearedInstructions.empty() && text == clearedInstructions;
        if (said.embargoUntil && !isCleared) {
            keepLatest(terms.embargo, *said.embargoUntil, FieldId::Instructions);
            terms.isUnclear = terms.isUnclear || said.isUnclear;
        }
        if (said.expires) {
            keepEarliest(terms.expiry, *said.expires, FieldId::Instructions);
        }
        if (said.daysOnly) {
            keepEarliest(terms.expiry, endOfDays(metadata, *said.daysOnly), FieldId::Instructions);
        }
        if (terms.instructions == Instructions()) {
            terms.instructions = std::move(said);
        }
    }
    readOtherTexts(metadata, terms);
    return terms;
}

} // namespace fieldframe::terms
