// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library_index.h"

#include "core/base/text.h"
#include "core/pages/markup.h"

#include <nlohmann/json.hpp>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kGram = 3;

bool isUnspaced(UChar32 point) {
    constexpr std::array kScripts{USCRIPT_THAI, USCRIPT_LAO,      USCRIPT_KHMER,   USCRIPT_MYANMAR,
                                  USCRIPT_HAN,  USCRIPT_HIRAGANA, USCRIPT_KATAKANA};
    return std::ranges::any_of(kScripts,
                               [&](UScriptCode script) { return uscript_hasScript(point, script) != 0; });
}

bool isMark(UChar32 point) {
    return (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::vector<UChar32> charactersOf(std::string_view word) {
    const icu::UnicodeString letters =
        icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    std::vector<UChar32> characters;
    for (std::int32_t i = 0; i < letters.length(); i = letters.moveIndex32(i, 1)) {
        characters.push_back(letters.char32At(i));
    }
    return characters;
}

std::string utf8(const UChar32* begin, std::size_t length) {
    std::string bytes;
    icu::UnicodeString::fromUTF32(begin, static_cast<std::int32_t>(length)).toUTF8String(bytes);
    return bytes;
}

std::string entry(const std::string& word, const std::string& postings) {
    return scriptValue(word) + ":[" + postings + "]";
}

} // namespace

void WordIndex::addWord(const std::string& word, std::size_t document, unsigned column) {
    std::vector<Posting>& postings = m_words[word];
    const auto number = static_cast<std::uint32_t>(document);
    if (postings.empty() || postings.back().document != number) {
        postings.push_back({number, 0});
    }
    postings.back().columns |= 1U << column;
}

void WordIndex::add(std::size_t document, unsigned column, std::string_view text) {
    std::vector<UChar32> unspaced;
    const auto finishRun = [&] {
        for (std::size_t i = 0; i < unspaced.size(); ++i) {
            addWord(utf8(unspaced.data() + i, std::min(kGram, unspaced.size() - i)), document, column);
        }
        unspaced.clear();
    };
    for (const std::string& word : text::words(text)) {
        if (isAscii(word)) {
            finishRun();
            addWord(word.substr(0, kMostWordCharacters), document, column);
            continue;
        }
        // A word can hold both ("IOM难民"); marks belong to the letter before them.
        std::vector<UChar32> spaced;
        const auto finishWord = [&] {
            if (!spaced.empty()) {
                const std::size_t length = std::min(spaced.size(), kMostWordCharacters);
                addWord(utf8(spaced.data(), length), document, column);
                spaced.clear();
            }
        };
        for (const UChar32 character : charactersOf(word)) {
            const bool hasLetter = !spaced.empty() || !unspaced.empty();
            const bool goesOn = hasLetter && isMark(character);
            if (goesOn ? spaced.empty() : isUnspaced(character)) {
                finishWord();
                unspaced.push_back(character);
            } else {
                finishRun();
                spaced.push_back(character);
            }
        }
        finishWord();
    }
    finishRun();
}

std::vector<WordIndex::Part> WordIndex::parts(std::size_t partBytes) const {
    std::vector<const std::pair<const std::string, std::vector<Posting>>*> sorted;
    sorted.reserve(m_words.size());
    for (const auto& word : m_words) {
        sorted.push_back(&word);
    }
    // Bytes of UTF-8 are in the order of code points.
    std::ranges::sort(sorted, {}, [](const auto* word) -> const std::string& { return word->first; });
    std::vector<Part> made;
    for (const auto* const word : sorted) {
        std::string postings;
        std::uint32_t last = 0;
        for (const Posting& posting : word->second) {
            postings += (postings.empty() ? "" : ",") + std::to_string(posting.document - last) + "," +
                        std::to_string(posting.columns);
            last = posting.document;
        }
        if (made.empty() || made.back().script.size() >= partBytes) {
            made.push_back({word->first, "{"});
        }
        std::string& script = made.back().script;
        script += (script.size() > 1 ? "," : "") + entry(word->first, postings);
    }
    for (Part& part : made) {
        part.script += "}";
    }
    return made;
}

} // namespace fieldframe::pages
