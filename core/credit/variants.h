// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/agency_table.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::credit {

/// Why two spellings may mean the same.
enum class Likeness {
    Writing,   ///< Case, accents, punctuation, blanks.
    British,   ///< "Organisation" and "Organization".
    WordOrder, ///< "MOHAMMED Majed" and "Majed Mohammed".
    Initials,  ///< "A. Cruz" and "Ana Cruz".
    OneEdit,   ///< One letter more, less, other or exchanged.
    Acronym,   ///< "IOM" and "International Organization for Migration".
    SameAgency ///< The agency table knows both.
};
/// "writing", "british", "word_order", "initials", "one_edit", "acronym", "same_agency".
[[nodiscard]] std::string_view likenessName(Likeness likeness);

enum class NameKind { Person, Agency };

/// A name as it stands in a catalog, and how often.
struct NameUse {
    NameKind kind = NameKind::Person;
    std::string text;
    std::int64_t uses = 0;
    bool operator==(const NameUse&) const = default;
};

/// Spellings that may be one name. Only a person can tell: nothing is merged by itself.
struct VariantGroup {
    NameKind kind = NameKind::Person;
    std::vector<NameUse> names;       ///< Most used first; that one is what the others would become.
    std::vector<Likeness> likenesses; ///< Each once.
};

/// The groups of @p names (each text once a kind) that have more than one spelling; most used first. Work
/// grows with the number of names, not with its square.
[[nodiscard]] std::vector<VariantGroup> variantsOf(std::span<const NameUse> names,
                                                   const AgencyTable& agencies);

/// @p text with every whole occurrence of @p name replaced; "Ana Cruz" is not replaced in "Ana Cruzado".
[[nodiscard]] std::string withNameReplaced(std::string_view text, std::string_view name,
                                           std::string_view with);

} // namespace fieldframe::credit
