// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pages/delivered.h"

#include <filesystem>

namespace fieldframe::pages {

/// Writes a media library as a static site into @p folder, the package's in the making, beside the files that
/// @p delivered names: it needs no server and no network, and opens from file://.
///
///  - `index.html`, `editors-picks.html`, `latest.html`, `categories.html`, `galleries.html`, `search.html`;
///  - `galleries/ID-title.html` (and `-2`, `-3`… for large ones), with `galleries/ID.html` leading there
///    whatever the title becomes; `categories/ID-name.html`; `items/ID.html`;
///  - `assets/` style, scripts and `theme.css`, the colours and measures one may change;
///  - `search/` the index, in parts that are loaded as they are asked for;
///  - `rss.xml` and `atom.xml`; `sitemap.xml` where Publisher::baseUrl is known.
///
/// The same input gives the same bytes. Pages of a killed run are written over. Any thread. InvalidInput
/// where a file's path leaves the folder or an index is out of range.
[[nodiscard]] Status writeWebLibrary(const Delivered& delivered, const std::filesystem::path& folder);

} // namespace fieldframe::pages
