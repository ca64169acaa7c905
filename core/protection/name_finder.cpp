// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/name_finder.h"

#include <algorithm>

namespace fieldframe::protection {
namespace {

/// From so many letters on a name is one in a text without capitals, too.
constexpr std::size_t kLongEnough = 4;

std::uint64_t keyOf(char32_t first, char32_t second) {
    return static_cast<std::uint64_t>(first) << 32U | second;
}

bool isBoundary(const std::vector<Letter>& letters, std::size_t at) {
    return at >= letters.size() || letters[at].startsWord;
}

/// "and", "so", "in", "to", "as" and the article, written onto the front of an Arabic or Hebrew word.
bool isPrefix(char32_t letter) {
    constexpr std::u32string_view kPrefixes = U"\u0648\u0641\u0628\u0644\u0643\u0627\u0633"
                                              U"\u05D5\u05D1\u05DC\u05DB\u05DE\u05D4\u05E9";
    return kPrefixes.find(letter) != std::u32string_view::npos;
}

bool beginsAllowed(const NameForm& form, const std::vector<Letter>& letters, std::size_t at) {
    if (!form.isBounded || letters[at].startsWord) {
        return true;
    }
    if (joiningOf(form.letters.front()) != Joining::Prefixed) {
        return false;
    }
    constexpr std::size_t kMostPrefixes = 4;
    for (std::size_t back = 1; back <= std::min(at, kMostPrefixes); ++back) {
        if (!isPrefix(letters[at - back].value)) {
            return false;
        }
        if (letters[at - back].startsWord) {
            return true;
        }
    }
    return false;
}

std::size_t sameLetters(std::u32string_view form, const std::vector<Letter>& letters, std::size_t at) {
    std::size_t same = 0;
    while (same < form.size() && at + same < letters.size() && letters[at + same].value == form[same]) {
        ++same;
    }
    return same;
}

bool areInitials(const std::vector<Letter>& letters, std::size_t at, std::size_t end) {
    bool are = end <= letters.size();
    for (std::size_t i = at; are && i < end; ++i) {
        are = letters[i].isCapital && letters[i].startsWord;
    }
    return are;
}

/// The word's end behind @p at where it is near enough for an ending of grammar; else 0.
std::size_t endOfBent(const std::vector<Letter>& letters, std::size_t at) {
    constexpr std::size_t kLongestEnding = 3;
    for (std::size_t end = at; end <= at + kLongestEnding; ++end) {
        if (isBoundary(letters, end)) {
            return std::min(end, letters.size());
        }
    }
    return 0;
}

} // namespace

void NameFinder::add(std::size_t owner, const std::vector<NameForm>& forms) {
    for (const NameForm& form : forms) {
        if (form.letters.size() < 2) {
            continue;
        }
        m_byBeginning[keyOf(form.letters[0], form.letters[1])].push_back(m_forms.size());
        m_forms.push_back({form, owner});
    }
}

std::size_t NameFinder::endOf(const NameForm& form, const std::vector<Letter>& letters, std::size_t at,
                              bool hasCapitals) {
    const std::size_t end = at + form.letters.size();
    const bool isName =
        !form.needsCapital || letters[at].isCapital || (!hasCapitals && form.letters.size() >= kLongEnough);
    if (!isName || !beginsAllowed(form, letters, at)) {
        return 0;
    }
    if (form.isInitials && !areInitials(letters, at, end)) {
        return 0;
    }
    const std::size_t same = sameLetters(form.letters, letters, at);
    if (form.mayBend && same + 1 >= form.letters.size()) {
        return endOfBent(letters, at + same);
    }
    if (same < form.letters.size()) {
        return 0;
    }
    if (!form.isBounded || isBoundary(letters, end)) {
        return end;
    }
    // "the Hassans".
    const bool isPlural = letters[end].value == U's' && isBoundary(letters, end + 1);
    return isPlural ? end + 1 : 0;
}

std::vector<NameMatch> NameFinder::find(std::string_view text) const {
    std::vector<NameMatch> matches;
    if (m_forms.empty()) {
        return matches;
    }
    const std::vector<Letter> letters = lettersOf(text);
    const bool hasCapitals = std::ranges::any_of(letters, &Letter::isCapital);
    for (std::size_t at = 0; at + 1 < letters.size();) {
        const auto beginning = m_byBeginning.find(keyOf(letters[at].value, letters[at + 1].value));
        std::size_t longest = 0;
        const Form* best = nullptr;
        if (beginning != m_byBeginning.end()) {
            for (const std::size_t index : beginning->second) {
                const std::size_t end = endOf(m_forms[index].form, letters, at, hasCapitals);
                if (end > longest) {
                    longest = end;
                    best = &m_forms[index];
                }
            }
        }
        if (best == nullptr) {
            ++at;
            continue;
        }
        matches.push_back({best->owner, letters[at].begin, letters[longest - 1].end, best->form.isWhole});
        at = longest;
    }
    return matches;
}

} // namespace fieldframe::protection
