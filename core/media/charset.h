// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Old text to UTF-8. All functions accept any bytes.
namespace fieldframe::media {

/// @p bytes read in ICU's converter @p name; nothing where they are not valid in it, or it is not known.
[[nodiscard]] std::optional<std::string> decodedStrictly(std::string_view bytes, const char* name);
/// The same, with U+FFFD for what is not valid.
[[nodiscard]] std::string decoded(std::string_view bytes, const char* name);

/// UTF-8 with what programs do to it: a character cut off at the end (IIM's limits are of bytes) goes, and of
/// many characters a few stray bytes are read as Windows-1252. Nothing where @p bytes are of another set.
[[nodiscard]] std::optional<std::string> mendedUtf8(std::string_view bytes);
/// Text without a declared character set: UTF-8 where it is valid or can be mended, else Windows-1252.
[[nodiscard]] std::string decodedUndeclared(std::string_view bytes);

/// The character set of one IIM block, decided once from what it declares (dataset 1:90) and from all its
/// text.
///
/// Declared UTF-8 or another set: that, and Windows-1252 for a text that is not valid in it. Nothing
/// declared: UTF-8 for a valid text (see mendedUtf8), else Windows-1252, unless such text is beyond doubt of
/// another set (Cyrillic, Mac Roman, Japanese and so on). IIM 4.2 §1:90; METADATA.md §6.
class IimCharset {
public:
    /// @p declared is the value of 1:90 or empty; @p allText all texts of record 2, joined by line feeds.
    IimCharset(std::string_view declared, std::string_view allText);
    [[nodiscard]] std::string decode(std::string_view bytes) const;

private:
    const char* m_declared = nullptr; ///< ICU name of the declared set, or null.
    const char* m_fallback = "windows-1252";
};

} // namespace fieldframe::media
