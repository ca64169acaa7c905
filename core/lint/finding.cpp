// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/finding.h"

#include <algorithm>
#include <array>

namespace fieldframe::lint {

namespace {

constexpr auto kSeverities = std::to_array<std::string_view>({"off", "info", "warning", "error"});

struct Name {
    RuleId rule;
    std::string_view name;
};
constexpr auto kRules = std::to_array<Name>({{RuleId::Required, "required"},
                                             {RuleId::CaptionLength, "caption-length"},
                                             {RuleId::FiveWs, "five-ws"},
                                             {RuleId::CreditPattern, "credit-pattern"},
                                             {RuleId::Creator, "creator"},
                                             {RuleId::CopyrightYear, "copyright-year"},
                                             {RuleId::Mojibake, "mojibake"},
                                             {RuleId::Conflict, "conflict"},
                                             {RuleId::IimBytes, "iim-bytes"},
                                             {RuleId::AltText, "alt-text"},
                                             {RuleId::Language, "language"},
                                             {RuleId::Minor, "minor"},
                                             {RuleId::Words, "words"},
                                             {RuleId::Urls, "urls"},
                                             {RuleId::RepeatedWords, "repeated-words"},
                                             {RuleId::DoubleSpaces, "double-spaces"},
                                             {RuleId::Quotes, "quotes"},
                                             {RuleId::Embargo, "embargo"}});

constexpr auto kMatters = std::to_array<std::string_view>({"missing",
                                                           "too_short",
                                                           "too_long",
                                                           "place_not_in_caption",
                                                           "place_missing",
                                                           "country_code_differs",
                                                           "date_not_in_caption",
                                                           "caption_year_differs",
                                                           "camera_date_differs",
                                                           "person_not_in_caption",
                                                           "caption_says_too_little",
                                                           "credit_form",
                                                           "credit_year_differs",
                                                           "creator_missing",
                                                           "creator_is_agency",
                                                           "copyright_year_differs",
                                                           "misread",
                                                           "lost",
                                                           "entity",
                                                           "sources_differ",
                                                           "over_limit",
                                                           "alt_text_missing",
                                                           "alt_text_too_long",
                                                           "language_missing",
                                                           "minor_named",
                                                           "word",
                                                           "bad_address",
                                                           "repeated_word",
                                                           "double_space",
                                                           "mixed_quotes",
                                                           "embargo_over",
                                                           "expired"});
static_assert(kMatters.size() == static_cast<std::size_t>(Matter::Expired) + 1);

} // namespace

std::string_view severityName(Severity severity) {
    return kSeverities[static_cast<std::size_t>(severity)];
}

std::optional<Severity> severityFromName(std::string_view name) {
    const auto found = std::ranges::find(kSeverities, name);
    return found == kSeverities.end() ? std::nullopt
                                      : std::optional(static_cast<Severity>(found - kSeverities.begin()));
}

std::span<const RuleId> allRules() {
    static constexpr auto kIds = [] {
        std::array<RuleId, kRules.size()> ids{};
        std::ranges::transform(kRules, ids.begin(), &Name::rule);
        return ids;
    }();
    return kIds;
}

std::string_view ruleName(RuleId rule) {
    return kRules[static_cast<std::size_t>(rule)].name;
}

std::optional<RuleId> ruleFromName(std::string_view name) {
    const auto found = std::ranges::find(kRules, name, &Name::name);
    return found == kRules.end() ? std::nullopt : std::optional(found->rule);
}

std::string_view matterName(Matter matter) {
    return kMatters[static_cast<std::size_t>(matter)];
}

Severity worst(std::span<const Finding> findings) {
    const auto found = std::ranges::max_element(findings, {}, &Finding::severity);
    return found == findings.end() ? Severity::Off : found->severity;
}

} // namespace fieldframe::lint
