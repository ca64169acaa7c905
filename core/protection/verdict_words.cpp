// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words of what verdicts say, for JSON and logs.
#include "core/protection/verdict.h"

#include <algorithm>
#include <array>

namespace fieldframe::protection {
namespace {

constexpr std::array<std::string_view, 4> kPrecisions{"keep", "25km", "country", "remove"};
constexpr std::array<std::string_view, 3> kOutcomes{"as_is", "changed", "held"};
constexpr std::array<std::string_view, 9> kChanges{
    "gps_removed",       "gps_coarsened",           "place_reduced",
    "places_removed",    "names_replaced",          "faces_covered",
    "file_name_changed", "personal_fields_removed", "private_metadata_stripped"};
constexpr std::array<std::string_view, 17> kHolds{"embargo",
                                                  "embargo_unclear",
                                                  "expired",
                                                  "audience_restricted",
                                                  "use_restricted",
                                                  "model_release",
                                                  "property_release",
                                                  "minor_without_release",
                                                  "consent_withdrawn",
                                                  "consent_expired",
                                                  "consent_not_for_use",
                                                  "consent_without_guardian",
                                                  "no_area_marked",
                                                  "cannot_cover",
                                                  "names_unknown",
                                                  "cannot_be_changed",
                                                  "lint"};
static_assert(static_cast<std::size_t>(HoldCode::Lint) == kHolds.size());
static_assert(static_cast<std::size_t>(ChangeCode::PrivateMetadataStripped) == kChanges.size());
constexpr std::array<std::string_view, 4> kReleasers{"time", "editor", "rights_desk", "subject"};

/// Of enumerations that count from @p first.
template <std::size_t Count, class Enum>
std::string_view wordOf(const std::array<std::string_view, Count>& words, Enum value, std::size_t first) {
    const std::size_t index = static_cast<std::size_t>(value) - first;
    return index < Count ? words[index] : std::string_view();
}

} // namespace

std::string_view placePrecisionName(PlacePrecision precision) {
    return wordOf(kPrecisions, precision, 0);
}

std::optional<PlacePrecision> placePrecisionFromName(std::string_view name) {
    const auto found = std::ranges::find(kPrecisions, name);
    return found == kPrecisions.end()
               ? std::nullopt
               : std::optional(static_cast<PlacePrecision>(found - kPrecisions.begin()));
}

std::string_view outcomeName(Outcome outcome) {
    return wordOf(kOutcomes, outcome, 1);
}

std::string_view changeName(ChangeCode code) {
    return wordOf(kChanges, code, 1);
}

std::string_view holdName(HoldCode code) {
    return wordOf(kHolds, code, 1);
}

std::string_view releaserName(Releaser releaser) {
    return wordOf(kReleasers, releaser, 0);
}

} // namespace fieldframe::protection
