// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The check for personal data of somebody under age.
#include "core/lint/checks.h"
#include "core/lint/tokens.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace fieldframe::lint {

namespace {

constexpr int kAge = 18;

/// An age told in a text.
struct AgeAt {
    int age = 0;
    std::size_t first = 0; ///< Tokens.
    std::size_t last = 0;
};

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count>& words, const std::string& word) {
    return std::ranges::find(words, std::string_view(word)) != words.end();
}

int ageOf(const std::string& word) {
    int age = -1;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), age);
    const bool isAge = word.size() <= 2 && read.ec == std::errc() && read.ptr == word.data() + word.size();
    return isAge && age < kAge ? age : -1;
}

/// Words that count years, and the words that with them make it an age rather than a span of time.
constexpr auto kYears = std::to_array<std::string_view>({"year", "years", "yr", "month", "months"});
constexpr auto kOld = std::to_array<std::string_view>({"old", "olds"});
constexpr auto kFrenchYears = std::to_array<std::string_view>({"ans", "an", "mois"});
constexpr auto kSpanishYears = std::to_array<std::string_view>({"anos", "ano", "meses"});
constexpr auto kArabicYears =
    std::to_array<std::string_view>({"سنوات", "سنه", "اعوام", "عاما", "عام", "سنين"});
constexpr auto kAged = std::to_array<std::string_view>({"aged", "age", "agee", "ages", "agees"});
constexpr auto kChildren = std::to_array<std::string_view>(
    {"enfant", "fille", "fillette", "garcon", "bebe",   "adolescent", "adolescente", "nino",
     "nina",   "menor", "hijo",     "hija",   "bebe",   "chico",      "chica",       "joven",
     "fils",   "طفل",   "طفله",     "الطفل",  "الطفله", "فتاه",       "الفتاه",      "فتي",
     "صبي",    "عمره",  "عمرها",    "العمر",  "البالغ", "البالغه"});
constexpr auto kMonths = std::to_array<std::string_view>(
    {"january",   "february", "march",    "april",    "may",  "june", "july", "august",
     "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
     "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"});

bool isComma(const std::string& text, std::size_t begin, std::size_t end) {
    const std::string between = text.substr(begin, end - begin);
    return between == ", " || between == "،" || between == "، " || between == ",";
}

/// Any of the @p count words before @p at says that a child is meant.
bool isAboutChild(const std::vector<Token>& tokens, std::size_t at, std::size_t count) {
    for (std::size_t i = at - std::min(at, count); i < at; ++i) {
        if (isOneOf(kChildren, tokens[i].folded) || isOneOf(kAged, tokens[i].folded)) {
            return true;
        }
    }
    return false;
}

/// Whether the number at @p at is somebody's age, in any of the languages; the token that ends the phrase.
std::optional<std::size_t> ageEnd(const std::string& text, const std::vector<Token>& tokens, std::size_t at) {
    const auto word = [&](std::size_t place) {
        return place < tokens.size() ? tokens[place].folded : std::string();
    };
    const std::string next = word(at + 1);
    if (isOneOf(kYears, next) && isOneOf(kOld, word(at + 2))) {
        return at + 2; // "8-year-old", "8 years old"
    }
    constexpr std::size_t kNear = 4;
    const bool counts =
        isOneOf(kFrenchYears, next) || isOneOf(kSpanishYears, next) || isOneOf(kArabicYears, next);
    if (counts && isAboutChild(tokens, at, kNear)) {
        return at + 1; // "fillette de 8 ans", "niña de 8 años", "طفلة عمرها 8 سنوات"
    }
    const bool isAfterComma = at > 0 && isComma(text, tokens[at - 1].end, tokens[at].begin);
    const std::size_t last = counts ? at + 1 : at;
    const bool isBeforeComma =
        last + 1 < tokens.size() && isComma(text, tokens[last].end, tokens[last + 1].begin);
    const bool isAfterName =
        at > 0 && tokens[at - 1].isCapitalised && !isOneOf(kMonths, tokens[at - 1].folded);
    if (isAfterComma && isBeforeComma && isAfterName && ageOf(word(last + 1)) < 0) {
        return last; // "Amina, 8, stands", "Amina, 8 ans, regarde"
    }
    if (at > 0 && isOneOf(kAged, word(at - 1))) {
        return at; // "aged 8"
    }
    return std::nullopt;
}

