// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/name_forms.h"

#include "core/base/text.h"
#include "core/lint/tokens.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace fieldframe::protection {
namespace {

/// Names have few words; a sentence typed as one must not make thousands of forms.
constexpr std::size_t kMostWords = 8;
constexpr std::size_t kLongestUnbounded =
    8; ///< From so many letters on a whole name is found within words, too.
constexpr std::size_t kShortPart = 3;
constexpr std::size_t kShortestPart = 2;

/// Little words of names, and titles: alone they name nobody. Folded.
constexpr auto kParticles = std::to_array<std::string_view>(
    {"al",   "el",  "de",  "la",  "las", "los", "del", "da",  "do",  "dos", "das",  "di",     "du",
     "des",  "le",  "les", "van", "von", "der", "den", "ter", "bin", "ibn", "bint", "ben",    "abu",
     "abou", "um",  "umm", "y",   "e",   "und", "and", "et",  "st",  "san", "haj",  "hajj",   "mr",
     "mrs",  "ms",  "dr",  "mme", "sr",  "sra", "jr",  "ii",  "iii", "the", "née",  "nee",    "بن",
     "ابن",  "بنت", "ابو", "ام",  "ال",  "عبد", "d",   "l",   "o",   "mc",  "mac",  "sheikh", "imam"});

/// What many places are called. Folded.
constexpr auto kPlaceWords = std::to_array<std::string_view>(
    {"camp",       "refugee",  "refugees",  "hospital", "street",   "school",  "north",      "south",
     "east",       "west",     "northern",  "southern", "eastern",  "western", "central",    "centre",
     "center",     "district", "province",  "state",    "region",   "village", "town",       "city",
     "island",     "islands",  "river",     "lake",     "port",     "point",   "airport",    "border",
     "crossing",   "road",     "avenue",    "square",   "market",   "clinic",  "church",     "mosque",
     "settlement", "shelter",  "site",      "block",    "zone",     "area",    "republic",   "democratic",
     "united",     "kingdom",  "states",    "people",   "peoples",  "islamic", "federal",    "hospital",
     "general",    "primary",  "secondary", "house",    "building", "office",  "university", "africa",
     "america",    "asia",     "europe",    "saint",    "santa",    "nueva",   "nuevo",      "rue",
     "quartier",   "ecole",    "hopital",   "calle",    "escuela",  "campo",   "campamento", "barrio",
     "nord",       "sud",      "ouest",     "norte",    "oeste",    "this",    "that",       "with",
     "from",       "near"});

struct Word {
    std::u32string letters;
    std::string shown;
    bool isParticle = false;
    bool isCapital = false;
};

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

std::vector<Word> wordsOf(std::string_view name) {
    std::vector<Word> words;
    for (const lint::Token& token : lint::tokensOf(name)) {
        Word word;
        word.shown = std::string(name.substr(token.begin, token.end - token.begin));
        word.letters = squeezed(word.shown);
        word.isParticle = isOneOf(kParticles, token.folded) || word.letters.size() < 2;
        word.isCapital = token.isCapitalised;
        if (!word.letters.empty() && words.size() < kMostWords) {
            words.push_back(std::move(word));
        }
    }
    return words;
}

bool isCyrillic(char32_t letter) {
    return letter >= 0x400 && letter < 0x530;
}

/// Gathers forms, each once.
class Forms {
public:
    void whole(std::span<const Word> words, std::string_view between = " ") {
        NameForm form;
        for (const Word& word : words) {
            form.letters += word.letters;
            form.shown += (form.shown.empty() ? "" : std::string(between)) + word.shown;
        }
        if (form.letters.size() < 2) {
            return;
        }
        const Joining joining = joiningOf(form.letters.front());
        form.isBounded = joining == Joining::Spaced
                             ? words.size() < 2 || form.letters.size() < kLongestUnbounded
                             : joining == Joining::Prefixed && form.letters.size() < 4;
        add(std::move(form));
    }

    void part(const Word& word) { part(word.letters, word.shown); }

    void part(const std::u32string& letters, std::string shown) {
        constexpr std::size_t kShortestPrefixed = 4;
        NameForm form;
        form.letters = letters;
        form.shown = std::move(shown);
        form.isWhole = false;
        const Joining joining = joiningOf(letters.front());
        form.isBounded = joining == Joining::Spaced ||
                         (joining == Joining::Prefixed && letters.size() < kShortestPrefixed);
        form.needsCapital = joining == Joining::Spaced && letters.size() <= kShortPart;
        add(std::move(form));
    }

    void initials(const std::u32string& letters) {
        NameForm form;
        form.letters = letters;
        form.isWhole = false;
        form.isInitials = true;
        add(std::move(form));
    }

    std::vector<NameForm> take() { return std::move(m_forms); }

private:
    void add(NameForm form) {
        constexpr std::size_t kShortestBending = 4;
        form.mayBend =
            form.isBounded && form.letters.size() >= kShortestBending && isCyrillic(form.letters.back());
        if (m_known.insert(form.letters).second) {
            m_forms.push_back(std::move(form));
        }
    }

