// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/parse.h"

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::credit {

/// A credit line taken apart, before anybody asks who its parts are.
struct CreditSegments {
    std::vector<std::string> names;         ///< In order; agencies, people, both.
    std::vector<std::string> bracketPeople; ///< "(Photo by Ana)": surely people.
    std::optional<int> year;
    std::string distributor;
    std::string assetCode;
    std::vector<CreditFlag> flags;
    bool hasSign = false;    ///< "©" before the names.
    bool hasLabel = false;   ///< "Photo:" before the names.
    bool isAgencyBy = false; ///< "AGENCY photo by NAME".

    void flag(CreditFlag flag);
    void noteYear(std::optional<int> found, bool isSeveral);
};

/// @p line is tidied().
[[nodiscard]] CreditSegments segmentsOf(std::string line, const AgencyTable& agencies, int latestYear);

} // namespace fieldframe::credit
