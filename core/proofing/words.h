// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::proofing {

/// A word of a text that a dictionary can be asked about.
struct SpelledWord {
    std::size_t begin = 0; ///< In bytes of the text, as is the next.
    std::size_t end = 0;
    std::string text; ///< NFC, without vowel signs and kashida (Arabic), as dictionaries have it.
};

/// The words of @p text (UTF-8; at most its first @p maxBytes) as ICU's boundaries part them, compounds with
/// hyphens as one. Left out: what a speller can't judge – addresses of the net and of mail, handles and tags,
/// words with a digit or an underscore, acronyms in capitals, "iPhone"-like names, single letters, and words
/// in another script than that of @p language (a BCP 47 tag).
[[nodiscard]] std::vector<SpelledWord> spelledWords(std::string_view text, std::string_view language,
                                                    std::size_t maxBytes);

} // namespace fieldframe::proofing
