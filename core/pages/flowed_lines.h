// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fieldframe::pages {

/// Characters of a line of plain text mail (RFC 3676 §4.2 and RFC 5322 §2.1.1 ask for fewer than 79).
inline constexpr std::size_t kMailColumns = 76;

/// @p text as flowed lines (RFC 3676): wrapped at blanks to kMailColumns user-perceived characters, a wrapped
/// line ends with a blank, lines that would be taken for a quote or a mailbox separator are space-stuffed.
/// Words without blanks are cut, but for addresses of the web. Ends with a line feed; empty for empty text.
[[nodiscard]] std::string flowedLines(std::string_view text);

} // namespace fieldframe::pages
