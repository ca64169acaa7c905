// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/release_terms.h"
#include "core/terms/spoken_date.h"
#include "core/terms/term_words.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace fieldframe::terms {
namespace {

using Words = std::vector<TermWord>;
using Choice = std::initializer_list<std::string_view>;

bool isAny(const TermWord& word, Choice choice) {
    return std::ranges::find(choice, std::string_view(word.folded)) != choice.end();
}

bool beginsAny(const TermWord& word, Choice choice) {
    return std::ranges::any_of(choice,
                               [&](std::string_view beginning) { return word.beginsWith(beginning); });
}

/// A word of @p choice among the @p most words from @p from on, before @p end.
std::optional<std::size_t> nearby(const Words& words, std::size_t from, std::size_t end, std::size_t most,
                                  Choice choice) {
    for (std::size_t at = from; at < std::min(end, from + most); ++at) {
        if (beginsAny(words[at], choice)) {
            return at;
        }
    }
    return std::nullopt;
}

bool isEmbargoWord(const Words& words, std::size_t at) {
    if (isAny(words[at], {"حظر", "الحظر", "محظور", "محظوره"})) {
        return true;
    }
    if (!words[at].beginsWith("embarg")) {
        return false;
    }
    // Spanish for "however".
    return !(words[at].is("embargo") && at > 0 && words[at - 1].is("sin"));
}

/// "not for use before", "hold until", "ne pas publier avant", "no publicar antes de", "for release 1 March".
bool isHoldPhrase(const Words& words, std::size_t at) {
    constexpr std::size_t kNear = 7;
    const std::size_t end = clauseEnd(words, at);
    if (isAny(words[at], {"not", "pas", "no", "never", "nicht"})) {
        return nearby(words, at + 1, end, kNear,
                      {"before", "until", "till", "avant", "antes", "hasta", "jusqu"})
            .has_value();
    }
    if (words[at].is("hfr") || (words[at].is("for") && at + 1 < end && words[at + 1].is("release"))) {
        return true;
    }
    return isAny(words[at], {"hold", "held"}) &&
           nearby(words, at + 1, end, kNear, {"until", "till", "for"}).has_value();
}

/// "use until 17 March", "usage ends", "utilisable jusqu'au", "uso hasta"; not "do not use until".
bool isUseUntil(const Words& words, std::size_t at) {
    constexpr std::size_t kNear = 4;
    const std::size_t before = at - std::min(at, kNear);
    return beginsAny(words[at], {"use", "usage", "usable", "utilis", "licen", "uso", "permiso"}) &&
           nearby(words, at + 1, clauseEnd(words, at), kNear, {"until", "till", "jusqu", "hasta", "end"})
               .has_value() &&
           std::none_of(
               words.begin() + static_cast<std::ptrdiff_t>(before),
               words.begin() + static_cast<std::ptrdiff_t>(at), [](const TermWord& word) {
                   return isAny(word, {"not", "no", "pas", "ne", "never", "embargo", "embargoed", "hold"});
               });
}

/// "not for use after", "expires", "do not use after", "ne pas utiliser apres", "caduca el".
bool isExpiryPhrase(const Words& words, std::size_t at) {
    constexpr std::size_t kNear = 7;
    const std::size_t end = clauseEnd(words, at);
    if (isAny(words[at], {"not", "pas", "no"})) {
        return nearby(words, at + 1, end, kNear, {"after", "beyond", "apres", "despues"}).has_value();
    }
    return beginsAny(words[at], {"expire", "expira", "caduca"}) || isUseUntil(words, at) ||
           (isAny(words[at], {"valid", "valable", "valido"}) &&
            nearby(words, at + 1, end, kNear, {"until", "till", "jusqu", "hasta"}).has_value());
}

std::vector<PartialDateTime> datesFrom(const Words& words, std::size_t begin, std::size_t end) {
    return spokenDates(std::span(words).subspan(begin, end - begin));
}

/// Dates of the clause behind the word at @p at, else those before it.
std::vector<PartialDateTime> datesAround(const Words& words, std::size_t at) {
    auto dates = datesFrom(words, at, clauseEnd(words, at));
    return dates.empty() ? datesFrom(words, clauseBegin(words, at), at) : dates;
}

bool saysUntil(const Words& words, std::size_t at) {
    return nearby(words, at, clauseEnd(words, at), 4, {"until", "till", "jusqu", "hasta", "before"})
        .has_value();
}

void readEmbargo(const Words& words, Instructions& said) {
    bool hasWord = false;
    bool isUnclear = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isEmbargo = isEmbargoWord(words, at);
        if (!isEmbargo && !isHoldPhrase(words, at)) {
            continue;
        }
        hasWord = hasWord || isEmbargo;
        const auto dates = isEmbargo ? datesAround(words, at) : datesFrom(words, at, clauseEnd(words, at));
        for (const PartialDateTime& date : dates) {
            said.embargoUntil = std::max(said.embargoUntil.value_or(0), releaseMoment(date.iso()));
        }
        // "Embargoed until Monday" beside a date elsewhere is still not understood.
        isUnclear = isUnclear || (isEmbargo && dates.empty() && saysUntil(words, at));
    }
    if (hasWord && (isUnclear || !said.embargoUntil)) {
        said.isUnclear = true;
        said.embargoUntil = kNever;
    }
}

