// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Unicode text, always UTF-8 `std::string`. All functions are thread-safe and accept any bytes: what is not
/// valid UTF-8 becomes U+FFFD.
namespace fieldframe::text {

[[nodiscard]] bool isValidUtf8(std::string_view bytes);
/// Replaces each invalid sequence by U+FFFD.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);
/// A whole file of text that declares nothing: UTF-8 or UTF-16 by its byte order mark, UTF-8 where it is
/// valid, else the character set that its letters speak for, Windows-1252 where they speak for none. Without
/// the mark.
[[nodiscard]] std::string decodedFile(std::string_view bytes);
/// The same in the character set that ICU knows as @p charset; nothing where it knows none of that name.
[[nodiscard]] std::optional<std::string> decodedFile(std::string_view bytes, const std::string& charset);
/// NFC.
[[nodiscard]] std::string normalized(std::string_view text);
/// As a field's text is kept: valid UTF-8, ended by its first NUL, CR and CRLF made LF, blanks trimmed at
/// both ends; a text of blanks only becomes empty.
[[nodiscard]] std::string cleaned(std::string_view text);
/// Without blanks (Unicode White_Space and NUL) at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);

/// The form in which words are compared: NFKC case folding; without accents (marks that are vowels in their
/// script stay); letters such as "ø" and "æ" as "o" and "ae"; Arabic letter forms made one (alef, yeh, teh
/// marbuta; kashida and vowel signs dropped); digits of any script as ASCII.
[[nodiscard]] std::string folded(std::string_view text);
/// Folded words in order, punctuation dropped; scripts written without spaces (Thai, Lao, Khmer, Burmese,
/// Chinese, Japanese) are segmented by ICU's dictionaries. The text index and the query parser both use this.
[[nodiscard]] std::vector<std::string> words(std::string_view text);

/// The longest beginning of @p text of at most @p maxBytes bytes that ends at a grapheme boundary.
[[nodiscard]] std::string_view cutAtGrapheme(std::string_view text, std::size_t maxBytes);
/// The longest beginning of @p text of at most @p maxGraphemes user-perceived characters.
[[nodiscard]] std::string_view firstGraphemes(std::string_view text, std::size_t maxGraphemes);

/// Collation key by the root locale (numbers by value, so "IMG_9" comes before "IMG_10"): compare bytewise.
[[nodiscard]] std::string sortKey(std::string_view text);

/// Bytes of a file name as text a person can read: valid UTF-8 is kept; other bytes, control characters, and
/// marks that turn the direction of reading become \xNN. For display only, never to open a file.
[[nodiscard]] std::string displayName(std::string_view nameBytes);

} // namespace fieldframe::text
