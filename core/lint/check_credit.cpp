// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of whose picture it is.
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/credit/compose.h"
#include "core/credit/credit_form.h"
#include "core/credit/parse.h"
#include "core/lint/checks.h"
#include "core/lint/tokens.h"

#include <algorithm>
#include <charconv>

namespace fieldframe::lint {

namespace {

int yearNow(const Check& check) {
    const auto now = PartialDateTime::parse(isoUtc(check.subject.nowMilliseconds));
    return now ? now->year : 0;
}

std::optional<int> yearOfDate(const Check& check) {
    const auto date = PartialDateTime::parse(check.subject.metadata.text(FieldId::DateCreated));
    return date ? std::optional(date->year) : std::nullopt;
}

credit::ParsedCredit parsedCredit(const Check& check, const std::string& line) {
    const std::vector<std::string> creators = check.subject.metadata.list(FieldId::Creator);
    return credit::parseCredit(line, check.subject.agencies, {creators, yearNow(check)});
}

/// The form as it is compared: several creators stand where one may, in any joining.
std::string compared(std::string form) {
    constexpr std::string_view kCreator = "{creator}";
    const std::size_t first = form.find(kCreator);
    const std::size_t last = form.rfind(kCreator);
    if (first != std::string::npos && last != first) {
        form.replace(first, last + kCreator.size() - first, kCreator);
    }
    std::string out;
    for (const char c : form) {
        if (c != ' ') {
            out += c;
        }
    }
    return text::folded(out);
}

/// The credit line in the first house style that has a place for all that is known.
std::optional<std::string> inHouseStyle(const Check& check, credit::ParsedCredit parts) {
    parts.agency = parts.agency.empty() ? check.rules.agency : parts.agency;
    if (parts.agency.empty()) {
        return std::nullopt;
    }
    const std::vector<std::string> creators = check.subject.metadata.list(FieldId::Creator);
    parts.creators = parts.creators.empty() ? creators : parts.creators;
    for (const std::string& style : check.rules.creditStyles) {
        const bool hasAll = (parts.distributor.empty() || style.find("{distributor}") != std::string::npos) &&
                            (parts.assetCode.empty() || style.find("{asset_code}") != std::string::npos) &&
                            (parts.creators.empty() || style.find("{creator}") != std::string::npos);
        const auto parsed = credit::CreditStyle::parse(style);
        if (hasAll && parsed) {
            return parsed->compose(parts);
        }
    }
    return std::nullopt;
}

struct YearAt {
    int year = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Years of four digits in @p text, whatever script their digits are of.
std::vector<YearAt> yearsIn(const std::string& text, int latest) {
    constexpr int kEarliest = 1826; // The oldest photograph there is.
    std::vector<YearAt> years;
    for (const Token& token : tokensOf(text)) {
        int year = 0;
        const char* const end = token.folded.data() + token.folded.size();
        const auto read = std::from_chars(token.folded.data(), end, year);
        if (token.folded.size() == 4 && read.ec == std::errc() && read.ptr == end && year >= kEarliest &&
            year <= latest) {
            years.push_back({year, token.begin, token.end});
        }
    }
    return years;
}

} // namespace

void checkCreditPattern(const Check& check) {
    const FieldValue* const value = check.subject.metadata.find(FieldId::CreditLine);
    const std::string line = check.subject.metadata.text(FieldId::CreditLine);
    if (value == nullptr || line.empty()) {
        return;
    }
    const credit::ParsedCredit parsed = parsedCredit(check, line);
    const std::string form = credit::formOf(line, parsed);
    const bool isHouseStyle = check.rules.creditStyles.empty() ||
                              std::ranges::any_of(check.rules.creditStyles, [&](const std::string& style) {
                                  return compared(style) == compared(form);
                              });
    if (!isHouseStyle) {
        Finding& finding = check.add(Matter::CreditForm, FieldId::CreditLine, {form});
        const std::optional<std::string> composed = inHouseStyle(check, parsed);
        // A guess is nothing to write at a key's press.
        if (composed && *composed != line && parsed.confidence == credit::Confidence::High) {
            finding.fix = *composed;
        }
    }
    const std::optional<int> date = yearOfDate(check);
    if (parsed.year && date && std::abs(*parsed.year - *date) > check.rules.yearsApart) {
        check.add(Matter::CreditYearDiffers, FieldId::CreditLine,
                  {std::to_string(*parsed.year), std::to_string(*date)});
    }
}

void checkCreator(const Check& check) {
    const std::vector<std::string> creators = check.subject.metadata.list(FieldId::Creator);
    const bool isRequired =
        std::ranges::find(check.rules.required, FieldId::Creator) != check.rules.required.end() &&
        check.rules.severityOf(RuleId::Required) != Severity::Off;
    if (creators.empty() && !isRequired) {
        check.add(Matter::CreatorMissing, FieldId::Creator);
    }
    for (const std::string& creator : creators) {
        if (check.subject.agencies.find(creator) == nullptr) {
            continue;
        }
        Finding& finding = check.add(Matter::CreatorIsAgency, FieldId::Creator, {creator});
        const credit::ParsedCredit parsed = credit::parseCredit(
            check.subject.metadata.text(FieldId::CreditLine), check.subject.agencies, {{}, yearNow(check)});
        if (!parsed.creators.empty() && parsed.confidence == credit::Confidence::High) {
            finding.fix = parsed.creators;
        }
    }
}

void checkCopyrightYear(const Check& check) {
    const std::optional<int> date = yearOfDate(check);
    if (!date) {
        return;
    }
    const auto now = PartialDateTime::parse(isoUtc(check.subject.nowMilliseconds));
    for (const FieldValue& value : check.subject.metadata.values) {
        const auto* const notice = std::get_if<std::string>(&value.content);
        if (value.field != FieldId::CopyrightNotice || notice == nullptr) {
            continue;
        }
        const std::vector<YearAt> years = yearsIn(*notice, now ? now->year + 1 : 9999);
        if (years.empty()) {
            continue;
        }
        const auto [first, last] = std::ranges::minmax(years, {}, &YearAt::year);
        if (first.year - check.rules.yearsApart <= *date && *date <= last.year + check.rules.yearsApart) {
            continue;
        }
        Finding& finding =
            check.addAt(Matter::CopyrightYearDiffers, value, years.front().begin, years.back().end,
                        {std::to_string(years.back().year), std::to_string(*date)});
        if (years.size() == 1) {
            std::string fixed = *notice;
            fixed.replace(years.front().begin, years.front().end - years.front().begin,
                          std::to_string(*date));
            finding.fix = std::move(fixed);
        }
    }
}

} // namespace fieldframe::lint
