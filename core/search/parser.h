// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query.h"

#include <string>
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
/// label:, missing:, in:, kind:, category:, release:.
[[nodiscard]] std::vector<Term> parseTerms(std::string_view typed, LastWord lastWord);

/// Something typed that means less than it seems to.
struct Doubt {
    enum class Kind {
        UnknownField, ///< No field has this name.
        BadValue,     ///< The field can't have this value: `rating:9`, `date:soon`.
    };
    Kind kind = Kind::UnknownField;
    std::string field;
    std::string value;
    bool operator==(const Doubt&) const = default;
};

/// What of @p typed is searched as words although it looks like `field:value`.
[[nodiscard]] std::vector<Doubt> doubts(std::string_view typed);

} // namespace fieldframe::search
