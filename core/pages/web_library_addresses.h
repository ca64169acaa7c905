// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/delivered.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fieldframe::pages {

/// Where the pages of a library stand, below its folder. Names are made of ids and of plain ASCII from
/// titles, never longer than 150 bytes, all different; the same input gives the same names.
class LibraryAddresses {
public:
    explicit LibraryAddresses(const Delivered& delivered);

    /// @p page from 0.
    [[nodiscard]] std::string gallery(std::size_t gallery, std::size_t page = 0) const;
    /// The address that stays when the title changes.
    [[nodiscard]] std::string galleryById(std::size_t gallery) const;
    /// The gallery's id as a name within a page.
    [[nodiscard]] const std::string& galleryName(std::size_t gallery) const { return m_galleryIds[gallery]; }
    [[nodiscard]] std::string category(std::size_t category, std::size_t page = 0) const;
    [[nodiscard]] std::string item(std::size_t item) const;

private:
    std::vector<std::string> m_galleryIds;
    std::vector<std::string> m_galleries;
    std::vector<std::string> m_categories;
    std::vector<std::string> m_items;
};

/// Where the page of a gallery or of an item stands in the library at @p baseUrl ("https://…/"), as long as
/// no other has its id: for links from elsewhere. "" where @p baseUrl is no web address.
[[nodiscard]] std::string publishedGallery(const std::string& baseUrl, std::string_view galleryId);
[[nodiscard]] std::string publishedItem(const std::string& baseUrl, std::string_view itemId);

/// "name.html", "name-2.html", "name-3.html": page from 0.
[[nodiscard]] std::string pageAddress(const std::string& name, std::size_t page);

/// Lower-case ASCII letters and digits of @p title with "-" between its words, other scripts in Latin letters
/// (ICU's Any-Latin); at most 60 bytes, "" where nothing is left.
[[nodiscard]] std::string slug(std::string_view title);

} // namespace fieldframe::pages
