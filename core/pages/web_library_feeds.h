// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/web_library_site.h"

namespace fieldframe::pages {

/// `atom.xml` (RFC 4287) and `rss.xml` (RSS 2.0) with the latest galleries, and where the site's address is
/// known `sitemap.xml` with all pages, in several of 40,000 with one that lists them where there are more.
/// Without an address, links are relative to the feed.
[[nodiscard]] Status writeFeeds(const LibrarySite& site);

} // namespace fieldframe::pages
