// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

#include <cstdint>
#include <limits>
#include <set>
#include <span>
#include <string>

namespace fieldframe::pages {

/// Bytes of pictures that a page's cards may still ask for; a file counts once however often it is shown.
struct PictureBudget {
    std::uint64_t leftBytes = std::numeric_limits<std::uint64_t>::max();
    std::set<std::string> counted; ///< Paths.
};

/// Items of a gallery with a picture to stand for it: the cover, then the first ones; at most @p most.
[[nodiscard]] std::vector<std::size_t> cardItems(const Delivered& delivered, const DeliveredGallery& gallery,
                                                 std::size_t most);

/// Cards of @p galleries in a grid, by the template "card": title and count, introduction that opens, credit,
/// three pictures as far as the budget goes. @p heading is the level of their titles. Each with its own root,
/// that of @p page.
[[nodiscard]] Result<std::string> cardsHtml(LibrarySite& site, std::span<const std::size_t> galleries,
                                            std::string_view page, int heading, PictureBudget& budget);

} // namespace fieldframe::pages
