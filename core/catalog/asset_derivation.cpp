// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_derivation.h"

#include "core/base/date_time.h"

#include <charconv>
#include <limits>

namespace fieldframe::catalog {
namespace {

constexpr std::int64_t kMillisecondsPerHour = 3'600'000;
constexpr std::int64_t kMillisecondsPerDay = 24 * kMillisecondsPerHour;
/// The westernmost zone: where no zone is named, an embargo ends when it has ended everywhere.
constexpr std::int64_t kLatestZone = 12 * kMillisecondsPerHour;

std::string textOf(const FieldValue& value) {
    return displayText(value.content);
}

int ratingFrom(const std::string& text) {
    int rating = 0;
    std::from_chars(text.data(), text.data() + text.size(), rating);
    return std::clamp(rating, 0, 5);
}

std::int64_t embargoEnd(const std::string& text) {
    const auto date = PartialDateTime::parse(text);
    if (!date) {
        return std::numeric_limits<std::int64_t>::max();
    }
    if (const auto exact = date->utcMilliseconds()) {
        return *exact;
    }
    std::int64_t end = date->localMilliseconds() + kLatestZone;
    if (!date->hasTime) {
        const std::int64_t days = date->month == 0 ? 366 : date->day == 0 ? 31 : 1;
        end += days * kMillisecondsPerDay;
    }
    return end;
}

} // namespace

DerivedColumns derivedFrom(const std::vector<FieldValue>& values) {
    DerivedColumns derived;
    for (const FieldValue& value : values) {
        switch (value.field) {
        case FieldId::Caption:
            derived.hasCaption = true;
            break;
        case FieldId::CreditLine:
            derived.hasCredit = true;
            break;
        case FieldId::Rating:
            derived.rating = ratingFrom(textOf(value));
            break;
        case FieldId::Label:
            derived.label = textOf(value);
            break;
        case FieldId::DateCreated:
            if (const auto date = PartialDateTime::parse(textOf(value))) {
                derived.takenLocal = date->localMilliseconds();
            }
            break;
        case FieldId::EmbargoUntil:
            derived.embargoUntil = embargoEnd(textOf(value));
            break;
        default:
            break;
        }
    }
    return derived;
}

} // namespace fieldframe::catalog
