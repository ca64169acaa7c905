// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/code_points.h"
#include "core/base/text.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>

namespace fieldframe::text {
namespace {

/// Grapheme boundaries of one text, in bytes. Uses the thread's one iterator: one at a time.
class Graphemes {
public:
    explicit Graphemes(std::string_view text)
        : m_breaks(characterBreaks()) {
        UErrorCode status = U_ZERO_ERROR;
        m_text = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
        if (m_breaks != nullptr) {
            m_breaks->setText(m_text, status);
        }
    }
    Graphemes(const Graphemes&) = delete;
    Graphemes& operator=(const Graphemes&) = delete;
    ~Graphemes() { utext_close(m_text); }

    /// The last boundary at or before @p byte.
    std::size_t atOrBefore(std::size_t byte) {
        if (m_breaks == nullptr) {
            return byte;
        }
        const auto offset = static_cast<std::int32_t>(byte);
        return static_cast<std::size_t>(m_breaks->isBoundary(offset) != 0 ? offset
                                                                          : m_breaks->preceding(offset));
    }

    /// The boundary after @p count graphemes, or @p end.
    std::size_t after(std::size_t count, std::size_t end) {
        if (m_breaks == nullptr) {
            return std::min(count, end);
        }
        std::int32_t boundary = m_breaks->first();
        for (std::size_t i = 0; i < count; ++i) {
            boundary = m_breaks->next();
            if (boundary == icu::BreakIterator::DONE) {
                return end;
            }
        }
        return static_cast<std::size_t>(boundary);
    }

private:
    static icu::BreakIterator* characterBreaks() {
        thread_local const std::unique_ptr<icu::BreakIterator> breaks = [] {
            UErrorCode status = U_ZERO_ERROR;
            std::unique_ptr<icu::BreakIterator> made(
                icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
            return U_SUCCESS(status) ? std::move(made) : nullptr;
        }();
        return breaks.get();
    }

    icu::BreakIterator* m_breaks;
    UText* m_text = nullptr;
};

bool isPlainAscii(char byte) {
    return byte >= 0x20 && byte < 0x7F;
}

/// ICU counts in 32 bits; nothing that is cut here needs more.
std::string_view bounded(std::string_view text) {
    constexpr std::size_t kMost = std::numeric_limits<std::int32_t>::max() / 2;
    return text.substr(0, kMost);
}

} // namespace

std::string_view cutAtGrapheme(std::string_view text, std::size_t maxBytes) {
    text = bounded(text);
    if (text.size() <= maxBytes) {
        return text;
    }
    if (maxBytes == 0 || (isPlainAscii(text[maxBytes]) && isPlainAscii(text[maxBytes - 1]))) {
        return text.substr(0, maxBytes);
    }
    // Asked about a place within a code point, ICU would answer for the character before it.
    return text.substr(0, Graphemes(text).atOrBefore(codePointStart(text, maxBytes)));
}

std::string_view firstGraphemes(std::string_view text, std::size_t maxGraphemes) {
    text = bounded(text);
    if (text.size() <= maxGraphemes) {
        return text;
    }
    if (std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(maxGraphemes) + 1,
                    isPlainAscii)) {
        return text.substr(0, maxGraphemes);
    }
    return text.substr(0, Graphemes(text).after(maxGraphemes, text.size()));
}

} // namespace fieldframe::text
