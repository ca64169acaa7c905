// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/words.h"

#include "core/base/code_points.h"
#include "core/base/text.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace fieldframe::proofing {

namespace {

constexpr std::size_t kLongestWord = 100;

struct Range {
    std::size_t begin;
    std::size_t end;
};

/// What stands between blanks: an address is known by its whole.
std::vector<Range> chunksOf(std::string_view text) {
    std::vector<Range> chunks;
    std::size_t begin = 0;
    std::size_t position = 0;
    while (position < text.size()) {
        const text::CodePoint point = text::codePointAt(text, position);
        if (u_isUWhiteSpace(static_cast<UChar32>(point.value)) != 0) {
            if (position > begin) {
                chunks.push_back({begin, position});
            }
            begin = point.end;
        }
        position = point.end;
    }
    if (position > begin) {
        chunks.push_back({begin, position});
    }
    return chunks;
}

/// Addresses, handles, tags, names of files and fields.
bool isNoProse(std::string_view chunk) {
    const auto has = [&](std::string_view part) { return chunk.find(part) != std::string_view::npos; };
    return has("://") || has("@") || has("_") || has("\\") || chunk.starts_with("www.") ||
           chunk.starts_with("#") || chunk.starts_with("/");
}

std::vector<UScriptCode> scriptsOf(std::string_view language) {
    std::array<UScriptCode, 8> scripts{};
    UErrorCode status = U_ZERO_ERROR;
    const std::string tag(language);
    const std::int32_t count =
        uscript_getCode(tag.c_str(), scripts.data(), static_cast<std::int32_t>(scripts.size()), &status);
    if (U_FAILURE(status) != 0 || count <= 0) {
        return {USCRIPT_LATIN};
    }
    return {scripts.begin(), scripts.begin() + count};
}

/// Says of one word whether a dictionary of the language can know it.
class WordTest {
public:
    explicit WordTest(std::string_view language)
        : m_scripts(scriptsOf(language)) {}

    [[nodiscard]] bool isForDictionary(std::string_view word) const {
        std::size_t letters = 0;
        std::size_t capitals = 0;
        bool wasSmall = false;
        bool hasInnerCapital = false;
        for (std::size_t at = 0; at < word.size();) {
            const text::CodePoint point = text::codePointAt(word, at);
            const auto value = static_cast<UChar32>(point.value);
            at = point.end;
            if (u_isdigit(value) != 0) {
                return false;
            }
            if (u_isalpha(value) == 0) {
                continue;
            }
            if (!isOfScript(value)) {
                return false;
            }
            const bool isCapital = u_isupper(value) != 0;
            ++letters;
            capitals += isCapital ? 1 : 0;
            hasInnerCapital = hasInnerCapital || (isCapital && wasSmall);
            wasSmall = u_islower(value) != 0;
        }
        const bool isAcronym = capitals > 1 && capitals + 1 >= letters;
        return letters > 1 && word.size() <= kLongestWord && !isAcronym && !hasInnerCapital;
    }

private:
    [[nodiscard]] bool isOfScript(UChar32 value) const {
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(value, &status);
        return script == USCRIPT_COMMON || script == USCRIPT_INHERITED ||
               std::ranges::find(m_scripts, script) != m_scripts.end();
    }

    std::vector<UScriptCode> m_scripts;
};

/// Vowel signs and kashida are written or not; dictionaries are without.
std::string asInDictionary(std::string_view word) {
    const std::string composed = text::normalized(word);
    std::string bare;
    for (std::size_t at = 0; at < composed.size();) {
        const text::CodePoint point = text::codePointAt(composed, at);
        const bool isSign =
            (point.value >= 0x64B && point.value <= 0x652) || point.value == 0x640 || point.value == 0x670;
        const bool isInvisible =
            point.value == 0xAD || (point.value >= 0x200B && point.value <= 0x200F) || point.value == 0x2060;
        if (!isSign && !isInvisible) {
            text::append(bare, point.value);
        }
        at = point.end;
    }
    return bare;
}

/// ICU's boundaries within @p chunk.
std::vector<Range> wordsOf(std::string_view text, const Range& chunk, icu::BreakIterator& breaks) {
    std::vector<Range> words;
    const std::string_view part = text.substr(chunk.begin, chunk.end - chunk.begin);
    UErrorCode status = U_ZERO_ERROR;
    UText* const open = utext_openUTF8(nullptr, part.data(), static_cast<std::int64_t>(part.size()), &status);
    breaks.setText(open, status);
    if (U_SUCCESS(status) != 0) {
        auto begin = static_cast<std::size_t>(breaks.first());
        for (std::int32_t next = breaks.next(); next != icu::BreakIterator::DONE; next = breaks.next()) {
            const auto end = static_cast<std::size_t>(next);
            if (breaks.getRuleStatus() != UBRK_WORD_NONE) {
                words.push_back({chunk.begin + begin, chunk.begin + end});
            }
            begin = end;
        }
    }
    utext_close(open);
    return words;
}

bool isHyphen(std::string_view between) {
    return between == "-" || between == "\u2010" || between == "\u2011";
}

/// "arc-en-ciel" is one word.
std::vector<Range> compounded(std::string_view text, const std::vector<Range>& words) {
    std::vector<Range> joined;
    for (const Range& word : words) {
        if (!joined.empty() && isHyphen(text.substr(joined.back().end, word.begin - joined.back().end))) {
            joined.back().end = word.end;
        } else {
            joined.push_back(word);
        }
    }
    return joined;
}

} // namespace

std::vector<SpelledWord> spelledWords(std::string_view text, std::string_view language,
                                      std::size_t maxBytes) {
    std::vector<SpelledWord> found;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status) != 0 || breaks == nullptr) {
        return found;
    }
    const WordTest test(language);
    const std::string_view beginning = text::cutAtGrapheme(text, maxBytes);
    std::vector<Range> chunks = chunksOf(beginning);
    if (beginning.size() < text.size() && !chunks.empty() && chunks.back().end == beginning.size()) {
        chunks.pop_back(); // Half a word.
    }
    for (const Range& chunk : chunks) {
        if (isNoProse(text.substr(chunk.begin, chunk.end - chunk.begin))) {
            continue;
        }
        for (const Range& word : compounded(text, wordsOf(text, chunk, *breaks))) {
            const std::string_view letters = text.substr(word.begin, word.end - word.begin);
            if (test.isForDictionary(letters)) {
                found.push_back({word.begin, word.end, asInDictionary(letters)});
            }
        }
    }
    return found;
}

} // namespace fieldframe::proofing
