// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/name_keys.h"

#include "core/base/text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace fieldframe::credit {

namespace {

icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
}

std::string utf8(const std::u32string& text) {
    std::string out;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                  static_cast<std::int32_t>(text.size()))
        .toUTF8String(out);
    return out;
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

bool replaceEnd(std::string& word, std::string_view end, std::string_view with) {
    if (word.size() <= end.size() + 1 || !word.ends_with(end)) {
        return false;
    }
    word.replace(word.size() - end.size(), end.size(), with);
    return true;
}

std::string american(std::string word) {
    struct Ending {
        std::string_view british;
        std::string_view american;
    };
    constexpr auto kEndings = std::to_array<Ending>({{"isations", "izations"},
                                                     {"isation", "ization"},
                                                     {"ising", "izing"},
                                                     {"ised", "ized"},
                                                     {"ise", "ize"},
                                                     {"centres", "centers"},
                                                     {"centre", "center"},
                                                     {"theatre", "theater"},
                                                     {"programmes", "programs"},
                                                     {"programme", "program"},
                                                     {"labour", "labor"},
                                                     {"harbour", "harbor"},
                                                     {"neighbour", "neighbor"},
                                                     {"defence", "defense"},
                                                     {"licence", "license"},
                                                     {"colour", "color"},
                                                     {"honour", "honor"},
                                                     {"catalogue", "catalog"},
                                                     {"travellers", "travelers"},
                                                     {"aid", "aid"}});
    for (const Ending& ending : kEndings) {
        // The whole word may be the ending; "ise" needs something before it.
        if (word == ending.british && ending.british.size() > 5) {
            return std::string(ending.american);
        }
        if (replaceEnd(word, ending.british, ending.american)) {
            return word;
        }
    }
    return word;
}

bool isSmallWord(std::string_view word) {
    constexpr auto kSmall = std::to_array<std::string_view>(
        {"of",  "for",  "the", "and", "to", "in",   "on",  "de",  "des", "du",  "la", "le",
         "les", "pour", "et",  "l",   "d",  "para", "las", "los", "el",  "del", "y",  "e"});
    return std::ranges::find(kSmall, word) != kSmall.end();
}

std::size_t letterCount(std::string_view word) {
    return static_cast<std::size_t>(unicode(word).countChar32());
}

std::string firstLetter(std::string_view word) {
    std::string out;
    const icu::UnicodeString text = unicode(word);
    icu::UnicodeString(text.char32At(0)).toUTF8String(out);
    return out;
}

} // namespace

std::string plainKey(std::string_view name) {
    return joined(text::words(name));
}

std::string americanKey(std::string_view name) {
    std::vector<std::string> words = text::words(name);
    std::ranges::transform(words, words.begin(), american);
    return joined(words);
}

std::string orderlessKey(std::string_view name) {
    std::vector<std::string> words = text::words(name);
    if (words.size() < 2) {
        return {};
    }
    std::ranges::sort(words);
    return joined(words);
}

std::string acronymOf(std::string_view name) {
    std::string acronym;
    std::size_t count = 0;
    for (const std::string& word : text::words(name)) {
        if (!isSmallWord(word)) {
            acronym += firstLetter(word);
            ++count;
        }
    }
    return count < 3 ? std::string() : acronym;
}

bool hasInitialsOnly(std::string_view name) {
    const std::vector<std::string> words = text::words(name);
    return words.size() >= 2 && letterCount(words.back()) > 1 &&
           std::all_of(words.begin(), words.end() - 1,
                       [](const std::string& word) { return letterCount(word) == 1; });
}

bool initialsFit(std::string_view shortName, std::string_view longName) {
    const std::vector<std::string> initials = text::words(shortName);
    const std::vector<std::string> names = text::words(longName);
    if (initials.size() > names.size() || initials.back() != names.back()) {
        return false;
    }
    for (std::size_t i = 0; i + 1 < initials.size(); ++i) {
        if (initials[i] != firstLetter(names[i])) {
            return false;
        }
    }
    return true;
}

std::u32string letters(std::string_view name) {
    const icu::UnicodeString text = unicode(plainKey(name));
    std::u32string out;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        out += static_cast<char32_t>(text.char32At(i));
    }
    return out;
}

std::vector<std::string> formsLessOne(const std::u32string& key) {
    std::vector<std::string> forms{utf8(key)};
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (i > 0 && key[i] == key[i - 1]) {
            continue; // The same form again.
        }
        std::u32string form = key;
        form.erase(i, 1);
        forms.push_back(utf8(form));
    }
    return forms;
}

bool isOneEdit(const std::u32string& left, const std::u32string& right) {
    const std::size_t shorter = std::min(left.size(), right.size());
    const std::size_t longer = std::max(left.size(), right.size());
    if (longer - shorter > 1 || left == right) {
        return false;
    }
    std::size_t same = 0;
    while (same < shorter && left[same] == right[same]) {
        ++same;
    }
    const std::u32string_view a = std::u32string_view(left).substr(same);
    const std::u32string_view b = std::u32string_view(right).substr(same);
    if (a.size() != b.size()) {
        return a.size() > b.size() ? a.substr(1) == b : b.substr(1) == a;
    }
    return a.substr(1) == b.substr(1) ||
           (a.size() >= 2 && a[0] == b[1] && a[1] == b[0] && a.substr(2) == b.substr(2));
}

bool endsInLetter(std::string_view text) {
    const icu::UnicodeString all = unicode(text.substr(text.size() - std::min<std::size_t>(text.size(), 8)));
    return !all.isEmpty() && u_isalnum(all.char32At(all.length() - 1)) != 0;
}

bool beginsWithLetter(std::string_view text) {
    const icu::UnicodeString all = unicode(text.substr(0, 8));
    return !all.isEmpty() && u_isalnum(all.char32At(0)) != 0;
}

} // namespace fieldframe::credit
