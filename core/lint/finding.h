// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/descriptive_metadata.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::lint {

/// How bad a finding is, in rising order.
enum class Severity : std::uint8_t { Off, Info, Warning, Error };
/// "off", "info", "warning", "error".
[[nodiscard]] std::string_view severityName(Severity severity);
[[nodiscard]] std::optional<Severity> severityFromName(std::string_view name);

/// The rules of house style, in the order in which they are told.
enum class RuleId : std::uint8_t {
    Required,
    CaptionLength,
    FiveWs,
    CreditPattern,
    Creator,
    CopyrightYear,
    Mojibake,
    Conflict,
    IimBytes,
    AltText,
    Language,
    Minor,
    Words,
    Urls,
    RepeatedWords,
    DoubleSpaces,
    Quotes,
    Embargo,
};
[[nodiscard]] std::span<const RuleId> allRules();
/// The name in the rules file: "caption-length".
[[nodiscard]] std::string_view ruleName(RuleId rule);
[[nodiscard]] std::optional<RuleId> ruleFromName(std::string_view name);

/// What was found; whoever shows it makes a sentence of it and of the arguments named here.
enum class Matter : std::uint8_t {
    Missing,              ///< The field says nothing.
    TooShort,             ///< Characters there are; characters wanted.
    TooLong,              ///< Characters there are; characters allowed.
    PlaceNotInCaption,    ///< The place that the fields name.
    PlaceMissing,         ///< There is a position and no place.
    CountryCodeDiffers,   ///< Country; code; the code's country.
    DateNotInCaption,     ///< The date.
    CaptionYearDiffers,   ///< The caption's year; the date.
    CameraDateDiffers,    ///< The date; the camera's.
    PersonNotInCaption,   ///< Who is shown.
    CaptionSaysTooLittle, ///< Words there are; words wanted.
    CreditForm,           ///< The form that the credit line has.
    CreditYearDiffers,    ///< The credit line's year; the date's.
    CreatorMissing,
    CreatorIsAgency,      ///< The name.
    CopyrightYearDiffers, ///< The notice's year; the date's.
    Misread,       ///< Letters of a character set mistaken for another: what stands there; what was meant.
    Lost,          ///< Characters that nobody can bring back.
    Entity,        ///< Written for a web page: what stands there; what was meant.
    SourcesDiffer, ///< The origin that counts; the other origin; what that one says.
    OverLimit,     ///< Bytes there are; bytes that IIM takes; what will be cut.
    AltTextMissing,
    AltTextTooLong,  ///< Characters there are; characters advised.
    LanguageMissing, ///< The language.
    MinorNamed,      ///< The age.
    Word,            ///< What stands there; what to write instead, "" where the list has nothing.
    BadAddress,      ///< What stands there.
    RepeatedWord,    ///< The word.
    DoubleSpace,
    MixedQuotes, ///< The mark that differs.
    EmbargoOver, ///< Until when.
    Expired,     ///< Since when.
};
/// "missing", "too_short".
[[nodiscard]] std::string_view matterName(Matter matter);

/// Something that does not follow house style. A value.
struct Finding {
    RuleId rule = RuleId::Required;
    Severity severity = Severity::Warning;
    Matter matter = Matter::Missing;
    FieldId field = FieldId::Caption;
    std::string language;
    std::size_t begin = 0; ///< Bytes of the field's text; both 0: all of it. In a list, of displayText().
    std::size_t end = 0;
    std::vector<std::string> arguments; ///< As Matter says.
    /// What the field should say, with everything mended that this rule finds in it; empty content removes
    /// it.
    std::optional<FieldContent> fix;
};

/// Off where there is none.
[[nodiscard]] Severity worst(std::span<const Finding> findings);

} // namespace fieldframe::lint