std::optional<AgeAt> ageIn(const std::string& text, const std::vector<Token>& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const int age = ageOf(tokens[at].folded);
        const auto end = age < 0 ? std::nullopt : ageEnd(text, tokens, at);
        if (end) {
            return AgeAt{age, at, *end};
        }
    }
    return std::nullopt;
}

constexpr auto kBeforePlaces =
    std::to_array<std::string_view>({"in", "at", "from", "near", "of", "to", "en", "a", "au", "aux", "de",
                                     "du", "dans", "pres", "desde", "cerca"});
constexpr auto kIs = std::to_array<std::string_view>({"is", "was", "est", "es", "tiene", "a", "turned"});

/// A sentence begins at @p at.
bool isFirst(const std::string& text, const std::vector<Token>& tokens, std::size_t at) {
    return at == 0 || text.find_first_of(".!?\n", tokens[at - 1].end) < tokens[at].begin;
}

/// A word in a capital that is not so for beginning a sentence, and no place.
bool isName(const std::string& text, const std::vector<Token>& tokens, std::size_t at) {
    if (!tokens[at].isCapitalised || tokens[at].folded.size() < 3 || isOneOf(kMonths, tokens[at].folded)) {
        return false;
    }
    if (isFirst(text, tokens, at)) {
        const bool isSubject =
            at + 1 < tokens.size() &&
            (isOneOf(kIs, tokens[at + 1].folded) || isComma(text, tokens[at].end, tokens[at + 1].begin));
        return isSubject;
    }
    return !isOneOf(kBeforePlaces, tokens[at - 1].folded);
}

/// A name beside the age, in the same sentence: "Amina, 8", "8-year-old Amina", "Amina is 8 years old".
bool isNamed(const std::string& text, const std::vector<Token>& tokens, const AgeAt& age) {
    constexpr std::size_t kBefore = 4;
    for (std::size_t at = age.first; at > 0 && age.first - at < kBefore && !isFirst(text, tokens, at); --at) {
        if (isName(text, tokens, at - 1)) {
            return true;
        }
    }
    const std::size_t behind = age.last + 1;
    return behind < tokens.size() && !isFirst(text, tokens, behind) && tokens[behind].isCapitalised;
}

bool isMinorDisclosed(const std::string& disclosed) {
    // AG-A17 to AG-A15, AG-U14 (PLUS; METADATA.md §9).
    return std::ranges::any_of(std::to_array<std::string_view>({"AG-A17", "AG-A16", "AG-A15", "AG-U14"}),
                               [&](std::string_view code) { return disclosed.ends_with(code); });
}

bool isReleased(const std::string& status) {
    return status.ends_with("MR-UMR") || status.ends_with("MR-LMR");
}

} // namespace

void checkMinor(const Check& check) {
    const DescriptiveMetadata& metadata = check.subject.metadata;
    if (isReleased(metadata.text(FieldId::ModelReleaseStatus))) {
        return;
    }
    const bool hasPerson = !metadata.list(FieldId::PersonShown).empty();
    const std::string disclosed = metadata.text(FieldId::MinorModelAge);
    if (isMinorDisclosed(disclosed) && hasPerson) {
        check.add(Matter::MinorNamed, FieldId::PersonShown, {disclosed.substr(disclosed.rfind('-') + 2)});
        return;
    }
    forEachText(check.subject, [&](const FieldValue& value, const std::string& text) {
        const bool isTold = value.field == FieldId::Caption || value.field == FieldId::Headline ||
                            value.field == FieldId::AltText || value.field == FieldId::ExtendedDescription;
        if (!isTold) {
            return;
        }
        const std::vector<Token> tokens = tokensOf(text);
        const std::optional<AgeAt> age = ageIn(text, tokens);
        if (age && (hasPerson || isNamed(text, tokens, *age))) {
            check.addAt(Matter::MinorNamed, value, tokens[age->first].begin, tokens[age->last].end,
                        {std::to_string(age->age)});
        }
    });
}

} // namespace fieldframe::lint
