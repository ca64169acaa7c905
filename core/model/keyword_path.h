// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Keywords that stand below each other: a path from the general to the special, "Place|Africa|Kenya". A path
/// of one word is a plain keyword. As lr:hierarchicalSubject has them; beside it dc:subject says each word.
namespace fieldframe {

/// Deeper paths end in one word that holds the rest, so that no list can make a tree without end.
inline constexpr std::size_t kKeywordLevelsAtMost = 32;

/// The words of @p path, trimmed, empty ones left out.
[[nodiscard]] std::vector<std::string> keywordWords(std::string_view path);
/// A "|" within a word becomes U+00A6, as it parts the words of the list.
[[nodiscard]] std::string keywordPath(std::span<const std::string> words);
/// The form in which keywords and paths are compared: NFC, without case.
[[nodiscard]] std::string keywordKey(std::string_view path);

/// What one asset says in its two lists of keywords.
struct KeywordLists {
    std::vector<std::string> words; ///< dc:subject.
    std::vector<std::string> paths; ///< lr:hierarchicalSubject.

    bool operator==(const KeywordLists&) const = default;
};

/// @p path comes to the paths, and each of its words to the words; what is there in another case stays as it
/// is. A plain keyword comes to the words only.
void addKeyword(KeywordLists& lists, std::string_view path);
/// @p path goes with all paths below it, and of their words those that no other path has. Where it was no
/// path of this asset, its last word goes.
void removeKeyword(KeywordLists& lists, std::string_view path);
/// @p word goes from the words, and so do the paths that end in it: otherwise a program that reads both would
/// bring it back.
void removeKeywordWord(KeywordLists& lists, std::string_view word);

} // namespace fieldframe
