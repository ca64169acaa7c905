// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/protection.h"

#include <string>
#include <string_view>

/// What stands in a text where a name or a place stood. These words leave with the pictures, in the language
/// of the text, so they are here and not with the window's words.
namespace fieldframe::protection {

enum class StandInLanguage { English, French, Spanish, Arabic };
/// By the tag; for an unknown or missing one by the script of @p text.
[[nodiscard]] StandInLanguage standInLanguage(std::string_view tag, std::string_view text);

/// The person's replacement for @p tag, else for any language, else "a person" or "a child".
[[nodiscard]] std::string standInForPerson(const Replacements& replacements, bool isMinor,
                                           std::string_view tag, StandInLanguage language);
[[nodiscard]] std::string standInForPlace(StandInLanguage language);

} // namespace fieldframe::protection
