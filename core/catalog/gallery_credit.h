// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

namespace fieldframe::catalog {

/// More creators than these are not named.
inline constexpr std::size_t kNamedCreators = 3;

/// What stands in for the names of four and more. A word of the library's own data, the same in every
/// language.
inline constexpr std::string_view kMultipleContributors = "Multiple Contributors";

/// A gallery's credit line, where none was typed, from its creators in their order (most pictures first): one
/// name; "A and B"; "A / B / C"; four or more "Multiple Contributors"; none, nothing. PRODUCT.md, The window.
[[nodiscard]] std::string composedCredit(std::span<const std::string> creators);

} // namespace fieldframe::catalog
