// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/unknown_names.h"

#include "core/lint/tokens.h"
#include "core/places/countries.h"
#include "core/protection/letters.h"
#include "core/protection/shown_people.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace fieldframe::protection {
namespace {

/// Chinese characters, kana and Hangul stand beside each other in one text.
int scriptOf(char32_t letter) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(static_cast<UChar32>(letter), &status);
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ? USCRIPT_HAN : script;
}

/// By script, how many letters of it stand in the text. Without what belongs to all scripts.
std::map<int, int> scriptsOf(std::string_view text) {
    std::map<int, int> scripts;
    for (const Letter& letter : lettersOf(text)) {
        const int script = scriptOf(letter.value);
        if (script != USCRIPT_COMMON && script != USCRIPT_INHERITED) {
            ++scripts[script];
        }
    }
    return scripts;
}

/// Words with a capital that name nobody. Folded.
bool isCommonWord(std::string_view folded) {
    static constexpr auto kWords = std::to_array<std::string_view>({"the",          "a",
                                                                    "an",           "in",
                                                                    "at",           "on",
                                                                    "this",         "these",
                                                                    "that",         "photo",
                                                                    "image",        "world",
                                                                    "day",          "january",
                                                                    "february",     "march",
                                                                    "april",        "may",
                                                                    "june",         "july",
                                                                    "august",       "september",
                                                                    "october",      "november",
                                                                    "december",     "monday",
                                                                    "tuesday",      "wednesday",
                                                                    "thursday",     "friday",
                                                                    "saturday",     "sunday",
                                                                    "united",       "nations",
                                                                    "new",          "north",
                                                                    "south",        "east",
                                                                    "west",         "international",
                                                                    "organization", "organisation",
                                                                    "migration",    "women",
                                                                    "men",          "children",
                                                                    "refugee",      "refugees",
                                                                    "camp",         "hospital",
                                                                    "school",       "covid",
                                                                    "le",           "la",
                                                                    "les",          "un",
                                                                    "une",          "el",
                                                                    "los",          "las",
                                                                    "una",          "i",
                                                                    "ramadan",      "eid",
                                                                    "christmas",    "easter",
                                                                    "muslim",       "muslims",
                                                                    "christian",    "christians",
                                                                    "islamic",      "english",
                                                                    "french",       "spanish",
                                                                    "arabic",       "african",
                                                                    "european",     "internet",
                                                                    "facebook",     "whatsapp"});
    return std::ranges::find(kWords, folded) != kWords.end();
}

/// Behind one of these a word with a capital is somebody: "her son Omar", "a girl named Amina". Folded.
bool isKin(std::string_view folded) {
    static constexpr auto kWords = std::to_array<std::string_view>(
        {"mother", "father",  "son",     "daughter",    "sister",      "brother", "wife",    "husband",
         "aunt",   "uncle",   "cousin",  "friend",      "named",       "called",  "baby",    "mere",
         "pere",   "fils",    "fille",   "soeur",       "frere",       "femme",   "mari",    "nomme",
         "nommee", "madre",   "padre",   "hijo",        "hija",        "hermana", "hermano", "esposa",
         "esposo", "llamada", "llamado", "grandmother", "grandfather", "niece",   "nephew"});
    return std::ranges::find(kWords, folded) != kWords.end();
}

/// The words of one text, and which of them look like names.
class NameWords {
public:
    NameWords(std::string_view text, const AssetFacts& facts)
        : m_text(text)
        , m_tokens(lint::tokensOf(text)) {
        for (const FieldId field :
             {FieldId::Creator, FieldId::OrganisationName, FieldId::CreditLine, FieldId::City,
              FieldId::Country, FieldId::State, FieldId::Sublocation, FieldId::Event}) {
            const FieldValue* const value = facts.metadata.find(field);
            for (std::string& word :
                 lint::foldedWords(value != nullptr ? displayText(value->content) : std::string())) {
                m_known.insert(std::move(word));
            }
        }
        for (std::size_t i = 1; i < m_tokens.size(); ++i) { // The first has a capital anyway.
            const bool isLong = m_tokens[i].folded.size() >= kLongWord;
            m_long += isLong ? 1 : 0;
            m_longCapitals += isLong && m_tokens[i].isCapitalised ? 1 : 0;
        }
    }

