// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fieldframe::media {

/// ICU's name of the character set of @p text, which is not valid UTF-8 and declares none: "windows-1252"
/// unless the evidence for another one is strong.
[[nodiscard]] const char* guessedCharset(std::string_view text);

} // namespace fieldframe::media
