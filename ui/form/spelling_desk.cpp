// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/spelling_desk.h"

#include "core/house/known_words.h"
#include "core/proofing/words.h"

#include <array>

namespace fieldframe::ui {

namespace {

constexpr std::size_t kMostSuggestions = 7;
/// Reading all names takes no time in a small catalog and seconds in a large one: at most a twentieth of the
/// time is spent on it.
constexpr int kRestPerReading = 20;
/// What captions without a language are most often in.
constexpr std::array kLikely{"en", "fr", "es", "ar"};
/// Of fewer nobody can say in which language they are.
constexpr std::size_t kFewestWords = 4;

std::size_t wordCount(std::string_view text, std::string_view language) {
    return proofing::spelledWords(text, language, proofing::Speller::kMostBytes).size();
}

} // namespace

std::shared_ptr<const proofing::KnownWords> SpellingDesk::words(const catalog::Catalog& catalog,
                                                                const std::stop_token& stop) {
    const std::lock_guard lock(m_mutex);
    const auto begin = std::chrono::steady_clock::now();
    if (m_words && (!m_isStale || begin < m_readAgainAt)) {
        return m_words;
    }
    auto read = house::knownWords(catalog, stop);
    if (read) {
        m_words = std::make_shared<const proofing::KnownWords>(std::move(*read));
        const auto end = std::chrono::steady_clock::now();
        m_readAgainAt = end + kRestPerReading * (end - begin);
        m_isStale = false;
    } else if (!m_words) {
        // Without them names are marked, which harms nobody; whoever adds a word is told what is wrong.
        return std::make_shared<const proofing::KnownWords>();
    }
    return m_words;
}

Result<SpellingDesk::Checked> SpellingDesk::check(const catalog::Catalog& catalog, std::string_view text,
                                                  std::string_view language, const std::stop_token& stop) {
    const auto speller = m_spellers.forLanguage(language);
    if (!speller) {
        return tl::unexpected<Error>(speller.error());
    }
    return Checked{std::string(language), (*speller)->check(text, *words(catalog, stop), stop).wrong};
}

Result<SpellingDesk::Checked> SpellingDesk::checkAny(const catalog::Catalog& catalog, std::string_view text,
                                                     std::string_view usual, const std::stop_token& stop) {
    Result<Checked> best = check(catalog, text, usual, stop);
    if (!best) {
        return best;
    }
    const std::size_t count = wordCount(text, usual);
    std::size_t mostRight = count - best->wrong.size();
    for (const std::string_view language : kLikely) {
        if (count < kFewestWords || mostRight * 3 >= count * 2 || stop.stop_requested()) {
            return best;
        }
        Result<Checked> other = check(catalog, text, language, stop);
        // Words in a script that it does not write are none of its words, neither right nor wrong.
        const std::size_t right = other ? wordCount(text, language) - other->wrong.size() : 0;
        if (right > mostRight) {
            mostRight = right;
            best = std::move(other);
        }
    }
    if (mostRight * 2 < count) {
        best->wrong.clear(); // In none of them: marks under everything tell nobody anything.
    }
    return best;
}

Result<std::vector<std::string>> SpellingDesk::suggest(std::string_view word, std::string_view language) {
    const auto speller = m_spellers.forLanguage(language);
    if (!speller) {
        return tl::unexpected<Error>(speller.error());
    }
    return (*speller)->suggest(word, kMostSuggestions);
}

Status SpellingDesk::add(const catalog::Catalog& catalog, const std::string& word) {
    Status added = proofing::WordFile(catalog.folder()).add(word);
    const std::lock_guard lock(m_mutex);
    if (added && m_words) {
        auto more = std::make_shared<proofing::KnownWords>(*m_words);
        more->add(word);
        m_words = std::move(more);
    }
    return added;
}

void SpellingDesk::forgetNames() {
    const std::lock_guard lock(m_mutex);
    m_isStale = true;
}

} // namespace fieldframe::ui
