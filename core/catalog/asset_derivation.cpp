// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/asset_derivation.h"

#include "core/base/date_time.h"
#include "core/terms/release_terms.h"

#include <charconv>

namespace fieldframe::catalog {
namespace {

std::string textOf(const FieldValue& value) {
    return displayText(value.content);
}

int ratingFrom(const std::string& text) {
    int rating = 0;
    std::from_chars(text.data(), text.data() + text.size(), rating);
    return std::clamp(rating, 0, 5);
}

/// Unset where nothing is held back; values of the release date and the instructions only.
std::optional<std::int64_t> embargoEnd(DescriptiveMetadata said, std::string_view clearedInstructions) {
    if (said.values.empty()) {
        return std::nullopt;
    }
    const terms::ReleaseTerms found = terms::releaseTerms(said, clearedInstructions);
    return found.embargo ? std::optional(found.embargo->moment) : std::nullopt;
}

} // namespace

DerivedColumns derivedFrom(const std::vector<FieldValue>& values, std::string_view clearedInstructions) {
    DerivedColumns derived;
    DescriptiveMetadata release;
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
        case FieldId::LicenseStart:
        case FieldId::Instructions:
        case FieldId::UsageTerms:
        case FieldId::OtherConstraints:
            release.values.push_back(value);
            break;
        default:
            break;
        }
    }
    derived.embargoUntil = embargoEnd(std::move(release), clearedInstructions);
    return derived;
}

} // namespace fieldframe::catalog
