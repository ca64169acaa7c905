// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/consent_check.h"

#include "core/base/date_time.h"
#include "core/base/text.h"
#include "core/terms/release_terms.h"

#include <algorithm>

namespace fieldframe::protection {
namespace {

bool isExpired(const Consent& consent, const Clock& clock) {
    return !consent.expires.empty() &&
           std::max(clock.now, clock.latestSeen) >= terms::expiryMoment(consent.expires);
}

bool coversUse(const Consent& consent, const ExportPolicy& policy) {
    if (consent.uses.empty()) {
        return true;
    }
    if (policy.uses.empty()) {
        return false;
    }
    return std::ranges::all_of(policy.uses, [&](const std::string& use) {
        return std::ranges::any_of(consent.uses, [&](const std::string& allowed) {
            return text::folded(allowed) == text::folded(use);
        });
    });
}

bool isValid(const Consent& consent, bool isMinor, const ExportPolicy& policy, const Clock& clock) {
    return consent.withdrawn.empty() && !isExpired(consent, clock) && coversUse(consent, policy) &&
           (!isMinor || !consent.guardian.empty());
}

/// Given on a later day than the withdrawal; a date that nobody knows is no later one.
bool isGivenAfter(const Consent& consent, const Consent& withdrawn) {
    const auto given = PartialDateTime::parse(consent.date);
    const auto ended = PartialDateTime::parse(withdrawn.withdrawn);
    return given && ended && given->localMilliseconds() > ended->localMilliseconds();
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

/// Why a consent that stands does not allow it.
Hold shortcoming(const Consent& consent, const ExportPolicy& policy, const Clock& clock) {
    if (isExpired(consent, clock)) {
        return {HoldCode::ConsentExpired, {consent.expires}, Releaser::Subject};
    }
    if (!coversUse(consent, policy)) {
        return {HoldCode::ConsentNotForUse, {joined(consent.uses)}, Releaser::Subject};
    }
    return {HoldCode::ConsentWithoutGuardian, {}, Releaser::RightsDesk};
}

} // namespace

bool isAllowed(std::span<const Consent> consents, bool isMinor, const ExportPolicy& policy,
               const Clock& clock) {
    return std::ranges::any_of(
        consents, [&](const Consent& consent) { return isValid(consent, isMinor, policy, clock); });
}

std::vector<Hold> holdsOf(std::span<const Consent> consents, bool isMinor, const ExportPolicy& policy,
                          const Clock& clock) {
    std::vector<Hold> holds;
    for (const Consent& consent : consents) {
        if (consent.withdrawn.empty()) {
            continue;
        }
        const bool isRenewed = std::ranges::any_of(consents, [&](const Consent& other) {
            return isValid(other, isMinor, policy, clock) && isGivenAfter(other, consent);
        });
        if (!isRenewed) {
            holds.push_back({HoldCode::ConsentWithdrawn,
                             {consent.withdrawn, consent.withdrawnReason},
                             Releaser::Subject});
        }
    }
    if (!holds.empty() || isAllowed(consents, isMinor, policy, clock)) {
        return holds;
    }
    for (const Consent& consent : consents) {
        if (consent.withdrawn.empty()) {
            holds.push_back(shortcoming(consent, policy, clock));
        }
    }
    return holds;
}

} // namespace fieldframe::protection
