// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// Hostile running text as parts of pages, feeds and scripts. Any bytes are taken.
namespace fieldframe::pages {

/// Paragraphs and line breaks as typed, as `<p>` and `<br>`; addresses that isWebAddress() takes, and plain
/// mailboxes, become links (rel "noopener noreferrer nofollow"); all else is text. Empty for blank text.
[[nodiscard]] std::string htmlParagraphs(std::string_view text);

/// One line of at most @p mostGraphemes user-perceived characters, cut between words where one ends near,
/// with "…" at the end of what was cut.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t mostGraphemes);

/// Text of an XML 1.0 document, content or quoted attribute: characters that XML forbids become U+FFFD.
[[nodiscard]] std::string xmlText(std::string_view text);

/// @p value as an expression of a script in a UTF-8 file: nothing in it ends a script element, a line or a
/// string (U+2028 and U+2029 included), nor turns the direction of reading.
[[nodiscard]] std::string scriptValue(const nlohmann::ordered_json& value);

} // namespace fieldframe::pages
