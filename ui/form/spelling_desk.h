// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/proofing/speller.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::ui {

/// What the background needs to check spelling in one catalog: dictionaries and the words that are no
/// mistakes, read when they are first needed. Thread-safe; may take a second, so never on the GUI thread.
class SpellingDesk {
public:
    struct Checked {
        std::string language; ///< With whose dictionary.
        std::vector<proofing::Misspelling> wrong;
    };

    /// NotFound where the language has no dictionary.
    [[nodiscard]] Result<Checked> check(const catalog::Catalog& catalog, std::string_view text,
                                        std::string_view language, const std::stop_token& stop);
    /// The same for a text that doesn't say its language: @p usual, unless so many words are wrong in it that
    /// another language of the desk fits better.
    [[nodiscard]] Result<Checked> checkAny(const catalog::Catalog& catalog, std::string_view text,
                                           std::string_view usual, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<std::string>> suggest(std::string_view word, std::string_view language);
    /// To the catalog's words.txt.
    [[nodiscard]] Status add(const catalog::Catalog& catalog, const std::string& word);
    /// The catalog changed: its names are read again, though not at every key.
    void forgetNames();

private:
    [[nodiscard]] std::shared_ptr<const proofing::KnownWords> words(const catalog::Catalog& catalog,
                                                                    const std::stop_token& stop);

    proofing::Spellers m_spellers;
    std::mutex m_mutex;
    /// Shared with a check that goes on while they are read again.
    std::shared_ptr<const proofing::KnownWords> m_words;
    std::chrono::steady_clock::time_point m_readAgainAt; ///< Not before.
    bool m_isStale = true;
};

} // namespace fieldframe::ui
