// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credit_words.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"

#include <algorithm>
#include <array>
#include <span>

namespace fieldframe::credit {

namespace {

constexpr std::string_view kSign = "©";

/// Words that stand, one or several, before the names; folded.
constexpr auto kLabelWords = std::to_array<std::string_view>(
    {"all",          "photo",         "photos",      "photograph",   "photographs", "photographer",
     "photographie", "photographies", "photographe", "photographed", "foto",        "fotos",
     "fotografia",   "fotografias",   "fotografo",   "fotografa",    "bild",        "bilder",
     "image",        "images",        "imagen",      "imagenes",     "picture",     "pictures",
     "video",        "videos",        "still",       "credit",       "credits",     "credito",
     "creditos",     "source",        "fuente",      "file",         "copyright",   "تصوير",
     "صوره",         "الصوره",        "المصور",      "مصور",         "عدسه",        "©"});
/// Without "by" or ":" behind them, these are enough beside another label.
constexpr auto kCreditWords =
    std::to_array<std::string_view>({"credit", "credits", "credito", "creditos", "file"});
constexpr auto kBy = std::to_array<std::string_view>(
    {":", "by", "by:", "de", "par", "por", "von", "-", "–", "—", "//", "|", "©", "(c)", "/"});
/// Flags that may follow a label at once.
constexpr auto kAfterLabel = std::to_array<std::string_view>(
    {"courtesy", "cortesia", "courtoisie", "gracieusete", "handout", "provided", "supplied"});

struct FlagWord {
    std::string_view word; ///< Folded; "HO" and "STR" count in capitals only: Ho is a name.
    CreditFlag meaning;
    bool inCapitals = false;
};
constexpr auto kFlagWords = std::to_array<FlagWord>({
    {"handout", CreditFlag::Handout},
    {"hand-out", CreditFlag::Handout},
    {"HO", CreditFlag::Handout, true},
    {"courtesy photo", CreditFlag::Courtesy},
    {"with courtesy of", CreditFlag::Courtesy},
    {"by courtesy of", CreditFlag::Courtesy},
    {"in courtesy of", CreditFlag::Courtesy},
    {"courtesy of the", CreditFlag::Courtesy},
    {"courtesy of", CreditFlag::Courtesy},
    {"courtesy:", CreditFlag::Courtesy},
    {"courtesy", CreditFlag::Courtesy},
    {"provided by", CreditFlag::Handout},
    {"supplied by", CreditFlag::Handout},
    {"released by", CreditFlag::Handout},
    {"handout from", CreditFlag::Handout},
    {"cortesia de la", CreditFlag::Courtesy},
    {"cortesia del", CreditFlag::Courtesy},
    {"cortesia de", CreditFlag::Courtesy},
    {"cortesia", CreditFlag::Courtesy},
    {"avec l'aimable autorisation de", CreditFlag::Courtesy},
    {"avec l’aimable autorisation de", CreditFlag::Courtesy},
    {"courtoisie de", CreditFlag::Courtesy},
    {"courtoisie", CreditFlag::Courtesy},
    {"gracieusete de", CreditFlag::Courtesy},
    {"gracieusete", CreditFlag::Courtesy},
    {"handout photo", CreditFlag::Handout},
    {"pool photo", CreditFlag::Pool},
    {"press pool", CreditFlag::Pool},
    {"pool", CreditFlag::Pool},
    {"a stringer", CreditFlag::Stringer},
    {"stringer", CreditFlag::Stringer},
    {"contributor", CreditFlag::Stringer},
    {"freelance", CreditFlag::Stringer},
    {"STR", CreditFlag::Stringer, true},
    {"file photo", CreditFlag::Archive},
    {"file", CreditFlag::Archive},
    {"archivo", CreditFlag::Archive},
    {"archives", CreditFlag::Archive},
    {"archive", CreditFlag::Archive},
});

/// Where the word number @p count of @p text begins, or its end.
std::string afterWords(std::string_view text, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t blank = text.find(' ');
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
    return text::trimmed(text);
}

std::string foldedWord(std::string_view word) {
    return text::folded(word);
}

bool areSame(std::span<const std::string> words, const FlagWord& flag) {
    const std::vector<std::string> wanted = wordsOf(flag.word);
    return std::ranges::equal(words, wanted, [&](const std::string& word, const std::string& other) {
        return flag.inCapitals ? word == other : foldedWord(word) == other;
    });
}

std::string joined(std::span<const std::string> words) {
    std::string out;
    for (const std::string& word : words) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

/// Whether @p flag may stand before a name: "Courtesy of Ana", "Handout Ana", but no "Pool Ana".
bool standsBefore(CreditFlag flag) {
    return flag == CreditFlag::Courtesy || flag == CreditFlag::Handout || flag == CreditFlag::Archive;
}

/// Takes @p flag from an end of @p text, or all of it. False where it is not there.
bool takeFlag(std::string& text, const FlagWord& flag) {
    const std::vector<std::string> words = wordsOf(text);
    const std::size_t count = wordsOf(flag.word).size();
    if (words.size() < count) {
        return false;
    }
    const std::span<const std::string> all(words);
    if (areSame(all.last(count), flag)) {
        text = joined(all.first(words.size() - count));
        return true;
    }
    if (standsBefore(flag.meaning) && areSame(all.first(count), flag)) {
        text = joined(all.subspan(count));
        return true;
    }
    return false;
}

/// What joined a flag to a name: "Ana, Pool", "Ana - Pool".
void dropLoose(std::string& text) {
    constexpr std::string_view kLoose = ",-:; ";
    while (!text.empty() && kLoose.find(text.back()) != std::string_view::npos) {
        text.pop_back();
    }
}

template <class Words>
bool isOneOf(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

/// A word without the ":" at its end, folded.
std::string labelWord(std::string_view word) {
    while (word.ends_with(':')) {
        word.remove_suffix(1);
    }
    return foldedWord(word);
}

} // namespace

bool takeLabel(std::string& text) {
    const std::vector<std::string> words = wordsOf(text);
    std::size_t count = 0;
    bool isCredit = false;
    while (count < words.size() && isOneOf(kLabelWords, labelWord(words[count]))) {
        isCredit = isCredit || isOneOf(kCreditWords, labelWord(words[count]));
        ++count;
        if (words[count - 1].ends_with(':') || words[count - 1] == kSign) {
            text = afterWords(text, count);
            return true;
        }
    }
    if (count == 0 || count == words.size()) {
        return false;
    }
    const std::string next = foldedWord(words[count]);
    if (isOneOf(kBy, next)) {
        text = afterWords(text, count + 1);
        return true;
    }
    // "تصوير محمد علي": no word for "by" is needed.
    const bool isArabic = static_cast<unsigned char>(words.front().front()) == 0xD8 ||
                          static_cast<unsigned char>(words.front().front()) == 0xD9;
    if (isArabic || next.starts_with(kSign) || next.starts_with(':') || isOneOf(kAfterLabel, next) ||
        (count > 1 && isCredit)) {
        text = afterWords(text, count);
        text = text.starts_with(':') ? text::trimmed(std::string_view(text).substr(1)) : text;
        return true;
    }
    return false;
}

bool isLabel(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    return !words.empty() && std::ranges::all_of(words, [](const std::string& word) {
        return isOneOf(kLabelWords, labelWord(word));
    });
}

bool isNobody(std::string_view text) {
    constexpr auto kNobody = std::to_array<std::string_view>(
        {"unknown", "n/a", "na", "anonymous", "anonyme", "anonimo", "anonima", "desconocido", "inconnu",
         "none", "-", "unknown photographer", "photographer unknown", "غير معروف", "مجهول"});
    return isOneOf(kNobody, text::folded(text));
}

bool takeLabelAtEnd(std::string& text) {
    constexpr auto kAtEnd = std::to_array<std::string_view>(
        {"photo", "photos", "photograph", "photographs", "foto", "fotos", "image", "video"});
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() < 2 || !isOneOf(kAtEnd, foldedWord(words.back()))) {
        return false;
    }
    text = joined(std::span<const std::string>(words).first(words.size() - 1));
    return true;
}

std::vector<CreditFlag> takeFlags(std::string& text) {
    std::vector<CreditFlag> flags;
    const auto isTaken = [&text](const FlagWord& flag) { return takeFlag(text, flag); };
    for (auto found = std::ranges::find_if(kFlagWords, isTaken); found != kFlagWords.end();
         found = std::ranges::find_if(kFlagWords, isTaken)) {
        flags.push_back(found->meaning);
        dropLoose(text);
    }
    return flags;
}

std::string_view flagName(CreditFlag flag) {
    switch (flag) {
    case CreditFlag::Handout:
        return "handout";
    case CreditFlag::Courtesy:
        return "courtesy";
    case CreditFlag::Pool:
        return "pool";
    case CreditFlag::Stringer:
        return "stringer";
    case CreditFlag::Archive:
        return "archive";
    case CreditFlag::SeveralContributors:
        return "several_contributors";
    case CreditFlag::YearsDiffer:
        return "years_differ";
    case CreditFlag::CoOwned:
        break;
    }
    return "co_owned";
}

std::string_view confidenceName(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        break;
    }
    return "high";
}

} // namespace fieldframe::credit
