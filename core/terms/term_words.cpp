// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/term_words.h"

#include "core/base/code_points.h"
#include "core/base/text.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace fieldframe::terms {
namespace {

constexpr std::size_t kLongestNumber = 8;
/// More is no instruction; reading stays quick for any text.
constexpr std::size_t kMostWords = 4000;

enum class Class { Letter, Digit, Blank, Feed, Mark };

Class classOf(char32_t c) {
    if (c == '\n' || c == '\r') {
        return Class::Feed;
    }
    const auto point = static_cast<UChar32>(c);
    if (u_isdigit(point) != 0) {
        return Class::Digit;
    }
    if (u_isalpha(point) != 0 || u_getCombiningClass(point) != 0) {
        return Class::Letter;
    }
    return u_isUWhiteSpace(point) != 0 || u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0
               ? Class::Blank
               : Class::Mark;
}

int valueOf(std::string_view digits) {
    if (digits.size() > kLongestNumber) {
        return -1;
    }
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit >= '0' && digit <= '9' ? digit - '0' : 0);
    }
    return value;
}

TermWord made(Class kind, std::string_view typed) {
    TermWord word;
    word.typed = std::string(typed);
    if (kind == Class::Feed) {
        word.kind = TermWord::Kind::Mark;
        word.folded = "\n";
    } else if (kind == Class::Mark) {
        word.kind = TermWord::Kind::Mark;
        word.folded = typed == "\u2019" ? "'" : typed == "\u2013" || typed == "\u2212" ? "-" : word.typed;
    } else {
        word.folded = text::folded(typed);
        word.kind = kind == Class::Digit ? TermWord::Kind::Number : TermWord::Kind::Word;
        word.value = kind == Class::Digit ? valueOf(word.folded) : 0;
    }
    return word;
}

bool endsSentence(const std::vector<TermWord>& words, std::size_t at) {
    // "12.05.2026" and "6 p.m. GMT" go on.
    if (!words[at].is(".")) {
        return words[at].is(";") || words[at].is("\n");
    }
    if (at + 1 >= words.size()) {
        return true;
    }
    const TermWord& next = words[at + 1];
    const bool isAfterLetter = at > 0 && words[at - 1].typed.size() == 1;
    return next.kind == TermWord::Kind::Word && !isAfterLetter;
}

} // namespace

std::vector<TermWord> termWords(std::string_view text) {
    std::vector<TermWord> words;
    std::size_t at = 0;
    while (at < text.size() && words.size() < kMostWords) {
        const text::CodePoint first = text::codePointAt(text, at);
        const Class kind = classOf(first.value);
        std::size_t end = first.end;
        while ((kind == Class::Letter || kind == Class::Digit) && end < text.size()) {
            const text::CodePoint next = text::codePointAt(text, end);
            if (classOf(next.value) != kind) {
                break;
            }
            end = next.end;
        }
        if (kind != Class::Blank) {
            words.push_back(made(kind, text.substr(at, end - at)));
        }
        at = end;
    }
    return words;
}

std::size_t clauseEnd(const std::vector<TermWord>& words, std::size_t index) {
    std::size_t end = index;
    while (end < words.size() && !endsSentence(words, end)) {
        ++end;
    }
    return end;
}

std::size_t clauseBegin(const std::vector<TermWord>& words, std::size_t index) {
    std::size_t begin = index;
    while (begin > 0 && !endsSentence(words, begin - 1)) {
        --begin;
    }
    return begin;
}

} // namespace fieldframe::terms
