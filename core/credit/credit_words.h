// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credit/parse.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of a credit line that are no names.
namespace fieldframe::credit {

/// Takes "Photo:", "Foto de" and the like from the beginning of @p text. False where none stands there.
bool takeLabel(std::string& text);
/// Nothing but words that stand before names: "photo".
[[nodiscard]] bool isLabel(std::string_view text);
/// "Unknown", "Anonymous", "n/a": says that no name is known.
[[nodiscard]] bool isNobody(std::string_view text);
/// Takes "Photo" from the end of "UNRWA Photo". False where it is not there.
bool takeLabelAtEnd(std::string& text);
/// Takes "Handout", "STR", "Courtesy of" and the like from both ends of @p text, and says what they were.
[[nodiscard]] std::vector<CreditFlag> takeFlags(std::string& text);

} // namespace fieldframe::credit
