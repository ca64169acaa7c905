// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_document.h"

#include <array>
#include <string>
#include <string_view>

/// The words by which Property names parts of a document, and what they stand for in a PageDocument.
namespace fieldframe::catalog {

inline constexpr std::string_view kBlockWord = "block:";
inline constexpr std::string_view kPlaceWord = "place:";

/// Also the names of their columns.
inline constexpr std::array<std::string_view, 8> kDocumentHeadWords{
    "kind", "title", "language", "date", "url", "comments_to", "banner", "share"};

[[nodiscard]] constexpr bool isBlockWord(std::string_view name) {
    return name.starts_with(kBlockWord);
}

[[nodiscard]] constexpr bool isPlaceWord(std::string_view name) {
    return name.starts_with(kPlaceWord);
}

[[nodiscard]] constexpr bool isDocumentHeadWord(std::string_view name) {
    for (const std::string_view word : kDocumentHeadWords) {
        if (word == name) {
            return true;
        }
    }
    return false;
}

/// The value of one of kDocumentHeadWords, "" where nothing is said.
[[nodiscard]] std::string headWord(const PageDocument& document, std::string_view word);
/// The inverse; "" gives the part its default. False for a value that its word can't hold.
[[nodiscard]] bool setHeadWord(PageDocument& document, std::string_view word, const std::string& value);

} // namespace fieldframe::catalog
