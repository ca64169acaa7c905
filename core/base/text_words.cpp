// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/text.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <memory>

namespace fieldframe::text {
namespace {

enum class Part {
    Separator, ///< Ends a word.
    Word,
    Unspaced, ///< A letter of a script written without spaces between words.
    Ignored,  ///< Invisible: stands in a word without being part of it.
};

bool isUnspacedScript(UChar32 codePoint) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(codePoint, &status)) {
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return true;
    default:
        return false;
    }
}

/// The same letters, marks and numbers that make words in the text index (its tokenizer's categories L*, N*,
/// Co, M*).
Part partOf(char32_t value) {
    if (value < 0x80) {
        const bool isLetter = (value | 0x20U) >= 'a' && (value | 0x20U) <= 'z';
        return isLetter || (value >= '0' && value <= '9') ? Part::Word : Part::Separator;
    }
    const auto codePoint = static_cast<UChar32>(value);
    constexpr std::uint32_t kWordMask = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK | U_GC_CO_MASK;
    if ((U_GET_GC_MASK(codePoint) & kWordMask) != 0) {
        const bool mayBeUnspaced = value >= 0xE00;
        return mayBeUnspaced && isUnspacedScript(codePoint) ? Part::Unspaced : Part::Word;
    }
    const bool isInvisible =
        codePoint != 0x200B && u_hasBinaryProperty(codePoint, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
    return isInvisible ? Part::Ignored : Part::Separator;
}

/// Folding can bring punctuation into a word ("½" is 1⁄2), so what it gives is taken apart once more.
void addFolded(std::string_view word, std::vector<std::string>& words) {
    const std::string letters = folded(word);
    std::size_t begin = 0;
    std::size_t position = 0;
    const auto finish = [&] {
        if (position > begin) {
            words.emplace_back(letters, begin, position - begin);
        }
    };
    while (position < letters.size()) {
        const CodePoint codePoint = codePointAt(letters, position);
        if (partOf(codePoint.value) == Part::Separator) {
            finish();
            begin = codePoint.end;
        }
        position = codePoint.end;
    }
    finish();
}

/// ICU's word boundaries, whose dictionaries take a moment to load: made once a thread.
icu::BreakIterator* wordBreaks() {
    thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return breaks.get();
}

/// @p run holds letters only. The text goes to the dictionaries unfolded, as they know it.
void addSegmented(std::string_view run, std::vector<std::string>& words) {
    icu::BreakIterator* const breaks = wordBreaks();
    if (breaks == nullptr) {
        addFolded(run, words);
        return;
    }
    const std::string composed = normalized(run);
    const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(composed);
    breaks->setText(letters);
    std::int32_t begin = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
        std::string word;
        letters.tempSubStringBetween(begin, end).toUTF8String(word);
        addFolded(word, words);
        begin = end;
    }
}

} // namespace

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    found.reserve(text.size() / 6 + 1);
    std::size_t begin = 0;
    std::size_t position = 0;
    bool isUnspaced = false;
    const auto finish = [&](std::size_t next) {
        if (position > begin) {
            const std::string_view run = text.substr(begin, position - begin);
            isUnspaced ? addSegmented(run, found) : addFolded(run, found);
        }
        begin = next;
        isUnspaced = false;
    };
    while (position < text.size()) {
        const CodePoint codePoint = codePointAt(text, position);
        switch (partOf(codePoint.value)) {
        case Part::Separator:
            finish(codePoint.end);
            break;
        case Part::Unspaced:
            isUnspaced = true;
            break;
        case Part::Word:
        case Part::Ignored:
            break;
        }
        position = codePoint.end;
    }
    finish(position);
    return found;
}

} // namespace fieldframe::text