    std::vector<NameForm> m_forms;
    std::set<std::u32string> m_known;
};

void addTurned(const std::vector<Word>& words, Forms& forms) {
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::vector<Word> turned(words);
        std::ranges::rotate(turned, turned.begin() + static_cast<std::ptrdiff_t>(first));
        forms.whole(turned);
    }
}

void addPairs(const std::vector<Word>& names, Forms& forms) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            forms.whole(std::array{names[i], names[j]});
            forms.whole(std::array{names[j], names[i]});
        }
    }
}

void addInitials(const std::vector<Word>& names, Forms& forms) {
    const auto initialOf = [](const Word& word) { return std::u32string(1, word.letters.front()); };
    const Word& first = names.front();
    const Word& last = names.back();
    if (joiningOf(first.letters.front()) != Joining::Spaced) {
        return;
    }
    forms.part(initialOf(first) + last.letters, first.shown.substr(0, 1) + ". " + last.shown);
    forms.part(last.letters + initialOf(first), last.shown + ", " + first.shown.substr(0, 1) + ".");
    forms.part(first.letters + initialOf(last), first.shown + " " + last.shown.substr(0, 1) + ".");
    // "U.S." and the like are nobody.
    static constexpr std::array<std::u32string_view, 10> kAbbreviations{U"us", U"un", U"eu", U"uk", U"dc",
                                                                        U"am", U"pm", U"ad", U"bc", U"usa"};
    std::u32string all;
    for (const Word& word : names) {
        all += initialOf(word);
    }
    if (std::ranges::find(kAbbreviations, all) == kAbbreviations.end()) {
        forms.initials(all);
    }
}

/// "Juergen" of "Jürgen": how a letter is written where there is none of its kind.
std::string spelledOut(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 10> kLetters{{{"ä", "ae"},
                                                                                             {"Ä", "Ae"},
                                                                                             {"ö", "oe"},
                                                                                             {"Ö", "Oe"},
                                                                                             {"ø", "oe"},
                                                                                             {"Ø", "Oe"},
                                                                                             {"ü", "ue"},
                                                                                             {"Ü", "Ue"},
                                                                                             {"å", "aa"},
                                                                                             {"Å", "Aa"}}};
    std::string spelled(text::normalized(name));
    for (const auto& [letter, instead] : kLetters) {
        for (std::size_t at = spelled.find(letter); at != std::string::npos; at = spelled.find(letter, at)) {
            spelled.replace(at, letter.size(), instead);
        }
    }
    return spelled;
}

/// "Al Hmouzi", "de la Cruz": a name with the particles before it.
void addWithParticles(const std::vector<Word>& words, Forms& forms) {
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].isParticle || !words[i - 1].isParticle) {
            continue;
        }
        std::size_t begin = i;
        std::u32string letters = words[i].letters;
        std::string shown = words[i].shown;
        while (begin > 0 && words[begin - 1].isParticle) {
            --begin;
            letters.insert(0, words[begin].letters);
            shown.insert(0, words[begin].shown + " ");
        }
        forms.part(letters, shown);
    }
}

void addForms(std::string_view name, bool withParts, Forms& forms) {
    const std::vector<Word> words = wordsOf(name);
    if (words.empty()) {
        return;
    }
    addTurned(words, forms);
    std::vector<Word> names;
    std::ranges::copy_if(words, std::back_inserter(names), [](const Word& word) { return !word.isParticle; });
    // Of a sentence typed as a name only what looks like names.
    constexpr std::size_t kMostNames = 4;
    if (names.size() > kMostNames && std::ranges::any_of(names, &Word::isCapital)) {
        std::erase_if(names, [](const Word& word) { return !word.isCapital; });
    }
    if (names.size() > 1) {
        addPairs(names, forms);
    }
    if (withParts && words.size() > 1 && !names.empty()) {
        addWithParticles(words, forms);
        for (const Word& word : names) {
            if (word.letters.size() >= kShortestPart) {
                forms.part(word);
            }
        }
        if (names.size() > 1) {
            addInitials(names, forms);
        }
    }
}

} // namespace

std::vector<NameForm> formsOfName(std::string_view name, bool withParts) {
    Forms forms;
    addForms(name, withParts, forms);
    if (const std::string spelled = spelledOut(name); spelled != name) {
        addForms(spelled, withParts, forms);
    }
    return forms.take();
}

bool isOneWord(std::string_view name) {
    const std::vector<Letter> letters = lettersOf(name);
    return !letters.empty() && joiningOf(letters.front().value) == Joining::Spaced &&
           std::ranges::count_if(letters, [](const Letter& letter) { return letter.startsWord; }) < 2;
}

std::vector<NameForm> formsOfPlace(std::string_view name, bool withParts) {
    constexpr std::size_t kShortestPlacePart = 4;
    const std::vector<Word> words = wordsOf(name);
    Forms forms;
    if (words.empty()) {
        return {};
    }
    forms.whole(words);
    if (withParts && words.size() > 1) {
        for (const Word& word : words) {
            const bool isName = word.isCapital || joiningOf(word.letters.front()) != Joining::Spaced;
            const bool isCommon = isOneOf(kPlaceWords, lint::foldedWords(word.shown).front());
            if (isName && !isCommon && !word.isParticle && word.letters.size() >= kShortestPlacePart) {
                forms.part(word);
            }
        }
    }
    return forms.take();
}

} // namespace fieldframe::protection
