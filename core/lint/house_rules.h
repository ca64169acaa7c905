// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credit/compose.h"
#include "core/lint/finding.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::lint {

/// Words that should not stand in a text.
struct WordList {
    struct Entry {
        std::vector<std::string> folded; ///< Its words, compared folded and whole.
        std::string text;                ///< As the list has it.
    };
    std::string language; ///< Of the texts it holds for; "" = all.
    Severity severity = Severity::Warning;
    std::vector<Entry> entries;
    std::string use; ///< What to write instead; "" = nothing known.
};

/// Which quotation marks a text has.
enum class QuoteStyle { Consistent, Curly, Straight };

/// House style as a desk's rules file says it. A value; thread-safe to read.
struct HouseRules {
    std::array<Severity, static_cast<std::size_t>(RuleId::Embargo) + 1> severities{};
    [[nodiscard]] Severity severityOf(RuleId rule) const {
        return severities[static_cast<std::size_t>(rule)];
    }

    std::vector<FieldId> required;
    std::size_t captionShortest = 0; ///< Characters as a reader counts them; 0 = no limit.
    std::size_t captionLongest = 0;
    bool asksWhere = true;
    bool asksWhen = true;
    bool asksWho = true;
    bool asksWhat = true;
    std::size_t fewestWords = 0;
    std::vector<std::string>
        creditStyles;   ///< As CreditStyle::parse() takes them; the first is the usual one.
    std::string agency; ///< The desk's own; "" = none.
    int yearsApart = 1; ///< By which a year may differ from the date.
    std::size_t altTextLongest = 250;
    std::vector<std::string> languages; ///< In which each caption is wanted.
    std::string defaultLanguage;        ///< Of texts that don't say theirs.
    std::vector<WordList> words;
    std::vector<std::string> mayRepeat; ///< Folded words that stand twice rightly.
    QuoteStyle quotes = QuoteStyle::Consistent;

    /// The first house style for credit lines; "" where there is none.
    [[nodiscard]] std::string creditStyle() const { return creditStyles.empty() ? "" : creditStyles.front(); }
};

/// Reads a rules file (TOML). InvalidInput (subject: @p file and line, "house-rules.toml:12"; detail: the
/// cause) for what is no TOML, and for sections, keys, fields and values that do not exist. What the file
/// leaves out is as in the default.
[[nodiscard]] Result<HouseRules> parseHouseRules(std::string_view text, std::string_view file);

/// The file that a catalog begins with: every rule, explained.
[[nodiscard]] std::string_view defaultRulesText();
/// The rules of defaultRulesText().
[[nodiscard]] const HouseRules& defaultRules();

} // namespace fieldframe::lint
