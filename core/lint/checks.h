// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lint.h"

#include <functional>

/// The rules' checks; one function a rule.
namespace fieldframe::lint {

/// What a check looks at, and where it puts what it finds.
struct Check {
    const Subject& subject;
    const HouseRules& rules;
    std::vector<Finding>& findings;
    RuleId rule = RuleId::Required;

    /// Adds a finding of this rule, with the rule's severity.
    Finding& add(Matter matter, FieldId field, std::vector<std::string> arguments = {},
                 std::string language = {}) const;
    /// Adds one about bytes of a field's text.
    Finding& addAt(Matter matter, const FieldValue& value, std::size_t begin, std::size_t end,
                   std::vector<std::string> arguments = {}) const;
};

/// Visits each value that is one text written for readers, in each of its languages.
void forEachText(const Subject& subject,
                 const std::function<void(const FieldValue& value, const std::string& text)>& visit);

void checkRequired(const Check& check);
void checkCaptionLength(const Check& check);
void checkFiveWs(const Check& check);
void checkCreditPattern(const Check& check);
void checkCreator(const Check& check);
void checkCopyrightYear(const Check& check);
void checkMojibake(const Check& check);
void checkConflict(const Check& check);
void checkIimBytes(const Check& check);
void checkAltText(const Check& check);
void checkLanguage(const Check& check);
void checkMinor(const Check& check);
void checkWords(const Check& check);
void checkUrls(const Check& check);
void checkRepeatedWords(const Check& check);
void checkDoubleSpaces(const Check& check);
void checkQuotes(const Check& check);
void checkEmbargo(const Check& check);

} // namespace fieldframe::lint
