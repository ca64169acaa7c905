// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

#include <string>
#include <string_view>

namespace fieldframe::pages {

/// What stands around the content of a page.
struct PageFrame {
    std::string path{}; ///< Of the page, below the folder.
    std::string title{};
    std::string description{};    ///< For search engines and previews of links; any length.
    std::string image{};          ///< Path below the folder of a picture for such previews, or "".
    std::string type = "website"; ///< Open Graph's.
    std::string linkedData{};     ///< JSON-LD, or "".
    std::string tab{};            ///< Key of the tab it stands under, or "".
    std::string script{};         ///< Another script of assets/ than the one of all pages, or "".
    bool hasSearch = true;        ///< The search in the head; pages with one of their own go without.
    bool isIndexed = true;        ///< For search engines.
};

/// Writes a page: @p body, markup, within the template "layout".
[[nodiscard]] Status writePage(LibrarySite& site, const PageFrame& frame, const std::string& body);

/// A line of links to the pages of a list, `nameOf(page)` each; "" where there is only one.
[[nodiscard]] Result<std::string> pagerHtml(LibrarySite& site, std::size_t page, std::size_t pages,
                                            const std::function<std::string(std::size_t)>& addressOf);

/// The choices of a category or a kind, `<option>` elements.
[[nodiscard]] std::string categoryOptions(const LibrarySite& site);
[[nodiscard]] std::string kindOptions(const LibrarySite& site);

} // namespace fieldframe::pages
