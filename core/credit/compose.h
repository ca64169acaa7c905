// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/credit/parse.h"

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::credit {

/// A house style for credit lines: "© {agency} {year}/{creator}". Parts are {agency}, {creator}, {year},
/// {distributor} and {asset_code}; one that is empty goes with what joins it to the part before it.
class CreditStyle {
public:
    /// InvalidInput (detail: the part) for unknown parts and unbalanced braces.
    [[nodiscard]] static Result<CreditStyle> parse(std::string_view text);

    /// Empty where neither agency nor creator is known: a year alone credits nobody.
    [[nodiscard]] std::string compose(const ParsedCredit& credit) const;

private:
    struct Part {
        std::string before; ///< What joins it to what stands before it.
        std::string name;
    };
    std::vector<Part> m_parts;
    std::string m_end;
};

} // namespace fieldframe::credit
