// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/theme.h"

#include "core/base/text.h"

#include <algorithm>

namespace fieldframe::pages {
namespace {

constexpr std::size_t kMostValueBytes = 200;

std::string declarations(const std::vector<ThemeVariable>& theme, bool isDark) {
    std::string css;
    for (const ThemeVariable& variable : theme) {
        const bool isKnown = std::ranges::find(kThemeVariables, variable.name) != kThemeVariables.end();
        if (isKnown && variable.isDark == isDark && isThemeValue(variable.value)) {
            css += "  --" + variable.name + ": " + variable.value + ";\n";
        }
    }
    return css;
}

} // namespace

bool isThemeValue(std::string_view value) {
    const bool isPlain = std::ranges::all_of(value, [](char c) {
        const bool isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return isWord || std::string_view("#%.,()\"- ").find(c) != std::string_view::npos;
    });
    const bool isPaired = std::ranges::count(value, '"') % 2 == 0 &&
                          std::ranges::count(value, '(') == std::ranges::count(value, ')');
    return !value.empty() && value.size() <= kMostValueBytes && isPlain && isPaired &&
           text::folded(value).find("url") == std::string::npos;
}

std::string themeCss(const std::vector<ThemeVariable>& theme) {
    const std::string light = declarations(theme, false);
    const std::string dark = declarations(theme, true);
    std::string css;
    if (!light.empty()) {
        css += "\n:root {\n" + light + "}\n";
    }
    if (!dark.empty()) {
        css += "\n@media (prefers-color-scheme: dark) {\n:root:not([data-theme=\"light\"]) {\n" + dark +
               "}\n}\n\n:root[data-theme=\"dark\"] {\n" + dark + "}\n";
    }
    return css;
}

} // namespace fieldframe::pages
