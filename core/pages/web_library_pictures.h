// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

#include <cstdint>
#include <string_view>

namespace fieldframe::pages {

/// The smallest picture of an item: its thumbnail, else the smallest for the screen. Null for what has none.
[[nodiscard]] const DeliveredFile* smallPicture(const DeliveredItem& item);
/// The largest for the screen, else its thumbnail.
[[nodiscard]] const DeliveredFile* largePicture(const DeliveredItem& item);

/// How a page shows a picture.
struct PictureUse {
    std::string_view root{};  ///< "../" or "".
    std::string_view sizes{}; ///< The sizes attribute; "" for the small picture only, without a srcset.
    bool isLarge = false;     ///< src is the large picture, not lazily loaded.
    bool isPlain = false;     ///< Stands where only its bytes count: no alternative text.
};

/// An `<img>` with width, height, alt, srcset, sizes; for sound without a picture a word in its place.
[[nodiscard]] std::string pictureHtml(const LibrarySite& site, const DeliveredItem& item,
                                      const PictureUse& use);

/// The grid of items @p first to @p last of @p items as list elements, by the template "tile". @p gallery is
/// where they stand, none for picks.
[[nodiscard]] Result<std::string> tilesHtml(LibrarySite& site, const std::vector<std::size_t>& items,
                                            std::size_t first, std::size_t last,
                                            std::optional<std::size_t> gallery, std::string_view root);

/// Caption, paragraphs and languages of an item: @p mostGraphemes and the rest behind "Show more" where it is
/// longer; 0 for all of it.
[[nodiscard]] std::string captionHtml(const LibrarySite& site, const DeliveredItem& item,
                                      std::size_t mostGraphemes);

/// @p text as paragraphs, the rest behind "Show more" where it is longer than @p mostGraphemes (0: never).
/// @p attributes stand in each element: ` lang="fr" dir="ltr"`.
[[nodiscard]] std::string expandableHtml(const LibrarySite& site, std::string_view text,
                                         std::size_t mostGraphemes, const std::string& attributes);

} // namespace fieldframe::pages