void readExpiry(const Words& words, Instructions& said) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isExpiryPhrase(words, at)) {
            continue;
        }
        for (const PartialDateTime& date : datesFrom(words, at, clauseEnd(words, at))) {
            const std::int64_t moment = expiryMoment(date.iso());
            said.expires = said.expires ? std::min(*said.expires, moment) : moment;
        }
    }
}

/// "14 days only", "14 days from release", "use within 14 days", "14 jours seulement".
void readDays(const Words& words, Instructions& said) {
    constexpr std::size_t kNear = 4;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (!words[at].isNumber() || words[at].value <= 0) {
            continue;
        }
        const std::size_t next = words[at + 1].is("-") ? at + 2 : at + 1;
        if (next >= words.size() || !isAny(words[next], {"day", "days", "jour", "jours", "dia", "dias"})) {
            continue;
        }
        const std::size_t end = clauseEnd(words, at);
        const bool isLimit = nearby(words, next + 1, end, kNear,
                                    {"only", "from", "after", "use", "max", "seulement", "partir", "compter",
                                     "solo", "solamente", "apres", "desde"})
                                 .has_value() ||
                             nearby(words, at - std::min<std::size_t>(at, 3), at, 3,
                                    {"within", "only", "dans", "sous", "solo", "max"})
                                 .has_value();
        if (isLimit) {
            said.daysOnly = std::min(said.daysOnly.value_or(words[at].value), words[at].value);
        }
    }
}

void readRefusals(const Words& words, Instructions& said) {
    constexpr std::size_t kNear = 3;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isAny(words[at], {"no", "not", "pas", "sans", "aucun", "aucune", "ni", "sin", "ne"})) {
            continue;
        }
        const std::size_t end = clauseEnd(words, at);
        said.noArchive = said.noArchive || nearby(words, at + 1, end, kNear, {"archiv"}).has_value();
        said.noSales = said.noSales || nearby(words, at + 1, end, kNear,
                                              {"sale", "resale", "vente", "revente", "venta", "reventa"})
                                           .has_value();
    }
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool isMust = beginsAny(words[at], {"mandatory", "obligato", "obligatoire", "must"});
        const std::size_t from = at - std::min<std::size_t>(at, 2);
        said.isCreditMandatory = said.isCreditMandatory ||
                                 (isMust && nearby(words, from, words.size(), 5, {"credit"}).has_value());
    }
}

/// "NewsMagazines OUT": only in capitals, for "out" is a word.
void readOut(const Words& words, Instructions& said) {
    constexpr std::size_t kMostWords = 3;
    constexpr std::size_t kMostOut = 20;
    for (std::size_t at = 1; at < words.size() && said.out.size() < kMostOut; ++at) {
        if (words[at].typed != "OUT") {
            continue;
        }
        std::string who;
        for (std::size_t back = at; back > 0 && at - back < kMostWords; --back) {
            const TermWord& word = words[back - 1];
            if (word.kind != TermWord::Kind::Word || word.typed == "OUT") {
                break;
            }
            who = who.empty() ? word.typed : word.typed + " " + who;
        }
        if (!who.empty()) {
            said.out.push_back(std::move(who));
        }
    }
}

} // namespace

Instructions readInstructions(std::string_view text) {
    Instructions said;
    if (text.empty()) {
        return said;
    }
    const Words words = termWords(text);
    readEmbargo(words, said);
    readExpiry(words, said);
    readDays(words, said);
    readRefusals(words, said);
    readOut(words, said);
    return said;
}

} // namespace fieldframe::terms
