// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/mentions.h"

#include "core/base/code_points.h"
#include "core/protection/place_names.h"
#include "core/protection/shown_people.h"

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

/// Whether the name at @p match is somebody's whole name: nobody's is who has another one beside it, "Ali
/// Baba".
bool standsAlone(std::string_view text, const NameMatch& match) {
    const std::vector<Letter> letters = lettersOf(text);
    const auto isJoined = [&](std::size_t from, std::size_t to) {
        return text.substr(from, to - from).find_first_not_of(" -'") == std::string_view::npos;
    };
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters[i].begin >= match.end) {
            return !letters[i].isCapital || !isJoined(match.end, letters[i].begin);
        }
    }
    return true;
}

} // namespace

Mentions::Mentions(std::span<const Person> persons)
    : m_persons(persons) {
    for (std::size_t i = 0; i < persons.size(); ++i) {
        std::vector<std::string> names = persons[i].otherNames;
        names.push_back(persons[i].name);
        for (const std::string& name : names) {
            if (!isOneWord(name)) {
                m_wholeNames.add(i, formsOfName(name, false));
            } else if (persons[i].level >= ProtectionLevel::NoName) {
                std::vector<NameForm> forms = formsOfName(name, false);
                for (NameForm& form : forms) {
                    form.needsCapital = true;
                }
                m_oneWordNames.add(i, forms);
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
    for (const NameMatch& match : m_oneWordNames.find(text)) {
        if (standsAlone(text, match)) {
            found.insert(match.owner);
        }
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
