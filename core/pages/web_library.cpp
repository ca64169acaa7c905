// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/web_library.h"

#include "core/pages/page_resource.h"
#include "core/pages/theme.h"
#include "core/pages/web_library_feeds.h"
#include "core/pages/web_library_front.h"
#include "core/pages/web_library_gallery.h"
#include "core/pages/web_library_item.h"
#include "core/pages/web_library_search.h"
#include "core/pages/web_library_site.h"

#include <array>

namespace fieldframe::pages {
namespace {

constexpr std::array kAssets{"theme.css", "library.css", "theme.js", "library.js", "search.js"};

Status writeAssets(const LibrarySite& site) {
    for (const std::string name : kAssets) {
        std::string bytes(pageResource("library/" + name));
        if (name == "theme.css") {
            bytes += themeCss(site.delivered.publisher.theme);
        }
        const Status written = site.write("assets/" + name, bytes);
        if (!written) {
            return written;
        }
    }
    return {};
}

} // namespace

Status writeWebLibrary(const Delivered& delivered, const std::filesystem::path& folder) {
    Result<LibrarySite> site = LibrarySite::of(delivered, folder);
    if (!site) {
        return tl::unexpected(site.error());
    }
    Status written = writeAssets(*site);
    for (Status (*const write)(LibrarySite&) :
         {writeGalleries, writeItems, writeTabs, writeSearch, writeHome}) {
        if (written) {
            written = write(*site);
        }
    }
    return written ? writeFeeds(*site) : written;
}

} // namespace fieldframe::pages
