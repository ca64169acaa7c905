// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/person_name.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"

#include <algorithm>
#include <array>

namespace fieldframe::credit {

namespace {

constexpr std::size_t kWordsOfName = 5;
/// An acronym of an organisation is rarely longer; a surname in capitals often is.
constexpr std::size_t kLongestAcronym = 7;

constexpr auto kParticles = std::to_array<std::string_view>(
    {"de",   "la",  "las", "los", "del", "da",  "das", "do",  "dos",  "du",  "des", "di",
     "van",  "der", "den", "von", "zu",  "el",  "al",  "bin", "bint", "ibn", "ben", "abu",
     "ould", "y",   "e",   "le",  "ter", "ten", "af",  "av",  "st.",  "d'"});

constexpr auto kOrganisationWords = std::to_array<std::string_view>({"organization",
                                                                     "organisation",
                                                                     "organizacion",
                                                                     "agency",
                                                                     "agence",
                                                                     "agencia",
                                                                     "fund",
                                                                     "ministry",
                                                                     "ministere",
                                                                     "ministerio",
                                                                     "university",
                                                                     "universite",
                                                                     "universidad",
                                                                     "foundation",
                                                                     "fondation",
                                                                     "fundacion",
                                                                     "press",
                                                                     "presse",
                                                                     "prensa",
                                                                     "news",
                                                                     "newspaper",
                                                                     "images",
                                                                     "image",
                                                                     "photo",
                                                                     "photos",
                                                                     "pictures",
                                                                     "programme",
                                                                     "program",
                                                                     "programa",
                                                                     "committee",
                                                                     "comite",
                                                                     "council",
                                                                     "conseil",
                                                                     "consejo",
                                                                     "mission",
                                                                     "office",
                                                                     "union",
                                                                     "association",
                                                                     "asociacion",
                                                                     "institute",
                                                                     "network",
                                                                     "times",
                                                                     "post",
                                                                     "media",
                                                                     "nations",
                                                                     "nationes",
                                                                     "international",
                                                                     "internationale",
                                                                     "internacional",
                                                                     "group",
                                                                     "ltd",
                                                                     "inc",
                                                                     "gmbh",
                                                                     "studio",
                                                                     "studios",
                                                                     "films",
                                                                     "productions",
                                                                     "cross",
                                                                     "crescent",
                                                                     "embassy",
                                                                     "government",
                                                                     "gobierno",
                                                                     "gouvernement",
                                                                     "department",
                                                                     "bureau",
                                                                     "centre",
                                                                     "center",
                                                                     "team",
                                                                     "staff",
                                                                     "service",
                                                                     "services",
                                                                     "society",
                                                                     "federation",
                                                                     "relief",
                                                                     "refugee",
                                                                     "refugees",
                                                                     "aid",
                                                                     "bank",
                                                                     "museum",
                                                                     "archive",
                                                                     "archives",
                                                                     "library",
                                                                     "collection",
                                                                     "communications",
                                                                     "project",
                                                                     "global",
                                                                     "world",
                                                                     "health",
                                                                     "children",
                                                                     "humanitarian",
                                                                     "navy",
                                                                     "army",
                                                                     "force",
                                                                     "coast",
                                                                     "guard",
                                                                     "police",
                                                                     "red",
                                                                     "agencies",
                                                                     "contributors",
                                                                     "co-operation",
                                                                     "cooperation",
                                                                     "presidency",
                                                                     "presidence",
                                                                     "presidencia",
                                                                     "secretaria",
                                                                     "secretariat",
                                                                     "municipality",
                                                                     "mairie",
                                                                     "alcaldia",
                                                                     "embajada",
                                                                     "ambassade",
                                                                     "cancilleria",
                                                                     "armada",
                                                                     "ejercito",
                                                                     "republic",
                                                                     "kingdom",
                                                                     "authority",
                                                                     "commission",
                                                                     "comision",
                                                                     "corporation",
                                                                     "company",
                                                                     "trust",
                                                                     "initiative",
                                                                     "partnership",
                                                                     "programs",
                                                                     "fondo",
                                                                     "fonds",
                                                                     "banco",
                                                                     "banque",
                                                                     "croix",
                                                                     "ong",
                                                                     "instituto",
                                                                     "institut",
                                                                     "national",
                                                                     "nacional",
                                                                     "nationale",
                                                                     "tv",
                                                                     "television",
                                                                     "radio",
                                                                     "magazine",
                                                                     "journal",
                                                                     "stock",
                                                                     "pool",
                                                                     "handout",
                                                                     "وزاره",
                                                                     "منظمه",
                                                                     "المنظمه",
                                                                     "وكاله",
                                                                     "الوكاله",
                                                                     "جمعيه",
                                                                     "مفوضيه",
                                                                     "المفوضيه",
                                                                     "برنامج",
                                                                     "صندوق",
                                                                     "الهلال",
                                                                     "الصليب",
                                                                     "اتحاد",
                                                                     "الاتحاد",
                                                                     "مركز",
                                                                     "معهد",
                                                                     "مجلس",
                                                                     "مكتب"});

bool isParticle(std::string_view word) {
    const std::string folded = text::folded(word);
    return std::ranges::find(kParticles, std::string_view(folded)) != kParticles.end();
}

bool isOrganisationWord(std::string_view word) {
    const std::vector<std::string> words = text::words(word);
    return std::ranges::any_of(words, [](const std::string& one) {
        return std::ranges::find(kOrganisationWords, std::string_view(one)) != kOrganisationWords.end();
    });
}

bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, [](char character) { return character >= '0' && character <= '9'; });
}

