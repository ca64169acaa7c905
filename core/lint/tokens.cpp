// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/tokens.h"

#include "core/base/text.h"
#include "core/lint/characters.h"

#include <algorithm>

namespace fieldframe::lint {

namespace {

/// text::folded(), with a short way for ASCII: each key press folds every word.
std::string foldedWord(std::string_view word) {
    std::string out(word);
    for (char& c : out) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            return text::folded(word);
        }
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

} // namespace

std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    while (at < text.size()) {
        const Character first = characterAt(text, at);
        if (!isWordCharacter(first.value)) {
            at = first.end;
            continue;
        }
        std::size_t end = first.end;
        while (end < text.size()) {
            const Character next = characterAt(text, end);
            if (!isWordCharacter(next.value)) {
                break;
            }
            end = next.end;
        }
        tokens.push_back({at, end, foldedWord(text.substr(at, end - at)), isCapital(first.value)});
        at = end;
    }
    return tokens;
}

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> words;
    for (Token& token : tokensOf(text)) {
        words.push_back(std::move(token.folded));
    }
    return words;
}

std::size_t findWords(const std::vector<Token>& tokens, const std::vector<std::string>& words,
                      std::size_t from) {
    if (words.empty()) {
        return tokens.size();
    }
    for (std::size_t at = from; at + words.size() <= tokens.size(); ++at) {
        const bool isHere = std::ranges::equal(
            words, std::span(tokens).subspan(at, words.size()),
            [](const std::string& word, const Token& token) { return word == token.folded; });
        if (isHere) {
            return at;
        }
    }
    return tokens.size();
}

std::size_t characterCount(std::string_view text) {
    // Marks belong to the letter before them; nearer to what a reader counts than code points, and quick.
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Character one = characterAt(text, at);
        count += isMark(one.value) ? 0 : 1;
        at = one.end;
    }
    return count;
}

} // namespace fieldframe::lint
