// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/protection/consent_check.h"
#include "core/protection/item_redaction.h"
#include "core/protection/place_names.h"
#include "core/protection/shown_people.h"
#include "core/protection/unknown_names.h"
#include "core/protection/verdict.h"
#include "core/terms/release_terms.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fieldframe::protection {
namespace {

constexpr auto kTextFields =
    std::to_array<FieldId>({FieldId::Caption, FieldId::Headline, FieldId::Title, FieldId::AltText,
                            FieldId::ExtendedDescription, FieldId::Keywords, FieldId::Event});

/// PLUS values are stored as addresses or as their last part. METADATA.md §9.
std::string codeOf(const DescriptiveMetadata& metadata, FieldId field) {
    std::string text = metadata.text(field);
    text = text.substr(text.find_last_of('/') + 1);
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return text::trimmed(text);
}

bool isMinorCode(const std::string& code) {
    constexpr auto kMinors = std::to_array<std::string_view>({"AG-A17", "AG-A16", "AG-A15", "AG-U14"});
    return std::ranges::find(kMinors, std::string_view(code)) != kMinors.end();
}

/// Years, as IPTC's Model Age has them.
bool isUnderAge(std::string_view years) {
    constexpr int kAge = 18;
    int age = kAge;
    const auto read = std::from_chars(years.data(), years.data() + years.size(), age);
    return read.ec == std::errc() && read.ptr == years.data() + years.size() && age < kAge;
}

std::string momentText(std::int64_t moment) {
    return moment == terms::kNever || moment <= 0 ? std::string() : isoUtc(moment);
}

/// Gathers what is to be said of one asset.
class Case {
public:
    Case(const AssetFacts& facts, const ExportPolicy& policy, const Clock& clock)
        : m_facts(facts)
        , m_policy(policy)
        , m_clock(clock)
        , m_terms(terms::releaseTerms(facts.metadata, facts.clearedInstructions)) {
        m_verdict.level = levelOf(facts);
    }

    Verdict run(std::span<const lint::Finding> findings);

private:
    void hold(HoldCode code, std::vector<std::string> arguments, Releaser releaser);
    void change(ChangeCode code, std::vector<std::string> arguments = {});
    void checkTime();
    void checkAudience();
    void checkUse();
    void checkReleases();
    void checkPersons();
    void checkFaces();
    void checkNames();
    void checkLint(std::span<const lint::Finding> findings);
    void tellConditions();
    void tellChanges();
    void checkOriginal();

