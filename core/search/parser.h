// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <string_view>
#include <vector>

namespace fieldframe::search {

enum class LastWord {
    Whole,  ///< A finished query.
    Prefix, ///< Someone is typing: the last word also finds longer ones.
};

/// Terms of what was typed. Any text is a valid query: what is not of a known form is searched as words, so
/// nothing typed can break a search. Unbalanced quotes run to the end. Field words in any case: caption:,
/// credit:, creator:, city:, country:, keyword:, headline:, title:, place:, person:, date:, rating:, pick:,
/// label:, missing:, in:, kind:, category:.
[[nodiscard]] std::vector<Term> parseTerms(std::string_view typed, LastWord lastWord);

} // namespace fieldframe::search
