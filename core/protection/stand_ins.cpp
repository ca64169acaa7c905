// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/stand_ins.h"

#include "core/base/code_points.h"

#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace fieldframe::protection {
namespace {

constexpr std::array<std::string_view, 4> kPerson{"a person", "une personne", "una persona", "شخص"};
constexpr std::array<std::string_view, 4> kChild{"a child", "un enfant", "una criatura", "طفل"};
constexpr std::array<std::string_view, 4> kPlace{"an undisclosed place", "un lieu tenu secret",
                                                 "un lugar no revelado", "مكان غير معلن"};

std::string_view primary(std::string_view tag) {
    return tag.substr(0, tag.find_first_of("-_"));
}

bool isSameTag(std::string_view left, std::string_view right) {
    return std::ranges::equal(left, right, [](char a, char b) {
        const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
        return lower(a) == lower(b);
    });
}

bool isArabic(std::string_view text) {
    std::size_t arabic = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint next = text::codePointAt(text, at);
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(static_cast<UChar32>(next.value), &status);
        arabic += script == USCRIPT_ARABIC ? 1 : 0;
        others += script == USCRIPT_LATIN ? 1 : 0;
        at = next.end;
    }
    return arabic > others;
}

const std::string* replacementFor(const Replacements& replacements, std::string_view tag) {
    const auto by = [&](auto fits) -> const std::string* {
        const auto found =
            std::ranges::find_if(replacements, [&](const auto& entry) { return fits(entry.first); });
        return found == replacements.end() ? nullptr : &found->second;
    };
    if (const std::string* const exact = by([&](std::string_view known) { return isSameTag(known, tag); })) {
        return exact;
    }
    return by([&](std::string_view known) { return isSameTag(primary(known), primary(tag)); });
}

} // namespace

StandInLanguage standInLanguage(std::string_view tag, std::string_view text) {
    const std::string_view language = primary(tag);
    if (isSameTag(language, "fr")) {
        return StandInLanguage::French;
    }
    if (isSameTag(language, "es")) {
        return StandInLanguage::Spanish;
    }
    if (isSameTag(language, "ar") || (!isSameTag(language, "en") && isArabic(text))) {
        return StandInLanguage::Arabic;
    }
    return StandInLanguage::English;
}

std::string standInForPerson(const Replacements& replacements, bool isMinor, std::string_view tag,
                             StandInLanguage language) {
    constexpr std::array<std::string_view, 4> kTags{"en", "fr", "es", "ar"};
    const auto index = static_cast<std::size_t>(language);
    for (const std::string_view sought : {tag, kTags[index], std::string_view()}) {
        if (const std::string* const found = replacementFor(replacements, sought)) {
            return *found;
        }
    }
    return std::string((isMinor ? kChild : kPerson)[index]);
}

std::string standInForPlace(StandInLanguage language) {
    return std::string(kPlace[static_cast<std::size_t>(language)]);
}

} // namespace fieldframe::protection
