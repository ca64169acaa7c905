// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/credit_text.h"

#include "core/base/text.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_set>

namespace fieldframe::credit {

namespace {

constexpr int kEarliest = 1826; // The oldest photograph there is.

void replaceFolded(std::string& text, std::string_view needle, std::string_view with) {
    for (std::size_t at = findFolded(text, needle); at != std::string::npos; at = findFolded(text, needle)) {
        text.replace(at, needle.size(), with);
    }
}

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// Years are written in the digits of many scripts.
std::string withAsciiDigits(std::string_view text) {
    icu::UnicodeString out;
    const icu::UnicodeString in =
        icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    for (std::int32_t i = 0; i < in.length(); i = in.moveIndex32(i, 1)) {
        const UChar32 character = in.char32At(i);
        const std::int32_t digit = u_charDigitValue(character);
        out.append(digit >= 0 ? static_cast<UChar32>('0' + digit) : character);
    }
    std::string utf8;
    out.toUTF8String(utf8);
    return utf8;
}

std::string oneBlank(std::string_view text) {
    std::string out;
    for (const std::string& word : wordsOf(text)) {
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

bool endsFolded(std::string_view text, std::string_view ending) {
    return text.size() >= ending.size() && findFolded(text.substr(text.size() - ending.size()), ending) == 0;
}

/// Whether one pair of parentheses holds all of @p text.
bool isWrapped(std::string_view text, char open, char close) {
    return text.size() > 2 && text.front() == open && text.back() == close &&
           text.find(close) == text.size() - 1;
}

} // namespace

std::string tidied(std::string_view line) {
    std::string text = text::normalized(line);
    for (const std::string_view blank : {"\u00a0", "\u202f", "\u2009", "\u200b", "\t", "\n", "\r"}) {
        for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank)) {
            text.replace(at, blank.size(), " ");
        }
    }
    for (const std::string_view sign : {"(c)", "&copy;", "&#169;", "copyright", "℗", "ⓒ", "Ⓒ"}) {
        replaceFolded(text, sign, "©");
    }
    text = withAsciiDigits(text);
    text = oneBlank(text);
    constexpr std::array<std::string_view, 7> kEndings{
        "all rights reserved",           "all right reserved",
        "tous droits réservés",          "tous droits reserves",
        "todos los derechos reservados", "- for editorial use only",
        "for editorial use only"};
    bool isTidied = false;
    while (!isTidied) {
        const std::size_t before = text.size();
        while (!text.empty() && (text.back() == '.' || text.back() == ',' || text.back() == ';' ||
                                 text.back() == ' ' || text.back() == '/')) {
            // An initial or "Inc." keeps nothing worth keeping in its dot.
            text.pop_back();
        }
        for (const std::string_view licence : {", cc by", " cc by", ", cc0", "(cc by", ", public domain"}) {
            if (const std::size_t at = findFolded(text, licence); at != std::string::npos && at > 0) {
                text.erase(at);
            }
        }
        for (const std::string_view ending : kEndings) {
            if (endsFolded(text, ending)) {
                text.erase(text.size() - ending.size());
            }
        }
        if (isWrapped(text, '(', ')') || isWrapped(text, '[', ']')) {
            text = text.substr(1, text.size() - 2);
        }
        text = text::trimmed(text);
        isTidied = text.size() == before;
    }
    return text;
}

bool isPlace(std::string_view text) {
    static const std::unordered_set<std::string> kCountries = [] {
        std::unordered_set<std::string> names;
        for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            for (const char* const language : {"en", "fr", "es", "ar"}) {
                icu::UnicodeString name;
                std::string utf8;
                icu::Locale("", *code).getDisplayCountry(icu::Locale(language), name).toUTF8String(utf8);
                names.insert(text::folded(utf8));
            }
        }
        return names;
    }();
    return kCountries.contains(text::folded(text));
}

std::vector<std::string> wordsOf(std::string_view text) {
    return split(text, " ");
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t at = text.find(separator);
        const std::string part = text::trimmed(text.substr(0, at));
        if (!part.empty()) {
            parts.push_back(part);
        }
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + separator.size());
    }
}

std::size_t findFolded(std::string_view text, std::string_view needle) {
    const auto found = std::ranges::search(text, needle, [](char left, char right) {
        return std::tolower(static_cast<unsigned char>(left)) == right;
    });
    return found.empty() ? std::string_view::npos : static_cast<std::size_t>(found.begin() - text.begin());
}

bool isCapitals(std::string_view word) {
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
    int letters = 0;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 character = text.char32At(i);
        if (u_isalpha(character) != 0) {
            if (u_isUUppercase(character) == 0) {
                return false;
            }
            ++letters;
        }
    }
    return letters >= 2;
}

bool beginsCapital(std::string_view word) {
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
    const UChar32 first = text.char32At(0);
    return text.length() > 0 && u_isalpha(first) != 0 && u_isULowercase(first) == 0;
}

bool isAssetCode(std::string_view text) {
    int lowerRun = 0;
    bool hasDigit = false;
    bool hasCapital = false;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte >= 0x80 ||
            (std::isalnum(byte) == 0 && character != '-' && character != '_' && character != '.')) {
            return false;
        }
        lowerRun = std::islower(byte) != 0 ? lowerRun + 1 : 0;
        if (lowerRun >= 3) {
            return false;
        }
        hasDigit = hasDigit || isDigit(character);
        hasCapital = hasCapital || std::isupper(byte) != 0;
    }
    return hasDigit && (hasCapital || text.size() > 4);
}

YearFound withoutYear(std::string_view text, int latest) {
    YearFound found;
    std::string rest;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t end = i;
        while (end < text.size() && isDigit(text[end])) {
            ++end;
        }
        const bool isAlone = i == 0 || std::isalnum(static_cast<unsigned char>(text[i - 1])) == 0;
        const bool endsAlone = end == text.size() || std::isalnum(static_cast<unsigned char>(text[end])) == 0;
        if (end - i == 4 && isAlone && endsAlone) {
            const int year = std::stoi(std::string(text.substr(i, 4)));
            if (year >= kEarliest && year <= latest) {
                const bool isRange = found.year && (rest.ends_with("-") || rest.ends_with("–"));
                found.several = found.several || (found.year && *found.year != year && !isRange);
                if (isRange) {
                    rest.erase(rest.size() - (rest.ends_with("-") ? 1 : std::string_view("–").size()));
                }
                found.year = year;
                i = end;
                continue;
            }
        }
        end = std::max(end, i + 1);
        rest.append(text.substr(i, end - i));
        i = end;
    }
    rest = oneBlank(rest);
    while (!rest.empty() && (rest.back() == ',' || rest.back() == '-' || rest.back() == ' ')) {
        rest.pop_back();
    }
    while (!rest.empty() && (rest.front() == ',' || rest.front() == ' ')) {
        rest.erase(0, 1);
    }
    found.rest = std::move(rest);
    return found;
}

} // namespace fieldframe::credit
