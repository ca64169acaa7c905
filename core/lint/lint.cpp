// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/lint/checks.h"

#include <array>

namespace fieldframe::lint {

namespace {

using Run = void (*)(const Check&);

/// By rule.
constexpr std::array<Run, 18> kChecks{
    checkRequired,      checkCaptionLength, checkFiveWs,   checkCreditPattern, checkCreator,
    checkCopyrightYear, checkMojibake,      checkConflict, checkIimBytes,      checkAltText,
    checkLanguage,      checkMinor,         checkWords,    checkUrls,          checkRepeatedWords,
    checkDoubleSpaces,  checkQuotes,        checkEmbargo};
static_assert(kChecks.size() == static_cast<std::size_t>(RuleId::Embargo) + 1);

void run(const Subject& subject, const HouseRules& rules, RuleId rule, std::vector<Finding>& findings) {
    if (rules.severityOf(rule) != Severity::Off) {
        kChecks[static_cast<std::size_t>(rule)](Check{subject, rules, findings, rule});
    }
}

} // namespace

std::vector<Finding> lintAsset(const Subject& subject, const HouseRules& rules) {
    std::vector<Finding> findings;
    for (const RuleId rule : allRules()) {
        run(subject, rules, rule, findings);
    }
    return findings;
}

std::vector<Finding> lintAsset(const Subject& subject, const HouseRules& rules, RuleId rule) {
    std::vector<Finding> findings;
    run(subject, rules, rule, findings);
    return findings;
}

Finding& Check::add(Matter matter, FieldId field, std::vector<std::string> arguments,
                    std::string language) const {
    Finding& finding = findings.emplace_back();
    finding.rule = rule;
    finding.severity = rules.severityOf(rule);
    finding.matter = matter;
    finding.field = field;
    finding.language = std::move(language);
    finding.arguments = std::move(arguments);
    return finding;
}

Finding& Check::addAt(Matter matter, const FieldValue& value, std::size_t begin, std::size_t end,
                      std::vector<std::string> arguments) const {
    Finding& finding = add(matter, value.field, std::move(arguments), value.language);
    finding.begin = begin;
    finding.end = end;
    return finding;
}

void forEachText(const Subject& subject,
                 const std::function<void(const FieldValue& value, const std::string& text)>& visit) {
    for (const FieldValue& value : subject.metadata.values) {
        const auto* const text = std::get_if<std::string>(&value.content);
        const FieldShape shape = metadataField(value.field).shape;
        // Codes and addresses that no reader reads are no texts.
        const bool isRead = value.field != FieldId::ImageGuid && value.field != FieldId::DigitalSourceType &&
                            value.field != FieldId::ModelReleaseStatus &&
                            value.field != FieldId::PropertyReleaseStatus &&
                            value.field != FieldId::DataMining && value.field != FieldId::MinorModelAge &&
                            value.field != FieldId::WebStatement && value.field != FieldId::SupplierImageId &&
                            value.field != FieldId::CountryCode && value.field != FieldId::Label;
        if (text != nullptr && isRead && (shape == FieldShape::Text || shape == FieldShape::LanguageText)) {
            visit(value, *text);
        }
    }
}

} // namespace fieldframe::lint
