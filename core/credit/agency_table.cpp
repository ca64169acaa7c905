// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/agency_table.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"

#include <algorithm>

namespace fieldframe::credit {

namespace {

constexpr std::size_t kLongestName = 12; ///< Words.

/// "© U.N.H.C.R." and "unhcr" are one name.
std::string compared(std::string_view name) {
    std::string joined;
    for (const std::string& word : text::words(name)) {
        joined += joined.empty() ? "" : " ";
        joined += word;
    }
    return joined;
}

/// "Pam" and "Care" are no acronyms.
bool isOtherCase(std::string_view asked, std::string_view known) {
    constexpr std::size_t kShort = 5;
    return known.size() <= kShort && isCapitals(known) && beginsCapital(asked) && !isCapitals(asked);
}

} // namespace

AgencyTable::AgencyTable(std::vector<Agency> agencies)
    : m_agencies(std::move(agencies)) {
    for (std::size_t i = 0; i < m_agencies.size(); ++i) {
        m_byName.try_emplace(compared(m_agencies[i].name), i);
        for (const std::string& alias : m_agencies[i].aliases) {
            m_byName.try_emplace(compared(alias), i);
        }
    }
}

const Agency* AgencyTable::find(std::string_view name) const {
    const auto found = m_byName.find(compared(name));
    if (found == m_byName.end()) {
        return nullptr;
    }
    const Agency& agency = m_agencies[found->second];
    const auto isThisOne = [&](std::string_view known) {
        return compared(known) == found->first && !isOtherCase(name, known);
    };
    return isThisOne(agency.name) || std::ranges::any_of(agency.aliases, isThisOne) ? &agency : nullptr;
}

const Agency* AgencyTable::findIn(std::string_view text) const {
    if (const Agency* const whole = find(text)) {
        return whole;
    }
    // A beginning counts before a place or a department: "IOM Honduras", "Getty Images Reportage".
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() < 2) {
        return nullptr;
    }
    for (std::size_t count = std::min<std::size_t>(words.size(), kLongestName); count-- > 1;) {
        std::string beginning;
        for (std::size_t i = 0; i < count; ++i) {
            beginning += (i == 0 ? "" : " ") + words[i];
        }
        // A name of one word that is no acronym may be a person's first: "Magnum Smith".
        const Agency* const agency = count > 1 || isCapitals(words.front()) ? find(beginning) : nullptr;
        if (agency != nullptr) {
            return agency;
        }
    }
    return nullptr;
}

} // namespace fieldframe::credit
