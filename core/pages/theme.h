// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::pages {

/// The CSS variables of a web library that a publisher may set, as resources/pages/library/theme.css has
/// them.
inline constexpr std::array<std::string_view, 14> kThemeVariables{
    "accent", "on-accent", "ground", "panel", "cell", "line",    "edge",
    "text",   "soft",      "mark",   "font",  "page", "measure", "radius",
};

/// True for a colour, a list of fonts or a measure: nothing that ends a declaration or loads anything.
[[nodiscard]] bool isThemeValue(std::string_view value);

/// Style that stands after theme.css's own. Variables and values that are not to be trusted are left out.
[[nodiscard]] std::string themeCss(const std::vector<ThemeVariable>& theme);

} // namespace fieldframe::pages
