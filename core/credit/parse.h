// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/agency_table.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::credit {

/// How sure the parts of a credit line are.
enum class Confidence {
    Low,    ///< By the look of the words alone.
    Medium, ///< By the order that the sign © or a label implies, or by the asset's own creators.
    High,   ///< One agency is known.
};

/// What is beside the names in a credit line.
enum class CreditFlag {
    Handout,
    Courtesy,
    Pool,
    Stringer,
    Archive,
    SeveralContributors, ///< "Multiple contributors": nobody is named.
    YearsDiffer,         ///< The last one stands.
    CoOwned,             ///< Two known agencies; the first is the agency.
};
[[nodiscard]] std::string_view flagName(CreditFlag flag);
[[nodiscard]] std::string_view confidenceName(Confidence confidence);

/// A credit line understood. Names are as they were written.
struct ParsedCredit {
    std::string agency;
    std::vector<std::string> creators;
    std::optional<int> year;
    std::string distributor; ///< Who passed the picture on.
    std::string assetCode;   ///< The agency's number for it.
    std::vector<CreditFlag> flags;
    Confidence confidence = Confidence::Low;

    bool operator==(const ParsedCredit&) const = default;
};

/// What the reading leans on besides the words themselves.
struct CreditContext {
    std::span<const std::string> creators; ///< Of the asset: whoever is among them is no agency.
    int year = 0;                          ///< This one; later years are no years (but the next).
};

/// Reads a credit line in either order, "agency/name" (the United Nations' family) and "name/agency" (wires).
/// It only suggests: nothing is to be overwritten with it. Any text is answered.
[[nodiscard]] ParsedCredit parseCredit(std::string_view line, const AgencyTable& agencies,
                                       const CreditContext& context);

} // namespace fieldframe::credit
