// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/mentions.h"

#include "core/base/code_points.h"
#include "core/protection/item_redaction.h"
#include "core/protection/place_names.h"

#include <algorithm>

namespace fieldframe::protection {
namespace {

std::string keyOf(std::string_view name) {
    std::string key;
    for (const char32_t letter : squeezed(name)) {
        text::append(key, letter);
    }
    return key;
}

bool hasSeveralWords(std::string_view name) {
    const std::vector<Letter> letters = lettersOf(name);
    return std::ranges::count_if(letters, [](const Letter& letter) { return letter.startsWord; }) > 1 ||
           (!letters.empty() && joiningOf(letters.front().value) == Joining::Unspaced);
}

} // namespace

Mentions::Mentions(std::span<const Person> persons)
    : m_persons(persons) {
    for (std::size_t i = 0; i < persons.size(); ++i) {
        std::vector<std::string> names = persons[i].otherNames;
        names.push_back(persons[i].name);
        for (const std::string& name : names) {
            if (hasSeveralWords(name)) {
                m_wholeNames.add(i, formsOfName(name, false));
            }
            if (const std::string key = keyOf(name); !key.empty()) {
                m_byName[key].push_back(i);
            }
        }
    }
}

void Mentions::findIn(std::string_view text, std::set<std::size_t>& found) const {
    for (const NameMatch& match : m_wholeNames.find(text)) {
        found.insert(match.owner);
    }
}

Mentions::Found Mentions::in(const AssetFacts& facts) const {
    Found found;
    if (isEmpty()) {
        return found;
    }
    for (const std::string& name : unrecordedNames(facts)) {
        findIn(name, found.shown);
        if (const auto same = m_byName.find(keyOf(name)); same != m_byName.end()) {
            found.shown.insert(same->second.begin(), same->second.end());
        }
    }
    findIn(facts.fileName, found.mentioned);
    for (const std::string_view text : textsOf(facts.metadata)) {
        findIn(text, found.mentioned);
    }
    std::erase_if(found.mentioned, [&](std::size_t person) { return found.shown.contains(person); });
    return found;
}

} // namespace fieldframe::protection