    const AssetFacts& m_facts;
    const ExportPolicy& m_policy;
    const Clock& m_clock;
    terms::ReleaseTerms m_terms;
    Verdict m_verdict;
};

void Case::hold(HoldCode code, std::vector<std::string> arguments, Releaser releaser) {
    Hold made{code, std::move(arguments), releaser};
    if (std::ranges::find(m_verdict.holds, made) == m_verdict.holds.end()) {
        m_verdict.holds.push_back(std::move(made));
    }
}

void Case::change(ChangeCode code, std::vector<std::string> arguments) {
    m_verdict.changes.push_back({code, std::move(arguments)});
}

void Case::checkTime() {
    // An embargo goes by the clock alone: a time seen before, on a clock that ran ahead, ends none.
    if (m_terms.embargo && m_clock.now < m_terms.embargo->moment) {
        if (m_terms.isUnclear) {
            hold(HoldCode::EmbargoUnclear, {m_facts.metadata.text(FieldId::Instructions)}, Releaser::Editor);
        } else {
            const bool ends = m_terms.embargo->moment != terms::kNever;
            hold(
                HoldCode::Embargo,
                {momentText(m_terms.embargo->moment), std::string(metadataField(m_terms.embargo->field).key)},
                ends ? Releaser::Time : Releaser::Editor);
        }
    }
    if (m_terms.expiry && std::max(m_clock.now, m_clock.latestSeen) >= m_terms.expiry->moment) {
        hold(HoldCode::Expired,
             {momentText(m_terms.expiry->moment), std::string(metadataField(m_terms.expiry->field).key)},
             Releaser::RightsDesk);
    }
}

void Case::checkAudience() {
    if (m_facts.audience > m_policy.audience) {
        hold(HoldCode::AudienceRestricted, {std::string(audienceName(m_facts.audience)), ""},
             Releaser::Editor);
    }
    for (const GalleryRestriction& gallery : m_facts.galleries) {
        if (gallery.audience > m_policy.audience) {
            hold(HoldCode::AudienceRestricted, {std::string(audienceName(gallery.audience)), gallery.title},
                 Releaser::Editor);
        }
    }
}

void Case::checkUse() {
    const terms::Instructions& said = m_terms.instructions;
    for (const std::string& typed : m_policy.uses) {
        const std::string use = text::folded(typed);
        const bool isSale =
            use.find("sale") != std::string::npos || use.find("commercial") != std::string::npos;
        if (said.noSales && isSale) {
            hold(HoldCode::UseRestricted, {"no sales"}, Releaser::RightsDesk);
        }
        if (said.noArchive && use.find("archiv") != std::string::npos) {
            hold(HoldCode::UseRestricted, {"no archive"}, Releaser::RightsDesk);
        }
        for (const std::string& out : said.out) {
            if (text::folded(out).find(use) != std::string::npos) {
                hold(HoldCode::UseRestricted, {out + " out"}, Releaser::RightsDesk);
            }
        }
    }
}

void Case::checkReleases() {
    if (m_policy.audience == Audience::Internal) {
        return; // A release is for publishing.
    }
    const std::string model = codeOf(m_facts.metadata, FieldId::ModelReleaseStatus);
    if (model == "MR-NON" || model == "MR-LMR") {
        hold(HoldCode::ModelRelease, {model}, Releaser::RightsDesk);
    }
    const std::string property = codeOf(m_facts.metadata, FieldId::PropertyReleaseStatus);
    if (property == "PR-NON" || property == "PR-LPR") {
        hold(HoldCode::PropertyRelease, {property}, Releaser::RightsDesk);
    }
    // Whose face and name are gone is nobody's child any more.
    const bool isReleased =
        model == "MR-UMR" || model == "MR-NAP" || m_verdict.level >= ProtectionLevel::NoFace;
    std::string age = codeOf(m_facts.metadata, FieldId::MinorModelAge);
    for (const std::string& years : m_facts.metadata.list(FieldId::ModelAge)) {
        age = isUnderAge(years) ? years : age;
    }
    const bool hasConsent = std::ranges::any_of(m_facts.persons, [&](const PersonInAsset& in) {
        return isAllowed(in.consents, true, m_policy, m_clock);
    });
    if ((isMinorCode(age) || isUnderAge(age)) && !isReleased && !hasConsent &&
        !isAllowed(m_facts.consents, true, m_policy, m_clock)) {
        hold(HoldCode::MinorWithoutRelease, {age}, Releaser::RightsDesk);
    }
    for (const PersonInAsset& in : m_facts.persons) {
        if (in.person.isMinor && in.isShown && in.consents.empty() && !isReleased &&
            !isAllowed(m_facts.consents, true, m_policy, m_clock)) {
            hold(HoldCode::MinorWithoutRelease, {""}, Releaser::RightsDesk);
        }
    }
}

void Case::checkPersons() {
    for (const PersonInAsset& in : m_facts.persons) {
        for (Hold& found : holdsOf(in.consents, in.person.isMinor, m_policy, m_clock)) {
            hold(found.code, std::move(found.arguments), found.releaser);
        }
    }
    for (Hold& found : holdsOf(m_facts.consents, false, m_policy, m_clock)) {
        hold(found.code, std::move(found.arguments), found.releaser);
    }
}

void Case::checkFaces() {
    if (m_verdict.level < ProtectionLevel::NoFace) {
        return;
    }
    if (m_facts.kind != MediaKind::Image) {
        hold(HoldCode::CannotCover, {std::string(kindName(m_facts.kind))}, Releaser::Editor);
        return;
    }
    bool isIncomplete = false;
    static_cast<void>(areasToCover(m_facts, m_verdict.level, isIncomplete));
    if (isIncomplete) {
        hold(HoldCode::NoAreaMarked, {}, Releaser::Editor);
    }
}

void Case::checkNames() {
    if (m_verdict.level < ProtectionLevel::NoName) {
        return;
    }
    const UnknownNames unknown(m_facts);
    for (const FieldValue& value : m_facts.metadata.values) {
        if (std::ranges::find(kTextFields, value.field) != kTextFields.end() &&
            unknown.mayBeIn(displayText(value.content))) {
            hold(HoldCode::NamesUnknown, {std::string(metadataField(value.field).key)}, Releaser::Editor);
            return;
        }
    }
}

void Case::checkLint(std::span<const lint::Finding> findings) {
    if (!m_policy.lintHolds) {
        return;
    }
    for (const lint::Finding& finding : findings) {
        if (finding.severity != lint::Severity::Off && finding.severity >= *m_policy.lintHolds) {
            hold(HoldCode::Lint,
                 {std::string(lint::ruleName(finding.rule)),
                  std::string(lint::severityName(finding.severity))},
                 Releaser::Editor);
        }
    }
}

void Case::tellConditions() {
    const terms::Instructions& said = m_terms.instructions;
    if (said.isCreditMandatory) {
        m_verdict.conditions.push_back({ConditionCode::MandatoryCredit, {}});
    }
    if (said.noArchive) {
        m_verdict.conditions.push_back({ConditionCode::NoArchive, {}});
    }
    if (said.noSales) {
        m_verdict.conditions.push_back({ConditionCode::NoSales, {}});
    }
    for (const std::string& out : said.out) {
        m_verdict.conditions.push_back({ConditionCode::Out, {out}});
    }
}

void Case::tellChanges() {
    const ItemRedaction made = redactItem(m_facts, m_policy, m_verdict.level, {});
    if (made.removedGps) {
        change(ChangeCode::GpsRemoved);
    }
    if (made.coarsenedGps) {
        change(ChangeCode::GpsCoarsened);
    }
    if (made.reducedPlaces) {
        change(ChangeCode::PlaceReduced);
    }
    if (made.removedPlaces) {
        change(ChangeCode::PlacesRemoved);
    }
    if (made.replacedNames) {
        change(ChangeCode::NamesReplaced);
    }
    if (!made.item.cover.empty()) {
        change(ChangeCode::FacesCovered, {std::to_string(made.item.cover.size())});
    }
    if (made.changedFileName) {
        change(ChangeCode::FileNameChanged);
    }
    const bool isStripped = m_facts.kind == MediaKind::Image || m_policy.canStripOriginal;
    if (m_policy.sendsOriginals && m_policy.stripsPrivate && isStripped) {
        change(ChangeCode::PrivateMetadataStripped);
    }
    if (!made.personalFields.empty()) {
        change(ChangeCode::PersonalFieldsRemoved, {made.personalFields.begin(), made.personalFields.end()});
    }
}

/// A video's or sound's bytes leave as they are, without what stands beside pictures and sound, or not at
/// all. What must be kept back of persons and places may be spoken in it: somebody must have heard it.
void Case::checkOriginal() {
    if (m_facts.kind == MediaKind::Image || !m_policy.sendsOriginals) {
        return;
    }
    for (const Change& made : m_verdict.changes) {
        const bool isBeside = made.code == ChangeCode::GpsRemoved || made.code == ChangeCode::GpsCoarsened ||
                              made.code == ChangeCode::PlaceReduced;
        const bool isInside =
            made.code == ChangeCode::PlacesRemoved || made.code == ChangeCode::NamesReplaced;
        if (isInside || (isBeside && !m_policy.canStripOriginal)) {
            hold(HoldCode::CannotBeChanged, {std::string(changeName(made.code))}, Releaser::Editor);
        }
    }
}

Verdict Case::run(std::span<const lint::Finding> findings) {
    checkTime();
    checkAudience();
    checkUse();
    checkReleases();
    checkPersons();
    checkFaces();
    checkNames();
    tellChanges();
    checkOriginal();
    checkLint(findings);
    tellConditions();
    m_verdict.outcome = !m_verdict.holds.empty()     ? Outcome::Held
                        : !m_verdict.changes.empty() ? Outcome::Changed
                                                     : Outcome::AsIs;
    return std::move(m_verdict);
}

} // namespace

