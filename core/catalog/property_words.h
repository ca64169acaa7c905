// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The words by which Property names what is not a metadata field.
namespace fieldframe::catalog {

inline constexpr std::string_view kItemWord = "item:";
inline constexpr std::string_view kCategoryWord = "category:";
inline constexpr std::string_view kPersonWord = "person:";
inline constexpr std::string_view kAssetWord = "asset:";

[[nodiscard]] constexpr bool isItemWord(std::string_view name) {
    return name.starts_with(kItemWord);
}

[[nodiscard]] constexpr bool isCategoryWord(std::string_view name) {
    return name.starts_with(kCategoryWord);
}

[[nodiscard]] constexpr std::string_view afterColon(std::string_view name) {
    return name.substr(name.find(':') + 1);
}

[[nodiscard]] constexpr bool isGalleryWord(std::string_view name) {
    return name == "title" || name == "introduction" || name == "credit_line" || name == "published" ||
           name == "document" || name == "cover" || name == "pick" || name == "removed" ||
           name == "audience" || isItemWord(name) || isCategoryWord(name);
}

[[nodiscard]] constexpr bool isCategoryProperty(std::string_view name) {
    return name == "name" || name == "parent" || name == "rank" || name == "removed";
}

[[nodiscard]] constexpr bool isProtectionWord(std::string_view name) {
    return name == "protection" || name == "audience" || name == "cleared_instructions" || name == "areas" ||
           name.starts_with(kPersonWord);
}

[[nodiscard]] constexpr bool isSavedSearchProperty(std::string_view name) {
    return name == "name" || name == "query" || name == "removed";
}

} // namespace fieldframe::catalog
