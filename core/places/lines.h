// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::places {

/// What stands between the @p separator of @p text; one empty part for an empty text.
[[nodiscard]] std::vector<std::string_view> parts(std::string_view text, char separator);
/// Its folded words with a blank between: the form in which names are compared.
[[nodiscard]] std::string compared(std::string_view name);
/// Where the words of a compared name begin.
[[nodiscard]] std::vector<std::size_t> wordBeginnings(std::string_view comparedName);

} // namespace fieldframe::places
