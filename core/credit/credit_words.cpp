// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credit_words.h"

#include "core/base/text.h"
#include "core/credit/credit_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldframe::credit {

namespace {

constexpr std::string_view kSign = "©";

/// Words before the names; those that need "by" or ":" after them may also begin a name.
constexpr auto kLabels = std::to_array<std::string_view>({"photo credits",
                                                          "photo credit",
                                                          "photo courtesy of",
                                                          "photos courtesy of",
                                                          "photographer",
                                                          "photographs",
                                                          "photograph",
                                                          "photographie",
                                                          "photographe",
                                                          "photographed",
                                                          "photos",
                                                          "photo",
                                                          "fotos",
                                                          "fotografía",
                                                          "fotógrafo",
                                                          "fotógrafa",
                                                          "foto",
                                                          "bild",
                                                          "image credit",
                                                          "images",
                                                          "image",
                                                          "imagen",
                                                          "picture",
                                                          "pictures",
                                                          "video",
                                                          "vidéo",
                                                          "vídeo",
                                                          "credits",
                                                          "credit",
                                                          "crédits",
                                                          "crédit",
                                                          "crédito",
                                                          "créditos",
                                                          "source",
                                                          "crédit photo",
                                                          "crédits photos",
                                                          "crédito foto",
                                                          "تصوير",
                                                          "صورة",
                                                          "الصورة"});
constexpr auto kBy =
    std::to_array<std::string_view>({":", "by ", "by:", "de ", "par ", "por ", "von ", "- ", "– "});

struct FlagWord {
    std::string_view word; ///< Folded; "HO" and "STR" count in capitals only: Ho is a name.
    CreditFlag meaning;
    bool inCapitals = false;
};
constexpr auto kFlagWords = std::to_array<FlagWord>({
    {"handout", CreditFlag::Handout},
    {"hand-out", CreditFlag::Handout},
    {"HO", CreditFlag::Handout, true},
    {"courtesy of", CreditFlag::Courtesy},
    {"courtesy", CreditFlag::Courtesy},
    {"pool photo", CreditFlag::Pool},
    {"pool", CreditFlag::Pool},
    {"stringer", CreditFlag::Stringer},
    {"STR", CreditFlag::Stringer, true},
    {"file photo", CreditFlag::Archive},
    {"file", CreditFlag::Archive},
    {"archives", CreditFlag::Archive},
    {"archive", CreditFlag::Archive},
});

/// Takes @p flag from an end of @p text, or all of it. False where it is not there.
bool takeFlag(std::string& text, const FlagWord& flag) {
    const std::string compared = flag.inCapitals ? text : text::folded(text);
    const std::string word(flag.word);
    if (compared == word) {
        text.clear();
    } else if (flag.meaning == CreditFlag::Courtesy && compared.starts_with(word + " ")) {
        text = text::trimmed(std::string_view(text).substr(word.size()));
    } else if (compared.ends_with(" " + word) && compared.size() == text.size()) {
        text = text::trimmed(std::string_view(text).substr(0, text.size() - word.size()));
    } else {
        return false;
    }
    return true;
}

std::string afterWords(std::string_view text, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t blank = text.find(' ');
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
    return std::string(text);
}

} // namespace

bool takeLabel(std::string& text) {
    const std::string folded = text::folded(text);
    for (const std::string_view label : kLabels) {
        const std::string wanted = text::folded(label);
        if (!folded.starts_with(wanted)) {
            continue;
        }
        // Folding may shorten letters, so what follows is found in words of the text itself.
        const std::size_t words = wordsOf(label).size();
        std::string after = afterWords(text, words);
        const std::string_view last = wordsOf(text)[words - 1];
        if (last.ends_with(':')) {
            text = text::trimmed(after);
            return true;
        }
        for (const std::string_view by : kBy) {
            if (findFolded(after, by) == 0) {
                text = text::trimmed(std::string_view(after).substr(by.size()));
                return true;
            }
        }
        const bool isWhole = text::folded(last) == text::folded(wordsOf(label).back());
        if (isWhole && (after.starts_with(kSign) || label.find(' ') != std::string_view::npos)) {
            text = text::trimmed(after);
            return true;
        }
    }
    return false;
}

std::vector<CreditFlag> takeFlags(std::string& text) {
    std::vector<CreditFlag> flags;
    const auto isTaken = [&text](const FlagWord& flag) { return takeFlag(text, flag); };
    for (auto found = std::ranges::find_if(kFlagWords, isTaken); found != kFlagWords.end();
         found = std::ranges::find_if(kFlagWords, isTaken)) {
        flags.push_back(found->meaning);
    }
    while (!text.empty() && (text.back() == ',' || text.back() == '-')) {
        text = text::trimmed(std::string_view(text).substr(0, text.size() - 1));
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