    /// In a script without capitals names and words look the same.
    [[nodiscard]] bool hasCaseless() const {
        constexpr unsigned char kBeyondCased = 0xD6; // UTF-8 from U+0580 on.
        return std::ranges::any_of(m_tokens, [&](const lint::Token& token) {
            return static_cast<unsigned char>(m_text[token.begin]) >= kBeyondCased &&
                   !m_known.contains(token.folded);
        });
    }

    /// "Amina Hassan"; "her son Omar".
    [[nodiscard]] bool hasName() const {
        for (std::size_t i = 1; i < m_tokens.size(); ++i) {
            const bool isBehindName = isNameWord(i - 1) || isKin(m_tokens[i - 1].folded);
            if (isNameWord(i) && isBehindName && between(i) == " ") {
                return true;
            }
        }
        return false;
    }

    /// "Portrait of Amina": a word with a capital where none is due.
    [[nodiscard]] bool hasCapital() const {
        for (std::size_t i = 1; i < m_tokens.size(); ++i) {
            const bool isInside = between(i).find_first_of(".!?:\n") == std::string_view::npos;
            if (!isTitle() && isInside && isNameWord(i)) {
                return true;
            }
        }
        return false;
    }

    /// "WITNESS AMINA HASSAN SPEAKS" may be anything.
    [[nodiscard]] bool isShouted() const {
        const auto unknown = std::ranges::count_if(m_tokens, [&](const lint::Token& token) {
            return token.folded.size() >= kLongWord && !m_known.contains(token.folded) &&
                   !isCommonWord(token.folded);
        });
        return unknown > 1 && std::ranges::none_of(m_text, [](char c) { return c >= 'a' && c <= 'z'; });
    }

    /// "Girls Learn to Code": most words have a capital.
    [[nodiscard]] bool isTitle() const { return m_long > 1 && m_longCapitals * 3 > m_long * 2; }

private:
    static constexpr std::size_t kLongWord = 4;

    [[nodiscard]] std::string_view between(std::size_t i) const {
        return m_text.substr(m_tokens[i - 1].end, m_tokens[i].begin - m_tokens[i - 1].end);
    }

    [[nodiscard]] bool isNameWord(std::size_t i) const {
        const lint::Token& token = m_tokens[i];
        const std::string_view typed = m_text.substr(token.begin, token.end - token.begin);
        const bool isAcronym = std::ranges::all_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; });
        return token.isCapitalised && !isAcronym && typed.size() > 1 && !isCommonWord(token.folded) &&
               !m_known.contains(token.folded) && places::findCountry(typed) == nullptr;
    }

    std::string_view m_text;
    std::vector<lint::Token> m_tokens;
    std::set<std::string> m_known;
    std::size_t m_long = 0;
    std::size_t m_longCapitals = 0;
};

} // namespace

UnknownNames::UnknownNames(const AssetFacts& facts)
    : m_facts(facts) {
    std::vector<std::string> names = unrecordedNames(facts);
    for (const PersonInAsset& in : facts.persons) {
        m_known.addPerson(in.person, true);
        names.push_back(in.person.name);
        names.insert(names.end(), in.person.otherNames.begin(), in.person.otherNames.end());
    }
    for (const std::string& name : unrecordedNames(facts)) {
        m_known.addName(name, false);
    }
    for (const std::string& name : names) {
        for (const auto& [script, count] : scriptsOf(name)) {
            m_scripts.insert(script);
        }
    }
    m_hasNames = !names.empty();
}

bool UnknownNames::mayBeIn(std::string_view text) const {
    const NameWords words(text, m_facts);
    if (!m_hasNames) {
        return words.hasCaseless() || words.hasName() || words.hasCapital() || words.isShouted();
    }
    constexpr int kFewest = 2; // Of fewer letters of another script nobody makes a name.
    for (const auto& [script, count] : scriptsOf(text)) {
        // Most captions are Latin and name nobody; there a name has to look like one.
        const bool isNameLike = script != USCRIPT_LATIN || words.hasName() || words.hasCapital();
        if (!m_scripts.contains(script) && count >= kFewest && isNameLike) {
            return true;
        }
    }
    if (m_facts.level < ProtectionLevel::NoName) {
        return false; // Others may be named.
    }
    const std::string rest = m_known.bare(text);
    const NameWords others(rest, m_facts);
    return !others.isTitle() && others.hasName();
}

} // namespace fieldframe::protection
