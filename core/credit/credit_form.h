// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/parse.h"

#include <string>
#include <string_view>

namespace fieldframe::credit {

/// The form of a credit line: @p line with its parts named, "© {agency}/{creator} {year}". Lines of the same
/// form are read in the same way.
[[nodiscard]] std::string formOf(std::string_view line, const ParsedCredit& credit);

} // namespace fieldframe::credit