/// One word in capitals: how many write a family name.
bool isSurname(std::string_view text) {
    return text.find(' ') == std::string_view::npos && isCapitals(text);
}

/// "Staff Sgt." and the like say that a person follows.
bool isRank(std::string_view word) {
    constexpr auto kRanks = std::to_array<std::string_view>(
        {"sgt",      "sgt.",       "cpl",     "cpl.",    "lt",    "lt.",        "capt",    "capt.",
         "maj",      "maj.",       "col",     "col.",    "spc",   "spc.",       "pfc",     "pfc.",
         "pvt",      "pvt.",       "airman",  "seaman",  "petty", "specialist", "officer", "sergeant",
         "corporal", "lieutenant", "captain", "gunnery", "staff", "tech",       "dr",      "dr.",
         "sr",       "sr.",        "1st",     "2nd",     "3rd",   "cmdr",       "cmdr."});
    const std::string folded = text::folded(word);
    return std::ranges::find(kRanks, std::string_view(folded)) != kRanks.end();
}

bool hasRank(const std::vector<std::string>& words) {
    return words.size() > 1 &&
           std::ranges::any_of(words.begin(), words.end() - 1, [](const std::string& word) {
               return isRank(word) && word != "staff" && word != "Staff";
           });
}

/// "phcimages.com".
bool isAddress(std::string_view word) {
    const std::string folded = text::folded(word);
    return std::ranges::any_of(std::to_array<std::string_view>({".com", ".org", ".net", ".co.uk", ".int"}),
                               [&](std::string_view end) { return folded.ends_with(end); });
}

} // namespace

std::vector<std::string> peopleIn(std::string_view text) {
    // "GUERRERO, Alonso": one name, as lists have it.
    if (const std::vector<std::string> parts = split(text, ",");
        parts.size() == 2 && isSurname(parts.front()) && !isSurname(parts.back()) &&
        wordsOf(parts.back()).size() <= 2 && !isSurname(wordsOf(parts.back()).back())) {
        return {text::trimmed(text)};
    }
    std::vector<std::string> parts{std::string(text)};
    for (const std::string_view separator :
         {" & ", " and ", " et ", " y ", " und ", " و ", ";", ", ", "、", "，", "،", " + "}) {
        std::vector<std::string> finer;
        for (const std::string& part : parts) {
            for (std::string& one : split(part, separator)) {
                finer.push_back(std::move(one));
            }
        }
        // "Ortega y Gasset": a single word beside "y" belongs to the name before it.
        const bool isNameOfOne = separator == " y " && std::ranges::any_of(finer, [](const std::string& one) {
                                     return wordsOf(one).size() == 1;
                                 });
        if (!isNameOfOne) {
            parts = std::move(finer);
        }
    }
    return parts;
}

bool looksLikePerson(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    if (hasRank(words)) {
        return true;
    }
    if (words.size() < 2 || words.size() > kWordsOfName || hasDigit(text)) {
        return false;
    }
    bool hasName = false;
    for (const std::string& word : words) {
        if (isOrganisationWord(word)) {
            return false;
        }
        hasName = hasName || beginsCapital(word);
        if (!beginsCapital(word) && !isParticle(word)) {
            return false;
        }
    }
    return hasName;
}

bool looksLikeOrganisation(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() == 1) {
        return isAddress(words.front()) ||
               (isCapitals(words.front()) && words.front().size() <= kLongestAcronym);
    }
    if (hasRank(words)) {
        return false;
    }
    return std::ranges::any_of(words, isOrganisationWord);
}

} // namespace fieldframe::credit