bool isHeldForPeople(const Verdict& verdict) {
    return std::ranges::any_of(verdict.holds, [](const Hold& hold) {
        return hold.code == HoldCode::ConsentWithdrawn || hold.code == HoldCode::ConsentExpired ||
               hold.code == HoldCode::ConsentNotForUse || hold.code == HoldCode::ConsentWithoutGuardian ||
               hold.code == HoldCode::MinorWithoutRelease;
    });
}

ProtectionLevel levelOf(const AssetFacts& facts) {
    ProtectionLevel level = facts.level;
    for (const PersonInAsset& in : facts.persons) {
        level = std::max(level, in.person.level);
    }
    return level;
}

Verdict judge(const AssetFacts& facts, const ExportPolicy& policy, const Clock& clock,
              std::span<const lint::Finding> findings) {
    return Case(facts, policy, clock).run(findings);
}

Result<Verdict> overridden(Verdict verdict, std::string_view reason) {
    const std::string typed = text::cleaned(reason);
    if (typed.empty()) {
        return failure(ErrorCode::InvalidInput, "reason", "what is held leaves only for a reason");
    }
    if (verdict.leaves()) {
        return failure(ErrorCode::InvalidInput, "reason", "nothing holds it");
    }
    verdict.overridden = std::move(verdict.holds);
    verdict.holds.clear();
    verdict.overrideReason = typed;
    verdict.outcome = verdict.changes.empty() ? Outcome::AsIs : Outcome::Changed;
    return verdict;
}

} // namespace fieldframe::protection
