// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Bytes read as text in the ways in which they may be one, for ForbiddenText; private to the room.
namespace fieldframe::text {

/// What parts a letter from the one before it.
enum class Break : std::uint8_t {
    None,
    Soft, ///< A word may begin here, and one that goes on is still one: a change of case, a tag, hyphenation.
    Line, ///< A line break and nothing else.
    Hard,
};

/// The letters and digits of a text, folded; what stands between them is a mark on the next one.
struct Letters {
    std::string bytes;
    std::vector<Break> breaks;          ///< By byte: before it.
    std::vector<bool> mayBegin;         ///< By byte: a word may begin here, perhaps behind a little word.
    std::vector<std::uint32_t> offsets; ///< By byte: where it was read.
};

/// Bytes with the place that each was read at.
struct PlacedBytes {
    std::string bytes;
    std::vector<std::uint32_t> offsets;
};

/// Letters of UTF-8. Invalid bytes part words, or, where @p isWestern, are letters of Windows-1252. U+FFFE
/// marks a soft break.
[[nodiscard]] Letters lettersOf(const PlacedBytes& text, bool isWestern);

/// @p bytes as they are.
[[nodiscard]] PlacedBytes placed(std::string_view bytes);
/// UTF-16 from @p first on, as UTF-8.
[[nodiscard]] PlacedBytes fromUtf16(std::string_view bytes, bool isBigEndian, std::size_t first);
/// With references and escapes undone, once.
[[nodiscard]] PlacedBytes unescaped(const PlacedBytes& text);
/// With tags of XML and HTML as soft breaks.
[[nodiscard]] PlacedBytes withoutTags(const PlacedBytes& text);
/// Calls @p take with each part that Base64 unpacks to, and where it stands.
void forEachBase64(std::string_view bytes,
                   const std::function<void(const std::string& unpacked, std::size_t offset)>& take);

} // namespace fieldframe::text
